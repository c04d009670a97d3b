"""Shares told right behind a sum: they are those of the sum, and of none of its parts."""

import pytest
from small_catalogue import verdicts_of
from water_catalogue import waters

DAY = "2026-11-24"


@pytest.mark.parametrize(
    ("share", "rating"), [("82.4%", "supported"), ("84.2%", "wrong"), ("31.9%", "open")]
)
def test_the_share_behind_a_sum_is_that_of_the_sum(share: str, rating: str) -> None:
    text = (
        "The three companies had 2,234 sewage spills in October. Ashwater and Brookmere together "
        f"had 1,840 sewage spills, or {share} of the total."
    )
    found = verdicts_of(text, waters(), DAY)
    assert found["1,840"].rating == "supported"
    assert (found[share].rating == "supported") is (rating == "supported")
