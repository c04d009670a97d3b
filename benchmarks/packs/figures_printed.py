"""Home of `FIGURES`: scales, decimals, dates of release and rows by other conventions."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from tables import Row, Tables, Way, chance

from verifier.model.period import Period

_FOLLOWING = {"M": 12, "Q": 4, "W": 4, "D": 4}
"""So many periods are added by a later edition of a pack, else one."""


def decimals(value: str) -> int:
    """The digits behind the point."""
    return len(value.partition(".")[2])


def dated(row: Row) -> bool:
    """Whether a figure is of one period and not of a run of them."""
    return "/" not in row["period"]


def _power(row: Row) -> int:
    return int(row.get("multiplier") or 0)


def _printed(edit: Callable[[str, Row], str]) -> Way:
    return Way(lambda t: t.each_figure(lambda row: {**row, "value": edit(row["value"], row)}))


def _rescaled(power_of: Callable[[Row], int]) -> Way:
    """The same figures to another power of ten."""

    def fill(tables: Tables) -> Tables:
        moved = {row["series"]: _power(row) - power_of(row) for row in tables.series}
        return Tables(
            [{**row, "multiplier": str(power_of(row))} for row in tables.series],
            [
                {**row, "value": format(Decimal(row["value"]).scaleb(moved[row["series"]]), "f")}
                for row in tables.observations
            ],
        )

    return Way(fill)


def _counted(row: Row) -> bool:
    return row["unit"] not in ("percent", "percentage_points", "index", "%", "ratio")


def _noisy(value: str, row: Row) -> str:
    """A figure with the digits that its publisher rounds away."""
    places = decimals(value)
    noise = chance(row["series"], row["period"]).uniform(-0.4, 0.4) * 10**-places
    return f"{float(value) + noise:.{places + 3}f}" if places else value


def _general(value: str, _: Row) -> str:
    return value.rstrip("0").rstrip(".") if "." in value else value


def _kept(kept: Callable[[Tables], Iterator[Row]]) -> Way:
    return Way(lambda tables: replace(tables, observations=list(kept(tables))))


def _five_years(tables: Tables) -> Iterator[Row]:
    last: dict[str, int] = defaultdict(int)
    for row in tables.observations:
        last[row["series"]] = max(last[row["series"]], int(row["period"][:4]))
    return (r for r in tables.observations if int(r["period"][:4]) >= last[r["series"]] - 5)


def _gaps(tables: Tables) -> Iterator[Row]:
    return (r for r in tables.observations if chance(r["series"], r["period"]).random() > 0.04)


def _first_days(tables: Tables) -> dict[tuple[str, str], Row]:
    found: dict[tuple[str, str], Row] = {}
    for row in tables.observations:
        spot = row["series"], row["period"]
        if spot not in found or row["published"] < found[spot]["published"]:
            found[spot] = row
    return found


def _last_prints(tables: Tables) -> Iterator[Row]:
    first = _first_days(tables)
    for key, periods in tables.last_prints().items():
        for period, row in periods.items():
            yield {**row, "published": first[key, period]["published"]}


def _undated(tables: Tables) -> Iterator[Row]:
    return ({**row, "published": ""} for row in _last_prints(tables))


def _without_published(tables: Tables) -> Iterator[Row]:
    return ({n: c for n, c in row.items() if n != "published"} for row in _last_prints(tables))


def _half_dated(tables: Tables) -> Iterator[Row]:
    """The days of release known of the last two years alone."""
    last = max(row["period"][:4] for row in tables.observations)
    for row in _first_days(tables).values():
        recent = int(row["period"][:4]) >= int(last) - 1
        yield row if recent else {**row, "published": ""}


def _here_and_there(tables: Tables) -> Iterator[Row]:
    for row in _first_days(tables).values():
        known = chance(row["series"], row["period"], "day").random() < 0.5
        yield row if known else {**row, "published": ""}


def _first_undated(tables: Tables) -> Iterator[Row]:
    """Revisions with their days, what came first without."""
    first = _first_days(tables)
    for row in tables.observations:
        came_first = first[row["series"], row["period"]] is row
        yield {**row, "published": ""} if came_first else row


def _later(tables: Tables) -> Iterator[Row]:
    """The table as downloaded a year later, with figures that no article could know."""
    yield from tables.observations
    frequency = {row["series"]: row["frequency"] for row in tables.series}
    for key, periods in tables.last_prints().items():
        ends = sorted(
            (Period.parse(p).end, Period.parse(p), r) for p, r in periods.items() if dated(r)
        )
        if len(ends) < 3:
            continue
        for step in range(1, 1 + _FOLLOWING.get(frequency[key], 1)):
            like = ends[-step][2] if step < len(ends) else ends[-1][2]
            value = float(like["value"]) * (1 + chance(key, str(step)).uniform(-0.06, 0.06))
            period = ends[-1][1].shift(step)
            yield {
                **like,
                "period": str(period),
                "value": f"{value:.{decimals(like['value'])}f}",
                "published": (period.end + timedelta(days=30)).isoformat(),
            }


def _shuffled(tables: Tables) -> Tables:
    figures, series = list(tables.observations), list(tables.series)
    chance("figures").shuffle(figures)
    chance("series").shuffle(series)
    return Tables(series, figures)


def _sorted(key: Callable[[Row], object], reverse: bool = False) -> Way:
    def fill(tables: Tables) -> Tables:
        rows = sorted(tables.observations, key=key, reverse=reverse)  # type: ignore[arg-type]
        return replace(tables, observations=rows)

    return Way(fill)


def _runs(tables: Tables) -> Tables:
    """Every period as a run of one, those from new year to it as such."""
    to_date = {r["series"] for r in tables.series if r.get("accumulation") == "year_to_date"}

    def edit(row: Row) -> Row:
        if not dated(row):
            return row
        first = row["period"]
        if row["series"] in to_date and len(first) == 7:
            first = f"{first[:5]}{'Q1' if 'Q' in first else 'S1' if 'S' in first else '01'}"
        return {**row, "period": f"{first}/{row['period']}"}

    return tables.each_figure(edit)


def _backwards(tables: Tables) -> Tables:
    return Tables(list(reversed(tables.series)), list(reversed(tables.observations)))


def _key_order(row: Row) -> Sequence[str]:
    return row["period"], row["series"], row["published"]


FIGURES: dict[str, Way] = {
    "in plain units": _rescaled(lambda row: 0),
    "in thousands": _rescaled(lambda row: 3 if _counted(row) else _power(row)),
    "in billions": _rescaled(lambda row: 9 if _counted(row) else _power(row)),
    "a thousandfold more coarse": _rescaled(lambda r: _power(r) + 3 if _counted(r) else _power(r)),
    "rates as fractions": _rescaled(lambda r: 2 if r["unit"] == "percent" else _power(r)),
    "zeros behind": _printed(lambda v, _: v + ("000" if "." in v else ".000")),
    "zeros dropped": _printed(_general),
    "as floats": _printed(lambda value, _: repr(float(value))),
    "as noisy floats": _printed(lambda v, _: repr(float(v) * 1.1 / 1.1) if "." in v else v),
    "with a plus": _printed(lambda value, _: value if value.startswith("-") else f"+{value}"),
    "as 1.3E+05": _printed(lambda v, _: f"{float(v):E}" if len(v) < 7 else v),
    "more digits than printed": _printed(_noisy),
    "last five years alone": _kept(_five_years),
    "gaps": _kept(_gaps),
    "last prints on the first day": _kept(_last_prints),
    "first prints alone": _kept(lambda tables: iter(_first_days(tables).values())),
    "published blank": _kept(_undated),
    "published missing": _kept(_without_published),
    "published for two years": _kept(_half_dated),
    "published here and there": _kept(_here_and_there),
    "first prints undated": _kept(_first_undated),
    "a year later": _kept(_later),
    "shuffled": Way(_shuffled),
    "backwards": Way(_backwards),
    "newest period first": _sorted(_key_order, reverse=True),
    "by period, then series": _sorted(_key_order),
    "periods as runs": Way(_runs),
}
"""Each convention by its name."""
