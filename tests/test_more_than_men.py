"""How far one count lies above another that is named in a common word: "3,503 more than men"."""

import pytest
from small_catalogue import verdicts_of
from water_catalogue import applicants

LAW = "In 2026, 27,105 women and 10,933 men applied to read law at university. "


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("University applicants in law who are women were 16,172 more than men.", "supported"),
        ("That was 16,172 more women than men.", "supported"),
        ("That was 16,712 more women than men.", "open"),
    ],
)
def test_it_is_no_move_in_time(text: str, rating: str) -> None:
    figure = "16,712" if rating == "open" else "16,172"
    verdict = verdicts_of(LAW + text, applicants(), "2026-11-26")[figure]
    assert verdict.rating == rating or (rating == "open" and verdict.rating != "supported")
    assert verdict.operation != "change" or verdict.rating != "mismatch"
