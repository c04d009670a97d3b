"""Records that a pronoun is said to be, of the share told in the sentence before."""

import pytest
from malta_catalogue import malta_told
from small_catalogue import verdicts_of

ALL = [480_000 - 3_000 * (step % 5) for step in range(24)]
GUESTS = {
    "all": [*ALL[:-1], 400_000],
    "bel": [*(70_100 + 200 * step for step in range(23)), 68_000],
}
"""Those from Belgium were few in December, but a larger share than ever: 17.0%."""


@pytest.mark.parametrize(
    ("record", "operation", "rating"),
    [
        ("That's a record.", "share", "supported"),
        ("That was a record.", "share", "supported"),
        ("It was the highest share on record.", "share", "supported"),
        ("It is a record share.", "share", "supported"),
        ("It was the lowest share on record.", "share", "mismatch"),
    ],
)
def test_a_record_of_the_share_told_before(record: str, operation: str, rating: str) -> None:
    text = f"Guests from Belgium made up 17.0% of all guests in Malta in December. {record}"
    found = verdicts_of(text, malta_told(**GUESTS), "2026-01-20")
    told = next(v for figure, v in found.items() if "17.0" not in figure)
    assert (told.rating, told.operation) == (rating, operation)


def test_a_share_that_is_none_has_no_record() -> None:
    text = "Guests from Belgium made up 15.0% of all guests in Malta in December. That's a record."
    figures = {"all": [480_000] * 24, "bel": [*GUESTS["bel"][:-1], 72_000]}
    found = verdicts_of(text, malta_told(**figures), "2026-01-20")
    assert (found["15.0%"].rating, found["record"].rating) == ("supported", "unverified")
