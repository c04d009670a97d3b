"""Home of `is_as_revised`: whether a figure may be the first print of what is known revised only.

How far prints lie apart was measured on the statistics that come with two prints or more (US and
Chinese trade, US jobs, prices, output and retail sales, 2000 to 2026): nine in ten differ by less
than these.
"""

from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.outcome import Outcome
from verifier.model.series import Transformation
from verifier.model.verdict import Reason

AS_REVISED = "as revised later; what was printed first is not recorded"
_POINTS, _ANNUALISED_POINTS = 0.5, 1.0
"""Of a rate in percent, and of one that stands for a year at the pace of a month or quarter."""
_LEVEL, _BALANCE, _CHANGE = 0.01, 0.05, 0.7
"""Shares of a level, of a difference between two flows, and of a change of a level."""


def is_as_revised(claim: Claim, top: Outcome) -> bool:
    """Whether a printed figure was set against values that came out after the article's day only,
    and is no further from what they give than prints of one figure lie apart."""
    judgement, quantity = top.judgement, claim.quantity
    used = judgement.value.used if judgement.value else ()
    if quantity is None or judgement.computed is None or not any(one.later for one in used):
        return False
    computed, printed = abs(judgement.computed), abs(float(quantity.value))
    turned = judgement.reason is Reason.OFF_SIGN
    return abs(computed + printed if turned else computed - printed) <= _apart(top, computed)


def _apart(top: Outcome, computed: float) -> float:
    """How far two prints of it may lie apart, in the unit of what was computed."""
    series = top.forms.series
    if top.operation.unit(top.forms) in ("percent", "percentage_points"):
        annualised = top.frame.basis is Basis.ANNUALISED
        annualised = annualised or series.transformation is Transformation.ANNUALISED
        return _ANNUALISED_POINTS if annualised else _POINTS
    if top.operation.signed or series.transformation is not Transformation.NONE:
        return _CHANGE * computed
    balance = (series.indicator or "").endswith("balance")
    return (_BALANCE if balance else _LEVEL) * computed
