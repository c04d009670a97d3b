"""Home of `is_as_revised`: whether a figure may be a print that the pack lacks.

How far prints lie apart was measured on the statistics that come with two prints or more (US and
Chinese trade, US jobs, prices, output and retail sales, 2000 to 2026): nine in ten differ by less
than these.
"""

from verifier.judge.doubts.other_prints import apart_by_prints, deciding
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.outcome import Outcome
from verifier.model.series import Transformation
from verifier.model.verdict import Reason

AS_REVISED = "as revised later; what was printed first is not recorded"
_POINTS, _ANNUALISED_POINTS = 0.5, 1.0
"""Of a rate in percent, and of one that stands for a year at the pace of a month or quarter."""
_CELSIUS = 0.15
"""Degrees: a temperature set against the mean of many years is reckoned anew with each version."""
_LEVEL, _BALANCE, _CHANGE = 0.01, 0.05, 0.7
"""Shares of a level, of a difference between two flows, and of a change of a level."""
_REBASED, _A_REBASING_AGO = 1.6, 240
"""The share of a change of a level where the levels at hand came out so many days after the
article, with a yearly revision between: of US jobs over three months, nine in ten differ by less.
"""


def is_as_revised(claim: Claim, top: Outcome) -> bool:
    """Whether a printed figure is no further from what was computed than prints of it lie apart:
    it was set against values that came out after the article's day only, or against such as may
    have been replaced by then."""
    judgement, quantity = top.judgement, claim.quantity
    if quantity is None or judgement.computed is None:
        return False
    later = [one.later for one in deciding(top)]  # a printed rate, whatever its levels became
    if not any(later) and claim.assertion != "value":
        return False
    reach = _apart(top, judgement.computed, all(later)) if any(later) else apart_by_prints(top)
    computed, printed = abs(judgement.computed), abs(float(quantity.value))
    turned = judgement.reason is Reason.OFF_SIGN
    return abs(computed + printed if turned else computed - printed) <= reach


def _apart(top: Outcome, computed: float, alike: bool) -> float:
    """How far two prints of it may lie apart, in the unit of what was computed; `alike` where all
    that entered it came out later, so that revisions of both sides of a ratio mostly cancel."""
    series, computed = top.forms.series, abs(computed)
    balance = (series.indicator or "").endswith("balance")
    if top.operation.unit(top.forms) in ("percent", "percentage_points"):
        if series.transformation is Transformation.NONE and (balance or not alike):
            return _PERCENT * (_BALANCE if balance else _LEVEL) * (1 + computed / _PERCENT)
        annualised = top.frame.basis is Basis.ANNUALISED
        annualised = annualised or series.transformation is Transformation.ANNUALISED
        return _ANNUALISED_POINTS if annualised else _POINTS
    if series.unit == "celsius":
        return _CELSIUS
    if top.operation.signed or series.transformation is not Transformation.NONE:
        return (_REBASED if alike and _came_long_after(top) else _CHANGE) * computed
    return (_BALANCE if balance else _LEVEL) * computed


def _came_long_after(top: Outcome) -> bool:
    """Whether all levels that a change was computed of came out long after the article's day."""
    used, day = deciding(top), top.forms.day
    return top.forms.series.transformation is Transformation.NONE and all(
        one.published is not None and (one.published - day).days > _A_REBASING_AGO for one in used
    )


_PERCENT = 100.0
