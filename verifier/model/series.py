"""Home of `Series` and its `History`: published figures with the day on which each came out."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from verifier.model.lags import lag_of
from verifier.model.mention import Basis
from verifier.model.period import Frequency, Period

_DAYS_KEPT = 2
"""So many days are remembered of a series: an article is checked as of one, and articles of a day
one after the other."""
_ISO_4217 = re.compile(r"(?!TEU)[A-Z]{3}")
_CURRENCIES = {"yuan": "CNY", "us dollars": "USD", "dollars": "USD", "euros": "EUR", "yen": "JPY"}
_NAMED_CURRENCY = re.compile(r"\bin (yuan|us dollars|dollars|euros|yen)\b", re.IGNORECASE)


_HEAD = re.compile(r",(?!\d)| \(")


@lru_cache(maxsize=1 << 12)
def _currency_of(unit: str, title: str) -> str | None:
    if _ISO_4217.fullmatch(unit):
        return unit
    named = _NAMED_CURRENCY.search(title)
    return _CURRENCIES[named.group(1).lower()] if named else None


_BALANCE = re.compile(
    r"\b(?:balance(?! of payments)|surplus|net exports|net trade|current[- ]account)\b",
    re.IGNORECASE,
)
_LACK = re.compile(r"\b(?:deficit|gap|shortfall|debt|borrowing)\b", re.IGNORECASE)


@lru_cache(maxsize=1 << 12)
def _is_called_a_balance(title: str) -> bool:
    """Whether a title names a balance of what comes and goes, and not the lack itself, whose 3bn is
    no -3bn."""
    return _BALANCE.search(title) is not None and _LACK.search(title) is None


def head_of(title: str) -> str:
    """What a title calls its measure: up to the first comma or bracket, the comma of "100,000"
    aside."""
    return _HEAD.split(title, maxsplit=1)[0].strip()


class Nature(StrEnum):
    """How values of a series combine over time: flows add up, of stocks the last counts."""

    FLOW = "flow"
    STOCK = "stock"
    RATE = "rate"
    INDEX = "index"
    PRICE = "price"


class Transformation(StrEnum):
    """What was done to the level before publication."""

    NONE = "none"
    YEAR = "year_on_year"
    PERIOD = "period_on_period"
    ANNUALISED = "annualised"


@dataclass(frozen=True, slots=True)
class Observation:
    """One published value in base units.

    `step` is the value of one in its last printed digit. `published` is None where the release
    day is not known. `later` marks a value that came out after the day asked about and stands in
    for an earlier print that is not known.
    """

    series: str
    period: Period
    value: float
    step: float
    published: date | None = None
    source_url: str = ""
    note: str = ""
    later: bool = False


_GROWTH = re.compile(r"\bgrowth\b", re.IGNORECASE)
COUNTED = frozenset(("person", "job", "household", "dwelling", "vehicle", "case", "birth", "death"))
"""Units that are counted one by one."""


@dataclass(frozen=True, slots=True)
class Series:
    """One row of a pack's series table; empty codes are None. Values are in units of `unit`.

    `basis` is the comparison that the headline figure uses, `transformation` what the values
    themselves already are; `accumulation` is `period` or `year_to_date`; `status` is `outturn` or
    `forecast`. `lag_days` is the usual time from the end of a period to its release.
    """

    key: str
    pack: str
    title: str
    unit: str
    frequency: Frequency
    indicator: str | None = None
    ref_area: str | None = None
    counterpart: str | None = None
    breakdown: str | None = None
    adjustment: str | None = None
    prices: str | None = None
    nature: Nature = Nature.FLOW
    transformation: Transformation = Transformation.NONE
    accumulation: str = "period"
    status: str = "outturn"
    basis: Basis | None = None
    headline: bool = False
    aliases: tuple[str, ...] = ()
    source_url: str = ""
    note: str = ""
    lag_days: int | None = None

    def error_of(self, observation: Observation) -> float:
        """By how much a value may be off what it was rounded from: nothing for heads that were
        counted one by one, for three deaths are three."""
        counted = self.unit in COUNTED and self.nature is not Nature.RATE
        return 0.0 if counted and observation.step == 1 else observation.step / 2

    @property
    def currency(self) -> str | None:
        """The currency of the values, or of the levels behind a printed rate; None for others."""
        return _currency_of(self.unit, self.title)

    @property
    def variant(self) -> tuple[str | None, ...]:
        """What tells apart the forms of one family that may disagree on a verdict."""
        return (self.currency, self.adjustment, self.prices, self.status)

    def goes_with(self, other: "Series") -> bool:
        """Whether figures of another measure or part may be set beside its own: in one currency
        and of one status, adjusted and priced alike as far as the pack says so of both."""
        if (self.currency, self.status) != (other.currency, other.status):
            return False
        pairs = ((self.adjustment, other.adjustment), (self.prices, other.prices))
        return all(a == b or not a or not b for a, b in pairs)

    @property
    def grows_on(self) -> Basis | None:
        """The basis of rates of growth that the title alone says to be such, in percent:
        "Like-for-like sales growth"; None for other figures."""
        plain = self.transformation is Transformation.NONE and self.unit == "percent"
        return self.basis if plain and _GROWTH.search(self.title) else None

    @property
    def family(self) -> tuple[str | None, ...]:
        """What stays the same when only the form of the figures differs."""
        return (self.indicator or self.key, self.ref_area, self.counterpart, self.breakdown)

    @property
    def reckoning(self) -> tuple[str, ...]:
        """How its figures are reckoned in time; those of one reckoning may be set off, one against
        the other."""
        return (self.frequency, self.transformation, self.accumulation)

    @property
    def is_balance(self) -> bool:
        """Whether it is a surplus (positive) or deficit (negative), by its measure or title."""
        if self.currency is None:
            return False
        titled = self.nature is Nature.FLOW and _is_called_a_balance(self.title)
        return titled or "balance" in (self.indicator or "")


@dataclass(frozen=True, slots=True)
class History:
    """All published values of one series, every vintage of every period."""

    series: Series
    observations: tuple[Observation, ...]
    _by_period: dict[Period, list[Observation]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _lag: list[int] = field(default_factory=list, init=False, repr=False, compare=False)
    _asked: dict[tuple[date, date | None], Mapping[Period, Observation]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        grouped: dict[Period, list[Observation]] = defaultdict(list)
        for observation in self.observations:
            grouped[observation.period].append(observation)
        for period in sorted(grouped, key=lambda p: (p.last, p.first)):
            rows = sorted(grouped[period], key=lambda o: o.published or date.min)
            self._by_period[period] = rows

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
        if not self._lag:
            told = ((p, [o.published for o in rows]) for p, rows in self._by_period.items())
            self._lag.append(lag_of(self.series.frequency, self.series.lag_days, told))
        return period.end + timedelta(days=self._lag[0])

    def as_of(self, day: date, told: date | None = None) -> Mapping[Period, Observation]:
        """What was known on `day`: for each period released by then its newest print.

        A figure without a day of release was out after the usual lag; where its pack gives no lag,
        before that too if an article tells of its period: of those up to the day `told`. A period
        older than the newest one known on `day`, of which only later prints are recorded, is served
        with `later` set; a period newer than that is absent. Where no print at all is so old, those
        periods are served that were out by then after the usual lag. The days asked about last are
        remembered.
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
        after = (p for p in self._by_period if newest is None or p.end > newest.end)
        return tuple(sorted(self._earliest(p) for p in after if self.may_be_out(p, day)))

    def _earliest(self, period: Period) -> date:
        """The first day on which a period could be told of: that on which a price for several days
        begins, by which some weeks are dated as well."""
        weekly = period.frequency is Frequency.WEEK and self.series.nature is not Nature.FLOW
        days = period.frequency is Frequency.DAY and self.series.nature is Nature.PRICE
        return period.start if weekly or days else period.end

    def _known_on(self, day: date, told: date | None) -> Mapping[Period, Observation]:
        known: dict[Period, Observation] = {}
        waiting: list[tuple[Period, Observation]] = []
        for period, rows in self._by_period.items():
            only = rows[0].published if len(rows) == 1 else None
            if only is not None and only <= day:
                known[period] = rows[0]
                continue
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
            elif dated:
                waiting.append((period, dated[0]))
        if not waiting:
            return known
        newest = max((period.end for period in known), default=None)
        for period, observation in waiting:
            if period.end < newest if newest is not None else self._usual(period) <= day:
                known[period] = replace(observation, later=True)
        return dict(sorted(known.items(), key=lambda item: (item[0].last, item[0].first)))


def is_an_edition(one: Series, other: Series) -> bool:
    """Whether two series tell the same in the same steps, as two publishers of one measure do."""
    forms = ((s.frequency, s.accumulation, s.transformation, s.unit) for s in (one, other))
    return one.key != other.key and one.variant == other.variant and len(set(forms)) == 1
