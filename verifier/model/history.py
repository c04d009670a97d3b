"""Home of `History`: all published figures of a series, with the day on which each came out."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate, islice, pairwise

from verifier.model.lags import lag_of
from verifier.model.period import Frequency, Period, last_of_each
from verifier.model.series import Nature, Observation, Series

_A_DAY = timedelta(days=1)
_DAYS_KEPT = 2
"""So many days are remembered of a series: an article is checked as of one, and articles of a day
one after the other."""
_AHEAD, _EARLY = 5, 0.4
"""Days, and a part of the usual lag: by so much a release may come before its usual day."""


@dataclass(frozen=True)
class History:
    """All published values of one series, every vintage of every period."""

    series: Series
    observations: tuple[Observation, ...]
    _by_period: dict[Period, list[Observation]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _asked: dict[tuple[date, date | None], Mapping[Period, Observation]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    _waited_for: dict[tuple[date, Period | None], tuple[date, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        grouped: dict[Period, list[Observation]] = defaultdict(list)
        for observation in self.observations:
            grouped[observation.period].append(observation)
        for rows in grouped.values():
            if len(rows) > 1:
                rows.sort(key=lambda o: o.published or date.min)
        self._by_period.update(sorted(grouped.items(), key=_in_time))

    @property
    def count(self) -> int:
        """How many periods have a print."""
        return len(self._by_period)

    @property
    def newest(self) -> Mapping[Period, float]:
        """The last print of each period."""
        return {period: rows[-1].value for period, rows in self._by_period.items()}

    @cached_property
    def reprinted(self) -> Sequence[tuple[Observation, Observation]]:
        """Each print of a period with the one that took its place, those of one day once and none
        without a day."""
        found: list[tuple[Observation, Observation]] = []
        for rows in self._by_period.values():
            if len(rows) > 1:
                found += pairwise({o.published: o for o in rows if o.published}.values())
        return found

    @cached_property
    def last_print(self) -> date:
        """The last day on which a figure is known to have come out; the first of all days where
        none is."""
        return max((o.published for o in self.observations if o.published), default=date.min)

    def vintages(self, period: Period) -> tuple[Observation, ...]:
        """Every print of one period, oldest first, undated before dated."""
        return tuple(self._by_period.get(period, ()))

    def released(self, period: Period) -> date:
        """The day `period` became known, from the first dated print or the usual lag."""
        dated = [o.published for o in self._by_period.get(period, ()) if o.published]
        usual = self._usual(period)
        undated = len(dated) < len(self._by_period.get(period, ()))
        if not dated:
            return usual
        return min(dated[0], max(usual, period.end)) if undated else dated[0]

    def _usual(self, period: Period) -> date:
        """The day on which a period comes out after the usual lag."""
        return period.end + timedelta(days=self._lag)

    @cached_property
    def _lag(self) -> int:
        told = ((p, [o.published for o in rows]) for p, rows in self._by_period.items())
        return lag_of(self.series.frequency, self.series.lag_days, told)

    def as_of(self, day: date, told: date | None = None) -> Mapping[Period, Observation]:
        """What was known on `day`: for each period released by then its newest print.

        A figure without a day of release was out after the usual lag; where its pack gives no lag,
        before that too if an article tells of its period: of those up to the day `told`. One told a
        few days before a usual lag was over is served with `later` set, and so is a period older
        than the newest one known on `day` of which only later prints are recorded; a period newer
        than that is absent. Where no print at all is so old, those periods are served that were out
        by then after the usual lag. The days asked about last are remembered.
        """
        found = self._asked.get((day, told))
        if found is None:
            found = self._known_on(day, told)
            if len(self._asked) >= _DAYS_KEPT:
                self._asked.clear()
            self._asked[day, told] = found
        return found

    def may_be_out(self, period: Period, day: date) -> bool:
        """Whether a figure without a day of release may have been out on `day`, before the usual
        lag was over: where its period was, or the week of a price or a rate had begun."""
        rows = self._by_period.get(period, ())
        undated = bool(rows) and all(one.published is None for one in rows)
        lag = self.series.lag_days
        return undated and lag is None and self._earliest(period) <= day < self._usual(period)

    def periods(self) -> tuple[Period, ...]:
        """The periods with a print, in time order."""
        return tuple(self._by_period)

    def waiting(self, day: date, newest: Period | None) -> tuple[date, ...]:
        """The first days on which the periods after `newest` could be told of, in order, of those
        figures without a day of release that may have been out on `day`."""
        if (day, newest) not in self._waited_for:
            last = newest.end if newest is not None else date.min
            after = (p for p in self._by_period if newest is None or p.end > last)
            days = sorted(self._earliest(p) for p in after if self.may_be_out(p, day))
            self._waited_for[day, newest] = tuple(days)
        return self._waited_for[day, newest]

    def _is_early(self, period: Period, day: date) -> bool:
        """Whether an undated figure may have come out a few days before the usual lag was over."""
        dated = any(one.published is not None for one in self._by_period.get(period, ()))
        ahead = (self._usual(period) - day).days
        most = min(_AHEAD, _EARLY * (self.series.lag_days or 0))
        return not dated and period.end < day and 0 < ahead <= most

    def _earliest(self, period: Period) -> date:
        """The first day on which a period could be told of: that on which a price for several days
        begins, by which some weeks are dated as well, or a year with which a series ends, which may
        be told by the calendar years that it lies in."""
        weekly = period.frequency is Frequency.WEEK and self.series.nature is not Nature.FLOW
        days = period.frequency is Frequency.DAY and self.series.nature is Nature.PRICE
        if period == self._year_told_within:
            return period.start.replace(month=1, day=1)
        return period.start if weekly or days else period.end

    @cached_property
    def _year_told_within(self) -> Period | None:
        """The year with which a series of years ends, be they those of schools or of budgets: its
        figure was taken down once it was out, and that of a bill, a count or an intake is before
        the year is over; None for any other series, as for one of the years up to each quarter."""
        newest = [*islice(reversed(self._by_period), 2)]
        if not newest:
            return None
        last, before = newest[0], newest[1:]
        tiled = [p.end for p in before] == [last.start - _A_DAY]
        return last if last.lasts_a_year and (tiled or last.count == 1) else None

    @cached_property
    def _settled(self) -> Sequence[date]:
        """The days from which on the last print was out of each period and of all before it."""
        told = self._by_period.items()
        return [*accumulate([rows[-1].published or self._usual(p) for p, rows in told], max)]

    @cached_property
    def _last_prints(self) -> Mapping[Period, Observation]:
        """What is known once all is out: the same on every day from then on."""
        return {period: rows[-1] for period, rows in self._by_period.items()}

    def _known_on(self, day: date, told: date | None) -> Mapping[Period, Observation]:
        settled = bisect_right(self._settled, day)
        if settled == self.count:
            return self._last_prints
        known = {period: rows[-1] for period, rows in islice(self._by_period.items(), settled)}
        waiting: list[tuple[Period, Observation]] = []
        for period, rows in islice(self._by_period.items(), settled, None):
            dated = [o for o in rows if o.published is not None]
            place = bisect_right([o.published or day for o in dated], day)
            if place:
                known[period] = dated[place - 1]
            elif len(dated) < len(rows) and (
                self.released(period) <= day
                or (
                    told is not None
                    and self._earliest(period) <= told
                    and self.may_be_out(period, day)
                )
            ):
                known[period] = next(o for o in reversed(rows) if o.published is None)
            elif told is not None and period.end <= told and self._is_early(period, day):
                last = next(o for o in reversed(rows) if o.published is None)
                known[period] = replace(last, later=True)
            elif dated:
                waiting.append((period, dated[0]))
        if not waiting:
            return known
        newest = max((period.end for period in last_of_each(known)), default=None)
        later = {
            period: replace(observation, later=True)
            for period, observation in waiting
            if (period.end < newest if newest is not None else self._usual(period) <= day)
        }
        return dict(sorted((known | later).items(), key=_in_time)) if later else known


def _in_time(item: tuple[Period, object]) -> tuple[int, int]:
    return item[0].last, item[0].first
