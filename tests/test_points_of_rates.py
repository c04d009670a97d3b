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


_PRICES = """series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline
i,"Consumer price index, Italy",cpi,ITA,index,M,index,none,year_on_year,no
y,"Consumer prices, Italy, change on the year",cpi,ITA,percent,M,rate,year_on_year,year_on_year,yes
m,"Consumer prices, Italy, change on the month",cpi,ITA,percent,M,rate,period_on_period,,no
"""
_ON_THE_YEAR, _ON_THE_MONTH = (2.4, 2.1, 1.7), (0.3, 0.1, 0.2)


@pytest.mark.parametrize("packs", ["all", "without monthly rates"])
def test_points_over_a_step_are_those_of_the_usual_rate(packs: str) -> None:
    rows = ["series,period,value,published"]
    monthly = packs == "all"
    for month, (year, step) in enumerate(zip(_ON_THE_YEAR, _ON_THE_MONTH, strict=True), 10):
        rows += [f"y,2025-{month},{year},", *([f"m,2025-{month},{step},"] if monthly else ())]
    rows.append("i,2024-11,118.2,")
    series = _PRICES if monthly else "".join(_PRICES.splitlines(keepends=True)[:-1])
    held = catalogue_of(series, "\n".join(rows) + "\n")
    text = "Italian inflation was 1.7% in December. It fell by 0.4 percentage points on the month."
    assert verdicts_of(text, held, "2026-01-20")["0.4 percentage points"].rating == "supported"
    wrong = text.replace("0.4 per", "0.9 per")
    assert verdicts_of(wrong, held, "2026-01-20")["0.9 percentage points"].rating != "supported"
    told = "In December Italy's monthly rate of inflation rose by 0.1 percentage points."
    assert verdicts_of(told, held, "2026-01-20")["0.1 percentage points"].rating != "mismatch"
