"""Words that count back from now, after what was told of long ago, and what a step moved alone."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import told

DAY = "2025-12-12"
NOW = "The rent was 580 euros in November. "


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("In November 2015 it was 350 euros; five years ago it was 445.", "2020-11"),
        ("In November 2015 it was 350 euros. Five years ago it was 445.", "2020-11"),
        ("Ten years ago, in November 2015, it was 350 euros; a year ago it was 445.", "2024-11"),
        ("In November 2015 it was 350 euros and five years ago it was 445.", "2020-11"),
        ("In November 2020 it was 350 euros. Five years earlier it was 445.", "2015-11"),
        ("In November 2020 it was 350 euros. Five years before it was 445.", "2015-11"),
        ("In October it was 350 euros. A year ago it was 445.", "2024-10"),
    ],
)
def test_ago_counts_from_now_and_earlier_from_what_was_told(text: str, period: str) -> None:
    assert told(NOW + text, DAY)["445"] == period


@pytest.mark.parametrize(
    ("lead", "then"),
    [
        ("The rent, 445 euros in November last year, was 580 this time.", "2024-11"),
        ("The rent, 445 euros in November 2024, rose to 580.", "2024-11"),
        ("The rent, 445 euros in 2015, came to 580.", "2015"),
    ],
)
def test_what_a_subject_was_is_no_time_of_what_it_is(lead: str, then: str) -> None:
    found = told("Prices went up in November. " + lead, DAY)
    assert found["445 euros"] == then
    assert found["580"] == "2025-11"


@pytest.mark.parametrize(
    ("tail", "stated"),
    [
        ("in that month alone", True),
        ("in the month alone", True),
        ("in that month", False),
        ("in October alone", False),
    ],
)
def test_what_a_step_moved_alone_is_told_on_the_step(tail: str, stated: bool) -> None:
    text = f"Exports of Austria came to €13.7bn in October. They fell 3.2% {tail}."
    claim = verdicts_of(text, austria(), "2025-11-20")["3.2%"].claim
    assert claim.basis_stated is stated
