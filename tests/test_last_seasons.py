"""What "last summer" means in news of a summer, and the months that a season may stand for."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
pay,Average hourly pay of Malta,hourly_earnings,MLT,EUR,0,M,price,year_on_year,yes
crates,Exports of Malta,exports,MLT,EUR,6,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 9)]
PAY = (
    11.0,
    11.1,
    11.2,
    11.3,
    11.4,
    11.6,
    11.9,
    12.4,
    12.5,
    12.6,
    12.8,
    12.9,
    13.1,
    13.3,
    13.6,
    13.9,
)
CRATES = (50, 51, 53, 52, 54, 56, 57, 58, 59, 61, 60, 62, 63, 64, 66, 65)
LED = "In Malta hourly pay averaged 13.90 euros in August and exports were 65 million euros."


def malta() -> Catalogue:
    return catalogue_told(HEAD, MONTHS, {"pay": PAY, "crates": CRATES})


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        ("Hourly pay was 12.1% higher than last summer, when it was 12.40 euros.",
         "12.40 euros", "supported"),
        ("Last summer hourly pay was 12.40 euros.", "12.40 euros", "supported"),
        ("Last summer hourly pay stood at 11.60 euros.", "11.60 euros", "supported"),
        ("Hourly pay compares with 11.90 euros last summer.", "11.90 euros", "supported"),
        ("In the summer of 2024 hourly pay was 12.40 euros.", "12.40 euros", "supported"),
        ("Last summer hourly pay was 10.80 euros.", "10.80 euros", "mismatch"),
        ("In the summer of 2024 hourly pay was 12.90 euros.", "12.90 euros", "mismatch"),
        ("In the summer of 2024 exports were 171 million euros.", "171 million euros", "supported"),
        ("In the summer of 2024 exports were 58 million euros.", "58 million euros", "open"),
    ],
)  # fmt: skip
def test_a_season_may_stand_for_its_months(text: str, quote: str, rating: str) -> None:
    found = verdicts_of(f"{LED} {text}", malta(), "2025-09-15")[quote]
    assert (found.rating != "supported") if rating == "open" else found.rating == rating


LOAVES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
loaves,Bread sales of Malta,retail_sales,MLT,EUR,6,Q,flow,year_on_year,yes
"""
QUARTERS = [f"{year}-Q{quarter}" for year in (2023, 2024) for quarter in (1, 2, 3, 4)]
SOLD = (41, 44, 47, 52, 43, 46, 50, 55)


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        ("Sales of bread were 50 million euros in the third quarter, against 47 million euros in"
         " the autumn of 2023.", "47 million euros", "supported"),
        ("Sales of bread were 50 million euros in the third quarter, against 52 million euros in"
         " the autumn of 2023.", "52 million euros", "supported"),
        ("Sales of bread were 55 million euros in the fourth quarter, against 47 million euros in"
         " the autumn of 2023.", "47 million euros", "open"),
        ("Sales of bread were 50 million euros in the third quarter, against 44 million euros in"
         " the autumn of 2023.", "44 million euros", "open"),
    ],
)  # fmt: skip
def test_a_season_may_stand_for_the_quarter_set_against(text: str, quote: str, rating: str) -> None:
    found = verdicts_of(
        f"In Malta bread sold well. {text}",
        catalogue_told(LOAVES, QUARTERS, {"loaves": SOLD}),
        "2025-02-15",
    )
    own = found[quote].rating
    assert (own != "supported") if rating == "open" else own == rating


BY_QUARTER = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
crates,Exports of Malta,exports,MLT,EUR,6,Q,flow,year_on_year,yes
"""


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("less than in the spring", "€91m", "supported"),
        ("lower than last spring", "€91m", "supported"),
        ("more than last summer", "€38m", "supported"),
        ("more than last winter", "€20m", "supported"),
        ("less than in the spring", "€71m", "mismatch"),
    ],
)
def test_a_quarter_is_set_against_that_in_which_a_season_lies(
    told: str, figure: str, rating: str
) -> None:
    """€1,738m in the first quarter of 2025, then 1,849m, 1,720m and 1,758m."""
    quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]
    malta = catalogue_told(BY_QUARTER, quarters, {"crates": (1738, 1849, 1720, 1758)})
    text = f"Exports of Malta came to €1,758m in the fourth quarter, {figure} {told}."
    assert verdicts_of(text, malta, "2026-02-10")[figure].rating == rating
