"""Moves beside the total of a whole year, against a stretch told as one thing, and of waits."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import times_match

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,transformation,basis,headline
car,"New car registrations, Spain",car_registrations,ESP,,,cars,0,M,flow,none,year_on_year,yes
od,"Drug overdose deaths, 12 months ending, United States",overdose_deaths,USA,,,persons,0,M,flow,none,year_on_year,yes
w18,"Share of pathways waiting within 18 weeks, England",waiting_times,GB-ENG,,,percent,0,M,rate,none,period_on_period,yes
rent,"Average weekly rent, Malta",rent,MLT,,,EUR,0,M,price,none,year_on_year,yes
"""  # noqa: E501
_FIGURES = {
    "car": {
        **{f"2024-{m:02}": 86000 for m in range(1, 11)},
        **{f"2025-{m:02}": 88500 for m in range(1, 11)},
        "2024-11": 88010,
        "2024-12": 97208,
        "2025-11": 90741,
        "2025-12": 101419,
    },
    "od": {
        "2023-06/2024-05": 27093,
        "2023-07/2024-06": 26414,
        "2024-06/2025-05": 19587,
        "2024-07/2025-06": 19214,
    },
    "rent": {"2024-12": 480, "2025-11": 490, "2025-12": 490},
    "w18": {"2024-12": 59.7, "2025-11": 61.3, "2025-12": 62.2},
}


@cache
def catalogue() -> Catalogue:
    """New cars in Spain, overdose deaths in the United States, waits in England, rents in Malta."""
    rows = [f"{key},{period},{v}," for key, told in _FIGURES.items() for period, v in told.items()]
    return catalogue_of(_SERIES, "\n".join(["series,period,value,published", *rows]) + "\n")


_SPAIN = "Spain registered 101,419 new cars in December, 4.3% more than a year earlier, and "
_DEATHS = "US overdose deaths came to 19,214 in the 12 months to June, "
_WAITS = "The share waiting within 18 weeks in England improved to 62.2% in December from 61.3% in "

TRUE = [
    _SPAIN + "1.08 million in the year as a whole, up 3.0%.",
    _SPAIN + "1.08 million in the whole of 2025, up 3.0% on 2024.",
    _SPAIN + "1.08 million in 2025, an increase of 3.0%.",
    _SPAIN + "1.08 million for the full year, which was up by 3.0%.",
    "Spain registered 90,741 new cars in November and 975,741 in the first 11 months, up 2.9%.",
    "In the year as a whole new car registrations in Spain rose 3.0% to 1.08 million, after a rise "
    "of 4.3% to 101,419 in December.",
    "New car registrations in Spain rose 4.3% to 101,419 in December, after a rise of 3.1% to "
    "90,741 in November.",
    "New car registrations in Spain rose 3.1% to 90,741 in November and are up 2.9% at 975,741 for "
    "the first 11 months.",
    "Spain registered 101,419 new cars in December, 4.3% more than a year earlier, which took the "
    "2025 total to 1.08 million, up 3.0%.",
    "Spain registered 90,741 new cars in November, up 3.1%, bringing the total for the first 11 "
    "months to 975,741, an increase of 2.9%.",
    "Spain registered 90,741 new cars in November and 975,741 in the first 11 months, 3.1% and "
    "2.9% more respectively than a year before.",
    "Spain registered 90,741 new cars in November and 975,741 in the first 11 months, up 3.1% and "
    "2.9% respectively.",
    _DEATHS + "down 373 from the year to May.",
    _DEATHS + "down 1.9% from the year ended May.",
    _DEATHS + "373 below the figure for the year to May.",
    _DEATHS + "373 fewer than in the year to May.",
    _WAITS + "November, 2.5 percentage points better than the 59.7% of a year ago.",
    _WAITS + "November, 2.5 points better than a year ago.",
    "Rents in Malta were flat at 490 euros a week in December, 10 euros or 2.1% dearer than a year "
    "ago.",
    "Rents in Malta were flat at 490 euros a week in December, 10 euros, or 2.1%, dearer than a "
    "year ago.",
]
WRONG = [
    (
        "Spain registered 90,741 new cars in November and 975,741 in the first 11 months, 2.9% and "
        "3.1% more respectively than a year before.",
        "2.9%",
    ),
    (
        "Spain registered 90,741 new cars in November, a rise of 2.9%; in the first 11 months the "
        "number came to 975,741.",
        "2.9%",
    ),
    (
        "New car registrations in Spain came to 90,741 in November and are up 3.6% at 975,741 "
        "for the first 11 months.",
        "3.6%",
    ),
    (
        "Spain registered 101,419 new cars in December, which took the 2025 total to 1.08 million, "
        "up 4.3%.",
        "4.3%",
    ),
    (
        "Spain registered 90,741 new cars in November, up 2.9%, bringing the total for the first "
        "11 months to 975,741.",
        "2.9%",
    ),
    (
        "Spain registered 90,741 new cars in November and 975,741 in the first 11 months, up 3.9%.",
        "3.9%",
    ),
    (_SPAIN + "1.08 million in the whole of 2025, up 3.6%.", "3.6%"),
    (_SPAIN + "1.08 million in 2025, a fall of 3.0%.", "3.0%"),
    (
        "New car registrations in Spain rose 4.3% to 101,419 in December, after a rise of 4.0% to "
        "90,741 in November.",
        "4.0%",
    ),
    (_DEATHS + "up 373 from the year to May.", "373"),
    (_DEATHS + "373 above the figure for the year to May.", "373"),
    ("Rents in Malta were 490 euros a week, 20 euros, or 2.1%, dearer than a year ago.", "20"),
    (
        "Rents in Malta were 490 euros in December, 10 euros, or 2.1%, cheaper than a year ago.",
        "10",
    ),
    (_WAITS + "November, 2.5 percentage points worse than the 59.7% of a year ago.", "2.5"),
]


@pytest.mark.parametrize("text", TRUE)
def test_moves_keep_the_time_that_their_words_give(text: str) -> None:
    found = verdicts_of(text, catalogue(), "2026-02-13")
    assert [v.explanation for v in found.values() if v.rating is not Rating.SUPPORTED] == []


@pytest.mark.parametrize(("text", "figure"), WRONG)
def test_wrong_moves_are_not_supported(text: str, figure: str) -> None:
    found = verdicts_of(text, catalogue(), "2026-02-13")
    told = [v for printed, v in found.items() if printed.startswith(figure)]
    assert told
    assert all(v.rating is not Rating.SUPPORTED for v in told)


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("Nearly half of the power, 46.4%, came from coal in October.", "half", "2025-10"),
        ("Nearly half of the power (46.4%) came from coal in October.", "half", "2025-10"),
        ("Nearly half of the power, 46.4%, came from coal.", "half", "2025-Q3"),
        ("Half of the power is from coal, 40 mines were open in October.", "Half", "2025-Q3"),
    ],
)
def test_a_part_told_anew_has_the_time_of_its_figure(text: str, figure: str, period: str) -> None:
    opening = "The economy grew 4.2% in the third quarter.\n\n"
    times_match(opening + text, "2025-11-25", {figure: period})
