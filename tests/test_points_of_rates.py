"""Percentage points are told of rates, and plain points of an index too."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,frequency,nature,basis,headline
ip,"Output of industry, Italy",industrial_production,ITA,index,M,index,year_on_year,yes
debt,"Government debt, Italy, share of output",government_debt,ITA,percent,M,rate,year_on_year,yes
"""


@cache
def _packs() -> Catalogue:
    rows = ["series,period,value,published"]
    for year in (2024, 2025):
        for month in range(1, 13):
            rows.append(f"ip,{year}-{month:02d},{95 + month / 10 - 2 * (year - 2024):.1f},")
            rows.append(f"debt,{year}-{month:02d},{130 + month / 10 + (year - 2024):.1f},")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        (
            "Italy's government debt was 132.2% of output in December, 1.0 percentage point more "
            "than a year earlier.",
            *("1.0 percentage point", ("supported", "debt")),
        ),
        (
            "Italian industrial output fell by 2.0 points in December from a year earlier.",
            *("2.0 points", ("supported", "ip")),
        ),
    ],
)
def test_they_hold_for_what_is_told_in_them(
    text: str, figure: str, expected: tuple[str, str]
) -> None:
    verdict = verdicts_of(text, _packs(), "2026-01-20")[figure]
    assert (verdict.rating, verdict.series) == expected, verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "Measured against industrial output it was 1.0 percentage point higher in December than a "
        "year earlier.",
        "In Italy, set against industrial output, borrowing was 1.0 percentage point more in "
        "December than a year before.",
    ],
)
def test_an_index_has_no_percentage_points(text: str) -> None:
    verdicts = verdicts_of(text, _packs(), "2026-01-20").values()
    assert all(v.series != "ip" or v.reason == "off_unit" for v in verdicts)
