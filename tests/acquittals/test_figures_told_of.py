"""Runs and ranks are those of the right figures that they are told of, whatever series their own
words would fit better; gaps to a part of the measure by its name are no moves."""

import pytest
from told_claims import checked_by

MEALS = ("acres_cables_and_trays", "2026-07-31")
VIEWERS = ("mercury_terraces_and_marquees", "2026-08-05")
ASKED = (
    "Fewer children, more meals: the school dinner census\n\nHow many pupils in Wales can have a "
    "free meal?\n93,400 in 2026, which is 2,500 fewer than last year. "
)
TOLD = (
    "In Wales 93,400 pupils were eligible for free school meals in 2026, 2,500 fewer than in 2025. "
)


def rated(where: tuple[str, str], text: str, figure: str) -> str:
    return checked_by(where[0], text, where[1])[figure]


@pytest.mark.parametrize("lead", [ASKED, TOLD])
@pytest.mark.parametrize("run", ["fourth", "fifth"])
def test_a_run_that_points_back_is_of_no_other_measure(lead: str, run: str) -> None:
    rating = rated(MEALS, f"{lead}It was the {run} fall in a row.", run)
    assert rating != "mismatch" or (lead, run) == (TOLD, "fifth")


def test_a_run_of_what_the_figures_before_it_are_of_is_borne_out() -> None:
    assert rated(MEALS, f"{TOLD}It was the fourth fall in a row.", "fourth") == "supported"


def test_a_run_of_a_measure_named_in_its_own_sentence_is_accused() -> None:
    text = (
        "There were 462,200 pupils aged 5 to 15 in state schools in Wales in 2026. It was the "
        "third fall in a row."
    )
    assert rated(MEALS, text, "third") == "mismatch"


MERTHYR = (
    "Of the six areas, Merthyr Tydfil had the largest share of pupils eligible for free school "
    "meals in 2026, 24.8%, and Gwynedd the smallest, 12.2%. "
)


def test_a_rank_is_of_the_measure_of_the_level_beside_it() -> None:
    text = f"{MERTHYR}But at the table on census day Gwynedd comes first, on 73.9%."
    assert rated(MEALS, text, "first") == "supported"


def test_a_rank_of_its_own_measure_is_accused() -> None:
    text = (
        "In 2026 Wrexham ranked first of the six areas by the share of pupils eligible for free "
        "school meals, with 16.2%."
    )
    assert rated(MEALS, text, "first") == "mismatch"


@pytest.mark.parametrize("gap", ["five points less than", "4.9 points below"])
def test_a_gap_to_another_part_is_no_move(gap: str) -> None:
    text = f"In June YouTube had 13.4% of American television viewing, {gap} all of broadcast."
    figure = gap.rsplit(" ", 2)[0] if "than" in gap else gap.rsplit(" ", 1)[0]
    assert rated(VIEWERS, text, figure) != "mismatch"


def test_a_move_against_a_time_is_accused() -> None:
    text = (
        "In June YouTube had 13.4% of American television viewing, 5.2 points less than a year ago."
    )
    assert rated(VIEWERS, text, "5.2 points") == "mismatch"
