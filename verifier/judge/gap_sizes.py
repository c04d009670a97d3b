"""Home of the size behind a word for a gap: which figure such a word tells of."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.hedge_words import HEDGE
from verifier.model.mention import TermKind
from verifier.model.quantity import POINTS
from verifier.model.series import Series

_SIZE = regex(
    rf"\s(?:of|to|at)\s(?:{HEDGE}\s)?[$£€¥]?\d[\d.,]*"
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


def is_told_behind_another(claim: Claim, start: int, end: int) -> bool:
    """Whether a word for a gap, between `start` and `end` in the sentence, is a comparative behind
    another figure, which it is the size of: "Cars fell: $34.5 billion, $1.8 billion less than", or
    only a bound of the one right behind it: "after four draws of more than 240 Bcf"."""
    text, offset = claim.clause.sentence_text, claim.clause.sentence.start
    if not text[start:end].lower().endswith("than"):
        return False
    size = _SIZE_BEFORE.search(text, max(0, start - _FAR), start)
    if size is None and _BOUND.match(text, start) is not None:
        return True
    own = claim.span.start - offset, claim.span.end - offset
    return size is not None and not own[0] <= size.start("digits") < own[1]


_FAR = 40
_BOUND = regex(r"(?:more|less|fewer) than\s[$£€¥₹]?\d", re.IGNORECASE)
_SIZE_BEFORE = regex(
    r"(?P<digits>(?<![\w.,])[\d.,]*\d)(?:\s?(?:%|[a-z]+)){0,2}\s(?:\([^()]*\)\s)?$", re.IGNORECASE
)


def lies_from_another(claim: Claim, one: Series, other: Series) -> bool:
    """Whether a gap is told to lie from a place that neither measure is of: "the gap with the euro
    area has shrunk from 1.6 points"."""
    start = claim.clause.sentence.start
    text = claim.clause.lead
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
