"""Home of partners that head a section: "United Kingdom. Exports advanced by 3.8%" in a release on
the trade of the euro area tells of exports to the United Kingdom."""

import re
from dataclasses import replace

from verifier.language.areas.opening_places import PARTNERS
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.mention import Term, TermKind, TermMention

_LINKS = {"exports": "to", "imports": "from", "trade_balance": "with", "trade_total": "with"}
"""What ties a partner to each measure of trade."""
_LED = regex(r"\W*(?:the\s)?", re.IGNORECASE)
_ENDED = regex(r"[\s.:–—-]*$|:\s")
"""What stands before and behind the name that is a heading."""


def with_partners_headed(text: str, sentences: list[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences, their phrases tied in, with the partner whose name heads their section or
    opens their paragraph as a sentence of its own.

    Only for a measure of trade, of which the text above the heading told for another place; a
    sentence that names any other place than that one is left as it is.
    """
    found: list[SentenceTerms] = []
    home, traded = "", False
    head: Term | None = None
    within = -1
    """The block that the heading opened; -1 where it heads all blocks up to the next one."""
    for sentence in sentences:
        if head is not None and within not in (-1, sentence.block):
            head = None
        place = _heading(text, sentence, found[-1] if found else None)
        if place is not None or sentence.role is Role.SUBHEAD:
            other = place is not None and home not in ("", place.code)
            head = place if traded and other else None
            within = -1 if sentence.role is Role.SUBHEAD else sentence.block
            found.append(sentence if head is None else _partnered(sentence, head, home))
            continue
        found.append(sentence if head is None else _partnered(sentence, head, home))
        home = home or next((t.code for t, link in _places(sentence) if link not in PARTNERS), "")
        traded = traded or any(term.code in _LINKS for term, _, _ in sentence.tied)
    return found


def _heading(text: str, sentence: SentenceTerms, before: SentenceTerms | None) -> Term | None:
    """The place whose name alone is a subhead or the sentence that opens a paragraph."""
    if sentence.role not in (Role.SUBHEAD, Role.BODY):
        return None
    places = [m for m in sentence.mentions if m.names(TermKind.AREA)]
    if not places or (before is not None and before.block == sentence.block):
        return None
    span, own = places[0].span, sentence.span
    led = _LED.fullmatch(text, own.start, span.start)
    areas = [t for t in places[0].terms if t.kind is TermKind.AREA]
    heads = led is not None and _ENDED.match(text, span.end, own.end) is not None
    return areas[0] if heads and len(areas) == 1 else None


def _places(sentence: SentenceTerms) -> list[tuple[Term, str]]:
    """The places of a sentence, each with what ties it in."""
    return [(term, link) for term, link, _ in sentence.tied if term.kind is TermKind.AREA]


def _partnered(sentence: SentenceTerms, head: Term, home: str) -> SentenceTerms:
    """A sentence with the partner tied to each measure of trade in it."""
    if any(place.code not in (home, head.code, "WLD") for place, _ in _places(sentence)):
        return sentence
    told = [*zip(sentence.mentions, sentence.links, strict=True)]
    for mention in sentence.mentions:
        codes = {t.code for t in mention.terms if t.kind is TermKind.INDICATOR}
        link = next((_LINKS[code] for code in _LINKS if code in codes), None)
        if link is not None:
            told.append((TermMention(mention.span, (head,)), link))
    told.sort(key=lambda one: one[0].span)
    tied = tuple((term, tie, m.span) for m, tie in told for term in m.terms)
    mentions, links = tuple(m for m, _ in told), tuple(tie for _, tie in told)
    return replace(sentence, mentions=mentions, links=links, tied=tied)
