"""Home of `Sheet`: what there is to say of a series and its newest figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any

from verifier.model.history import History
from verifier.model.lags import USUAL_LAG_DAYS
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import (
    Nature,
    Observation,
    Series,
    Transformation,
)
from verifier.report_json import number

BY_PRINTS, BY_PACK, BY_RULE = "dated prints", "pack", "usual"
_WEEKEND = 4


@dataclass(frozen=True, slots=True)
class Row:
    """A period with its figure, the earlier prints of it, and how it stands to other periods.

    `on_year` and `on_period` are growth in percent, of rates the change in points; None where that
    says nothing or a figure is missing.
    """

    observation: Observation
    earlier: tuple[Observation, ...]
    on_year: float | None
    on_period: float | None

    @property
    def period(self) -> Period:
        """The period."""
        return self.observation.period


@dataclass(frozen=True, slots=True)
class Sheet:
    """A series as known on a day (`as_of` None: as known now), its newest rows last.

    `periods` counts all that have a figure, `prints` all their prints, `missing` the gaps between.
    `lag_days` is the time from the end of a period to its release, known by `lag_by`.
    """

    series: Series
    as_of: date | None
    rows: tuple[Row, ...]
    periods: int
    prints: int
    missing: int
    first: Period | None
    last: Period | None
    lag_days: int
    lag_by: str


def sheet_of(history: History, count: int, as_of: date | None = None) -> Sheet:
    """The sheet of a series with its newest `count` periods."""
    known = history.as_of(as_of or date.max)
    order = list(known)
    prints = [o for period in order for o in _prints(history, period, as_of)]
    lag, by = _lag(history)
    return Sheet(
        series=history.series,
        as_of=as_of,
        rows=tuple(
            Row(
                known[period],
                tuple(o for o in _prints(history, period, as_of) if _is_before(o, known[period])),
                _against(history.series, known, period, period.years_later(-1)),
                _against(history.series, known, period, _one_before(order, place)),
            )
            for place, period in enumerate(order)
            if place >= len(order) - count
        ),
        periods=len(known),
        prints=len(prints),
        missing=_gaps(order),
        first=order[0] if order else None,
        last=order[-1] if order else None,
        lag_days=lag,
        lag_by=by,
    )


def tells_points(series: Series) -> bool:
    """Whether its changes are told in points and not in percent."""
    return series.nature is Nature.RATE and series.unit in ("percent", "percentage_points")


def tells_growth(series: Series) -> bool:
    """Whether a change says something: not of figures that are changes, nor of balances."""
    return series.transformation is Transformation.NONE and not series.is_balance


def _against(
    series: Series, known: Mapping[Period, Observation], period: Period, base: Period | None
) -> float | None:
    if base is None or base not in known or not tells_growth(series):
        return None
    to_date = series.accumulation == "year_to_date"
    if to_date and base.start.month == period.start.month and base.start.year == period.start.year:
        return None
    new, old = known[period].value, known[base].value
    if tells_points(series):
        return new - old
    return 100 * (new / old - 1) if new > 0 and old > 0 else None


def _one_before(order: Sequence[Period], place: int) -> Period | None:
    """The period before, across a weekend for days; None where it is that of a year before."""
    period = order[place]
    if period.frequency is Frequency.DAY and place:
        near = period.last - order[place - 1].last <= _WEEKEND
        return order[place - 1] if near else None
    yearly = PER_YEAR.get(period.frequency) == 1
    return None if yearly else period.previous()


def _prints(history: History, period: Period, as_of: date | None) -> list[Observation]:
    day = as_of or date.max
    return [o for o in history.vintages(period) if o.published is None or o.published <= day]


def _is_before(old: Observation, new: Observation) -> bool:
    return (old.published or date.min) < (new.published or date.min)


def _gaps(order: Sequence[Period]) -> int:
    """How many single steps between the first and the last have no figure; of days none is told."""
    if not order or order[0].frequency is Frequency.DAY or any(p.count > 1 for p in order):
        return 0
    return order[-1].last - order[0].first + 1 - len(order)


def _lag(history: History) -> tuple[int, str]:
    """Days from the end of a period to its release, and what says so: the first prints of the
    periods that were printed again, else those of all, else the pack, else what is usual."""
    series = history.series
    if series.lag_days is not None:
        return series.lag_days, BY_PACK
    again: list[int] = []
    once: list[int] = []
    for period in dict.fromkeys(o.period for o in history.observations):
        prints = history.vintages(period)
        if prints[0].published is not None:
            days = (prints[0].published - period.end).days
            (again if len(prints) > 1 else once).append(days)
    dated = [days for days in again or once if days >= 0]
    if dated and series.status == "outturn":
        return round(median(dated)), BY_PRINTS
    return USUAL_LAG_DAYS[series.frequency], BY_RULE


def sheet_json(sheet: Sheet, version: str, area_names: Mapping[str, str]) -> dict[str, Any]:
    """The sheet as one JSON document; values are in plain units of `unit`."""
    one = sheet.series
    return {
        "series": one.key,
        "title": one.title,
        "pack": one.pack,
        "version": version,
        "indicator": one.indicator,
        "ref_area": one.ref_area,
        "ref_area_name": area_names.get(one.ref_area or ""),
        "counterpart": one.counterpart,
        "counterpart_name": area_names.get(one.counterpart or ""),
        "breakdown": one.breakdown,
        "unit": one.unit,
        "frequency": one.frequency.value,
        "adjustment": one.adjustment,
        "prices": one.prices,
        "nature": one.nature.value,
        "transformation": one.transformation.value,
        "accumulation": one.accumulation,
        "status": one.status,
        "basis": one.basis.value if one.basis else None,
        "headline": one.headline,
        "aliases": list(one.aliases),
        "source_url": one.source_url or None,
        "note": one.note or None,
        "as_of": sheet.as_of.isoformat() if sheet.as_of else None,
        "periods": sheet.periods,
        "prints": sheet.prints,
        "missing": sheet.missing,
        "first": str(sheet.first) if sheet.first else None,
        "last": str(sheet.last) if sheet.last else None,
        "release_lag": {"days": sheet.lag_days, "by": sheet.lag_by},
        "change_in": "points" if tells_points(one) else "percent",
        "observations": [_row_json(row) for row in sheet.rows],
    }


def _row_json(row: Row) -> dict[str, Any]:
    one = row.observation
    return {
        "period": str(row.period),
        "value": number(one.value),
        "published": _day(one),
        "later": one.later,
        "on_year": number(row.on_year),
        "on_period": number(row.on_period),
        "source_url": one.source_url or None,
        "earlier": [{"value": number(old.value), "published": _day(old)} for old in row.earlier],
    }


def _day(observation: Observation) -> str | None:
    return observation.published.isoformat() if observation.published else None
