"""Times that stand before an aside or count back from a year, and what is owned by or set on one;
runs of one half of each year, and the people whom others wait to see."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
trips,"Hotel stays, Malta, half-year",hotel_stays,MLT,stays,3,S,flow,year_on_year,yes
share,"University entry rate, Malta",entry_rate,MLT,percent,0,A,rate,year_on_year,yes
gone,"Patients leaving without being seen, Malta",left_unseen,MLT,persons,0,M,flow,,yes
seen,"Emergency visits, Malta",emergency_visits,MLT,visit,0,M,flow,,yes
listed,"Patients waiting for a consultant, Malta",waiting_list,MLT,persons,0,M,stock,,yes
dearer,"House prices, Malta, annual change",house_prices,MLT,percent,0,M,rate,year_on_year,yes
"""
_OBSERVATIONS = """series,period,value,published
trips,2021-S2,960,
trips,2022-S1,610,
trips,2022-S2,990,
trips,2023-S1,640,
trips,2023-S2,930,
trips,2024-S1,625,
trips,2024-S2,951,
trips,2025-S1,604,
share,2021,28.4,
share,2022,29.6,
share,2023,29.6,
share,2024,31.3,
gone,2024-09,2990,
gone,2025-09,3270,
seen,2024-09,28660,
seen,2025-07,30190,
seen,2025-08,29300,
seen,2025-09,29710,
listed,2025-08,8890,
listed,2025-09,8930,
"""
_PACE = (5.1, 4.6, 4.4, 4.9, 5.6, 6.1, 6.7, 6.4, 6.2, 5.9, 5.5, 5.3, 5.2, 5.0, 4.8)


@cache
def _malta() -> Catalogue:
    """Hotel stays by half-year, an entry rate by year, and visits to hospitals and the rise of
    house prices by month, from July 2024 to September 2025."""
    months = [f"{2024 + k // 12}-{k % 12 + 1:02d}" for k in range(6, 21)]
    rows = [f"dearer,{month},{rate}," for month, rate in zip(months, _PACE, strict=True)]
    return catalogue_of(_SERIES, _OBSERVATIONS + "\n".join(rows) + "\n")


_LISTED = "Outpatient lists in Malta are longer. "
_SET_ON = (
    "There were 29,710 emergency visits in Malta in September. That was 410 more than in August, "
    "and the number is up by {} on last September."
)
_OWNED = (
    "In September 29,710 people in Malta came for an emergency visit, 1.6% fewer than July's "
    "{} of {}."
)
_VISITS = (
    "In September 3,270 patients in Malta left without being seen, 9.4% more than in September "
    "2024, which {} {} of the {} emergency visits."
)
_STAYS = "There were 604,000 hotel stays in Malta in the first half of 2025. "
_DEARER = "House prices in Malta rose 4.8% in the year to September. "


@pytest.mark.parametrize(
    "text",
    [
        _VISITS.format("works out at", "11%", "29,710"),
        _VISITS.format("is equal to", "11%", "29,710"),
        "The university entry rate in Malta was 31.3% in 2024, up from 29.6% in both of the "
        "previous two years.",
        _STAYS + "It was a second consecutive fall, after one of 2.3% a year ago.",
        _LISTED + "The number of people waiting to see a consultant stood at 8,930 in September.",
        _LISTED + "The queue to see the doctor grew to 8,930 people in September.",
        _DEARER + "The annual increase has been shrinking since January, when it was 6.7%, and is "
        "now the slowest since September last year.",
    ],
)
def test_true_ones_are_accused_of_nothing(text: str) -> None:
    found = verdicts_of(text, _malta(), "2025-10-20")
    assert "mismatch" not in {v.rating for v in found.values()}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (_VISITS.format("works out at", "11%", "28,660"), "28,660"),
        (
            "The university entry rate in Malta was 31.3% in 2024, up from 28.4% in both of the "
            "previous two years.",
            "28.4%",
        ),
        (_STAYS + "It was a fifth consecutive fall, after one of 2.3% a year ago.", "fifth"),
    ],
)
def test_wrong_ones_are_not_borne_out(text: str, figure: str) -> None:
    found = verdicts_of(text, _malta(), "2025-10-20")
    assert found[figure].rating != "supported"


def test_a_rise_that_slows_is_an_extreme_of_rises() -> None:
    text = _DEARER + "The annual increase has been shrinking and is now the slowest since {}."
    right = verdicts_of(text.format("September last year"), _malta(), "2025-10-20")
    wrong = verdicts_of(text.format("July last year"), _malta(), "2025-10-20")
    assert right["slowest since September last year"].rating == "supported"
    assert wrong["slowest since July last year"].rating != "supported"


@pytest.mark.parametrize("peak", ["all-time high", "record high", "lifetime high", "historic peak"])
def test_a_peak_is_of_the_month_that_owns_it(peak: str) -> None:
    right = verdicts_of(_OWNED.format(peak, "30,190"), _malta(), "2025-10-20")
    wrong = verdicts_of(_OWNED.format(peak, "30,910"), _malta(), "2025-10-20")
    assert right["30,190"].rating == "supported"
    assert wrong["30,910"].rating != "supported"


def test_what_is_set_on_last_september_is_so_whatever_came_before() -> None:
    right = verdicts_of(_SET_ON.format("3.7%"), _malta(), "2025-10-20")
    wrong = verdicts_of(_SET_ON.format("1.4%"), _malta(), "2025-10-20")  # that is on August
    assert {v.rating for v in right.values()} == {"supported"}
    assert wrong["1.4%"].rating != "supported"


@pytest.mark.parametrize(
    "text",
    [
        _LISTED + "Ministers see 9,100 patients waiting for a consultant in October.",
        _LISTED + "Officials expect to see a consultant list of 9,100 patients in October.",
    ],
)
def test_those_who_see_ahead_foretell(text: str) -> None:
    found = verdicts_of(text, _malta(), "2025-10-20")
    assert found["9,100"].reason == "forecast"
