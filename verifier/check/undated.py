"""Home of what else may have been the newest figure: where none has a day of release, or where its
day is told a little late or ahead."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from verifier.check.days import IN_FORCE, begun_by, moves_daily
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.forms import Forms
from verifier.model.known import Known
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature, Series


def newest_besides(
    claim: Claim, forms: Forms, period: Period, read: Callable[[Forms], Period | None]
) -> Iterator[tuple[Forms, Period]]:
    """For a claim without a time of its own the periods that may have been the newest instead of
    the one taken, with the measure as known then: the one before, where this one may not have been
    out, and those after, where they may have been; nothing where the pack has days of release.
    `read` gives the period that the claim has in a measure as known at another time.

    Of a year so far the end alone is open. Markets all close on the same day; a rate that is
    decided on single days may be told of hours before the decision.
    """
    time, day, series = claim.clause.time, forms.chosen.day, forms.series
    short = series.frequency in (Frequency.DAY, Frequency.WEEK)
    is_open = (
        time.period is None or (time.inherited and short) or (time.to_date and period.count > 1)
    )
    history = forms.chosen.history
    own = period.frequency is series.frequency
    closing = series.frequency is Frequency.DAY and moves_daily(forms)
    level = claim.operation == "level" and claim.assertion == "value"
    named = series.frequency is Frequency.DAY and (claim.clause.day is not None or not level)
    if is_open and own and not (closing or named) and history.may_be_out(period.final, day):
        yield forms, _moved(period, -1)
    if closing and own and day == period.end and _may_be_of_the_close_before(claim, period):
        yield forms, forms.before(period)
    if forms.is_made or not (short or (is_open and own)):
        return
    if claim.assertion == "record" and claim.clause.day is not None:
        return  # "58.30 kroner on November 11, the highest of the week"
    week = period.frequency is Frequency.WEEK  # "trimmed its rate to 3.5% last week"
    if series.frequency is Frequency.DAY and not closing and period.count == 1 and (own or week):
        yield from _in_force_soon(forms, period)
    for after in history.waiting(day, forms.chosen.newest):
        members = tuple(Known(known.history, day, after) for known in forms.members)
        then = replace(forms, chosen=members[0], members=members)
        moved = read(then) if short else _moved(period, 1)
        if moved is not None and moved != period:
            yield then, moved
        if not short:
            return


def _may_be_of_the_close_before(claim: Claim, period: Period) -> bool:
    """Whether what has come about by the day of a text may have been counted up to the close before
    it, as that day's close came later than the text: "They have gained 55 per cent this year"."""
    if claim.clause.day is not None or claim.assertion != "value" or period.count > 1:
        return False
    moved = claim.operation in ("growth", "change")
    return moved and (claim.clause.baseline is not None or begun_by(claim, period) is not None)


def _in_force_soon(forms: Forms, day: Period) -> Iterator[tuple[Forms, Period]]:
    """What was decided on a day or in a week and came into force some days after, by which its row
    is dated."""
    rows = forms.chosen.history.periods()
    soon = [p for p in rows if p.count == 1 and 0 < (p.start - day.end).days <= IN_FORCE]
    for row in sorted(soon, key=lambda p: p.first)[:1]:
        members = tuple(Known(known.history, row.end, row.end) for known in forms.members)
        yield replace(forms, chosen=members[0], members=members), row


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


def kept_up(forms: Forms, newest: Period | None, published: date) -> Period | None:
    """The newest period of a measure as what a text without a time of its own may tell of; None
    where it lies so far back that the measure has not been kept up, such as a monthly rate whose
    last row is half a year old. A rate in force is dated by the day on which it was set."""
    kept = _KEPT_UP.get(newest.frequency) if newest is not None else None
    if newest is None or kept is None or published - newest.end <= kept:
        return newest
    ends = sorted((p.end for p in forms.chosen.values if p.end < newest.end), reverse=True)
    step = newest.end - ends[0] if ends else timedelta(0)  # counted each March only
    return newest if published - newest.end <= kept + step else None


_KEPT_UP = {
    Frequency.WEEK: timedelta(days=60),
    Frequency.MONTH: timedelta(days=150),
    Frequency.QUARTER: timedelta(days=280),
    Frequency.YEAR: timedelta(days=900),
}
"""How long after its end a newest figure is told at most: some steps more than the slowest offices
take."""


def is_overtaken(claim: Claim, forms: Forms, period: Period, published: date) -> bool:
    """Whether a figure without a time of its own was read for the newest period that a pack holds,
    after which another one must have come out by the day of the article: the pack was not kept up,
    and what the text tells is of a later time."""
    time, known = claim.clause.time, forms.chosen
    newest = known.newest
    if (time.period is not None and not time.inherited) or newest is None or forms.is_made:
        return False
    if known.series.frequency is Frequency.DAY or period.final != newest.final:
        return False
    if time.period is not None and time.period.start <= newest.end:
        return False  # the time carried over is one of its figures'
    last = newest.end
    before = max((end for p in known.values if (end := p.end) < last), default=newest.start)
    step = max(last - before, newest.final.shift(1).end - last)
    waited = published - known.history.released(newest)
    return waited > step + max(_SLACK, step)


_SLACK = timedelta(days=14)


def _moved(period: Period, steps: int) -> Period:
    """A single period so many steps on, or a run with its end there."""
    if period.count == 1:
        return period.shift(steps)
    return Period(period.frequency, period.first, period.last + steps)


_SET_AHEAD = regex(
    r"\b(?:cap|tariffs?|tolls?|fares?|levy|dut(?:y|ies)|allowances?|minimum)\b", re.IGNORECASE
)


def is_set_ahead(series: Series) -> bool:
    """Whether a price is set for a whole period, so that the month in which it begins tells it:
    "the cap will come down in April"."""
    return series.nature is not Nature.FLOW and _SET_AHEAD.search(series.title) is not None


def looks_ahead(claim: Claim, one: Series, published: date) -> bool:
    """Whether the time told is the one that people look ahead to: "the risk of losing a job in the
    coming year rose to 15.2%", which they told the survey of the newest month."""
    time = claim.clause.time
    ahead = time.period is not None and time.period.end > published and not time.apart
    return ahead and one.is_of_the_expected


def is_of_now(time: TimeRef, series: Series, published: date) -> bool:
    """Whether a time that a figure takes over is no more than "now" for a measure: several weeks
    of one by the week, and the day of an article that is told as it goes on, entry by entry, of
    one by the week as well."""
    period, mention = time.period, time.mention
    if period is None:
        return False
    if time.inherited and series.frequency is Frequency.WEEK and period.count > 1:
        return True
    day = period == Period.of(Frequency.DAY, published) and series.frequency is Frequency.WEEK
    pointed = mention is not None and mention.period is None and mention.anaphor is not None
    return day and (pointed or (time.inherited and mention is None))


def is_coarser(series: Series, period: Period) -> bool:
    """Whether a measure comes in longer steps than a time is told in."""
    return PER_YEAR.get(series.frequency, 99) < PER_YEAR.get(period.frequency, 99)


def newest_within(
    last: Period | None, forms: Forms, period: Period, published: date
) -> Period | None:
    """The newest period, which is `last`, for an inherited time that the measure does not come
    in."""
    coarser = is_coarser(forms.series, period)
    if period.count > 1 and not coarser:
        return period
    if last is None or coarser or last.end <= period.end:
        return kept_up(forms, last, published)
    return period
