"""Shares of a whole that another sentence tells, or that opens the sentence."""

import pytest

from tests.consistency.stories import reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Sales rose 6.4% to $1.33 billion. Operating profit came in at $186 million, or 12% of "
            "sales.",
            "stated_share",
        ),
        (
            "Of the 2,400 people asked, 1,164, or 61%, were in favour and 648 (27%) against.",
            "stated_share",
        ),
        ("Turnout was 41%: 32,800 of 60,000 voters went to the polls.", "stated_share"),
        (
            "It would cut 1,200 jobs, or 8% of its workforce of 11,000, after orders fell.",
            "stated_share",
        ),
        (
            "Sales climbed to 3.44 billion francs; online orders made up 310 million of that, or "
            "19%.",
            "stated_share",
        ),
        (
            "Reserves came to $61.4 billion. Gold made up $17.8 billion of the reserves, or 39%.",
            "stated_share",
        ),
        (
            "Of the 1.84 million tests taken last year, 894,000 ended in a pass - a rate of 46.8%.",
            "stated_share",
        ),
        (
            "Net sales were $1.77 billion. Ohio led with $304 million, or 12.5% of net sales.",
            "stated_share",
        ),
        (
            "Officers made 2,480 visits, of which 1,216, or 65%, led to treatment.",
            "stated_share",
        ),
        (
            "Of 3,450 pupils who sat the exam, 1,760 were girls and 1,960 boys.",
            "parts_and_total",
        ),
    ],
)
def test_a_share_that_the_whole_does_not_allow_is_found(text: str, reason: str) -> None:
    assert reasons(text) == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 6.4% to $1.33 billion. Operating profit was $186 million, or 14% of sales.",
        "Sales rose to $1.33 billion from $1.25 billion. Profit had been $175 million, or 14% of "
        "sales.",
        "Exports came to $1.56 billion. China bought goods worth $1.51 billion, a quarter of the "
        "total.",
        "Sales rose to $1.33 billion. Operating profit was $186 million, or 20% of sales in Asia.",
        "Of 52,000 employees, 31,000 are women and 8,400 are under 30, or 16%.",
        "Of the 2,400 people asked, 1,464, or 61%, were in favour; of those, 366 (25%) voted.",
        "Net collections were $1.77 billion. Ohio had $304 million, or 15.5% of all collections.",
        "Sales came to $900 million in May. Staff of 120 people, or 8% of sales clerks, left.",
    ],
)
def test_a_share_that_fits_or_is_of_something_else_is_left_alone(text: str) -> None:
    assert reasons(text) == []
