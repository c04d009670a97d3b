"""Records of an amount behind a share or a change of it."""

import pytest
from told_claims import kinds

COAL = "Coal exports came to $5.15bn in September, "


@pytest.mark.parametrize(
    ("text", "cue", "operation"),
    [
        ("down 10.7% on the year, the lowest on record.", "lowest on record", "level"),
        (
            "10.7% less than a year before and the smallest on record.",
            "smallest on record",
            "level",
        ),
        ("or 14.3% of all exports, the least on record.", "least on record", "level"),
        (
            "or 14.3% of the total, although that was the least since May.",
            "least since May",
            "level",
        ),
        ("14.3% of the total and the lowest share since May.", "lowest share since May", "share"),
        (
            "down 10.7% on the year, the steepest fall since May.",
            "steepest fall since May",
            "growth",
        ),
        (
            "down 10.7% on the year, the wettest fall since 2019.",
            "wettest fall since 2019",
            "level",
        ),
        ("down 10.7% on the year, the most since May.", "most since May", "growth"),
        (
            "down 10.7% on the year, the lowest growth since May.",
            "lowest growth since May",
            "growth",
        ),
    ],
)
def test_an_extreme_of_size_is_that_of_the_amount(text: str, cue: str, operation: str) -> None:
    assert kinds(COAL + text)[cue][0] == operation


def test_a_growth_without_an_amount_keeps_its_record() -> None:
    text = "Coal exports fell 10.7% in September, the lowest on record."
    assert kinds(text)["lowest on record"][0] == "growth"
