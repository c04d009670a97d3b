"""Home of economies: a country that grew is told of by its gross domestic product."""

import re

from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

ECONOMY = "gross domestic product"
"""What an economy is measured by, as the lists call it."""
GREW = re.compile(
    r"(?:\sitself|\salone|\sas a whole)?\s"
    r"(?:(?:also|then|only|barely|just|still|has|had|have|meanwhile|by contrast)\s)*"
    r"(?P<verb>grew|grown|grows|grow|shrank|shrunk|shrinks|contracted|contracts)\s"
    r"(?:(?:by|at|about|only|just|some|nearly|almost|roughly|annuali[sz]ed|annual|a|an)\s){0,3}"
    r"\d[\d.]*(?:%|\s?(?:pc|per\s?cent)\b)"
    r"(?!\sof\b|\sto\s\d|[^.;\d]{0,40},?\sor\s[$£€\d])"
)
_GROWTH = re.compile(
    r"(?:^|[,;:—–]\s|\b(?:as|and|but|while|that)\s)(?P<noun>[Gg]rowth)\s(?:in|across)\s$"
)
_LED = re.compile(
    r"(?:^|[,;:—–(“\"]\s?|\b(?:and|but|while|whereas|as|that|the|if|which|when|said|where|"
    r"quarter|half|year|months|period|(?:19|20)\d\d)\s)$",
    re.IGNORECASE,
)
_BACK = 40
_OF_PEOPLE = re.compile(r"\b(?:populations?|populous|census)\b", re.IGNORECASE)


def with_economies(
    text: str, sentence: Span, mentions: tuple[TermMention, ...], terms: tuple[Term, ...]
) -> tuple[TermMention, ...]:
    """The phrases of a sentence, and what names its economy where a country is told to grow:
    "the euro area grew 0.3%", "growth in Britain slowed"."""
    added = []
    for mention in mentions:
        if not _is_a_country(mention):
            continue
        place = mention.span
        lead = text[max(sentence.start, place.start - _BACK) : place.start]
        grew = GREW.match(text, place.end, sentence.end)
        noun = _GROWTH.search(lead.removesuffix("the "))
        if grew is not None and _LED.search(lead):
            added.append(Span(*grew.span("verb")))
        elif noun is not None:
            start = place.start - len(lead) + noun.start("noun")
            added.append(Span(start, start + len(noun["noun"])))
    new = [TermMention(s, terms) for s in added if not any(m.span.overlaps(s) for m in mentions)]
    return tuple(sorted((*mentions, *new), key=lambda m: m.span.start)) if new else mentions


def is_of_people(text: str) -> bool:
    """Whether an article tells of populations, so that a country that grew may mean its people."""
    return _OF_PEOPLE.search(text) is not None


def _is_a_country(mention: TermMention) -> bool:
    """Whether a phrase is the name of a country or of a group of them, and no adjective."""
    areas = [term for term in mention.terms if term.kind is TermKind.AREA]
    return bool(areas) and all(t.form in ("", "noun") and "-" not in t.code for t in areas)
