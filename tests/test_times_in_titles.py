"""What a subject is called between commas tells no time of what the sentence says of it."""

import pytest
from told_claims import times_match

MAY = "Kiln jobs rose by 34,000 in May.\n\n{}"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Ohio, April's star with 12,400, lost 7,100 jobs.",
            {"12,400": "2024-04", "7,100": "2024-05"},
        ),
        (
            "Ohio, the star of April with 12,400, gave back 7,100 jobs.",
            {"12,400": "2024-04", "7,100": "2024-05"},
        ),
        ("Ohio, a laggard in April, has gained 7,100 jobs.", {"7,100": "2024-05"}),
        # What the commas hold says when the sentence is of.
        ("Jobs, the figures for April showed, rose by 7,100.", {"7,100": "2024-04"}),
        ("Ohio lost 7,100 jobs in April, a poor month.", {"7,100": "2024-04"}),
        ("In April, a poor month, Ohio lost 7,100 jobs.", {"7,100": "2024-04"}),
    ],
)
def test_the_time_of_a_title_is_its_own(told: str, expected: dict[str, str]) -> None:
    times_match(MAY.format(told), "2024-06-07", expected)
