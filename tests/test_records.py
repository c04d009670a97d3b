"""What an extreme is held against: all that is on record, or only its like of other years."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Rating


@pytest.mark.parametrize(
    ("text", "cue", "holds"),
    [
        pytest.param(
            "Austria's exports came to €16.456 billion in June 2025, the highest for a June on "
            "record.",
            *("highest for a June on record", True),
            id="a June among Junes",
        ),
        pytest.param(
            "Austria's exports came to €16.456 billion in June 2025, the highest on record.",
            *("highest on record", False),
            id="a June among all months",
        ),
        pytest.param(
            "Austria's exports came to €13.6 billion in September 2025, the highest for a "
            "September on record.",
            *("highest for a September on record", False),
            id="a September lower than the one before",
        ),
        pytest.param(
            "In June 2025 Austria's exports came to €16.456 billion, the highest for that month "
            "since 2023.",
            *("highest for that month since 2023", True),
            id="that month among its like",
        ),
        pytest.param(
            "Austria's exports had their worst September since 2019 in September 2025.",
            *("worst September since 2019", False),
            id="neither end of all Septembers",
        ),
        pytest.param(
            "In the first six months of 2025 Austria's exports came to €95.9 billion, the highest "
            "for the first half of a year on record.",
            *("highest for the first half of a year on record", True),
            id="six months among the same ones of other years",
        ),
        pytest.param(
            "In the first six months of 2025 Austria's exports came to €95.9 billion, the lowest "
            "for the first half of a year on record.",
            *("lowest for the first half of a year on record", False),
            id="six months are not held against single ones",
        ),
    ],
)
def test_an_extreme_of_a_season_is_held_against_its_like(text: str, cue: str, holds: bool) -> None:
    found = verdicts_of(text, austria(), "2026-01-20")
    assert (found[cue].rating is Rating.SUPPORTED) is holds, found[cue].explanation
    assert found[cue].computed is not None
