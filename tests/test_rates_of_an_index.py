"""A rate noun over an index, of which nobody prints the rate, is held against its growth."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
cpi,"Consumer price index, all items, Latvia",cpi,LVA,,index,M,index,year_on_year,yes
core,"Consumer price index, core, Latvia",cpi,LVA,core,index,M,index,year_on_year,no
homes,"House price index, Latvia",house_prices,LVA,,index,M,index,year_on_year,yes
shares,"Riga share index",share_index,LVA,,index,M,index,period_on_period,yes
"""
PERIODS = [f"{year}-{month:02d}" for year in (2023, 2024, 2025) for month in range(1, 13)]
_SECOND = (106, 106, 106, 107, 107, 107, 108, 108, 108, 107, 107, 106)
"""Growth on the year was at its least in December 2024, and from October on it fell."""
_FASTER = (111, 112, 113, 114, 115, 115, 115.5, 116.5, 116, 115, 114, 112.5)


def _levels(second: tuple[float, ...], third: tuple[float, ...]) -> tuple[float, ...]:
    return (*(100.0 + n for n in range(12)), *_grown(second), *third)


def _grown(rates: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(round((100 + n) * rate / 100, 2) for n, rate in enumerate(rates))


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    second = _grown(_SECOND)
    third = tuple(round(a * r / 100, 2) for a, r in zip(second, _FASTER, strict=True))
    figures = {
        "cpi": _levels(_SECOND, third),
        "core": _levels(_SECOND, tuple(round(v * 1.01, 2) for v in third)),
        "homes": _levels(_SECOND, third),
        "shares": _levels(_SECOND, third),
    }
    return catalogue_told(HEAD, PERIODS, figures)


@pytest.mark.parametrize(
    ("text", "cue", "rating"),
    [
        ("Annual inflation in Latvia was at its lowest since January.", "lowest since January",
         "mismatch"),
        ("Annual inflation in Latvia was at its lowest since February.", "lowest since February",
         "supported"),
        ("Inflation in Latvia fell in December to the lowest since February.",
         "lowest since February", "supported"),
        ("Inflation in Latvia was at its highest since May.", "highest since May", "mismatch"),
        ("Core inflation in Latvia was at its lowest since February.", "lowest since February",
         "supported"),
        ("House price inflation in Latvia was at its lowest since February.",
         "lowest since February", "supported"),
        ("Inflation in Latvia declined for the fourth consecutive month.", "fourth", "supported"),
        ("Inflation in Latvia has now slowed for four months in a row.", "four", "supported"),
        ("Inflation in Latvia declined for the sixth consecutive month.", "sixth", "mismatch"),
        ("Annual inflation in Latvia was 12.5%. The rate was at its lowest since February.",
         "lowest since February", "supported"),
    ],
)  # fmt: skip
def test_a_rate_noun_tells_the_growth_of_an_index(
    text: str, cue: str, rating: str, latvia: Catalogue
) -> None:
    assert verdicts_of(text, latvia, "2026-01-20")[cue].rating == rating


@pytest.mark.parametrize(
    "text",
    [
        "The consumer price index of Latvia was at its lowest since {}.",
        "Inflation in Latvia was 12.5%. The index itself was at its lowest since {}.",
        "The Riga share index was at its lowest since {}, as inflation eased.",
    ],
)
def test_an_index_told_as_such_is_no_rate(text: str, latvia: Catalogue) -> None:
    for month, rating in (("July", "supported"), ("May", "mismatch")):
        cue = f"lowest since {month}"
        assert verdicts_of(text.format(month), latvia, "2026-01-20")[cue].rating == rating


def test_the_working_shows_both_levels(latvia: Catalogue) -> None:
    text = "Annual inflation in Latvia was at its lowest since February."
    verdict = verdicts_of(text, latvia, "2026-01-20")["lowest since February"]
    assert {str(one.period) for one in verdict.evidence} >= {"2025-12", "2024-12"}
