"""Months that are described, and times that belong to one part of what is told: "than in crisis-hit
December", "made May two degrees warmer", "$1,730; evictions up 7% so far this year"."""

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import Told, times_match

READ = {
    "a month described by a word of two parts": (
        "The airline flew 9.2 million people in January, 6.9% more than in crisis-hit December, "
        "and lifted its share to 64.2% from 59.6%.",
        "2026-02-20",
        {"9.2 million": "2026-01", "6.9%": "2026-01", "64.2%": "2026-01"},
    ),
    "a month described by one word": (
        "Car sales came to 320,000 in June, 4% more than in rainy May, and prices rose 2.3%.",
        "2026-07-20",
        {"320,000": "2026-06", "4%": "2026-06", "2.3%": "2026-06"},
    ),
    "of a month that is no comparison the figure is": (
        "In storm-hit October car sales came to 320,000.",
        "2025-12-20",
        {"320,000": "2025-10"},
    ),
    "a month that something made so": (
        "A mean temperature of 12.5C made May two degrees warmer than April.",
        "2026-09-08",
        {"12.5C": "2026-05", "two degrees": "2026-05"},
    ),
    "a person's name is no month": (
        "The mean temperature in April was 10.5C. That made May Smith stay at home at 12.5C.",
        "2026-09-08",
        {"10.5C": "2026-04"},
    ),
    "the year that December ended": (
        "Arrivals by air were 202,598 in December, taking the total for the year to 1.97 million, "
        "up 2.3%.",
        "2026-03-18",
        {"202,598": "2025-12", "1.97 million": "2025", "2.3%": "2025"},
    ),
    "the year that runs": (
        "Arrivals by air were 202,598 in February, taking the total for the year to 397,000.",
        "2026-03-18",
        {"202,598": "2026-02", "397,000": "open"},
    ),
    "another sentence tells of December": (
        "Arrivals by air were 202,598 in December. In February they took the total for the year "
        "to 397,000.",
        "2026-03-18",
        {"397,000": "open"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ.keys())
def test_the_time_of_each_figure(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)


_RENTS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rent,"Asking rent, all apartments, Malta",rents,MLT,EUR,0,M,price,year_on_year,yes
rent_g,"Asking rent, all apartments, Italy",rents,ITA,EUR,0,M,price,year_on_year,yes
evict,"Evictions filed, Malta",evictions,MLT,case,0,M,flow,year_on_year,yes
"""
_FIGURES = """\
series,period,value
rent,2025-03,1682
rent,2026-01,1701
rent,2026-02,1718
rent,2026-03,1730
rent_g,2025-03,1630
rent_g,2026-01,1646
rent_g,2026-02,1640
rent_g,2026-03,1665
evict,2025-01,310
evict,2025-02,300
evict,2025-03,290
evict,2026-01,330
evict,2026-02,321
evict,2026-03,312
"""
_HEAD = "Asking rent hits €1,730; evictions up 7% so far this year\n\n"
_BODY = "The typical flat in Malta was listed for €1,730 in March. "


@pytest.mark.parametrize(
    ("head", "body", "figure", "rating"),
    [
        (_HEAD, "Rents in Italy averaged €1,665.", "€1,665", "supported"),
        (_HEAD, "Rents in Italy averaged €1,685.", "€1,685", "mismatch"),
        (_HEAD, "Rents in Italy averaged €1,640 in February.", "€1,640", "supported"),
    ],
)
def test_a_time_behind_a_semicolon_is_not_that_of_the_article(
    head: str, body: str, figure: str, rating: str
) -> None:
    found = verdicts_of(
        f"{head}{_BODY}\n\nAbroad it is no better. {body}",
        catalogue_of(_RENTS, _FIGURES),
        "2026-04-21",
    )
    assert found[figure].rating == rating
