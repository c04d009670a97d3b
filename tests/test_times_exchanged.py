"""Figures of two times, told in each other's place."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Reason

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
ferries,Ferry passengers of Malta,ferry_passengers,MLT,person,3,M,flow,year_on_year,yes
full,Occupancy of hotels in Malta,hotel_occupancy,MLT,percent,0,M,rate,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 10)]
RIDES = (311, 318, 342, 365, 402, 441, 498, 512, 437, 322, 309, 351, 371, 398, 466, 507, 524, 452)
FULL = (41.2, 43.9, 52.8, 60.3, 67.5, 75.1, 84.6, 88.9, 79.3,
        42.6, 45.1, 50.7, 63.4, 69.8, 78.2, 86.3, 91.7, 81.5)  # fmt: skip


def reasons(text: str, published: str = "2025-10-20") -> dict[str, Reason]:
    catalogue = catalogue_told(HEAD, MONTHS, {"ferries": RIDES, "full": FULL})
    found = verdicts_of(text, catalogue, published)
    return {quote: verdict.reason for quote, verdict in found.items()}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Hotels in Malta had an occupancy of 91.7%, compared with 81.5% the month before.",
         ("91.7%", "81.5%")),
        ("The occupancy of hotels in Malta was 79.3% in September, after 81.5% a year earlier.",
         ("79.3%", "81.5%")),
        ("Ferries in Malta carried 524,000 passengers, after 452,000.", ("524,000", "452,000")),
        ("The occupancy of Malta's hotels came to 91.7% from 81.5%.", ("91.7%", "81.5%")),
        ("The occupancy of Malta's hotels was at 91.7%, from 81.5% in August.",
         ("91.7%", "81.5%")),
        ("The occupancy of Malta's hotels fell to 91.7%, the lowest since June, from 81.5% in "
         "August.", ("91.7%", "81.5%")),
        ("September's average of 91.7% for the occupancy of Malta's hotels was a third fall in a "
         "row after August's peak of 81.5%.", ("91.7%", "81.5%")),
        ("The occupancy of Malta's hotels, at 79.3%, is the highest of any September; a year "
         "earlier it was 81.5%.", ("79.3%", "81.5%")),
        ("The occupancy of Malta's hotels was 91.7% in September, lower than the 81.5% of August.",
         ("91.7%", "81.5%")),
        ("The occupancy of Malta's hotels came to 91.7% in September — down from 81.5% in August.",
         ("91.7%", "81.5%")),
        ("Some 91.7% of the rooms in 42 hotels of Malta had an occupancy, after 81.5% the month "
         "before.", ("91.7%", "81.5%")),
    ],
)  # fmt: skip
def test_figures_right_at_the_time_of_each_other_are_swapped(
    text: str, figures: tuple[str, str]
) -> None:
    found = reasons(text)
    assert [found[figure] for figure in figures] == [Reason.SWAPPED] * 2


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Hotels in Malta had an occupancy of 81.5%, compared with 91.7% the month before.",
         ("81.5%", "91.7%")),
        ("The occupancy of hotels in Malta was 91.7% in August, after 86.3% the month before.",
         ("91.7%", "86.3%")),
        ("The occupancy of hotels in Malta was 91.7% in August, before 81.5% in September.",
         ("91.7%", "81.5%")),
        ("Ferries in Malta carried 524,000 passengers in August, against 452,000 in September.",
         ("524,000", "452,000")),
        ("In August ferries in Malta carried 524,000 passengers, compared with 452,000 a month "
         "later.", ("524,000",)),
        ("The occupancy of Malta's hotels fell to 81.5%, the lowest since May, from 91.7% in "
         "August.", ("81.5%", "91.7%")),
        ("September's average of 81.5% for the occupancy of Malta's hotels was low after August's "
         "peak of 91.7%.", ("81.5%", "91.7%")),
        ("The occupancy of Malta's hotels, at 81.5%, is up on the year; a year earlier it was "
         "79.3%.", ("81.5%", "79.3%")),
        ("The occupancy of Malta's hotels was 81.5% in September, lower than the 91.7% of August.",
         ("81.5%", "91.7%")),
        ("The occupancy of Malta's hotels was 91.7% in August, higher than the 81.5% of September.",
         ("91.7%", "81.5%")),
        ("August's average of 91.7% for the occupancy of Malta's hotels was high; in September it "
         "was 81.5%.", ("91.7%", "81.5%")),
    ],
)  # fmt: skip
def test_figures_told_of_their_own_times_are_as_they_stand(
    text: str, figures: tuple[str, ...]
) -> None:
    found = reasons(text)
    assert [found[figure] for figure in figures] == [Reason.EXACT] * len(figures)


def test_a_figure_that_is_of_no_time_is_swapped_with_none() -> None:
    found = reasons(
        "Hotels in Malta had an occupancy of 93.7%, compared with 81.5% a month before."
    )
    assert found["93.7%"] is not Reason.SWAPPED


def test_a_word_for_the_way_that_bears_both_out_leaves_them_as_they_stand() -> None:
    found = reasons("The occupancy of Malta's hotels was 91.7%, up from 81.5%.")
    assert Reason.SWAPPED not in found.values()


@pytest.mark.parametrize(
    "text",
    [
        "Ferries in Malta carried 524,000 passengers, after 452,000.",
        "The occupancy of Malta's hotels came to 91.7% from 81.5%.",
        "In October hotels in Malta had an occupancy of 91.7%, compared with 81.5% the month "
        "before.",
        "Hotels in Malta had an occupancy of 91.7% in October, after 81.5%.",
    ],
)
def test_figures_of_a_time_that_the_packs_may_lack_are_swapped_with_none(text: str) -> None:
    assert Reason.SWAPPED not in reasons(text, "2025-11-24").values()
