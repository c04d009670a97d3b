"""Home of the size behind a word for a gap: which figure such a word tells of."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.quantity import POINTS
from verifier.model.series import Series

_SIZE = regex(
    r"\s(?:of|to|at)\s(?:(?:about|around|some|just|nearly|almost|over|only)\s)?[$£€¥]?\d[\d.,]*"
    r"(?P<percent>\s?(?:%|per\s?cent\b|pc\b|pct\b|(?:percentage\s)?points?\b))?",
    re.IGNORECASE,
)


def is_of_another_kind(claim: Claim, end: int) -> bool:
    """Whether the figure right behind a word for a gap, which ends there in the sentence, is its
    size, and is told in percent where a claim is not, or the reverse: "profit reached $3.4bn, a
    margin of 14.5%"."""
    size = _SIZE.match(claim.clause.sentence_text, end)
    if size is None or claim.quantity is None:
        return False
    return (size["percent"] is None) is (claim.quantity.unit in ("percent", *POINTS))


def lies_from_another(claim: Claim, one: Series, other: Series) -> bool:
    """Whether a gap is told to lie from a place that neither measure is of: "the gap with the euro
    area has shrunk from 1.6 points"."""
    start = claim.clause.sentence.start
    text = claim.clause.sentence_text[: max(0, claim.span.start - start)]
    named = {
        s.term.code
        for s in claim.clause.terms
        if s.own and s.term.kind is TermKind.AREA and s.span is not None
        if _GAP_WITH.search(text, 0, max(0, s.span.start - start)) is not None
    }
    return bool(named) and named.isdisjoint((one.ref_area, other.ref_area))


_GAP_WITH = regex(
    r"\b(?:gap|difference|spread|lead|margin|advantage|distance|premium|discount)\s"
    r"(?:with|to|over|from|against|on)\s(?:(?:the|its|that\sof|those\sof)\s){0,2}$"
)
