"""Home of records of an amount that a rate of it stands behind.

"A$9.6bn, down 12%, the lowest since May", "620 TWh, or a quarter of the total, the least since
2022".
"""

import re
from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.claim import Claim

_OF_A_SIZE = regex(
    r"(?:high|low|small|few)(?:est)\b(?!.*\b(?:growth|rate|pace|rise|fall|increase|gain|drop)\b)|"
    r"(?:most|least)\b",
    re.IGNORECASE | re.DOTALL,
)
"""Extremes of an amount; moves are the steepest, and the most or the least of one another."""
_OF_AN_AMOUNT = regex(r"(?:most|least|fewest)\b", re.IGNORECASE)
"""What no share is."""
_STEP = regex(r"(?:most|least)\b", re.IGNORECASE)
_RATES = ("percent", "ratio", "percentage_points", "index")


def is_of_the_amount(words: str, near: Sequence[Claim]) -> bool:
    """Whether the words of a record tell of the amount before the share or the change that stands
    right before them; `near` are the figures that they may be about, the likeliest first."""
    if len(near) < _BOTH:
        return False
    rate, amount = near[0], near[1]
    quantity = amount.quantity
    if quantity is None or quantity.unit in _RATES or amount.operation != "level":
        return False
    if amount.clause.sentence != rate.clause.sentence or amount.span.end > rate.span.start:
        return False
    start = rate.clause.sentence.start
    between = rate.clause.sentence_text[amount.span.end - start : rate.span.start - start]
    if _APART.search(between):
        return False
    if rate.operation == "share":
        return _OF_AN_AMOUNT.match(words) is not None
    if rate.operation not in ("growth", "change"):
        return False
    return _OF_A_SIZE.match(words) is not None and _STEP.match(words) is None


_BOTH = 2
_APART = regex(r"[;:]|\b(?:and|but|while|whereas|as|with)\b", re.IGNORECASE)
