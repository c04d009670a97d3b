"""What fuels are counted as is not what they are."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
gas,"Primary energy consumption, gas, Malta",primary_energy,MLT,gas,toe,3,A,flow,year_on_year,no
oil,"Primary energy consumption, oil, Malta",primary_energy,MLT,oil,toe,3,A,flow,year_on_year,no
"""
SERIES += (
    'total,"Primary energy consumption, all fuels, Malta",primary_energy,MLT,,toe,3,A,flow,'
    "year_on_year,yes\n"
)
FIGURES = "total,2022,671.3\ntotal,2023,702.5\ntotal,2024,660.8\n"
FIGURES += "oil,2022,333.6\ngas,2023,312.4\ngas,2024,290.6\noil,2023,355.1\noil,2024,341.7\n"


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


@pytest.mark.parametrize(("end", "rating"), [("lowest", "supported"), ("highest", "mismatch")])
def test_a_record_of_what_is_counted_as_oil_is_none_of_oil(
    end: str, rating: str, malta: Catalogue
) -> None:
    text = (
        "Primary energy consumption in Malta slipped to 660,800 tonnes of oil equivalent in 2024, "
        f"the {end} since 2022."
    )
    found = verdicts_of(text, malta, "2025-03-20")[f"{end} since 2022"]
    assert found.rating == rating, found.explanation
    assert found.series in ("total", None)


GASES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
all,"Greenhouse gas emissions, Malta",emissions,MLT,tonne,3,A,flow,year_on_year,yes
co2,"Carbon dioxide emissions, Malta",co2_emissions,MLT,tonne,3,A,flow,year_on_year,no
"""


@pytest.mark.parametrize(
    ("text", "series"),
    [
        (
            "Malta emitted the equivalent of 2.171 million tonnes of carbon dioxide in 2024.",
            "all",
        ),
        ("Malta gave off 1.603 million tonnes of carbon dioxide in 2024.", "co2"),
    ],
)
def test_what_gases_are_the_equivalent_of_is_not_what_they_are(text: str, series: str) -> None:
    pack = catalogue_of(GASES, "series,period,value\nall,2024,2171\nco2,2024,1603\n")
    (found,) = verdicts_of(text, pack, "2025-03-14").values()
    assert (str(found.rating), found.series) == ("supported", series)


def test_a_gas_that_others_are_counted_as_accuses_nobody() -> None:
    text = "Malta gave off the equivalent of 2.171 million tonnes of carbon dioxide in 2024."
    pack = catalogue_of(GASES, "series,period,value\nall,2024,2171\nco2,2024,1603\n")
    (found,) = verdicts_of(text, pack, "2025-03-14").values()
    assert str(found.rating) != "mismatch"


def test_bottles_that_drink_is_the_equivalent_of_are_a_measure() -> None:
    head = GASES.splitlines()[0]
    row = 'gin,"Exports of gin by volume, Malta, bottles",gin_exports,MLT,bottle,3,A,flow,,yes'
    pack = catalogue_of(f"{head}\n{row}\n", "series,period,value\ngin,2024,1340\n")
    text = "Malta exported the equivalent of 1.34m bottles of gin in 2024."
    (found,) = verdicts_of(text, pack, "2025-03-14").values()
    assert str(found.rating) == "supported"
