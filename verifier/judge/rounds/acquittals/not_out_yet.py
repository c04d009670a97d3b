"""Home of months that are not out yet: "In January the gap was $121.6bn, double the $58.8bn of
December", written in February, when the newest figure is December's, tells of the year before.
"""

from collections.abc import Sequence
from dataclasses import replace

from verifier.check.resolve import newest
from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.model.clause import Context
from verifier.model.period import Period
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_OPEN_IN_TIME = frozenset((Reason.NO_OBSERVATION, Reason.UNRESOLVED_PERIOD, Reason.AMBIGUOUS))


def of_months_not_out(sitting: Sitting) -> list[Verdict]:
    """Levels of a month told without its year that was not out when the text was, right a year
    earlier; with those that the same sentence tells of the months before, which else stay open."""
    found = [
        _a_year_earlier(v, sitting) if _is_not_out(v, sitting) else v for v in sitting.verdicts
    ]
    late = {
        new.claim.clause.sentence: old.claim.clause.time.period
        for old, new in zip(sitting.verdicts, found, strict=True)
        if new is not old
    }
    return [_beside_it(v, sitting) if _is_before(v, late) else v for v in found]


def _is_not_out(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether an open level is told of a month behind the newest one of its series."""
    period, checker = verdict.claim.clause.time.period, sitting.judge.checker
    if verdict.rating is not Rating.UNVERIFIED or verdict.reason not in _OPEN_IN_TIME:
        return False
    if verdict.series is None or period is None or not _names_a_month(verdict):
        return False
    if Context.FORECAST in verdict.claim.clause.context:
        return False
    last = newest(checker.forms(verdict.series), checker.published)
    return last is not None and last.end < period.start


def _names_a_month(verdict: Verdict) -> bool:
    """Whether a level of several digits is told of a month without its year."""
    claim, time = verdict.claim, verdict.claim.clause.time
    if claim.operation != "level" or claim.assertion != "value" or claim.quantity is None:
        return False
    named = time.mention is not None and time.mention.yearless
    return named and significant_digits(claim.quantity) > 1


def _is_before(verdict: Verdict, late: dict[Span, Period | None]) -> bool:
    """Whether an accused level is told of a month before one that its sentence tells of the year
    before."""
    then, own = late.get(verdict.claim.clause.sentence), verdict.claim.clause.time.period
    accused = verdict.rating is Rating.MISMATCH and _names_a_month(verdict)
    return accused and then is not None and own is not None and own.end < then.start


def _beside_it(verdict: Verdict, sitting: Sitting) -> Verdict:
    """The verdict on such a level: right a year earlier as well, or open."""
    again = _a_year_earlier(verdict, sitting)
    if again is not verdict:
        return again
    return replace(verdict, reason=Reason.UNRESOLVED_PERIOD, suggestion=None, alternatives=())


def _a_year_earlier(verdict: Verdict, sitting: Sitting) -> Verdict:
    """The verdict borne out by the same month of the year before; as it is where it is not."""
    period = verdict.claim.clause.time.period
    if period is None or verdict.series is None:
        return verdict
    told = at_the_time(verdict.claim, period.years_later(-1))
    right = sitting.borne_out_by(verdict, told, verdict.series, Caveat.PERIOD_ASSUMED)
    return right or verdict


def of_a_step_not_held(sitting: Sitting) -> list[Verdict]:
    """Figures accused of the newest step that is held, whose sentence tells of a later one: beside
    "1.4 points fewer than in January", where February is not held, "4.1 points more than a year
    before" is one of February too."""
    return [_of_the_step_told(v, sitting.verdicts) for v in sitting.verdicts]


def _of_the_step_told(verdict: Verdict, others: Sequence[Verdict]) -> Verdict:
    time, period = verdict.claim.clause.time, verdict.period
    if verdict.rating is not Rating.MISMATCH or period is None or time.period is None:
        return verdict
    if not time.inherited or time.period.start <= period.end:
        return verdict
    sentence = verdict.claim.clause.sentence
    for other in others:
        beside = other.claim.clause.sentence == sentence and other.series == verdict.series
        if beside and other.reason is Reason.NO_OBSERVATION and other.period == time.period:
            return replace(other, claim=verdict.claim, baseline=None)
    return verdict
