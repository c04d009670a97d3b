"""Several parts listed before one figure, which is that of all of them."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Electricity generated, Iceland",electricity_generation,ISL,,watt_hour,9,Q,flow,year_on_year,yes
"""
PARTS = {"wind": 310, "solar": 42, "hydro": 3120, "biomass": 95, "gas": 233}
ROW = (
    '{0},"Electricity generated, {0}, Iceland",electricity_generation,ISL,{0},watt_hour,9,Q,flow,'
    "year_on_year,no\n"
)


@pytest.fixture(scope="module")
def iceland() -> Catalogue:
    rows = [f"{key},2025-Q3,{value}" for key, value in PARTS.items()]
    rows += ["all,2025-Q3,3800"]
    series = HEAD + "".join(ROW.format(key) for key in PARTS)
    return catalogue_of(series, "\n".join(["series,period,value", *rows]) + "\n")


TAIL = "of Iceland's electricity in the third quarter."


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Wind, solar and biomass made 447 GWh {}", "447 GWh", "supported"),
        ("Wind, solar, hydro and biomass made 3,567 GWh {}", "3,567 GWh", "supported"),
        ("Green sources - wind, solar, and biomass - made 447 GWh {}", "447 GWh", "supported"),
        ("Solar and biomass together made 137 GWh {}", "137 GWh", "supported"),
        ("Unlike gas, wind and solar together made 352 GWh {}", "352 GWh", "supported"),
        ("Wind, solar and biomass made 137 GWh {}", "137 GWh", "unverified"),
        ("Wind, solar and biomass made 474 GWh {}", "474 GWh", "unverified"),
        ("Solar and biomass together made 447 GWh {}", "447 GWh", "unverified"),
    ],
)
def test_a_figure_behind_a_list_is_that_of_all_of_it(
    text: str, figure: str, rating: str, iceland: Catalogue
) -> None:
    found = verdicts_of(text.format(TAIL), iceland, "2025-11-20")[figure]
    wrong = rating == "unverified" and found.rating == "mismatch"
    assert found.rating == rating or wrong, found.explanation
