"""Where the words stand that say that figures come in the order of the names before them."""

import pytest

from verifier.language.figures.respectively import (
    ends_in_turn,
    goes_on_in_turn,
    leads_in_turn,
    tells_order,
)


@pytest.mark.parametrize(
    ("behind", "right", "near"),
    [
        (" respectively.", True, True),
        (", respectively, in May", True, True),
        (" more respectively", True, True),
        (", up sharply, respectively", True, True),
        (", in that order", True, True),
        (" higher than a year before, respectively", False, True),
        (" on the year, to 4.2 million and 1.3 million, respectively", False, True),
        (". Exports fell. Respectively", False, False),
        ("; imports and exports rose, respectively", False, False),
        (" in May", False, False),
    ],
)
def test_a_list_is_said_to_come_in_turn_behind_it(behind: str, right: bool, near: bool) -> None:
    text = f"Exports and imports rose 5% and 3%{behind}"
    end = text.index("3%") + 2
    assert (ends_in_turn(text, end), goes_on_in_turn(text, end)) == (right, near)


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        ("Both grew, at respective rates of ", True),
        ("Spain and France respectively sold ", True),
        ("Both grew at rates of ", False),
        ("The respective rates of 2024 were lower, but now ", False),
    ],
)
def test_a_list_is_said_to_come_in_turn_before_it(lead: str, told: bool) -> None:
    assert leads_in_turn(lead) is told


def test_the_words_count_from_where_they_are_asked_for() -> None:
    text = "They rose 5% and 3%, respectively, and then 4%."
    assert tells_order(text)
    assert tells_order(text, text.index(","))
    assert not tells_order(text, text.index("and then"))
