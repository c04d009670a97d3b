"""Runs that last up to the newest figure, runs of stocks, and records of where a measure stood."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline,aliases
pile,"Asylum backlog, Ireland, end of quarter",asylum_backlog,IRL,person,0,Q,stock,none,\
year_on_year,yes,asylum backlog
cpi,"Consumer prices, Norway, change on the year",cpi,NOR,percent,0,Q,rate,year_on_year,\
year_on_year,yes,consumer prices;inflation
flat,"Price of flats, Latvia",flat_prices,LVA,EUR,0,Q,price,none,year_on_year,yes,flat prices
"""
QUARTERS = [f"{year}-Q{quarter}" for year in (2023, 2024, 2025) for quarter in (1, 2, 3, 4)][:11]
FIGURES = {
    "pile": (3000, 5480, 5410, 5300, 5350, 5200, 5110, 5020, 4800, 4710, 4520),
    "cpi": (1.8, 1.9, 1.7, 2.4, 2.6, 2.9, 2.8, 3.4, 2.7, 2.9, 3.0),
    "flat": (900, 910, 905, 920, 930, 960, 955, 950, 948, 940, 947),
}


@cache
def quarters() -> Catalogue:
    """A backlog that has shrunk for six quarters up to the third of 2025, and for eight on the
    year."""
    return catalogue_told(SERIES, QUARTERS, FIGURES)


PEAK = "Ireland's asylum backlog stood at 5,480 in the second quarter of 2023, its peak, "
NOW = "Ireland's asylum backlog stood at 4,520 in the third quarter of 2025"


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (PEAK + "and has now shrunk for {} successive quarters.", "six", "nine"),
        (NOW + ", having shrunk for {} quarters in a row.", "six", "seven"),
        (NOW + ". It has fallen for {} quarters in a row.", "six", "seven"),
        ("Norway's inflation was 3% in the third quarter of 2025. It remains above the central "
         "bank's 2% target, as it has been for {} quarters in succession.", "eight", "ten"),
    ],
)  # fmt: skip
def test_a_run_that_goes_on_ends_with_the_newest_step(text: str, right: str, wrong: str) -> None:
    assert _run(text, right) == "supported"
    assert _run(text, wrong) == "mismatch"


def test_a_stock_may_be_set_against_the_year_before_where_the_text_says_so() -> None:
    text = NOW + ", 11.5% lower than a year earlier and the {} annual fall in a row."
    assert _run(text, "sixth") == "supported"


FLATS = "Flats in Latvia cost an average of 947 euros in the third quarter of 2025. "
ROSE = "Norway's consumer prices rose 3% in the year to the third quarter of 2025. "


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        (FLATS + "That was 7 euros more than in the second quarter and the dearest since the first "
         "quarter.", "supported"),
        (FLATS + "That was 7 euros more than in the second quarter and the dearest since the end "
         "of 2023.", "mismatch"),
        (ROSE + "The reading, the highest since the fourth quarter of 2024, was no surprise.",
         "supported"),
        (ROSE + "The reading, the highest since the third quarter of 2024, was no surprise.",
         "mismatch"),
    ],
)  # fmt: skip
def test_a_height_is_told_of_the_level_beside_a_move(text: str, rating: str) -> None:
    verdicts = verdicts_of(text, quarters(), "2025-11-20")
    told = [v.rating.value for v in verdicts.values() if v.claim.assertion == "record"]
    assert told[-1:] == [rating]


def _run(text: str, count: str) -> str:
    return verdicts_of(text.format(count), quarters(), "2025-11-20")[count].rating.value
