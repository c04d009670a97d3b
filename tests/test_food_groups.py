"""Groups of food that are told to be dearer or cheaper, of an index of food prices."""

import pytest
from goods import goods
from small_catalogue import verdicts_of


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Meat retreated in October, although it was still 5.0% dearer than a year ago.", True),
        ("Meat was 1.3% cheaper in October than a month earlier.", True),
        ("Meat was 5.0% cheaper in October than a year ago.", False),
    ],
)
def test_a_group_is_dearer_by_its_index(text: str, rating: bool) -> None:
    found = next(v for q, v in verdicts_of(text, goods(), "2025-11-07").items() if "%" in q)
    assert (found.rating == "supported") is rating
    assert found.series == "meat"
