"""Home of steps back: the period so many weeks, months or years before another one."""

from verifier.check.days import days_back
from verifier.model.claim import Claim
from verifier.model.mention import TimeMention
from verifier.model.period import PER_YEAR, Frequency, Period


def steps_back(period: Period, steps: int, frequency: Frequency | None) -> list[Period]:
    """The periods that may be meant by so many steps back: a week some months or quarters back is
    one of two, as a month has four weeks or five."""
    yearly = frequency in (None, Frequency.YEAR)
    if period.frequency is not Frequency.WEEK or yearly or frequency not in PER_YEAR:
        return [step_back(period, steps, frequency)]
    weeks = steps * _WEEKS // PER_YEAR[frequency]
    return [period.shift(-weeks), period.shift(-weeks - 1)]


_WEEKS = 52


def step_back(period: Period, steps: int, frequency: Frequency | None) -> Period:
    """`period` moved back by `steps` of `frequency`."""
    if frequency is Frequency.YEAR or frequency is None:
        return period.years_later(-steps)
    if period.frequency is Frequency.DAY and frequency is not Frequency.DAY:
        return days_back(period, steps, frequency)
    if frequency in _DAYS:
        days = steps * _DAYS[frequency]
        return period.shift(-max(1, round(days / _DAYS_OF.get(period.frequency, days))))
    per_year, own = PER_YEAR.get(frequency), PER_YEAR.get(period.frequency)
    return period.shift(-steps * own // per_year) if per_year and own else period.shift(-steps)


_DAYS = {Frequency.DAY: 1, Frequency.WEEK: 7}
_DAYS_OF = {
    Frequency.WEEK: 7,
    Frequency.MONTH: 30.4,
    Frequency.QUARTER: 91.3,
    Frequency.HALF: 182.6,
    Frequency.YEAR: 365.2,
}
"""How many days a step has, so that days and weeks are counted in longer ones: "in four weeks" of
a measure by the month."""


def weeks_back(claim: Claim, period: Period) -> list[Period]:
    """The weeks that a week is set against by words that count back from it in months or quarters:
    "17.6 cents more than a month ago"; nothing for other claims."""
    ref = claim.clause.baseline
    mention = ref.mention if ref is not None else None
    return weeks_before(mention, period) if mention is not None else []


def weeks_before(told: TimeMention, week: Period) -> list[Period]:
    """The weeks that words which count back from a week in months or quarters may mean: "down from
    75.6% a month before"; none for other times."""
    pointed = told.anaphor
    if pointed is None or pointed.steps >= 0 or week.frequency is not Frequency.WEEK:
        return []
    if pointed.frequency not in (Frequency.MONTH, Frequency.QUARTER):
        return []
    return steps_back(week, -pointed.steps, pointed.frequency)
