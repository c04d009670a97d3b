"""What fuels are counted as is not what they are."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
gas,"Primary energy consumption, gas, Malta",primary_energy,MLT,gas,toe,3,A,flow,year_on_year,no
oil,"Primary energy consumption, oil, Malta",primary_energy,MLT,oil,toe,3,A,flow,year_on_year,no
"""
FIGURES = "gas,2023,312.4\ngas,2024,290.6\noil,2023,355.1\noil,2024,341.7\n"


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    return catalogue_of(SERIES, f"series,period,value\n{FIGURES}")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Malta's appetite for gas shrank to 290,600 tonnes of oil equivalent in 2024, from "
            "312,400 in 2023.",
            "312,400",
            "supported",
        ),
        ("Malta used 355,100 tonnes of oil in 2024.", "355,100 tonnes", "mismatch"),
    ],
)
def test_tonnes_of_oil_equivalent_are_of_any_fuel(
    text: str, figure: str, rating: str, malta: Catalogue
) -> None:
    found = verdicts_of(text, malta, "2025-03-20")[figure].rating
    assert (found == rating) if rating == "supported" else (found != "supported")
