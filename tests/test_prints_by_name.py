"""Prints called by their name, flash or revised, beside the ones in force; and runs of one rate."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline
mood,Purchasing managers index of Norway,pmi,NOR,index,M,index,none,,yes
cpi,"Consumer price inflation of Norway, annual rate",cpi,NOR,percent,M,rate,year_on_year,,yes
ppi,Producer price index of Norway,ppi,NOR,index,M,index,none,period_on_period,yes
"""
OBSERVATIONS = """series,period,value,published
mood,2025-07,51.3,2025-07-22
mood,2025-07,51.9,2025-08-01
mood,2025-08,52.7,2025-08-22
cpi,2025-06,3.2,2025-07-10
cpi,2025-07,3.64,2025-08-10
cpi,2025-07,3.58,2025-09-01
cpi,2025-08,2.91,2025-09-01
ppi,2025-01,101.0,
ppi,2025-02,101.3,
ppi,2025-03,100.9,
ppi,2025-04,101.7,
ppi,2025-05,101.8,
ppi,2025-06,102.2,
ppi,2025-07,102.6,
ppi,2025-08,103.0,
"""


@cache
def norway() -> Catalogue:
    """A survey and prices of which some figures were printed twice."""
    return catalogue_of(SERIES, OBSERVATIONS)


def told(text: str) -> dict[str, str]:
    """The rating of each figure of a text."""
    found = verdicts_of(text, norway(), "2025-09-02")
    return {figure: verdict.rating.value for figure, verdict in found.items()}


@pytest.mark.parametrize(
    "text",
    [
        "Norway's PMI rose to 52.7 in August from 51.9 in July; the flash for July had been {}.",
        "Norway's PMI was 51.9 in July. The flash reading for July was {}.",
        "Norway's PMI stood at 51.9 in July, against a flash of {}.",
        "Norway's PMI stood at 51.9 in July, above the flash of {}.",
    ],
)
def test_a_flash_is_an_earlier_print(text: str) -> None:
    assert told(text.format("51.3"))["51.3"] == "supported"
    assert told(text.format("53.1"))["53.1"] != "supported"


@pytest.mark.parametrize("way", ["a downwardly revised", "a downwardly-revised", "a revised"])
def test_which_way_a_rate_was_revised_is_no_way_that_it_moved(way: str) -> None:
    text = "Norway's inflation slowed to 2.91% in August from {} {} in July."
    assert told(text.format(way, "3.58%"))["3.58%"] == "supported"
    assert told(text.format(way, "3.85%"))["3.85%"] == "mismatch"


@pytest.mark.parametrize(
    "told_as",
    [
        "which had been reported as",
        "which had first been given as",
        "which had been put at",
        "a figure that had first been given as",
    ],
)
def test_what_had_been_reported_is_of_the_figure_before_it(told_as: str) -> None:
    text = "Norway's inflation slowed to 2.91% in August from July's revised rate of 3.58%, {} {}."
    assert told(text.format(told_as, "3.64%"))["3.64%"] == "supported"
    assert told(text.format(told_as, "3.46%"))["3.46%"] != "supported"


RUNS = [
    ("rose 0.4% for a third straight month", "third", "supported"),
    ("rose 0.4%, the third month in a row at that pace", "third", "supported"),
    ("rose 0.4% for a fifth straight month", "fifth", "supported"),
    ("rose 0.4% for a fourth straight month", "fourth", "mismatch"),
    ("rose for a third straight month", "third", "mismatch"),
]


@pytest.mark.parametrize(("run", "figure", "rating"), RUNS)
def test_a_run_may_be_one_of_a_rate(run: str, figure: str, rating: str) -> None:
    assert told(f"In August producer prices in Norway {run}.")[figure] == rating
