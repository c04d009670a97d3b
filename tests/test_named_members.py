"""Members of a list that each have their name right before them are of the series of that name."""

import pytest
from small_catalogue import verdicts_of
from small_terminals import terminals


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("and Dunmore 140,000", "140,000", "supported"),
        ("and Dunmore 104,000", "104,000", "mismatch"),
        ("and Dunmore 1,400,000", "1,400,000", "mismatch"),
        ("and Elswick 104,000", "104,000", "unverified"),
        ("and Dunmore 104,000 in May", "104,000", "unverified"),
        ("and Dunmore about 104,000", "104,000", "unverified"),
    ],
)
def test_a_member_is_of_its_own_name(told: str, figure: str, rating: str) -> None:
    text = "Brynmor airport handled 425,000 passengers in October, Calder 399,000 " + told + "."
    assert verdicts_of(text, terminals(), "2025-11-20")[figure].rating == rating


def test_one_right_member_alone_tells_nothing_of_another() -> None:
    text = "Brynmor airport handled 425,000 passengers in October and Dunmore 104,000."
    assert verdicts_of(text, terminals(), "2025-11-20")["104,000"].rating != "supported"
