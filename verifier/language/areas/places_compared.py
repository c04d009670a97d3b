"""Home of figures that stand beside one of another place or part, at the same time: "stood at 3.4%
in October, against 6.2% in the euro zone", "ranged from 3.4% in Germany to 10.7% in Spain"."""

import re

from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import TermKind, TermMention
from verifier.model.span import Span

_KINDS = (TermKind.AREA, TermKind.BREAKDOWN)
_PLACED = regex(
    r"\s(?:in|for|at|among|across|to)\s(?:(?:the|its|all|all of|neighbou?ring|nearby|wider|broader|"
    r"whole|entire)\s){0,3}",
    re.IGNORECASE,
)
_MOVED_FROM = regex(r"\b(?:from|after|following)\s[^\d,;:]{0,30}$", re.IGNORECASE)
_RANGED_FROM = regex(
    r"\b(?:rang|var(?:y|i)|span|stretch|differ|ran\b|runs?\b|anywhere\b|anything\b)[a-z]*\s"
    r"(?:(?:[a-z]+ly|widely)\s)?from\s[^\d,;:]{0,30}$",
    re.IGNORECASE,
)
_REACH = 60


def is_of_another_place(text: str, own: SentenceTerms, figure: Span, reach: Span) -> bool:
    """Whether a place or part stands right behind a figure that its sentence has not told before,
    so that it is set against a figure of another one and not of another time; behind "from" only
    where the two are the ends of a range."""
    behind = next((m for m in own.mentions if m.span.start >= reach.end and _names_one(m)), None)
    if behind is None or _PLACED.fullmatch(text, reach.end, behind.span.start) is None:
        return False
    before = text[max(own.span.start, figure.start - _REACH) : figure.start]
    if _MOVED_FROM.search(before) is not None and _RANGED_FROM.search(before) is None:
        return False
    told = {t.code for m in own.mentions if m.span.end <= figure.start for t in m.terms}
    return not any(t.code in told for t in behind.terms)


def _names_one(mention: TermMention) -> bool:
    return any(mention.names(kind) for kind in _KINDS)
