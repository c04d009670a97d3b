"""Stories about one region: the name that titles have for it, and the words that point at it."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,adjustment,nature,basis,headline
ur,LFS: Unemployment rate: UK: Aged 16 and over: %: SA,unemployment_rate,GBR,,percent,0,M,SA,rate,\
year_on_year,yes
ur_ne,LFS: Unemployment rate: North East: Aged 16 and over: %: SA,unemployment_rate,GB-NE,,percent,\
0,M,SA,rate,year_on_year,yes
ur_wm,LFS: Unemployment rate: West Midlands: Aged 16 and over: %: SA,unemployment_rate,GB-WM,,\
percent,0,M,SA,rate,year_on_year,yes
pay,"Payrolled employees, UK, seasonally adjusted",payrolled_employees,GBR,,persons,3,M,SA,stock,\
period_on_period,yes
pay_ne,"Payrolled employees, North East, seasonally adjusted",payrolled_employees,GB-NE,,persons,3,\
M,SA,stock,period_on_period,yes
rent,"Private rents, average, UK",rents,GBR,,GBP,0,M,NSA,price,year_on_year,yes
rent_ne,"Private rents, average, North East",rents,GB-NE,,GBP,0,M,NSA,price,year_on_year,yes
rent_wm,"Private rents, average, West Midlands",rents,GB-WM,,GBP,0,M,NSA,price,year_on_year,yes
"""
_PERIODS = ("2024-02", "2025-01", "2025-02")
_FIGURES = {
    "ur": (4.1, 4.3, 4.4),
    "ur_ne": (4.6, 6.0, 6.3),
    "ur_wm": (5.1, 5.4, 5.5),
    "pay": (30_284, 30_361, 30_367),
    "pay_ne": (1_172, 1_167, 1_164),
    "rent": (1_221, 1_324, 1_332),
    "rent_ne": (667, 718, 724),
    "rent_wm": (861, 921, 930),
}


@cache
def _regions() -> Catalogue:
    return catalogue_told(_SERIES, _PERIODS, _FIGURES)


_LEAD = """\
North East jobless rate climbs again

Unemployment in the North East rose to 6.3 per cent in February.

"""


def _read(text: str, figure: str, lead: str = _LEAD) -> tuple[str, str | None]:
    verdict = verdicts_of(lead + text, _regions(), "2025-03-20")[figure]
    return str(verdict.rating.value), verdict.series


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("There were 1.164 million people on payrolls in the region.", "1.164 million", "pay_ne"),
        ("The region's unemployment rate was 6 per cent in January.", "6 per cent", "ur_ne"),
        ("Renters here are hard hit. The average rent was £724 in February.", "£724", "rent_ne"),
        ("Across the region the average rent was £724 in February.", "£724", "rent_ne"),
        (
            "In the West Midlands it stood at 5.5 per cent. Across the UK it was 4.4 per cent.\n\n"
            "The tax office counted 1.164 million people on payrolls in the region in February.",
            "1.164 million",
            "pay_ne",
        ),
        (
            "In the West Midlands the jobless rate was 5.5 per cent. Rents in the region averaged "
            "£930 in February.",
            "£930",
            "rent_wm",
        ),
        (
            "In the West Midlands the jobless rate was 5.5 per cent. A home there costs £930 a "
            "month, against the £724 charged in the North East.",
            "£930",
            "rent_wm",
        ),
        ("Nationally, the average rent was £1,332 in February.", "£1,332", "rent"),
        ("Across the UK the average rent was £1,332 in February.", "£1,332", "rent"),
    ],
)
def test_the_region_is_the_one_the_story_is_about(text: str, figure: str, series: str) -> None:
    assert _read(text, figure) == ("supported", series)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The region's rents averaged £742 in February.", "£742"),
        ("There were 1.146 million people on payrolls in the region.", "1.146 million"),
    ],
)
def test_a_wrong_figure_of_the_region_is_told(text: str, figure: str) -> None:
    assert _read(text, figure)[0] == "mismatch"


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (
            "The North East's rate is higher than the national one, which rose to 4.4 per cent in "
            "February from 4.3 per cent.",
            "4.3 per cent",
            "ur",
        ),
        ("The region's rate was above the national average, 4.4 per cent.", "4.4 per cent", "ur"),
        (
            "The region's rate compares with the national average, which crept up to 4.4 per cent.",
            "4.4 per cent",
            "ur",
        ),
    ],
)
def test_the_national_one_is_that_of_the_country(text: str, figure: str, series: str) -> None:
    assert _read(text, figure) == ("supported", series)


@pytest.mark.parametrize(
    "text",
    [
        "The average rent in the UK was £1,332 in February. The state pension went up in the city "
        "of Derby.",
        "The average rent in Britain was £1,332 in February, said the city council.",
    ],
)
def test_other_words_for_places_leave_the_country(text: str) -> None:
    lead = "Rents rise across Britain\n\n"
    assert _read(text, "£1,332", lead) == ("supported", "rent")


def test_here_is_not_the_place_that_it_is_set_against() -> None:
    lead = "The homes boom that left the West Midlands behind\n\n"
    text = "Prices here are low. In the West Midlands the average rent was £930 in February."
    assert _read(text, "£930", lead) == ("supported", "rent_wm")


@pytest.mark.parametrize(
    "text",
    [
        "The jobless rate was the highest in the region since January.",
        "That was the highest in the North East since January.",
        "That is the highest in the region on record.",
    ],
)
def test_an_extreme_in_the_region_is_a_record_of_it(text: str) -> None:
    found = verdicts_of(_LEAD.rstrip() + " " + text, _regions(), "2025-03-20")
    (record,) = (v for v in found.values() if v.claim.assertion == "record")
    assert record.series == "ur_ne"
