"""Home of weeks in months: which weeks of a measure by the week the words for a month or a day may
mean."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import Direction, TimeKind, TimeMention
from verifier.model.months import MONTH, MONTHS
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature
from verifier.model.weekdays import WEEKDAY

_START = regex(r"\b(?:start|beginning|turn|opening|early)\b", re.IGNORECASE)
_MIDDLE = regex(r"\bmid\b|\bmiddle\b", re.IGNORECASE)
_END = regex(r"\b(?:end|close|late)\b", re.IGNORECASE)
_WEEK = timedelta(days=6)
_TO_DAYS = timedelta(days=5)
_MIDDLE_DAYS = timedelta(days=9), timedelta(days=20)


def weeks_meant(claim: Claim, forms: Forms, period: Period) -> Iterator[Period]:
    """The weeks that a price, rate or stock told of a month may be of beside all those that end in
    it: the ones around its start, middle or end where the words say so, the lowest or highest one
    that it moved "to", and else those that begin in it, of which a mean is taken as well."""
    if claim.assertion != "value":
        return
    if _LATEST.match(claim.clause.tail) and forms.series.frequency is Frequency.WEEK:
        yield max(forms.chosen.values, key=lambda week: week.end)
    if period.frequency is Frequency.WEEK and period.count == 1:
        yield from _week_beside(claim, forms, period)
        yield from _years_before_the_newest(claim, forms, period)
    if not _is_a_month_in_weeks(forms, period):
        return
    mention = claim.clause.time.mention
    if mention is not None and (edge := _edge(claim, mention, period)) is not None:
        yield from _touching(forms, *edge)  # moves as well: "at the end of May, 3 cents dearer"
        return
    if claim.operation not in ("level", "average"):
        return
    if claim.clause.link == "to" and claim.direction is not None:
        values = forms.chosen.values
        sign = -1 if claim.direction is Direction.DOWN else 1
        weeks = _touching(forms, period.start, period.end)
        yield from sorted(weeks, key=lambda week: -sign * values[week].value)[:1]
    begun = [p for p in _touching(forms, period.start, period.end) if period.start <= p.start]
    if begun:
        yield Period(Frequency.WEEK, begun[0].first, begun[-1].last)


_LATEST = regex(
    r"[^.;:,\d]{0,24}?\s(?:in|over|during|for)\sthe\s(?:latest|most\srecent|past)\sweek\b"
)
"""Behind a figure, the newest week, whatever time the sentences before are of."""


def week_of_its_day(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The week of the day that a sentence names, where a measure has it: what is told without a
    time of its own stood in it, and "a week earlier" is counted back from it."""
    day = claim.clause.day
    if forms.series.frequency is not Frequency.WEEK or day is None or day.start > published:
        return None
    week = Period.of(Frequency.WEEK, day.start)
    return week if _is_held(week, forms) else None


def _week_beside(claim: Claim, forms: Forms, week: Period) -> Iterator[Period]:
    """The other week that the words for the first or last one of a month may mean, where it has
    days of that month: one counts the weeks that begin in it, another those that end in it. And the
    one that has the day to which a week was told, of which most lies in the week before."""
    mention = claim.clause.time.mention
    words = _words(claim, mention) if mention is not None else ""
    if (ends := _ENDS_ON.match(words)) is not None:
        following = week.shift(1)  # most of whose days lie behind that one
        number = int(ends["day"] or ends["first"])
        if _opens_by(following, number) and following in forms.chosen.values:
            yield following
    said = _FIRST_OR_LAST.search(words)
    if said is None:
        return
    inner, outer = (week.end, week.start) if said["first"] else (week.start, week.end)
    steps = -1 if said["first"] else 1
    if inner.month != outer.month:  # the week lies across the border itself
        other = week.shift(-steps)
    else:
        other = week.shift(steps)
        if inner.month not in (other.start.month, other.end.month):
            return
    if other in forms.chosen.values:
        yield other


def _opens_by(week: Period, number: int) -> bool:
    """Whether a week opens with a day of this number of its month, or has it as second or third."""
    return any((week.start + timedelta(days=n)).day == number for n in range(3))


_ENDS_ON = regex(
    rf"(?:in\s)?the\s(?:[a-z]+\s)?week\s(?:to|ended|ending|up\sto|through)\s(?:{WEEKDAY},?\s)?"
    rf"(?:{MONTH}\s(?P<day>\d{{1,2}})|(?P<first>\d{{1,2}})(?:st|nd|rd|th)?\s{MONTH})\b"
)
"""A week told by the day that it ended on, which may be one of the next by the calendar."""
_FIRST_OR_LAST = regex(
    r"\b(?:(?P<first>first|opening)|last|final|closing)\s(?:(?:full|whole)\s)?week\sof\b",
    re.IGNORECASE,
)


def _years_before_the_newest(claim: Claim, forms: Forms, week: Period) -> Iterator[Period]:
    """The week that lies as many years before the newest one with a figure as a week told by a year
    back from now lies before the running one: "a year ago" in a note of the week that stocks are
    not yet known of."""
    mention = claim.clause.time.mention
    newest = max(forms.chosen.values, key=lambda told: told.end, default=None)
    anaphor = mention.anaphor if mention is not None else None
    if anaphor is None or newest is None or newest.frequency is not Frequency.WEEK:
        return
    if anaphor.year is None and (anaphor.frequency is not Frequency.YEAR or anaphor.steps >= 0):
        return
    years = newest.start.year - week.start.year
    counted = newest.years_later(-years) if years > 0 else newest
    if counted == week.shift(-1) and _is_held(counted, forms):
        yield counted


def _words(claim: Claim, mention: TimeMention) -> str:
    start = claim.clause.sentence.start
    return claim.clause.sentence_text[
        max(0, mention.span.start - start) : max(0, mention.span.end - start)
    ]


def _is_a_month_by_day(forms: Forms, period: Period) -> bool:
    series = forms.series
    daily = series.frequency is Frequency.DAY and series.nature is not Nature.FLOW
    return daily and period.frequency is Frequency.MONTH and period.count == 1


def weeks_compared(claim: Claim, forms: Forms, month: Period) -> list[Period]:
    """The weeks or days that a measure may be set against where its words name the start, the
    middle or the end of a month, or all time since one: "dearer than at the start of the year"; and
    the week of a day that they name: "five basis points less than last Thursday"."""
    if month.frequency is Frequency.DAY and month.count == 1 and _stands_in_weeks(forms):
        return [week for week in (Period.of(Frequency.WEEK, month.start),) if _is_held(week, forms)]
    ref = claim.clause.baseline
    mention = ref.mention if ref is not None else None
    if mention is None:
        return []
    edge = _edge(claim, mention, month)
    if edge is not None and _is_a_month_by_day(forms, month):
        first, last = edge[0] + _TO_DAYS, edge[1] - _TO_DAYS
        days = (p for p in forms.chosen.values if first <= p.start <= last and p.count == 1)
        return sorted(days, key=lambda p: p.first)
    if not _is_a_month_in_weeks(forms, month):
        return []
    if edge is None and mention.kind is TimeKind.SINCE:
        edge = month.start - _WEEK, month.start + _WEEK
    return _touching(forms, *edge) if edge is not None else []


def _is_a_month_in_weeks(forms: Forms, period: Period) -> bool:
    return _stands_in_weeks(forms) and period.frequency is Frequency.MONTH and period.count == 1


def _stands_in_weeks(forms: Forms) -> bool:
    """Whether a measure tells each week where something stood."""
    return forms.series.frequency is Frequency.WEEK and forms.series.nature is not Nature.FLOW


def _is_held(week: Period, forms: Forms) -> bool:
    return week in forms.chosen.values


def _edge(claim: Claim, mention: TimeMention, month: Period) -> tuple[date, date] | None:
    """The first and last day of the part of a month that its words name; None for all of it."""
    said = _words(claim, mention)
    if mention.anaphor is not None and (named := _part_named(claim, mention, month)) is not None:
        said = named
    if _START.search(said):
        return month.start - _WEEK, month.start + _WEEK
    if _MIDDLE.search(said):
        return month.start + _MIDDLE_DAYS[0], month.start + _MIDDLE_DAYS[1]
    if _END.search(said):
        return month.end - _WEEK, month.end + _WEEK
    return None


def _part_named(claim: Claim, mention: TimeMention, month: Period) -> str | None:
    """The words for a part of a month that the sentence tells before a time which is moved from it:
    "in early November, short of the 87% of the year before"; None for all of it."""
    stop = max(0, mention.span.start - claim.clause.sentence.start)
    found = _PART.finditer(claim.clause.sentence_text[:stop])
    name = MONTHS[month.start.month - 1].lower()
    return next((one[0] for one in found if one["month"].lower() == name), None)


_PART = regex(
    r"\b(?:start|beginning|turn|opening|early|mid|middle|end|close|late)(?:\sof)?(?:\s|-)"
    rf"(?P<month>{MONTH})\b",
    re.IGNORECASE,
)


def _touching(forms: Forms, first: date, last: date) -> list[Period]:
    """The weeks with a figure that have a day from `first` to `last`, in order."""
    weeks = (p for p in forms.chosen.values if p.frequency is Frequency.WEEK and p.count == 1)
    return sorted((p for p in weeks if p.end >= first and p.start <= last), key=lambda p: p.first)
