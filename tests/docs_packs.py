"""What the documentation says about reference packs, made from the code that reads them."""

import json
from collections.abc import Iterable

from docs_tables import table

from verifier.model.mention import Basis
from verifier.model.period import Frequency
from verifier.model.series import Nature, Transformation
from verifier.reference import observations, series_rows
from verifier.reference.packs import load_pack
from verifier.reference.shipped import shipped_packs

NOTES = {
    "series": "A name of its own, such as `us_exports`; no other open pack may use it.",
    "title": "What a report calls the series.",
    "unit": "`USD` and other currency codes, `percent`, `percentage_points`, `index`, or a counted "
    "noun such as `person`; `US$`, `British pounds`, `%`, `EUR/t`, `Index (2015 = 100)` will do; "
    "never with a scale word.",
    "frequency": "",
    "indicator": "What is measured: `exports`, `cpi`, `unemployment_rate` or a word of your own; "
    "where it is empty, the title tells it.",
    "ref_area": "Country or group that the figures are about, by code or name: `USA`, `EU27`, "
    "`WLD`, `Japan`; where no row fills it, the titles tell it.",
    "counterpart": "The other side of trade, in the same way.",
    "breakdown": "A part of the whole: `core`, `capital goods`, `youth`; empty or `total` for the "
    "whole.",
    "multiplier": "Power of ten that turns the values into plain units: 6 for millions.",
    "adjustment": "",
    "prices": "",
    "nature": "How values combine over time: flows add up, of stocks the last counts, rates, "
    "indices and prices are never summed.",
    "transformation": "What the values already are; `none` for levels.",
    "accumulation": "",
    "status": "",
    "basis": "What the headline rate is measured against.",
    "headline": "`yes` for the form that is meant where a text does not say which.",
    "lag_days": "Days from the end of a period to its release, where `published` is empty; an "
    "article that tells of the period may be up to five days early. Where both are empty, the "
    "dated periods of the series tell it; where there are fewer than three, a figure may be out as "
    "soon as its period is over and an article tells of it.",
    "aliases": "Other words for it in news copy, separated by semicolons.",
    "source_url": "Where the figures are published; shown in the report.",
    "note": "Anything else.",
}
CHOICES: dict[str, Iterable[str]] = {
    "frequency": Frequency,
    "adjustment": series_rows.ADJUSTMENTS,
    "prices": series_rows.PRICES,
    "nature": Nature,
    "transformation": Transformation,
    "accumulation": series_rows.ACCUMULATIONS,
    "status": series_rows.STATUSES,
    "basis": Basis,
}
OBSERVATION_NOTES = {
    "series": "The name in `series.csv`.",
    "period": "`2025`, `2025-S1`, `2025-Q3`, `2025-11`, `2025-W45`, `2025-11-03`, or a range such "
    "as `2025-01/2025-11`.",
    "value": "The figure as published, before `multiplier`; its decimals say how exact it is.",
    "published": "The day on which it came out. Several rows for one period are its successive "
    "prints.",
    "source_url": "Where this very figure stands, if not where the series says.",
    "note": "Anything else.",
}


def series_columns() -> str:
    """The columns of `series.csv` in the order of the code."""
    rows = []
    for name in series_rows.LAYOUT.columns:
        choices = ", ".join(f"`{choice}`" for choice in CHOICES.get(name, ()))
        told = " ".join(filter(None, (NOTES[name], f"One of {choices}." if choices else "")))
        rows.append((f"`{name}`", "yes" if name in series_rows.LAYOUT.required else "", told))
    return table(("Column", "Must be filled", "What it holds"), rows)


def observation_columns() -> str:
    """The columns of `observations.csv` in the order of the code."""
    layout = observations.LAYOUT
    rows = [
        (f"`{name}`", "yes" if name in layout.required else "", OBSERVATION_NOTES[name])
        for name in layout.columns
    ]
    return table(("Column", "Must be filled", "What it holds"), rows)


def packs() -> str:
    """The shipped packs with their counts, reach and sources."""
    rows = []
    series = figures = 0
    for folder in shipped_packs():
        pack = load_pack(folder)
        found = [one for key in pack.observations for one in pack.observations[key]]
        first, last = min(one.period.start for one in found), max(one.period.end for one in found)
        sources = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["sources"]
        named = "; ".join(f"[{one['title']}]({one['path']})" for one in sources)
        counts = (f"{len(pack.series):,}", f"{len(found):,}", f"{first.year}-{last.year}")
        rows.append((f"`{folder.name}`", pack.title, *counts, named))
        series, figures = series + len(pack.series), figures + len(found)
    rows.append(("", "All", f"{series:,}", f"{figures:,}", "", ""))
    return table(("Pack", "What it holds", "Series", "Figures", "Years", "Sources"), rows)
