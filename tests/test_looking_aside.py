"""What sentences behind one that only looks back at an earlier month are told of."""

import pytest
from told_claims import checked, checked_by

LED = "China's exports rose 6.6% in December."


@pytest.mark.parametrize(
    "back",
    [
        "November's growth was 5.9%; in October there had been a drop of 1.1%.",
        "November's growth was 5.9%.",
        "In October there had been a drop of 1.1%.",
    ],
)
@pytest.mark.parametrize(
    ("beside", "rating"), [("1.9% the month before", "supported"), ("9.1% the month before", "")]
)
def test_a_month_before_is_that_before_the_figure_beside(
    back: str, beside: str, rating: str
) -> None:
    text = f"{LED} {back} Imports put on 5.7% to $243.6bn, against {beside}."
    found = checked(text, "2026-01-15")
    assert found["5.7%"] == "supported"
    assert (found[beside[:4]] == "supported") is bool(rating)


def test_an_earlier_month_of_its_own_stays_where_it_was() -> None:
    text = f"{LED} In October they fell 1.1%, against a gain of 8.3% the month before."
    assert checked(text, "2026-01-15")["8.3%"] == "supported"


@pytest.mark.parametrize(("figure", "right"), [("$114.1bn", True), ("$111.7bn", False)])
def test_the_month_is_the_one_that_the_text_is_about(figure: str, right: bool) -> None:
    back = "November's growth was 5.9%; in October there had been a drop of 1.1%."
    text = f"{LED} {back} Imports put on 5.7%.\n\nThat left a surplus of {figure} for the month."
    assert (checked(text, "2026-01-15")[figure] == "supported") is right


@pytest.mark.parametrize(("figure", "pack_right"), [("3.1%", "supported"), ("1.3%", "mismatch")])
def test_a_clause_about_what_it_is_held_against_is_told_of_that(
    figure: str, pack_right: str
) -> None:
    led = "German industrial orders fell 3.2% in February"
    text = (
        f"{led}.\n\nDomestic orders shrank 3.5%, more than foreign ones, which were down {figure}."
    )
    assert checked_by("plants_and_orders", text, "2026-04-07")[figure] == pack_right


def test_the_period_that_a_rate_came_down_from_is_not_the_one_it_came_to() -> None:
    text = (
        "Brazil's official inflation lost steam in May.\n\nThe Broad National Consumer Price "
        "Index had stood at 0.43% in April. Over 12 months, it is up 5.32%, down from 5.53% in "
        "the period through the previous month."
    )
    found = checked_by("feijoada_forge_and_tower", text, "2025-06-11")
    assert (found["5.32%"], found["5.53%"]) == ("supported", "supported")
