"""Home of sizes: figures that lie too far from what was looked up to be of it."""

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


_ANOTHER_SIZE = 30
_GREAT_MOVE = 30
