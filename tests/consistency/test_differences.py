"""Two sides and what is left of both, budgets and margins."""

import pytest

from tests.consistency.stories import reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "There were 9,412 births and 8,655 deaths in the quarter, giving a natural increase of "
            "577 people.",
            "balance_identity",
        ),
        (
            "Immigration came to 6,230 and emigration to 4,118, so that net migration was 2,412.",
            "balance_identity",
        ),
        (
            "The budget deficit will narrow to 21 billion crowns next year. Revenue is put at 312 "
            "billion crowns and spending at 323 billion.",
            "balance_identity",
        ),
        (
            "Operating profit grew 9.1% to 264 million euros, while revenue inched up to 2.20 "
            "billion euros. The operating margin improved to 10.2%.",
            "stated_share",
        ),
        (
            "OSLO, March 12 - Norway's trade surplus in goods shrank to 43.8 billion crowns in "
            "February, data showed. Exports fell to 133.5 billion crowns while imports were 85.2 "
            "billion.",
            "balance_identity",
        ),
    ],
)
def test_a_difference_that_the_two_sides_do_not_allow_is_found(text: str, reason: str) -> None:
    assert reasons(text, "2026-03-12") == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "There were 9,412 births and 8,655 deaths, giving a natural increase of 757 people.",
        "There were 9,412 births and 8,655 deaths, and 1,200 people moved in.",
        "The bill passed by 84 votes for and 61 against, a majority of 23.",
        "The deficit was 60 billion crowns. Revenue rose to 312 billion crowns in the seven months "
        "and spending to 340 billion.",
        "Operating profit grew to 264 million euros and revenue to 2.20 billion euros. The net "
        "margin improved to 8.1%.",
        "Norway's trade surplus in goods was 48.3 billion crowns in February. Exports fell to "
        "133.5 billion crowns while imports were 85.2 billion.",
    ],
)
def test_other_differences_are_left_alone(text: str) -> None:
    assert reasons(text, "2026-03-12") == []
