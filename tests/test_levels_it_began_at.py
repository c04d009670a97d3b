"""Levels told by what the measure did then, and prints told by the month that they came in."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import times_match

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rate,"Jobless rate, Latvia",unemployment_rate,LVA,percent,0,M,rate,year_on_year,yes
dues,"Government borrowing, Latvia, by year",public_borrowing,LVA,EUR,6,A,flow,year_on_year,yes
"""
_RATES = (7.1, 7.0, 6.9, 6.9, 6.7, 6.6, 6.6, 6.4, 6.3, 6.1)
_FIGURES = "\n".join(
    [
        "series,period,value,published",
        *(f"rate,2024-{n:02},{7.9 - n / 20:.1f}," for n in range(1, 13)),
        *(f"rate,2025-{n:02},{rate}," for n, rate in enumerate(_RATES, 1)),
        "dues,2023,812,2024-04-10",
        "dues,2024,731,2025-04-11",
        "dues,2024,702,2025-10-14",
    ]
)
DAY = "2025-11-20"


@cache
def latvia() -> Catalogue:
    return catalogue_of(_PACK, _FIGURES)


def rated(text: str, figure: str) -> str:
    return str(verdicts_of(text, latvia(), DAY)[figure].rating)


@pytest.mark.parametrize(
    "clause",
    ["at which it began the year", "at which it had entered 2025", "at which it started 2025"],
)
def test_the_level_at_which_a_year_began_is_that_of_its_january(clause: str) -> None:
    text = f"The jobless rate in Latvia was 6.1% in October, a point below the {{}} {clause}."
    assert rated(text.format("7.1%"), "7.1%") == "supported"
    assert rated(text.format("7.6%"), "7.6%") != "supported"


def test_how_a_time_was_spent_is_told_of_no_more() -> None:
    text = "The jobless rate in Latvia was 6.1% in October. That is {} points below the level at "
    text += "which it spent the year to March 2024 and its lowest since January 2024."
    assert rated(text.format("1.7"), "lowest since January 2024") == "supported"


def test_a_print_told_by_its_month_is_of_the_year_before_it() -> None:
    text = "Government borrowing in Latvia came to €702 million in 2024, a little under the {} "
    text += "announced back in April."
    assert rated(text.format("€731 million"), "€731 million") == "supported"
    assert rated(text.format("€771 million"), "€771 million") != "supported"


def test_a_time_behind_other_words_is_its_own() -> None:
    times_match("Prices rose 3% in May, under the 4% it hit in April.", DAY, {"4%": "2025-04"})


@pytest.mark.parametrize("unit", ["carbon dioxide equivalent", "CO2-equivalent", "CO2 equivalent"])
def test_what_weights_are_counted_in_is_no_measure(unit: str) -> None:
    head = (
        "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
    )
    pack = f"""{head}headline
all,"Greenhouse gas emissions, Malta",emissions,MLT,,tonne,6,A,flow,year_on_year,yes
co2,"Carbon dioxide emissions, Malta",emissions,MLT,carbon dioxide,tonne,6,A,flow,year_on_year,
"""
    rows = "all,2023,5.4,\nall,2024,5.1,\nco2,2023,4.4,\nco2,2024,4.2,\n"
    malta = catalogue_of(pack, f"series,period,value,published\n{rows}")
    text = f"Malta's emissions were 5.1 million tonnes of {unit} in 2024, down from {{}} million "
    text += "tonnes in 2023. Carbon dioxide emissions were 4.2 million tonnes in 2024."
    for level, rating in (("5.4", "supported"), ("5.8", "mismatch")):
        found = verdicts_of(text.format(level), malta, "2025-06-02")
        assert found[f"{level} million tonnes"].rating == rating
        assert found["4.2 million tonnes"].rating == "supported"


@pytest.mark.parametrize(
    "run", ["those latest 12 months", "these same 12 months", "those 12 months"]
)
def test_a_run_pointed_at_is_the_one_told_before(run: str) -> None:
    text = f"In the 12 months to September sales came to $3bn. Over {run} exports were $1bn."
    times_match(text, DAY, {"$1bn": "2024-10/2025-09"})
