"""Home of calendar names whose year another time tells: "in the fourth quarter of that year", "By
the end of the year it was 4.9%" of a year gone by."""

from dataclasses import replace
from datetime import date
from itertools import takewhile

from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.list_years import in_the_year_behind
from verifier.language.times.opening_years import opening_of, shares_the_opening_year
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.model.mention import Anaphor, TimeKind, TimeMention
from verifier.model.period import PER_YEAR, Frequency, Period

_POINTED = {
    ("that", "year"): 0, ("the", "same", "year"): 0, ("the", "following", "year"): 1,
    ("the", "next", "year"): 1, ("the", "year", "after"): 1,
}  # fmt: skip
"""What says which year a month or quarter is of, and how many years behind the one told."""
_NOUNS = frozenset({"figure", "reading", "rate", "level", "number", "total", "print", "count"})
_WAS = frozenset({"was", "were", "had", "stood", "came", "reached", "totalled", "fell", "rose"})
_NEAR = 6


def points_at_a_year(j: int, w: Words) -> tuple[int, int] | None:
    """The years by which the words at `j` lie behind the one told, and where they end: "of that
    year", "the following year"; None for other words."""
    k = j + 1 if w.low[j] in ("of", "in") else j
    for words, steps in _POINTED.items():
        if w.reads(k, *words) and w.low[k + len(words)] not in ("'", "’", "to"):
            return steps, k + len(words)
    return None


def in_the_year_pointed_at(reading: Reading, w: Words, told: list[TimeMention]) -> Reading | None:
    """A month or quarter in the year that the words behind it point at: "by October of that year",
    "September's figure that year"; None where no such words stand there."""
    pointed = points_at_a_year(_behind_its_figure(reading.end, w), w)
    if pointed is None or reading.period is None:
        return None
    steps, end = pointed
    now = narrated(told, _NAMING)
    if now is None:
        named = Anaphor(steps, Frequency.YEAR, named=reading.period)
        return reading._replace(end=end, period=None, moment=None, anaphor=named, future=False)
    moved = reading.period.years_later(now.end.year + steps - reading.period.start.year)
    year = None if reading.moment is None else replace(reading.moment, year=moved.start.year)
    return reading._replace(end=end, period=moved, moment=year, future=False)


def _behind_its_figure(j: int, w: Words) -> int:
    """Behind the noun that a month owns or names: "September's figure", "the September rate"."""
    k = j + 2 if w.possessive(j) and w.low[j + 1] == "s" else j
    return k + 1 if w.low[k] in _NOUNS else j


def as_meant(reading: Reading, w: Words, told: list[TimeMention], calendar: Calendar) -> Reading:
    """A reading in the year that a list ends with or that the end of a year is told of; any other
    one as it is."""
    listed = in_the_year_behind(reading, w, calendar) or _in_the_month_begun(reading, w, calendar)
    return listed or _at_its_end(reading, w, told, calendar)


def _in_the_month_begun(reading: Reading, w: Words, calendar: Calendar) -> Reading | None:
    """The month of publication, of which the words name a part that is over: "in the first half of
    August", written in the middle of it; None elsewhere, for the month itself was a year ago."""
    moment, running = reading.moment, calendar.now(Frequency.MONTH)
    bare = moment is not None and moment.year is None and not moment.offset
    if not bare or reading.period is None or reading.period.years_later(1) != running:
        return None
    k = reading.start - 1
    if w.low[k] == "of":
        first = w.low[k - 2] in ("first", "opening")
        day = _OVER_BY.get(w.low[k - 1]) if first or w.low[k - 1] not in _COUNTED else None
    else:
        day = _CUT_BY.get(w.low[k - 1] if w.dash(k) else w.low[k])
    if day is None or calendar.published.day < day:
        return None
    return reading._replace(period=running)


_OVER_BY = {"half": 13, "fortnight": 13, "start": 3, "beginning": 3, "middle": 14}
_CUT_BY = {"early": 4, "mid": 13}
"""The day of a month by which a part of it is over, or nearly so."""
_COUNTED = ("half", "fortnight")
"""Parts of which there are several."""


def _at_its_end(reading: Reading, w: Words, told: list[TimeMention], calendar: Calendar) -> Reading:
    """The end of the year told before, where words for the end of a year tell what was so by then
    and the year that runs is not over: "In October 2023 it was 5.0%. By the end of the year it was
    4.9%". Any other reading as it is."""
    running = calendar.now(Frequency.YEAR)
    if not reading.future or reading.period != running or "end" not in _words(reading, w):
        return reading
    now = narrated(told)
    around = w.low[max(0, reading.start - _NEAR) : reading.start]
    around = [*around, *w.low[reading.end : reading.end + _NEAR]]
    if now is None or now.end.year >= running.start.year or _WAS.isdisjoint(around):
        return reading
    return reading._replace(period=None, anaphor=edge_of_it(_THAT_YEAR, "end"), future=False)


def _words(reading: Reading, w: Words) -> list[str]:
    return w.low[max(0, reading.start) : reading.end]


_THAT_YEAR = Anaphor(0, Frequency.YEAR)
_MONTHS = {"start": 1, "mid": 6, "end": 12}


def edge_of_it(anaphor: Anaphor | None, edge: str) -> Anaphor | None:
    """The month that begins, halves or ends a year that is pointed at: "at the end of that year";
    any other time as it is."""
    yearly = anaphor is not None and anaphor.frequency is Frequency.YEAR
    if anaphor is None or not yearly or anaphor.year is not None or anaphor.named is not None:
        return anaphor
    return replace(anaphor, named=Period.at(Frequency.MONTH, _SOME_YEAR, _MONTHS[edge or "end"]))


_SOME_YEAR = 2000
"""A named month is taken in the year that is meant, whatever year it has here."""


def in_the_year_opened(
    reading: Reading, w: Words, told: list[TimeMention], published: date
) -> Reading | None:
    """A month or quarter in the year past with which its sentence opens, where it dates the first
    figure of it, and those behind it: "In 2023 the rate was 6.2% in January and 4.9% in
    December"; None elsewhere."""
    first = opening_of(reading.start, w)
    if first is None:
        return None
    before = list(takewhile(lambda t: t.span.start >= w.starts[first], reversed(told)))[::-1]
    year = before[0].period if before and before[0].kind is TimeKind.POINT else None
    if year is None or reading.period is None or before[0].anaphor is not None:
        return None
    whole = year.frequency is Frequency.YEAR and year.count == 1 and year.end.year < published.year
    if not whole or before[0].span.start > w.starts[first] or before[0].to_date:
        return None
    if not all(t.period is not None and year.contains(t.period) for t in before[1:]):
        return None
    dated = _dates_the_first_figure(reading, w, before[0])
    if len(before) == 1 and not dated and not shares_the_opening_year(reading, w, before[0]):
        return None
    moved = reading.period.years_later(year.start.year - reading.period.start.year)
    moment = replace(reading.moment, year=moved.start.year) if reading.moment else None
    return reading._replace(period=moved, moment=moment, future=False)


def as_the_extreme_of_a_year(
    reading: Reading, w: Words, told: list[TimeMention], published: date
) -> Reading | None:
    """A month or quarter in the year past of which its sentence names it the best or worst: "The
    busiest month of 2023 was January, and the quietest June"; None elsewhere."""
    first, period = opening_of(reading.start, w), reading.period
    if first is None or period is None or not _names_an_extreme(first, reading, w):
        return None
    before = list(takewhile(lambda t: t.span.start >= w.starts[first], reversed(told)))
    years = [t for t in before if t.period is not None and t.period.frequency is Frequency.YEAR]
    year = years[0].period if len(years) == 1 else None
    if year is None or years[0].kind is not TimeKind.POINT or years[0].anaphor is not None:
        return None
    if year.count > 1 or year.end.year >= published.year or years[0].to_date:
        return None
    if not all(t.period is not None and year.contains(t.period) for t in before):
        return None
    moved = period.years_later(year.start.year - period.start.year)
    moment = replace(reading.moment, year=moved.start.year) if reading.moment else None
    return reading._replace(period=moved, moment=moment, future=False)


def _names_an_extreme(first: int, reading: Reading, w: Words) -> bool:
    """Whether the words of a sentence before a time name an extreme step of its kind, and nothing
    that is set against it stands right before it."""
    step = _CALLED.get(reading.period.frequency) if reading.period is not None else None
    named = [k for k in range(first, reading.start) if w.low[k] == step]
    if all(_EXTREME.isdisjoint(w.low[k - 2 : k]) for k in named):
        return False
    return _SET_AGAINST.isdisjoint(w.low[reading.start - 3 : reading.start])


_CALLED = {Frequency.MONTH: "month", Frequency.QUARTER: "quarter"}
_EXTREME = frozenset(
    "best worst strongest weakest busiest quietest biggest largest smallest highest lowest hottest "
    "coldest wettest driest fastest slowest warmest coolest richest poorest leanest record top "
    "softest steepest sharpest deadliest toughest bumper brightest bleakest darkest".split()
)
_SET_AGAINST = frozenset("since than from against before until by versus".split())


def _dates_the_first_figure(reading: Reading, w: Words, year: TimeMention) -> bool:
    """Whether a time stands right behind the first figure after a year."""
    opened = next(k for k in range(reading.start, -1, -1) if w.starts[k] < year.span.end)
    if w.possessive(opened + 1):
        return False  # "Last year's profit was up 4.3% in the third quarter"
    figures = [k for k in range(opened + 1, reading.start) if w.low[k][:1].isdecimal()]
    if len(figures) > 1 and w.reads(figures[1] - 2, "of", "which"):
        del figures[0]  # "it made 56,263, of which 4,881 in December"
    between = w.low[figures[0] + 1 : reading.start] if len(figures) == 1 else _JOINS
    return len(between) <= _NEAR and _JOINS.isdisjoint(between)


_JOINS = frozenset({",", ";", ":", "and", "but", "or", "after", "from", "than", "against", "to"})


def led_on(before: Reading | None, told: list[TimeMention]) -> Reading | None:
    """A reading that steps on from the time before it, as the time that it comes to: "In January
    2022 it was 6.9%. The next month it was 7.3%, and in March 7.8%"; any other one as it is."""
    if before is None or before.anaphor is None or before.anaphor.steps <= 0:
        return before
    now = narrated(told)
    if now is None or now.count > 1 or now.frequency not in (Frequency.MONTH, Frequency.QUARTER):
        return before
    place = now.first % PER_YEAR[now.frequency] + 1
    return before._replace(period=now, moment=Moment(now.frequency, place, now.start.year))


_NAMING = (TimeKind.POINT, TimeKind.BASELINE, TimeKind.SINCE)


def narrated(
    told: list[TimeMention], kinds: tuple[TimeKind, ...] = (TimeKind.POINT,)
) -> Period | None:
    """The time that a text has come to by what it told last: a time with a name, the same one of
    another year, and the steps that lead on from it; None where it has told none."""
    now: Period | None = None
    for mention in told:
        if mention.kind not in kinds:
            continue
        if mention.anaphor is None:
            now = mention.period or now
        elif now is not None and mention.anaphor.year is not None:
            now = now.years_later(mention.anaphor.year - now.end.year)
        elif now is not None and mention.anaphor.steps > 0 and not mention.anaphor.named:
            now = _moved_on(now, mention.anaphor) or now
    return now


def _moved_on(now: Period, step: Anaphor) -> Period | None:
    """A time so many steps after another one; None where they are of no length in common."""
    if step.frequency is Frequency.YEAR:
        return now.years_later(step.steps)
    counted = now.to(step.frequency or now.frequency)
    return counted.shift(step.steps) if counted is not None and counted.count == 1 else None


def in_the_year_of(named: Period, referent: Period, pointing: Anaphor) -> Period:
    """A named step in the year that is pointed at from a referent, or the next or last one of its
    name; the quarter that it ends where the referent is one."""
    years = pointing.steps if pointing.frequency is not None else 0
    moved = named.years_later(referent.end.year + years - named.start.year)
    if pointing.frequency is None and pointing.steps > 0 and moved.start <= referent.end:
        moved = moved.years_later(1)
    if pointing.frequency is None and pointing.steps < 0 and moved.end >= referent.start:
        moved = moved.years_later(-1)
    quarterly = referent.frequency is Frequency.QUARTER and named.frequency is Frequency.MONTH
    return Period.of(Frequency.QUARTER, moved.end) if quarterly else moved
