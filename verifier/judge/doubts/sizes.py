"""Home of sizes: figures that lie too far from what was looked up to be of it."""

import re

from verifier.diagnose.misprints import significant_digits
from verifier.lazy import regex
from verifier.model.claim import Claim


def is_apart(claim: Claim, computed: float | None) -> bool:
    """Whether a figure is of another size than the value altogether: the price of a ticket beside
    the takings of all, or a tenth of a percent for what doubled with the bonus."""
    quantity = claim.quantity
    if quantity is None or not computed or not quantity.value:
        return False
    moved = claim.operation == "growth"
    if claim.operation != "level" and not (moved and abs(computed) > _GREAT_MOVE):
        return False
    ratio = abs(computed) / abs(float(quantity.value))
    return not 1 / _ANOTHER_SIZE < ratio < _ANOTHER_SIZE


def is_a_size_by_name(claim: Claim) -> bool:
    """Whether money of one digit is joined into a word before what is taken as known, of which it
    is a name without a time: "that trillion-dollar elephant", "its $1-trillion surplus"; not what
    is told as new: "ran a $1-trillion surplus"."""
    quantity = claim.quantity
    if quantity is None or claim.operation != "level" or significant_digits(quantity) > 1:
        return False
    money = quantity.unit is not None and quantity.unit.isupper()
    joined = "-" in claim.printed.lstrip("-") and claim.clause.tail[:1] == " "
    return money and joined and _KNOWN.search(claim.clause.before) is not None


_KNOWN = regex(r"(?:\b(?:the|this|that|these|those|its|their|our|his|her)|[’']s)\s$", re.IGNORECASE)


_ANOTHER_SIZE = 30
_GREAT_MOVE = 30
