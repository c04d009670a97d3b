"""Home of economies: a country that grew is told of by its gross domestic product."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

ECONOMY = "gross domestic product"
"""What an economy is measured by, as the lists call it."""
GREW = regex(
    r"(?:\sitself|\salone|\sas a whole)?\s"
    r"(?:(?:also|then|only|barely|just|still|has|had|have|meanwhile|by contrast)\s)*"
    r"(?P<verb>grew|grown|grows|grow|shrank|shrunk|shrinks|contracted|contracts)\s"
    r"(?:(?:by|at|about|only|just|some|nearly|almost|roughly|annuali[sz]ed|annual|a|an)\s){0,3}"
    r"\d[\d.]*(?:%|\s?(?:pc|per\s?cent)\b)"
    r"(?!\sof\b|\sto\s[$£€¥₹]?\d|[^.;\d]{0,40},?\sor\s[$£€\d])"
)
_GROWTH = regex(
    r"(?:^|[,;:—–]\s|\b(?:as|and|but|while|that)\s)(?P<noun>[Gg]rowth)\s(?:in|across)\s$"
)
_OF_SALES = regex(
    r"\b(?!(?:economic|annual|quarterly|yearly|overall|headline|while|and|but|as|the|that|its?|"
    r"slower|faster|stronger|weaker|slow|fast|strong|weak|sluggish|brisk|GDP)\s)[\w-]+\sgrowth\b",
    re.IGNORECASE,
)
"""Growth of a thing, of which a place's is told after it: "sales growth at the chain, and growth
in France"."""
_LED = regex(
    r"(?:^|[,;:—–(“\"]\s?|\b(?:and|but|while|whereas|as|that|the|if|which|when|said|where|"
    r"quarter|half|year|months|period|(?:19|20)\d\d)\s)$",
    re.IGNORECASE,
)
_BACK = 40
_HOW_IT_GOES = (
    r"\s(?:then\s|also\s|only\s|has\s|had\s|have\s)?(?:of|at|to|was|were|is|came|comes|slow\w*|eas\w*|pick\w*|quicken\w*|"
    r"accelerat\w*|edg\w*|r[io]se\w*|fell|falls|dip\w*|cool\w*|weaken\w*|strengthen\w*|hit|hits|"
    r"held|holds|stood|stands|stay\w*|remain\w*|improv\w*|beat\w*|slid\w*|slip\w*|slump\w*|"
    r"drop\w*|rebound\w*|surg\w*|jump\w*|climb\w*|sank|averag\w*|recover\w*|inch\w*|tick\w*|"
    r"(?:in|for|over|during)\sthe\s(?:\w+\s)?(?:quarter|half|year|three\smonths))\b"
)
_ITS_GROWTH = regex(
    r"(?:[’']s?)?\s(?:(?:annual|quarterly|annuali[sz]ed|yearly|overall|headline|full-year)\s)?"
    rf"(?P<noun>growth)(?={_HOW_IT_GOES})"
)
_BARE_GROWTH = regex(
    r"(?:^|[,;:—–]\s(?:and\s|but\s|while\s)?|\b(?:as|while|that|said)\s|"
    r"\b[Tt]he\s(?:bloc|country|nation|region|currency\sarea)[’']s\s)"
    r"(?:(?:Annual|Quarterly|annual|quarterly|overall)\s)?"
    rf"(?P<noun>[Gg]rowth)(?={_HOW_IT_GOES})"
)
_RATE = regex(
    r"\b(?:inflation|unemployment|joblessness|jobless\srate|(?:interest|policy|deposit|bank)\srates?)\b",
    re.IGNORECASE,
)
_ECONOMY = regex(
    rf"\b(?:economy|economies|GDP|gross\sdomestic\sproduct|recession)\b|{_RATE.pattern}",
    re.IGNORECASE,
)
_OWNED = regex(r"(?:[’']s?|\b(?:its|their|our|her|his|my))\s(?:[a-z]+\s)?$")
"""Before a place, whose growth there it is: "the chain's US growth"."""
_OWNS = regex(r"[’']s?$")
_LOOKED_BACK = 3
_OF_PEOPLE = regex(r"\b(?:populations?|populous|census)\b", re.IGNORECASE)


def with_economies(
    text: str,
    sentence: Span,
    mentions: tuple[TermMention, ...],
    terms: tuple[Term, ...],
    told: Sequence[SentenceTerms] = (),
) -> tuple[TermMention, ...]:
    """The phrases of a sentence, and what names its economy where a country is told to grow:
    "the euro area grew 0.3%", "growth in Britain slowed"; in an article about economies also
    "French growth slowed", and "growth slowed" behind the sentences `told` before."""
    added = list(_growth_told(text, sentence, mentions, terms, told))
    for mention in mentions:
        if not _is_a_country(mention):
            continue
        place = mention.span
        lead = text[max(sentence.start, place.start - _BACK) : place.start]
        owns = _OWNS.search(place.of(text)) is not None  # "Japan's shrank 6.8%", of what was told
        grew = None if owns else GREW.match(text, place.end, sentence.end)
        noun = _GROWTH.search(lead.removesuffix("the "))
        if grew is not None and _LED.search(lead):
            added.append(Span(*grew.span("verb")))
        elif noun is not None and not _OF_SALES.search(text, sentence.start, place.start):
            start = place.start - len(lead) + noun.start("noun")
            added.append(Span(start, start + len(noun["noun"])))
    new = [TermMention(s, terms) for s in added if not any(m.span.overlaps(s) for m in mentions)]
    return tuple(sorted((*mentions, *new), key=lambda m: m.span.start)) if new else mentions


def _growth_told(
    text: str,
    sentence: Span,
    mentions: Sequence[TermMention],
    terms: Sequence[Term],
    told: Sequence[SentenceTerms],
) -> Iterator[Span]:
    """Where growth is told that is an economy's: that of a place, in an article about economies
    ("French growth slowed"), or in a sentence without a measure of its own but rates, behind one
    that named an economy ("The economy did well. Growth was 0.2%")."""
    if not _tells_of_economies(text):
        return
    before = _is_of_economies(text, told, terms)
    named = [m for m in mentions if m.names(TermKind.INDICATOR)]
    measures = [m.span for m in named if not _is_a_rate(text, m)]
    beside = len(named) > len(measures)
    for mention in mentions:
        owned = _ITS_GROWTH.match(text, mention.span.end, sentence.end)
        if owned is None or before is False or not _is_a_place(mention):
            continue
        lead = text[max(sentence.start, mention.span.start - _BACK) : mention.span.start]
        if not _OWNED.search(lead) and not any(m.end <= mention.span.start for m in measures):
            yield Span(*owned.span("noun"))
    found = _BARE_GROWTH.search(text[sentence.start : sentence.end])
    if (before or beside) and not measures and found is not None:
        yield Span(sentence.start + found.start("noun"), sentence.start + found.end("noun"))


def _is_of_economies(
    text: str, told: Sequence[SentenceTerms], terms: Sequence[Term]
) -> bool | None:
    """Whether the last sentence before that named measures named economies alone, or rates of
    them, which no growth is of; None where none did."""
    codes = {term.code for term in terms}
    for one in reversed(told[-_LOOKED_BACK:]):
        named = [m for m in one.mentions if m.names(TermKind.INDICATOR)]
        if named:
            alike = (codes.intersection(t.code for t in m.terms) for m in named)
            return all(a or _is_a_rate(text, m) for a, m in zip(alike, named, strict=True))
    return None


def _is_a_rate(text: str, mention: TermMention) -> bool:
    """Whether a phrase names a rate that an economy is told by besides: no growth is of joblessness
    or of inflation."""
    return _RATE.search(mention.span.of(text)) is not None


@lru_cache(maxsize=4)
def _tells_of_economies(text: str) -> bool:
    return _ECONOMY.search(text) is not None


def is_of_people(text: str) -> bool:
    """Whether an article tells of populations, so that a country that grew may mean its people."""
    return _OF_PEOPLE.search(text) is not None


def _is_a_place(mention: TermMention) -> bool:
    """Whether a phrase stands for a country or a group of them, as a noun or as an adjective."""
    areas = [term for term in mention.terms if term.kind is TermKind.AREA]
    return bool(areas) and all(t.form != "currency" and "-" not in t.code for t in areas)


def _is_a_country(mention: TermMention) -> bool:
    """Whether a phrase is the name of a country or of a group of them, and no adjective."""
    areas = [term for term in mention.terms if term.kind is TermKind.AREA]
    return bool(areas) and all(t.form in ("", "noun") and "-" not in t.code for t in areas)
