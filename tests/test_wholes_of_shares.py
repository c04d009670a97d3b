"""A figure of which a share is told beside it is the whole, not the part that the words name."""

import pytest
from small_catalogue import austria, verdicts_of

PUBLISHED = "2026-01-20"


@pytest.mark.parametrize(
    "text",
    [
        "Cheese made up 2% of the 14.562 billion euros that Austria exported in December.",
        "Cheese exports of Austria made up 2 per cent of the 14.562 billion euros in December.",
        "Cheese exports of Austria made up 2pc of a total of 14.562 billion euros in December.",
        "Cheese exports of Austria made up a fiftieth, 2% of 14.562 billion euros, in December.",
    ],
)
def test_the_whole_of_a_share_is_not_held_against_the_part(text: str) -> None:
    assert verdicts_of(text, austria(), PUBLISHED)["14.562 billion euros"].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        pytest.param(
            "Cheese exports of Austria made up 2% of a total of 15.562 billion euros in December.",
            *("15.562 billion euros", "off_digits"),
            id="a whole with a wrong digit",
        ),
        pytest.param(
            "Cheese exports of Austria, 2% of the total, came to 498 million euros in December.",
            *("498 million euros", "off_series"),
            id="a part beside its share",
        ),
    ],
)
def test_what_is_no_whole_or_a_wrong_one_is_accused(text: str, figure: str, reason: str) -> None:
    assert verdicts_of(text, austria(), PUBLISHED)[figure].reason == reason
