"""Levels of other places behind a forecast are looked up in the forecasts for those places."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,status,headline\n"
_PLACES = {"MLT": "Malta", "CYP": "Cyprus", "ISL": "Iceland"}
_SEEN = {"MLT": (21.4, 24.7), "CYP": (30.1, 33.9), "ISL": (28.6, 35.2)}


@cache
def isles() -> Catalogue:
    """Output of three islands in 2019, and what the IMF foresaw of it for 2024."""
    series, rows = [], ["series,period,value,published"]
    for code, name in _PLACES.items():
        told = f'"Gross domestic product of {name}, current dollars'
        series.append(f'gdp_{code},{told}",gdp,{code},USD,9,A,flow,outturn,no')
        series.append(f'fc_{code},{told}, IMF forecast",gdp,{code},USD,9,A,flow,forecast,no')
        rows.append(f"gdp_{code},2019,{_SEEN[code][0]},")
        rows.append(f"fc_{code},2024,{_SEEN[code][1]},2024-04-16")
    return catalogue_of(_HEAD + "\n".join(series) + "\n", "\n".join(rows) + "\n")


LED = "The IMF reckons that Malta's GDP will come to $24.7 billion in 2024. "


@pytest.mark.parametrize(
    ("told", "figure", "right"),
    [
        ("Cyprus's was put at {}.", "$33.9 billion", True),
        ("Cyprus was put at $33.9 billion and Iceland at {}.", "$35.2 billion", True),
        ("Cyprus's was put at {}.", "$39.3 billion", False),
        ("Iceland was put at $33.9 billion and Cyprus at {}.", "$35.2 billion", False),
        ("In 2019 Cyprus's was {}.", "$30.1 billion", True),
        ("In 2019 Cyprus's was {}.", "$33.9 billion", False),
    ],
)
def test_other_places_are_told_along(told: str, figure: str, right: bool) -> None:
    found = verdicts_of(LED + told.format(figure), isles(), "2025-01-20")[figure]
    assert (found.rating == "supported") is right, found.explanation
