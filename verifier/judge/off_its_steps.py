"""Home of times that no step of a series has: a quarter or half-year, or the end of one, of which
the month was typed wrongly.

"In the six months to October" is told of a firm that reports to March and September: no figure of
its own can be of that time. It is held against the text where a step beside it has the printed
figure, letter for letter.
"""

from collections.abc import Iterator
from dataclasses import replace

from verifier.check import Checker
from verifier.check.said_then import is_said_right_then
from verifier.diagnose.misprints import significant_digits
from verifier.judge.compose import Composer
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.notation import spoken
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.quantity import Bound
from verifier.model.series import Nature, Series
from verifier.model.verdict import Candidate, Caveat, Reason, Verdict

_DIGITS = 3
"""So many digits are no chance."""
_MONTHS = 12


def as_off_its_steps(
    composer: Composer, claim: Claim, series: Series, few: tuple[Candidate, ...], checker: Checker
) -> Verdict | None:
    """The mismatch of a figure that is told of a month or run of months beside a step of the
    series, of which it is right; None for any other claim."""
    told, quantity = claim.clause.time.period, claim.quantity
    if told is None or quantity is None or significant_digits(quantity) < _DIGITS:
        return None
    plain = claim.assertion == "value" and quantity.bound is Bound.EXACT
    if not (plain and is_said_right_then(claim)) or Context.FORECAST in claim.clause.context:
        return None
    forms = checker.forms(series.key)
    for step in _steps_beside(told, series):
        meant = replace(claim.clause.time, period=step, to_date=False)
        found, _ = checker.outcomes(replace(claim, clause=replace(claim.clause, time=meant)), forms)
        held = next((o for o in found if o.holds and o.frame.period == step), None)
        if held is not None and Caveat.WEAK_BOUND not in held.judgement.caveats:
            note = f"the series has no figure of {spoken(told)}, and this one of {spoken(step)}"
            return composer.judged(claim, held, few, Reason.OFF_PERIOD, note=note)
    return None


def _steps_beside(told: Period, series: Series) -> Iterator[Period]:
    """The steps of a series that end a month before or after a time that is as long, or that is
    the month in which what stands at the end of a step was counted."""
    given = series.frequency
    if told.frequency is not Frequency.MONTH or PER_YEAR.get(given, _MONTHS) >= _MONTHS:
        return
    as_long = told.count * PER_YEAR[given] == _MONTHS
    at_the_end = told.count == 1 and series.nature is not Nature.FLOW
    if as_long or at_the_end:
        for back in (1, -1):
            step = Period.of(given, told.final.shift(-back).end)
            if step.end == told.final.shift(-back).end:
                yield step
