"""Participles that tell of what kind a thing is, and not which way the figure beside it moved."""

import pytest
from small_catalogue import austria, verdicts_of


@pytest.mark.parametrize(
    "told",
    [
        "Austria's cheese exports ended a losing run with 48.3 million euros in March 2025.",
        "Austria's cheese exports snapped a falling streak after 48.3 million euros of gains in "
        "March 2025.",
        "In a shrinking market with 48.3 million euros of new orders, cheese stood out.",
    ],
)
def test_a_losing_run_makes_no_loss_of_the_figure_that_ends_it(told: str) -> None:
    found = verdicts_of(told, austria(), "2025-05-20")["48.3 million euros"]
    assert found.claim.direction != "down"


@pytest.mark.parametrize(
    "told",
    [
        "Austria's cheese exports kept falling, with 48.3 million euros lost in March 2025.",
        "Austria's cheese exports were falling by 48.3 million euros in March 2025.",
    ],
)
def test_a_participle_that_is_the_verb_tells_the_way(told: str) -> None:
    found = verdicts_of(told, austria(), "2025-05-20")["48.3 million euros"]
    assert found.claim.direction == "down"
