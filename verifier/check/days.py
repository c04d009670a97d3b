"""Home of days: which one the figures of a market or a policy rate are told of."""

from datetime import timedelta

from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import TimeKind
from verifier.model.period import PER_YEAR, Frequency, Period

CLOSED_DAYS = 4
"""So long markets stay closed at most: Easter, or a holiday beside a weekend."""


def quoted_day(forms: Forms, day: Period) -> Period:
    """The last day up to `day` with a figure, where that is a few days back only: markets close
    at weekends, while a policy rate holds for months."""
    days = [p for p in forms.chosen.values if p.frequency is Frequency.DAY and p.last <= day.last]
    last = max(days, key=lambda p: p.last, default=day)
    return last if day.last - last.last <= CLOSED_DAYS else day


def days_back(period: Period, steps: int, frequency: Frequency) -> Period:
    """A day some weeks, months or quarters before; the month's last day where it is shorter."""
    if frequency is Frequency.WEEK:
        return period.shift(-7 * steps)
    months = steps * 12 // PER_YEAR[frequency]
    month = Period.of(Frequency.MONTH, period.start).shift(-months)
    days = min(period.start.day, month.end.day) - 1
    return Period.of(Frequency.DAY, month.start + timedelta(days=days))


def step_named(claim: Claim) -> Frequency | None:
    """The step that the words of the basis name: a week in "lower on the week"."""
    named = [t for t in claim.clause.times if t.kind is TimeKind.BASIS and t.frequency is not None]
    near = min(named, key=lambda t: t.span.gap(claim.span), default=None)
    return near.frequency if near is not None and near.window is None else None


def moves_daily(forms: Forms) -> bool:
    """Whether each trading day has a figure of its own, as prices of markets have and policy
    rates, which hold for months, have not."""
    days = [p.last for p in forms.chosen.values if p.frequency is Frequency.DAY]
    return len(days) > 1 and (max(days) - min(days)) / (len(days) - 1) <= CLOSED_DAYS
