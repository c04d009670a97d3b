"""Groups of food that are told to be dearer or cheaper, of an index of food prices."""

import pytest
from goods import goods
from small_catalogue import verdicts_of
from told_claims import labelled_pack


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


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("Grocery prices fell 0.3% in December.", "0.3%", ("home_sa", "supported")),
        ("Groceries were 3.4% dearer in December than a year ago.", "3.4%", ("home", "supported")),
        (
            "Food prices were 3.1% higher in December than a year ago.",
            "3.1%",
            ("food", "supported"),
        ),
        ("Groceries were 4.3% dearer in December than a year ago.", "4.3%", ("home", "mismatch")),
    ],
)
def test_groceries_are_food_at_home_where_a_pack_calls_them_so(
    text: str, figure: str, told: tuple[str, str]
) -> None:
    found = verdicts_of(text, labelled_pack("us_inflation_and_hiring"), "2026-01-14")[figure]
    assert (found.series or "").startswith(told[0]), found.explanation
    assert found.rating == told[1]
