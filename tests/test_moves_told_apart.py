"""Moves whose size stands apart from their verb, or leads to a time that they are ahead of."""

import pytest
from told_claims import checked_by

ROBBERIES = "Robberies in Baltimore fell 12.3 per cent to 641 in the second quarter of 2026. "
VAT = "Income tax in Ireland yielded €16.1 billion in the first half of 2025. "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (ROBBERIES + "Car thefts fell too, but by only 54.", "54", "supported"),
        (ROBBERIES + "Car thefts were down too, but by only 54, to 1,186.", "54", "supported"),
        (ROBBERIES + "Car thefts were down, though by just 4.4 per cent.", "4.4 per cent",
         "supported"),
        (ROBBERIES + "Car thefts fell too, but by only 45.", "45", "mismatch"),
        (ROBBERIES + "Car thefts rose, but by only 54, to 1,186.", "54", "mismatch"),
    ],
)  # fmt: skip
def test_by_how_much_stands_behind_but(text: str, figure: str, rating: str) -> None:
    assert checked_by("courts_campuses_visitors", text, "2026-07-31")[figure] == rating


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Tax revenue was €4.3 billion ahead of the first half of 2024.", "supported"),
        ("Tax revenue was €3.4 billion ahead of the first half of 2024.", "mismatch"),
        ("VAT was €4.3 billion behind income tax.", "supported"),
        ("VAT was €3.4 billion behind income tax.", "mismatch"),
    ],
)
def test_ahead_of_a_time_is_a_move(text: str, rating: str) -> None:
    found = checked_by("public_purse", VAT + text, "2025-07-04")
    assert list(found.values())[-1] == rating


@pytest.mark.parametrize("age", ["were under 25", "were aged under 25", "were over 65"])
def test_how_old_people_are_is_no_claim(age: str) -> None:
    text = f"A fifth of the jobless in the euro area in November, 2.33 million people, {age}."
    assert age[-2:] not in checked_by("lending_spires_and_flash", text, "2026-01-08")


def test_a_count_under_a_mark_is_one() -> None:
    text = "Homicides in Baltimore were under 25 in the first quarter of 2026."
    assert "25" in checked_by("courts_campuses_visitors", text, "2026-07-31")


@pytest.mark.parametrize(("dead", "right"), [("51", True), ("15", False)])
def test_those_who_died_are_no_move(dead: str, right: bool) -> None:
    text = f"It means {dead} people lost their lives in the first half, down 23 per cent."
    lead = (
        "There were 28 homicides in Baltimore in the second quarter, nine fewer than a year ago. "
    )
    found = checked_by("courts_campuses_visitors", lead + text, "2026-07-31")
    assert (found[dead] == "supported") is right
