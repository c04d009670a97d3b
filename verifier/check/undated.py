"""Home of what else may have been the newest figure: where none has a day of release, or where its
day is told a little late."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.known import Known
from verifier.model.period import Frequency, Period


def newest_besides(claim: Claim, forms: Forms, period: Period) -> Iterator[tuple[Forms, Period]]:
    """For a claim without a time of its own the periods that may have been the newest instead of
    the one taken, with the measure as known then: the one before, where this one may not have been
    out, and the one after, where it may have been; nothing where the pack has days of release.

    Of a year so far the end alone is open. Markets all close on the same day.
    """
    time, day, series = claim.clause.time, forms.chosen.day, forms.series
    short = series.frequency in (Frequency.DAY, Frequency.WEEK)
    is_open = (
        time.period is None or (time.inherited and short) or (time.to_date and period.count > 1)
    )
    if not is_open or period.frequency is not series.frequency:
        return
    history = forms.chosen.history
    if series.frequency is not Frequency.DAY and history.may_be_out(period.final, day):
        yield forms, _moved(period, -1)
    after = period.final.shift(1)
    if forms.is_made or after in forms.chosen.values or not history.may_be_out(after, day):
        return
    members = tuple(Known(known.history, day, day) for known in forms.members)
    yield replace(forms, chosen=members[0], members=members), _moved(period, 1)


def not_quite_out(forms: Forms, period: Period) -> tuple[Forms, Period] | None:
    """The period after one that was read as the newest, where its figure came out only days after
    the article, with the measure as known then: whoever prints it had it, and the day of release
    was taken down late; None where there is none such, or the period is not the newest one."""
    known = forms.chosen
    after = period.final.shift(1)
    ends_there = period.frequency is forms.series.frequency and period.final == known.newest
    if forms.is_made or not ends_there or not known.history.vintages(after):
        return None
    released = known.history.released(after)
    late = min(_LATE, (after.end - after.start) / 3)
    if not after.end < known.day < released <= known.day + late:
        return None
    members = tuple(Known(one.history, released, released) for one in forms.members)
    return replace(forms, chosen=members[0], members=members), _moved(period, 1)


_LATE = timedelta(days=31)
"""So much later than its figure, and no more than a third of its step, a row may be dated: on the
day on which a desk took it down."""


def _moved(period: Period, steps: int) -> Period:
    """A single period so many steps on, or a run with its end there."""
    if period.count == 1:
        return period.shift(steps)
    return Period(period.frequency, period.first, period.last + steps)
