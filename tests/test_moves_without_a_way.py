"""The size of a move that no word tells the way of, and of what was lost between two levels."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
ur,Unemployment rate in Latvia,unemployment_rate,LVA,percent,0,M,rate,,yes
exp,Exports of Latvia,exports,LVA,EUR,6,M,flow,year_on_year,yes
"""
MONTHS = (*(f"2024-{month:02d}" for month in range(1, 13)), "2025-01")
RATES = (6.9, 6.8, 6.6, 6.7, 6.5, 6.4, 6.2, 6.3, 6.1, 6.0, 5.9, 5.8, 6.0)
EXPORTS = (1500, 1510, 1490, 1530, 1480, 1520, 1500, 1540, 1510, 1490, 1530, 1600, 1420)


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    rows = "".join(
        f"ur,{month},{rate}\nexp,{month},{sold}\n"
        for month, rate, sold in zip(MONTHS, RATES, EXPORTS, strict=True)
    )
    return catalogue_of(SERIES, f"series,period,value\n{rows}")


LEAD = "Unemployment in Latvia was 6.0% in January."
SOLD = "Exports of Latvia dropped to €1.42 billion in January from €1.60 billion in December"


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        (f"{LEAD} That was a move of 0.2 percentage points from December.", "supported"),
        (f"{LEAD} The change over the year was 0.9 percentage points.", "supported"),
        (f"{LEAD} The change over the year was a fall of 0.9 percentage points.", "supported"),
        (f"{LEAD} Over the year, it rose by 0.9 percentage points.", "mismatch"),
        (f"{SOLD}, a loss of €180 million.", "supported"),
        (f"{SOLD}, a loss of €240 million.", "mismatch"),
    ],
)
def test_a_size_is_held_against_the_move(latvia: Catalogue, text: str, rating: str) -> None:
    found = verdicts_of(text, latvia, "2025-02-20")
    last = list(found.values())[-1]
    assert (last.claim.operation, last.rating) == ("change", rating)


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD} That was a move of 0.7 percentage points from December.",
        f"{LEAD} The change over the year was 1.6 percentage points.",
    ],
)
def test_a_wrong_size_is_not_borne_out(latvia: Catalogue, text: str) -> None:
    assert list(verdicts_of(text, latvia, "2025-02-20").values())[-1].rating != "supported"


def test_the_loss_of_a_business_is_no_change(latvia: Catalogue) -> None:
    text = (
        "Exports of Latvia were €1.42 billion in January, while its airline made a loss of €180 "
        "million."
    )
    assert list(verdicts_of(text, latvia, "2025-02-20").values())[-1].claim.operation == "level"
