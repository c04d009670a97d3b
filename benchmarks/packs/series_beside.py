"""Home of `BESIDE`: packs that hold more series of the same measures, or fewer."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

import pycountry
from figures_printed import dated, decimals
from tables import Row, Tables, Way, chance
from titles_written import is_place, segments

from verifier.model.period import Period
from verifier.reference.areas import name_of
from verifier.reference.codelists import codelists

Prints = Mapping[str, Row]
"""The newest print of each period of a series."""
Sibling = tuple[Mapping[str, str], Mapping[str, float | None]]
"""The cells in which a sibling differs, and its value by period."""
_TOLD = (
    *("indicator", "ref_area", "counterpart", "breakdown", "unit", "adjustment"),
    *("transformation", "accumulation", "frequency", "status"),
)
_PER_YEAR = {"M": 12, "Q": 4, "S": 2, "A": 1, "W": 52}
_STEP = {"M": "month", "Q": "quarter", "S": "half", "A": "year", "W": "week"}
_NEIGHBOURS = {
    "JPN": "KOR",
    "USA": "CAN",
    "GBR": "IRL",
    "CAN": "NZL",
    "DEU": "AUT",
    "FRA": "BEL",
    "AUS": "NZL",
    "IND": "PAK",
    "CHN": "VNM",
}
_COUNTRIES = {one.alpha_3 for one in pycountry.countries}


def _is_outturn(row: Row) -> bool:
    return row.get("status") != "forecast"


def _is_level(row: Row) -> bool:
    return (
        row["unit"] not in ("percent", "percentage_points", "basis_points")
        and (row.get("transformation") or "none") == "none"
        and (row.get("accumulation") or "period") == "period"
        and _is_outturn(row)
    )


def _with(
    fits: Callable[[Row], bool], make: Callable[[Row, Prints], Sibling], instead: bool = False
) -> Way:
    """Beside each series that fits, or `instead` of it, the sibling that is made of it, where the
    pack has none that is told in the same form."""

    def fill(tables: Tables) -> Tables:
        prints = tables.last_prints()
        series, figures = [], list(tables.observations)
        held = {tuple(row.get(name, "") for name in _TOLD) for row in tables.series}
        for row in tables.series:
            if not fits(row) or not prints[row["series"]]:
                series.append(row)
                continue
            own, values = make(row, prints[row["series"]])
            key = f"{row['series']}_beside"
            sibling = {**row, "headline": "no", "aliases": "", **own, "series": key}
            told = tuple(sibling.get(name, "") for name in _TOLD)
            known = {period: value for period, value in values.items() if value is not None}
            if told in held or not known:
                series.append(row)
                continue
            held.add(told)
            series += [sibling] if instead else [row, sibling]
            figures += _rows(row, sibling, known, prints[row["series"]])
        kept = {row["series"] for row in series}
        return Tables(series, [row for row in figures if row["series"] in kept])

    return Way(fill)


def _rows(row: Row, sibling: Row, values: Mapping[str, float], prints: Prints) -> Sequence[Row]:
    rate = sibling["unit"] in ("percent", "index") and sibling["unit"] != row["unit"]
    places = decimals(next(iter(prints.values()))["value"])
    ends = {period[: len(period)]: one["published"] for period, one in prints.items()}
    newest: dict[str, str] = {}
    for period, one in prints.items():
        newest[period[:4]] = max(newest.get(period[:4], ""), one["published"])
    return [
        {
            "series": sibling["series"],
            "period": period,
            "value": f"{value:.{1 if rate else places}f}",
            "published": ends.get(period) or newest.get(period[:4], ""),
        }
        for period, value in values.items()
    ]


def _near(least: float, most: float) -> Callable[[Row, Prints], Mapping[str, float]]:
    def values(row: Row, prints: Prints) -> Mapping[str, float]:
        falls = chance(row["series"])
        return {p: float(one["value"]) * falls.uniform(least, most) for p, one in prints.items()}

    return values


_SHIFTED = _near(0.98, 1.02)


def _adjusted(row: Row, prints: Prints) -> Sibling:
    title = re.sub(r",? not seasonally adjusted", "", row["title"])
    told = {"title": f"{title}, seasonally adjusted", "adjustment": "SA"}
    return told, _SHIFTED(row, prints)


def _unadjusted(row: Row, prints: Prints) -> Sibling:
    title = re.sub(r",? seasonally adjusted", "", row["title"])
    told = {"title": f"{title}, not seasonally adjusted", "adjustment": "NSA"}
    return told, _SHIFTED(row, prints)


def _changed(done: str) -> Callable[[Row, Prints], Sibling]:
    def make(row: Row, prints: Prints) -> Sibling:
        year = done == "year_on_year"
        lag = _PER_YEAR.get(row["frequency"], 0) if year else 1
        base = "year" if year else _STEP.get(row["frequency"], "day")
        told = {
            "title": f"{row['title']}, change on the {base}",
            "unit": "percent",
            "multiplier": "0",
            "nature": "rate",
            "transformation": done,
            "basis": done,
        }
        found: dict[str, float | None] = {}
        for period, one in prints.items():
            before = prints.get(str(Period.parse(period).shift(-lag))) if dated(one) else None
            if lag and before and float(before["value"]) > 0 and float(one["value"]) > 0:
                found[period] = (float(one["value"]) / float(before["value"]) - 1) * 100
        return told, found

    return make


def _rolling(row: Row, prints: Prints) -> Sibling:
    found = {}
    for period in filter(lambda p: "/" not in p, prints):
        months = [prints.get(str(Period.parse(period).shift(-n))) for n in range(3)]
        values = [float(one["value"]) for one in months if one]
        found[period] = sum(values) / 3 if len(values) == 3 else None
    told = {"title": f"{row['title']}, three-month moving average", "nature": "rate"}
    return {**told, "breakdown": row.get("breakdown") or "three-month average"}, found


def _so_far(row: Row, prints: Prints) -> Sibling:
    found: dict[str, float | None] = {}
    for period in filter(lambda p: "/" not in p, prints):
        year = [p for p in prints if "/" not in p and p[:4] == period[:4] and p <= period]
        whole = len(year) == int(re.sub(r"\D", "", period[5:]))
        found[period] = sum(float(prints[p]["value"]) for p in year) if whole else None
    told = {"title": f"{row['title']}, year to date", "accumulation": "year_to_date"}
    return told, found


def _indexed(row: Row, prints: Prints) -> Sibling:
    base = float(prints[min(prints)]["value"])
    told = {"title": f"{row['title']}, index", "unit": "index", "multiplier": "0"}
    values = {
        p: float(one["value"]) / base * 100 if base > 0 else None for p, one in prints.items()
    }
    return {**told, "nature": "index"}, values


def _elsewhere(row: Row, prints: Prints) -> Sibling:
    code = _NEIGHBOURS.get(row["ref_area"], "CHE")
    name = name_of(code, codelists())
    named = next((cut for cut in segments(row["title"]) if is_place(cut, row)), None)
    title = row["title"].replace(named, name) if named else f"{row['title']}, {name}"
    told = {"title": title, "ref_area": code, "headline": row.get("headline", "")}
    return told, _near(0.5, 0.95)(row, prints)


def _part(row: Row, prints: Prints) -> Sibling:
    told = {"title": f"{row['title']}, of which rural", "breakdown": "rural"}
    return told, _near(0.3, 0.35)(row, prints)


def _foretold(row: Row, prints: Prints) -> Sibling:
    told = {"title": f"{row['title']}, forecast", "status": "forecast"}
    return told, dict(list(_near(0.97, 1.03)(row, prints).items())[-6:])


def _yearly(row: Row, prints: Prints) -> Sibling:
    years: dict[str, list[float]] = defaultdict(list)
    for period, one in prints.items():
        if dated(one):
            years[period[:4]].append(float(one["value"]))
    most = _PER_YEAR[row["frequency"]]
    whole = {year: sum(values) for year, values in years.items() if len(values) == most}
    summed = row.get("nature") == "flow" and row["unit"] not in ("percent", "index")
    told = {"title": f"{row['title']}, annual", "frequency": "A"}
    return told, {year: value if summed else value / most for year, value in whole.items()}


def _has_no_year(row: Row) -> bool:
    return (
        row["frequency"] in ("M", "Q")
        and (row.get("transformation") or "none") == "none"
        and (row.get("accumulation") or "period") == "period"
        and row.get("adjustment") != "SAAR"
        and row.get("nature") != "stock"
        and _is_outturn(row)
    )


def _is_unadjusted(row: Row) -> bool:
    plain = (row.get("transformation") or "none") == "none" and _is_outturn(row)
    return plain and row["frequency"] in ("M", "Q") and row.get("adjustment", "") in ("", "NSA")


def _is_adjusted(row: Row) -> bool:
    plain = (row.get("transformation") or "none") == "none"
    return plain and row["frequency"] in ("M", "Q") and row.get("adjustment") == "SA"


def _is_of_a_country(row: Row) -> bool:
    """Not of a company or an index, whose name would stay in the title."""
    in_country = row.get("ref_area") in _COUNTRIES and not row.get("counterpart")
    return in_country and not re.match(r"[A-Z]\w+ [A-Z]", row["title"])


def _without(fits: Callable[[Row], bool]) -> Way:
    return Way(
        lambda tables: (
            tables.only(lambda row: not fits(row))
            if any(not fits(row) for row in tables.series)
            else tables
        )
    )


def _without_ends(tables: Tables) -> Tables:
    last: dict[str, Sequence[str]] = {
        key: sorted(prints, key=lambda p: Period.parse(p).end)[-3:]
        for key, prints in tables.last_prints().items()
    }
    kept = [row for row in tables.observations if row["period"] not in last[row["series"]]]
    return Tables(tables.series, kept)


BESIDE: dict[str, Way] = {
    "beside: adjusted": _with(_is_unadjusted, _adjusted),
    "beside: unadjusted": _with(_is_adjusted, _unadjusted),
    "beside: change on the year": _with(_is_level, _changed("year_on_year")),
    "beside: change on the step": _with(
        lambda row: _is_level(row) and row["frequency"] != "A", _changed("period_on_period")
    ),
    "beside: three-month average": _with(
        lambda row: _is_level(row) and row["frequency"] == "M", _rolling
    ),
    "beside: year to date": _with(
        lambda row: (
            _is_level(row) and row["frequency"] in ("M", "Q") and row.get("nature") == "flow"
        ),
        _so_far,
    ),
    "beside: index": _with(lambda row: _is_level(row) and row["unit"] != "index", _indexed),
    "beside: another country": _with(_is_of_a_country, _elsewhere),
    "beside: a part": _with(
        lambda row: (
            _is_level(row) and not row.get("breakdown") and row.get("nature") in ("flow", "stock")
        ),
        _part,
    ),
    "beside: forecasts": _with(_is_outturn, _foretold),
    "beside: years": _with(_has_no_year, _yearly),
}
"""More series of the same measures: what was told before is told of the same series still."""
LESS: dict[str, Way] = {
    "instead: change on the year": _with(_is_level, _changed("year_on_year"), instead=True),
    "instead: change on the step": _with(
        lambda row: _is_level(row) and row["frequency"] != "A",
        _changed("period_on_period"),
        instead=True,
    ),
    "instead: index": _with(
        lambda row: _is_level(row) and row["unit"] != "index", _indexed, instead=True
    ),
    "instead: another country": _with(_is_of_a_country, _elsewhere, instead=True),
    "instead: years": _with(_has_no_year, _yearly, instead=True),
    "every other series": _without(lambda row: chance(row["series"]).random() < 0.5),
    "no totals": _without(lambda row: not row.get("breakdown")),
    "no parts": _without(lambda row: bool(row.get("breakdown"))),
    "no headline series": _without(lambda row: row.get("headline") == "yes"),
    "last three periods missing": Way(_without_ends),
}
"""Fewer of them: what can no longer be checked must be left open and not accused."""
