"""Years of two calendar years, and seasons, of measures that come in quarters."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,"
    "headline"
)
SERIES = """
swims,"Swims in public pools, Wales",pool_swims,GB-WLS,,,swims,6,Q,flow,year_on_year,yes
"""
SWIMS = (
    *("1.4", "2.1", "2.6", "1.2"),  # 2022
    *("1.5", "2.2", "2.8", "1.3"),
    *("1.6", "2.4", "2.7", "1.1"),
    *("1.7", "2.5", "2.9", "1.0"),
)


def pools() -> Catalogue:
    """Swims by quarter, 2022 to 2025."""
    rows = [f"swims,{2022 + n // 4}-Q{n % 4 + 1},{count}," for n, count in enumerate(SWIMS)]
    table = "\n".join(["series,period,value,published", *rows])
    return catalogue_of(f"{HEAD}\n{SERIES.strip()}\n", table)


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("Swims in public pools came to 7.9 million in 2023-24.", "7.9 million", "2023-04/2024-03"),
        (
            "Swims in public pools came to 7.4 million in 2022-23. The following year it was 7.9 "
            "million.",
            *("7.9 million", "2023-04/2024-03"),
        ),
        (
            "Over the two years 2023/2024 swims in public pools came to 15.6 million.",
            *("15.6 million", "2023/2024"),
        ),
    ],
)
def test_a_year_of_two_is_one_year(text: str, figure: str, period: str) -> None:
    verdict = verdicts_of(text, pools(), "2026-02-20")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period)


def test_a_year_before_a_season_is_a_quarter_too() -> None:
    text = (
        "Swims in public pools hit a high in the summer quarter.\n\n"
        "They came to 2.9 million, compared with 2.7 million a year ago."
    )
    found = verdicts_of(text, pools(), "2025-12-20")
    assert str(found["2.7 million"].period) == "2024-Q3"
