"""Home of `REFUSED`: what the contract of packs forbids, and a clear error must tell."""

from collections.abc import Callable

from tables import Row, Tables, Way, cells


def _figures(edit: Callable[[Row], Row]) -> Way:
    """Some figures, and not all, by a convention that no pack may follow."""

    def fill(tables: Tables) -> Tables:
        rows = [edit(row) if n % 5 == 2 else row for n, row in enumerate(tables.observations)]
        return Tables(tables.series, rows)

    return Way(fill)


def _valued(edit: Callable[[str], str]) -> Way:
    return _figures(lambda row: {**row, "value": edit(row["value"])})


def _dated(edit: Callable[[str], str]) -> Way:
    return _figures(lambda row: {**row, "period": edit(row["period"])})


_SPELLED = {
    "A": "annual",
    "S": "half-yearly",
    "Q": "quarterly",
    "M": "monthly",
    "W": "weekly",
    "D": "daily",
}
REFUSED: dict[str, Way] = {
    "frequency in words": cells(lambda row: {"frequency": _SPELLED[row["frequency"]]}),
    "frequency P1M": cells(lambda row: {"frequency": f"P1{row['frequency']}"}),
    "unit with a scale": cells(lambda row: {"unit": f"{row['unit']} mn"}),
    "unit with '000": cells(lambda row: {"unit": f"{row['unit']} ('000)"}),
    "multiplier in words": cells(lambda row: {"multiplier": "millions"}),
    "multiplier 1000000": cells(lambda row: {"multiplier": "1000000"}),
    "multiplier 6.0": cells(lambda row: {"multiplier": "6.0"}),
    "basis yoy": cells(lambda row: {"basis": "yoy"}),
    "adjustment in words": cells(lambda row: {"adjustment": "seasonally adjusted"}),
    "transformation y/y": cells(lambda row: {"transformation": "y/y"}),
    "headline y": cells(lambda row: {"headline": "y"}),
    "headline x": cells(lambda row: {"headline": "x"}),
    "nature flows": cells(lambda row: {"nature": "flows"}),
    "prices real": cells(lambda row: {"prices": "real"}),
    "1,234.5": _valued(lambda value: f"{float(value) + 10000:,.1f}"),
    "1.234,5": _valued(
        lambda value: f"{float(value) + 10000:,.1f}".translate(str.maketrans(",.", ".,"))
    ),
    "1 234": _valued(lambda value: f"{float(value) + 10000:,.1f}".replace(",", " ")),
    "123p": _valued(lambda value: f"{value}p"),
    "123 (e)": _valued(lambda value: f"{value} (e)"),
    "123*": _valued(lambda value: f"{value}*"),
    "(123)": _valued(lambda value: f"({value})"),
    "−123": _valued(lambda value: f"−{value.lstrip('-')}"),
    "12%": _valued(lambda value: f"{value}%"),
    "n/a": _valued(lambda _: "n/a"),
    "..": _valued(lambda _: ".."),
    "-": _valued(lambda _: "-"),
    ":": _valued(lambda _: ":"),
    "blank value": _valued(lambda _: ""),
    "2025M11": _dated(lambda period: period.replace("-", "M")),
    "2025Q3": _dated(lambda period: period.replace("-", "")),
    "2025-11-01": _dated(lambda period: f"{period[:4]}-11-01"),
    "2025-11-30": _dated(lambda period: f"{period[:4]}-11-30"),
    "Nov 2025": _dated(lambda period: f"Nov {period[:4]}"),
    "11/2025": _dated(lambda period: f"11/{period[:4]}"),
    "2025-1": _dated(lambda period: f"{period[:4]}-1"),
    "2025.0": _dated(lambda period: f"{period[:4]}.0"),
    "published 12/01/2026": _figures(lambda row: {**row, "published": "12/01/2026"}),
    "published at midnight": _figures(lambda row: {**row, "published": "2026-01-15 00:00:00"}),
    "a row twice": Way(lambda t: Tables(t.series, [*t.observations, *t.observations[:1]])),
    "a series unlisted": Way(lambda t: Tables(t.series[1:] or t.series, t.observations)),
    "semicolons": Way(lay=lambda text: text.replace(";", "").replace(",", ";")),
    "tabs": Way(lay=lambda text: text.replace(",", "\t")),
    "header In Capitals": Way(
        lay=lambda text: text.partition("\n")[0].title() + "\n" + text.partition("\n")[2]
    ),
}
"""Each by what it would be."""
