"""Home of `Calendar`: what a calendar name without a year means on the day of publication."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from verifier.language.times.words import FISCAL, SOUTHERN, FiscalYear
from verifier.model.period import PER_YEAR, Frequency, Period

_OLDEST = 8  # years to look back: 29 February recurs within eight
_NEARLY_OVER = 2 / 3


@dataclass(frozen=True, slots=True)
class Moment:
    """A calendar name as the text gives it: place 11 of MONTH is November.

    `year` is None where the text gives none. For days `place` is the month and `day` the day in
    it. `fiscal` counts the place in the fiscal year, `by_months` says that a quarter is told by its
    months and needs no count. A year has place 1; `span_years` is the
    length of a run of years such as a decade. `offset` moves a name without a year by whole years
    ("November a year earlier": -1).
    """

    frequency: Frequency
    place: int
    year: int | None = None
    day: int = 0
    fiscal: bool = False
    by_months: bool = False
    span_years: int = 1
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Calendar:
    """The calendar as seen from `published` in `area` (ISO 3166 alpha-3; None: no country).

    `plain` says that the text counts quarters of calendar years ("the third quarter of 2025").
    """

    published: date
    area: str | None = None
    plain: bool = False
    company: FiscalYear | None = None
    """The fiscal year of the company that the article reports on."""
    told: str | None = None
    """The country of the block that tells growth of a quarter at an annual rate, where one does."""

    @property
    def fiscal(self) -> FiscalYear:
        """The fiscal year of the company or area, the calendar year where none is known."""
        of_the_area = FISCAL.get(self.area or "", FiscalYear())
        company = self.company
        if company is None or (company.parts == "untold" and of_the_area.parts == "always"):
            return of_the_area
        return company

    @property
    def year(self) -> int:
        """The year of publication."""
        return self.published.year

    def now(self, frequency: Frequency) -> Period:
        """The step in which the article appeared."""
        return Period.of(frequency, self.published)

    def resolve(self, moment: Moment) -> Period | None:
        """The period of a moment, looked up backwards where it has no year."""
        if moment.year is not None:
            return self.in_year(moment, moment.year)
        if moment.frequency in (Frequency.QUARTER, Frequency.HALF) and not moment.by_months:
            counted = self.fiscal.parts in ("always", "untold") and not self.plain
            moment = replace(moment, fiscal=moment.fiscal or counted)
        found = self.latest(lambda year: self.in_year(moment, year))
        if found is None or not moment.offset:
            return found
        return found.years_later(moment.offset)

    def in_year(self, moment: Moment, year: int) -> Period | None:
        """The period of a moment in a given year; None where the calendar lacks it."""
        if not 1 <= year <= 9000:
            return None
        if moment.frequency is Frequency.YEAR:
            if moment.fiscal:
                return self.fiscal_year(year)
            return Period(Frequency.YEAR, year, year + moment.span_years - 1)
        if moment.frequency is Frequency.DAY:
            return _day(year, moment.place, moment.day)
        if moment.fiscal:
            known = self.fiscal.parts not in ("never", "untold")
            return self._fiscal_part(moment, year) if known else None
        return Period.at(moment.frequency, year, moment.place)

    def year_in_fiscal(self, name: int, month: int) -> int:
        """The calendar year of a month of the fiscal year that one number names."""
        whole = self.fiscal_year(name)
        return whole.start.year if month >= self.fiscal.first_month else whole.end.year

    def fiscal_year(self, name: int) -> Period:
        """The fiscal year that one number names, as months; a calendar year where it is one."""
        rule = self.fiscal
        if rule.first_month == 1:
            return Period.at(Frequency.YEAR, name)
        return self.split_year(name - 1 if rule.named_by_end else name)

    def split_year(self, start: int) -> Period:
        """The fiscal year that begins in `start`, as in "2024-25"; two years without a rule."""
        rule = self.fiscal
        if rule.first_month == 1:
            return Period(Frequency.YEAR, start, start + 1)
        first = Period.at(Frequency.MONTH, start, rule.first_month)
        return Period(Frequency.MONTH, first.first, first.first + 11)

    def _fiscal_part(self, moment: Moment, year: int) -> Period:
        whole = self.fiscal_year(year)
        size = 12 // PER_YEAR[moment.frequency]
        first = whole.first + size * (moment.place - 1)
        return tidy(Period(Frequency.MONTH, first, first + size - 1))

    def latest(self, make: Callable[[int], Period | None]) -> Period | None:
        """The newest of the periods that `make` gives for single years that had been by then."""
        for year in range(self.year + 1, self.year - _OLDEST - 1, -1):
            period = make(year)
            if period is not None and self.has_been(period):
                return period
        return None

    def has_been(self, period: Period) -> bool:
        """Whether a period was over, or nearly so, when the article appeared.

        Surveys and flash estimates speak of a month before its end, so the last third counts as
        over. A day of the month of publication always counts: it is news of these days.
        """
        if period.frequency is Frequency.DAY:
            start = period.start
            near = (start.year, start.month) == (self.published.year, self.published.month)
            return near or start <= self.published
        gone = (self.published - period.start).days + 1
        return gone >= _NEARLY_OVER * ((period.end - period.start).days + 1)

    def next(self, make: Callable[[int], Period | None]) -> Period | None:
        """The first of the periods that `make` gives that begins after publication."""
        for year in range(self.year, self.year + _OLDEST + 1):
            period = make(year)
            if period is not None and period.start > self.published:
                return period
        return None

    def year_beside(self, told: Moment, other: Moment) -> int | None:
        """The year of a quarter or half named beside another one: of that one's year where it was
        over by then, else the year before; None where the parts of fiscal years are counted."""
        base = self.resolve(told)
        if base is None or self.fiscal.parts == "always":
            return None
        beside = self.in_year(other, base.start.year)
        over = beside is not None and self.has_been(beside)
        return base.start.year if over else base.start.year - 1

    def stretch(self, first: Moment, last: Moment) -> Period | None:
        """From one moment to another: the last looked up backwards, the first before it.

        None where the two do not run forwards.
        """
        end = self.resolve(last)
        if end is None:
            return None
        if first.year is not None:
            start = self.in_year(first, first.year)
            if start is not None and last.year is None and end.end < start.start:
                end = self.in_year(replace(last, year=first.year), first.year) or end
        else:
            start = _last_before(self, first, end)
        if start is None or start.start > end.start:
            return None
        return join(start, end)

    def weekday(self, number: int, *, strictly: bool = False) -> Period:
        """The latest such weekday (Monday is 0) up to publication, before it if `strictly`."""
        back = (self.published.weekday() - number) % 7 or (7 if strictly else 0)
        return Period.of(Frequency.DAY, self.published - timedelta(days=back))

    def season(self, first_month: int, year: int | None) -> Period | None:
        """The season that begins in a month as the north counts, of a year or the latest one."""
        month = (first_month + 5) % 12 + 1 if self.area in SOUTHERN else first_month

        def make(start: int) -> Period:
            first = Period.at(Frequency.MONTH, start, month)
            return Period(Frequency.MONTH, first.first, first.first + 2)

        return self.latest(make) if year is None else make(year)

    def half_around(self, season: Period) -> Period | None:
        """The half of a company's own year, over by now, that holds a whole season; None where
        that lies across two, and in any other calendar."""
        if self.fiscal.parts != "always" or self.fiscal.first_month == 1:
            return None
        years = (season.start.year - 1, season.start.year, season.start.year + 1)
        moments = [Moment(Frequency.HALF, place, fiscal=True) for place in (1, 2)]
        halves = (self._fiscal_part(one, year) for year in years for one in moments)
        around = next((half for half in halves if half.contains(season)), None)
        return around if around is not None and around.end < self.published else None


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        return Period.of(Frequency.DAY, date(year, month, day))
    except ValueError:
        return None


def _last_before(calendar: Calendar, moment: Moment, end: Period) -> Period | None:
    for year in range(end.start.year + 1, end.start.year - _OLDEST, -1):
        period = calendar.in_year(moment, year)
        if period is not None and period.start <= end.start and period.end <= end.end:
            return period
    return None


def join(first: Period, last: Period) -> Period | None:
    """From the start of one period to the end of another, in the coarser steps that fit both."""
    for frequency in (first.frequency, last.frequency, Frequency.MONTH, Frequency.DAY):
        start, end = first.to(frequency), last.to(frequency)
        if start is not None and end is not None and start.first <= end.last:
            return tidy(Period(frequency, start.first, end.last))
    return None


def tidy(period: Period) -> Period:
    """Days that fill months as months, three that are a quarter as it, six that are a half, twelve
    as the year."""
    if period.frequency is Frequency.MONTH and period.count in _WIDER:
        wider = _WIDER[period.count]
        whole = period.to(wider)
        return whole if whole is not None and whole.count == 1 else period
    if period.frequency is Frequency.DAY and period.count > 1:
        months = period.to(Frequency.MONTH)
        return tidy(months) if months is not None else period
    if period.frequency is Frequency.QUARTER and period.count == 4:
        return period.to(Frequency.YEAR) or period
    return period


_WIDER = {3: Frequency.QUARTER, 6: Frequency.HALF, 12: Frequency.YEAR}


def month_of(period: Period) -> Period:
    """The month in which a period ends as accounts count: a day in the last third of a month or
    the first week of the next stands for the month's end."""
    if period.frequency is not Frequency.DAY:
        return Period.of(Frequency.MONTH, period.end)
    day = period.end
    if day.day <= 7:
        day = day.replace(day=1) - timedelta(days=1)
    return Period.of(Frequency.MONTH, day)


def run_to(end: Period, count: int, frequency: Frequency) -> Period | None:
    """The `count` steps of `frequency` that end with `end`: "three months to September"."""
    if frequency is Frequency.DAY or (
        frequency is Frequency.WEEK and end.frequency is not Frequency.DAY
    ):
        return None
    if frequency is Frequency.WEEK:
        midweek = end.end - timedelta(days=3)
        last = Period.of(Frequency.WEEK, midweek)
        return Period(Frequency.WEEK, last.last - count + 1, last.last)
    if end.frequency is frequency or end.frequency is Frequency.YEAR:
        if end.frequency is not frequency:
            return None
        return tidy(Period(frequency, end.last - count + 1, end.last))
    last = month_of(end)
    size = 12 // PER_YEAR[frequency]
    return tidy(Period(Frequency.MONTH, last.last - count * size + 1, last.last))


def part_of(period: Period, part: str) -> Period:
    """The early, middle or late third of a year or decade; shorter periods stay whole."""
    if period.frequency is not Frequency.YEAR:
        return period
    if period.count >= 10:
        low, high = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}[part]
        return Period(Frequency.YEAR, period.first + low, period.first + high)
    if period.count > 1:
        return period
    low, high = {"early": (0, 3), "mid": (4, 7), "late": (8, 11), "start": (0, 0)}[part]
    first = period.first * 12
    return Period(Frequency.MONTH, first + low, first + high)
