"""Levels that are called the move to them: "an average of $3.93 was the second drop running"."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
petrol,"Petrol, average price, Latvia",petrol_price,LVA,USD,M,price,period_on_period,yes
"""


@pytest.fixture(scope="module")
def pumps() -> Catalogue:
    months = [f"2026-{month:02d}" for month in range(1, 8)]
    prices = (2.808, 2.907, 3.638, 4.103, 4.479, 4.050, 3.932)
    return catalogue_told(SERIES, months, {"petrol": prices})


@pytest.mark.parametrize(
    ("text", "figure", "operation", "rating"),
    [
        ("Petrol in Latvia is cheaper. July's average price of $3.93 was the second monthly drop "
         "in a row.", "$3.93", "level", "supported"),
        ("Petrol in Latvia is cheaper. July's average of $3.93 a gallon was the second monthly "
         "fall running.", "$3.93", "level", "supported"),
        ("Petrol in Latvia is cheaper. July's average price of $3.39 was the second monthly drop "
         "in a row.", "$3.39", "level", "mismatch"),
        ("Petrol in Latvia is cheaper. July's drop of 12 cents was the second monthly decline in "
         "a row.", "12 cents", "change", "supported"),
        ("Petrol in Latvia is cheaper. July's drop of 43 cents was the second monthly decline in "
         "a row.", "43 cents", "change", None),
    ],
)  # fmt: skip
def test_what_is_called_a_level_is_one(
    pumps: Catalogue, text: str, figure: str, operation: str, rating: str | None
) -> None:
    verdict = verdicts_of(text, pumps, "2026-08-04")[figure]
    assert verdict.claim.operation == operation
    assert verdict.rating == rating or (rating is None and verdict.rating != "supported")
