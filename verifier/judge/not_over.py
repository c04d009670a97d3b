"""Home of times that were not over: a figure told of a month or quarter that still ran when the
article appeared.

No source can have it by then: where it is the figure of the newest time, letter for letter, that
one was meant and the name of the next was typed.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from verifier.check import Checker
from verifier.check.resolve import newest
from verifier.check.said_then import is_said_right_then
from verifier.diagnose.misprints import significant_digits
from verifier.judge.compose import Composer
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.notation import spoken
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Bound
from verifier.model.verdict import Candidate, Caveat, Reason, Verdict

_DIGITS, _FAIR = 2, 0.5
"""So many digits must fit, one more where the measure scores less than fairly."""
_FURTHEST = 2
"""So many steps before the time that was printed may the newest one end."""
_STEPS = (Frequency.MONTH, Frequency.QUARTER, Frequency.HALF, Frequency.YEAR)


def as_of_a_time_not_over(
    composer: Composer, claim: Claim, key: str, few: tuple[Candidate, ...], checker: Checker
) -> Verdict | None:
    """The mismatch of a figure that is told of a time which had not ended, and right of the newest
    one that had; None for any other claim."""
    told = _not_over(claim, checker.published)
    if told is None or claim.quantity is None:
        return None
    held = next(_right_before(claim, told, key, checker), None)
    score = next((c.score for c in few if c.series == key), 0.0)
    if held is None or significant_digits(claim.quantity) < _DIGITS + (score < _FAIR):
        return None
    note = f"{spoken(told)} was not over on {checker.published}"
    return composer.judged(claim, held, few, Reason.OFF_PERIOD, note=note)


def _not_over(claim: Claim, published: date) -> Period | None:
    """The period that a figure is surely told of, where it ends after the article."""
    time = claim.clause.time
    if time.period is None or time.period.frequency not in _STEPS or time.to_date:
        return None
    plain = claim.assertion == "value" and claim.quantity is not None
    exact = claim.quantity is not None and claim.quantity.bound is Bound.EXACT
    if not (plain and exact and is_said_right_then(claim)):
        return None
    if Context.FORECAST in claim.clause.context:
        return None
    return time.period if time.period.end > published else None


def _right_before(claim: Claim, told: Period, key: str, checker: Checker) -> Iterator[Outcome]:
    """The claim told of the time as long that ends with the newest one, where that gives its
    figure."""
    forms = checker.forms(key)
    last = newest(forms, checker.published)
    if last is None or last.frequency is not told.frequency:
        return
    back = told.last - last.last
    if not 0 < back <= _FURTHEST:
        return
    meant = replace(claim.clause.time, period=told.shift(-back))
    found, _ = checker.outcomes(replace(claim, clause=replace(claim.clause, time=meant)), forms)
    yield from (o for o in found if o.holds and Caveat.WEAK_BOUND not in o.judgement.caveats)
