"""Over which time an annual rate moved: its name tells a year, which is not that of its move."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue


@pytest.fixture(scope="module")
def inflation() -> Catalogue:
    """Annual inflation in Peru: 2.9% in September, 2.7% in August and 2.5% a year before."""
    head = "series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline"
    row = (
        '"cpi","Consumer prices, Peru, change on the year",cpi,PER,percent,M,rate,year_on_year,,yes'
    )
    told = {"2024-08": 2.2, "2024-09": 2.5, "2025-07": 3.1, "2025-08": 2.7, "2025-09": 2.9}
    rows = [f"cpi,{month},{value}" for month, value in told.items()]
    return catalogue_of(f"{head}\n{row}", "\n".join(["series,period,value", *rows]))


LEVEL = "Annual inflation in Peru was 2.9% in September. "


@pytest.mark.parametrize(
    ("told", "right", "wrong"),
    [
        (
            "Over the twelve months to September, the rate rose by {} percentage points.",
            "0.4",
            "0.2",
        ),
        ("Over the past year it rose by {} percentage points.", "0.4", "0.2"),
        ("The rate rose by {} percentage points over the twelve months.", "0.4", "0.2"),
        ("The annual rate rose by {} percentage points on the month.", "0.2", "0.4"),
    ],
)
def test_the_move_is_over_the_time_that_is_told(
    told: str, right: str, wrong: str, inflation: Catalogue
) -> None:
    for figure, rating in ((right, "supported"), (wrong, "mismatch")):
        found = verdicts_of(LEVEL + told.format(figure), inflation, "2025-10-20")
        assert found[f"{figure} percentage points"].rating == rating


@pytest.mark.parametrize("figure", ["0.2", "0.4"])
@pytest.mark.parametrize(
    "told",
    [
        "The annual rate rose by {} percentage points.",
        "Over the year, prices rose by 2.9%, with the annual rate up by {} percentage points.",
    ],
)
def test_the_year_of_the_rate_is_not_that_of_its_move(
    told: str, figure: str, inflation: Catalogue
) -> None:
    found = verdicts_of(LEVEL + told.format(figure), inflation, "2025-10-20")
    assert found[f"{figure} percentage points"].rating == "supported"
