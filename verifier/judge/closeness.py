"""Home of closeness: whether a figure is what was computed, to the digits that are printed."""

from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.quantity import Bound, Quantity


def is_the_printed(claim: Claim, outcome: Outcome) -> bool:
    """Whether a figure without a hedge is the computed one within a printed step: that of a rate
    of 4.3%, which may have grown by 5% as well as by 10% on 4.0%, need not be."""
    quantity, computed = claim.quantity, outcome.judgement.computed
    if quantity is None or computed is None or quantity.bound is not Bound.EXACT:
        return True
    if claim.assertion != "value" or quantity.unit == "ratio":
        return True
    return abs(abs(computed) - abs(float(quantity.value))) <= last_digit_of(quantity)


def last_digit_of(quantity: Quantity) -> float:
    """What one more in the last digit that counts adds: 100 for 57,900, 0.1 for 2.0."""
    return float(quantity.coarse_step() if quantity.places == 0 else quantity.step)


def is_to_the_digit(claim: Claim, outcome: Outcome) -> bool:
    """Whether a figure is the computed one to its last digit that counts, whatever hedges it."""
    quantity, computed = claim.quantity, outcome.judgement.computed
    if quantity is None or computed is None:
        return False
    return abs(abs(computed) - abs(float(quantity.value))) <= last_digit_of(quantity) * _HALF


_HALF = 0.55
"""Half a step, and a little for what was rounded before it was added or divided."""
