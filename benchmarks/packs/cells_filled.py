"""Home of `CELLS`: places, measures, parts, units and forms by other conventions."""

import re
from collections.abc import Callable, Mapping

import pycountry
from tables import Row, Tables, Way, cells, chance
from titles_written import capital, place_of, segments

from verifier.reference.areas import find_area, name_of
from verifier.reference.codelists import codelists

SLOTS = ("indicator", "ref_area", "counterpart", "breakdown")
FORMS = ("nature", "prices", "adjustment", "transformation", "accumulation", "basis", "headline")
_COUNTRIES = {one.alpha_3: one for one in pycountry.countries}
_SIGNS = {
    "percent": "%",
    "percentage_points": "pp",
    "person": "people",
    "persons": "people",
    "job": "jobs",
    "tonne": "metric tons",
    "USD": "US$",
    "GBP": "£",
    "EUR": "€",
    "index": "Index (2015=100)",
    "CAD": "C$",
    "AUD": "A$",
    "JPY": "yen",
    "CNY": "yuan",
    "INR": "rupees",
}
_WORDS = {
    "percent": "Per cent",
    "percentage_points": "Percentage points",
    "person": "Number of persons",
    "persons": "Number of persons",
    "job": "Number",
    "USD": "US dollars",
    "GBP": "pounds sterling",
    "EUR": "euro",
    "index": "Index",
    "CAD": "Canadian dollars",
    "AUD": "Australian dollars",
    "JPY": "Japanese yen",
    "CNY": "Chinese yuan",
    "INR": "Indian rupees",
    "tonne": "metric tonnes",
}
_OTHER_WORDS = {
    "percent": "percentage",
    "percentage_points": "ppts",
    "person": "Persons",
    "persons": "Persons",
    "job": "No. of jobs",
    "USD": "U.S. dollars",
    "GBP": "British pounds",
    "EUR": "Euros",
    "index": "2015=100",
    "CAD": "Canadian dollar",
    "AUD": "Australian dollar",
    "JPY": "Japanese Yen",
    "CNY": "RMB",
    "INR": "Rs",
    "tonne": "Metric tonnes",
}
_SYMBOLS = {
    "USD": "$",
    "CAD": "$",
    "AUD": "$",
    "NZD": "$",
    "JPY": "¥",
    "CNY": "RMB",
    "INR": "₹",
    "percent": "pct",
    "percentage_points": "pct points",
    "index": "index, 2015 = 100",
}
_EUROPEAN = {"EA": "EA20", "EU27": "EU27_2020", "GRC": "EL", "GBR": "UK"}
_SAID = {"USA": "U.S.", "GBR": "UK", "EA": "Eurozone", "EU27": "EU", "ARE": "UAE", "WLD": "Global"}


def _areas(called: Callable[[str], str]) -> Way:
    places = ("ref_area", "counterpart")
    return cells(lambda row: {name: called(row[name]) for name in places if row.get(name)})


def _demonym(code: str) -> str:
    area = find_area(code, codelists())
    return area.words[0] if area and area.words else name_of(code, codelists())


def _official(code: str) -> str:
    known = _COUNTRIES.get(code)
    return getattr(known, "official_name", known.name) if known else name_of(code, codelists())


def _alpha_2(code: str) -> str:
    return _COUNTRIES[code].alpha_2 if code in _COUNTRIES else code


def _measures(called: Callable[[str, Row], str]) -> Way:
    return cells(
        lambda row: {"indicator": called(row["indicator"], row)} if row.get("indicator") else {}
    )


def _synonym(code: str, _: Row) -> str:
    known = codelists().indicators.get(code)
    words = [phrase for phrase, implied in known.words if not implied] if known else []
    return words[min(1, len(words) - 1)].replace(" ", "_") if words else code


def _with_step(code: str, row: Row) -> str:
    done = {"year_on_year": "yoy", "period_on_period": "pop", "annualised": "saar"}
    endings = (done.get(row.get("transformation", ""), ""), row.get("adjustment", "").lower())
    return "_".join(filter(None, (code, *endings)))


def _with_unit(code: str, row: Row) -> str:
    scale = {"3": "_k", "6": "_mn", "9": "_bn"}.get(row.get("multiplier", ""), "")
    return f"{code}_{'pct' if row['unit'] == 'percent' else row['unit'].lower()}{scale}"


def _dotted(code: str, row: Row) -> str:
    falls = chance(code)
    tail = "ZS" if row["unit"] == "percent" else "CD"
    letters = "".join(falls.choice("ABCDEFGHIKLMNPRSTX") for _ in range(5))
    return f"{letters[:2]}.{letters[2:]}.{code[:4].upper()}.{tail}"


def _parts(called: Callable[[str], str]) -> Way:
    return cells(
        lambda row: {"breakdown": called(row["breakdown"])} if row.get("breakdown") else {}
    )


def _units(called: Mapping[str, str]) -> Way:
    return cells(lambda row: {"unit": called.get(row["unit"], row["unit"])})


def _number(row: Row) -> Mapping[str, str]:
    unit = row["unit"]
    counted = unit in ("person", "persons", "people", "job", "jobs") or (
        unit.islower() and not codelists().knows_unit(codelists().unit(unit))
    )
    return {"unit": "number"} if counted else {}


def _without_columns(*names: str) -> Way:
    return Way(
        lambda tables: tables.each_series(
            lambda row: {name: cell for name, cell in row.items() if name not in names}
        )
    )


def blanked(*names: str) -> Way:
    """Each of these columns left blank."""
    return cells(lambda row: {name: "" for name in names if name in row})


def _numbered(tables: Tables) -> Tables:
    ids = {row["series"]: f"S{n:03}" for n, row in enumerate(tables.series, 1)}
    renamed = tables.each_figure(lambda row: {**row, "series": ids[row["series"]]})
    return renamed.each_series(lambda row: {**row, "series": ids[row["series"]]})


def _bare_and_numbered(tables: Tables) -> Tables:
    kept = ("series", "title", "unit", "multiplier", "frequency", "status")
    return _numbered(tables).each_series(lambda row: {name: row.get(name, "") for name in kept})


CELLS: dict[str, Way] = {
    "indicator blank": blanked("indicator"),
    "all slots blank": blanked(*SLOTS),
    "what is needed, multiplier and status": blanked(*SLOTS, *FORMS, "aliases"),
    "the same, ids S001": Way(_bare_and_numbered),
    "ids S001": Way(_numbered),
    **{f"{name} blank": blanked(name) for name in (*FORMS, "aliases")},
    "all forms blank": blanked(*FORMS, "aliases"),
    "places missing": _without_columns("ref_area", "counterpart"),
    "headline everywhere": cells(lambda row: {"headline": "yes"}),
    "headline TRUE": cells(lambda r: {"headline": "TRUE" if r.get("headline") == "yes" else ""}),
    "places JP": _areas(_alpha_2),
    "places jpn": _areas(str.lower),
    "places Japan": _areas(lambda code: name_of(code, codelists())),
    "places by another name": _areas(_demonym),
    "places by official name": _areas(_official),
    "places as Eurostat": _areas(lambda code: _EUROPEAN.get(code, _alpha_2(code))),
    "places as said": _areas(lambda code: _SAID.get(code, name_of(code, codelists()))),
    "world as partner": cells(
        lambda row: (
            {"counterpart": row.get("counterpart") or "WLD"}
            if row.get("indicator") in ("exports", "imports", "trade_balance")
            else {}
        )
    ),
    "measures tradeBalance": _measures(
        lambda code, _: "".join(capital(w) if n else w for n, w in enumerate(code.split("_")))
    ),
    "measures TradeBalance": _measures(lambda code, _: "".join(map(capital, code.split("_")))),
    "measures trade-balance": _measures(lambda code, _: code.replace("_", "-")),
    "measures trade.balance": _measures(lambda code, _: code.replace("_", ".")),
    "measures Trade balance": _measures(lambda code, _: capital(code.replace("_", " "))),
    "measures TRADE_BALANCE": _measures(lambda code, _: code.upper()),
    "measures TBL4711": _measures(lambda code, _: f"TBL{chance(code).randrange(100, 99999)}"),
    "measures NE.EXP.GNFS.CD": _measures(_dotted),
    "measures tra_bal_m": _measures(
        lambda code, _: "".join(w[:3] for w in code.split("_"))[:8] + chance(code).choice("mqa")
    ),
    "measures by a synonym": _measures(_synonym),
    "measures by heads of titles": cells(
        lambda row: {"indicator": re.sub(r"\W+", "_", segments(row["title"])[0].lower()).strip("_")}
    ),
    "measures by whole titles": cells(lambda row: {"indicator": row["title"]}),
    "measures by ids": cells(lambda row: {"indicator": row["series"]}),
    "measures with place": _measures(
        lambda code, row: f"{place_of(row).lower().replace(' ', '_')}_{code}".strip("_")
    ),
    "measures with step": _measures(_with_step),
    "measures with unit": _measures(_with_unit),
    "measures by field": _measures(
        lambda code, row: {"percent": "labour_and_prices"}.get(row["unit"], "economy")
    ),
    "parts capital_goods": _parts(lambda part: re.sub(r"[^a-z0-9]+", "_", part.lower()).strip("_")),
    "parts capital-goods": _parts(
        lambda part: re.sub(r"[^A-Za-z0-9,]+", "-", part.replace(", ", ","))
    ),
    "parts Capital Goods": _parts(lambda part: " ".join(map(capital, part.split()))),
    "parts CAPITAL GOODS": _parts(str.upper),
    "parts B42": _parts(lambda part: f"B{chance(part).randrange(10, 99)}"),
    "parts blank": blanked("breakdown"),
    "part total": cells(lambda row: {"breakdown": row.get("breakdown") or "total"}),
    "part All items": cells(lambda row: {"breakdown": row.get("breakdown") or "All items"}),
    "units by sign": _units(_SIGNS),
    "units in words": _units(_WORDS),
    "units in other words": _units(_OTHER_WORDS),
    "units $, pct": _units(_SYMBOLS),
    "units in capitals": cells(lambda row: {"unit": row["unit"].upper()}),
    "units in small letters": cells(lambda row: {"unit": row["unit"].lower()}),
    "counted in number": cells(_number),
    "frequency m": cells(lambda row: {"frequency": row["frequency"].lower()}),
    "aliases the title": cells(lambda row: {"aliases": row["title"].replace(";", ",")}),
    "aliases the measure": cells(lambda row: {"aliases": row["indicator"].replace("_", " ")}),
    "notes on every row": cells(
        lambda row: {"note": f"{row['title']}; last updated 2026-01-15\nSee table 4.2, 3% sample"}
    ),
}
"""Each convention by its name."""
