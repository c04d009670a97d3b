"""Groups with a name of their own, of which a pack holds the members alone: "fossil fuels"."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline
coal,"Electricity generated from coal, Malta",electricity_generation,MLT,coal,watt_hour,9,A,flow,no
oil,"Electricity generated from oil, Malta",electricity_generation,MLT,oil,watt_hour,9,A,flow,no
gas,"Electricity generated from gas, Malta",electricity_generation,MLT,gas,watt_hour,9,A,flow,no
wind,"Electricity generated from wind, Malta",electricity_generation,MLT,wind,watt_hour,9,A,flow,no
sun,"Electricity generated from solar, Malta",electricity_generation,MLT,solar,watt_hour,9,A,flow,no
wood,"Electricity generated from biomass, Malta",electricity_generation,MLT,biomass,watt_hour,9,A,flow,no
all,"Electricity generated, Malta",electricity_generation,MLT,,watt_hour,9,A,flow,yes
"""  # noqa: E501
YEARS = {
    "2023": (210, 340, 880, 150, 260, 90, 1930),
    "2024": (160, 310, 905, 205, 330, 85, 1995),
}
NAMES = ("coal", "oil", "gas", "wind", "sun", "wood", "all")


@cache
def power(own: bool = False) -> Catalogue:
    """Power by source in Malta; with a series of fossil fuels of its own, which counts waste."""
    rows, series = ["series,period,value"], SERIES
    for year, values in YEARS.items():
        rows += [f"{name},{year},{value}" for name, value in zip(NAMES, values, strict=True)]
    if own:
        series += (
            '"dirty","Electricity generated from fossil fuels, Malta",electricity_generation,MLT,'
            "fossil fuels,watt_hour,9,A,flow,no\n"
        )
        rows += ["dirty,2023,1560", "dirty,2024,1490"]
    return catalogue_of(series, "\n".join(rows) + "\n")


def ratings(text: str, own: bool = False) -> dict[str, str]:
    found = verdicts_of(text, power(own), "2025-03-14")
    return {quote: str(verdict.rating) for quote, verdict in found.items()}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Fossil fuels made 68.9% of Malta's electricity in 2024.", "68.9%"),
        ("In 2024 fossil fuels generated 1,375 GWh of electricity in Malta.", "1,375 GWh"),
        ("Some 31.1% of the electricity of Malta came from renewables in 2024.", "31.1%"),
        # without wood, which some do not count
        ("Renewables generated 535 GWh of electricity in Malta in 2024.", "535 GWh"),
        (
            "Gas made 45.4% of Malta's electricity in 2024. Fossil fuels accounted for 68.9%, "
            "down from 74.1% in 2023.",
            "74.1%",
        ),
        (
            "Gas made 45.4% of Malta's electricity in 2024. The three fossil fuels provided 68.9%.",
            "68.9%",
        ),
    ],
)
def test_a_group_is_the_sum_of_its_members(text: str, figure: str) -> None:
    assert ratings(text)[figure] == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Fossil fuels made 65.4% of Malta's electricity in 2024.", "65.4%"),
        ("Renewables generated 553 GWh of electricity in Malta in 2024.", "553 GWh"),
        # a part is named behind the group
        ("Of fossil fuels, coal made 68.9% of Malta's electricity in 2024.", "68.9%"),
    ],
)
def test_what_the_sum_does_not_bear_out_is_not_right(text: str, figure: str) -> None:
    assert ratings(text)[figure] != "supported"


def test_another_figure_of_a_group_accuses_nobody() -> None:
    text = "Fossil fuels made 65.4% of Malta's electricity in 2024."
    assert ratings(text) == {"65.4%": "unverified"}


def test_a_group_of_which_there_is_a_series_is_that() -> None:
    text = "In 2024 fossil fuels generated {} GWh of electricity in Malta."
    assert ratings(text.format("1,490"), own=True) == {"1,490 GWh": "supported"}
    assert ratings(text.format("1,375"), own=True)["1,375 GWh"] != "supported"
