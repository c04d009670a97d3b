"""Home of closeness: whether a figure is what was computed, to the digits that are printed."""

from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.quantity import Bound


def is_the_printed(claim: Claim, outcome: Outcome) -> bool:
    """Whether a figure without a hedge is the computed one within a printed step: that of a rate
    of 4.3%, which may have grown by 5% as well as by 10% on 4.0%, need not be."""
    quantity, computed = claim.quantity, outcome.judgement.computed
    if quantity is None or computed is None or quantity.bound is not Bound.EXACT:
        return True
    if claim.assertion != "value" or quantity.unit == "ratio":
        return True
    step = float(quantity.coarse_step() if quantity.places == 0 else quantity.step)
    return abs(abs(computed) - abs(float(quantity.value))) <= step
