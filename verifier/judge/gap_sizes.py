"""Home of the size behind a word for a gap: which figure such a word tells of."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.quantity import POINTS

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
