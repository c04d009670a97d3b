"""Levels and what they are set against, told in each other's place."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Reason

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
ferries,Ferry passengers of Malta,ferry_passengers,MLT,person,3,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 10)]
RIDES = (311, 318, 342, 365, 402, 441, 498, 512, 437, 322, 309, 351, 371, 398, 466, 507, 524, 452)


def reasons(text: str) -> dict[str, Reason]:
    catalogue = catalogue_told(HEAD, MONTHS, {"ferries": RIDES})
    found = verdicts_of(text, catalogue, "2025-10-20")
    return {quote: verdict.reason for quote, verdict in found.items()}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("In September ferries in Malta carried 437,000 passengers, against 452,000.",
         ("437,000", "452,000")),
        ("Ferries in Malta carried 437,000 passengers in September compared with 452,000.",
         ("437,000", "452,000")),
    ],
)  # fmt: skip
def test_levels_right_in_the_place_of_each_other_are_swapped(
    text: str, figures: tuple[str, str]
) -> None:
    found = reasons(text)
    assert [found[figure] for figure in figures] == [Reason.SWAPPED] * 2


def test_what_a_wrong_level_is_set_against_is_not_right_as_that_of_now() -> None:
    found = reasons("In September ferries in Malta carried 467,000 passengers, against 452,000.")
    assert found["452,000"] is Reason.AMBIGUOUS


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In September ferries in Malta carried 452,000 passengers, against 437,000.", "452,000"),
        ("In September ferries in Malta carried 452,000 passengers, against 437,000.", "437,000"),
        ("Malta's ferries carried 524,000 passengers in August against 452,000 in September.",
         "452,000"),
        ("In August ferries in Malta carried 437,000 passengers, against 452,000 in September.",
         "452,000"),
    ],
)  # fmt: skip
def test_levels_of_two_times_are_as_they_stand(text: str, figure: str) -> None:
    assert reasons(text)[figure] is Reason.EXACT
