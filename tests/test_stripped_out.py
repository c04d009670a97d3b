"""A figure that leaves something out accuses nobody by the whole."""

import pytest
from small_catalogue import austria, verdicts_of


@pytest.mark.parametrize(
    "told",
    [
        "Stripping out aircraft, Austria's exports came to {} in November 2025.",
        "Austria's exports came to {} in November 2025, excluding one-off deals.",
        "With ships taken out of the sum, Austria's exports came to {} in November 2025.",
        "On an underlying basis, Austria's exports came to {} in November 2025.",
        "Austria's exports, net of returned goods, came to {} in November 2025.",
    ],
)
def test_what_leaves_something_out_accuses_nobody(told: str) -> None:
    found = verdicts_of(told.format("433 million euros"), austria(), "2026-01-20")
    assert found["433 million euros"].rating != "mismatch"


@pytest.mark.parametrize(
    "told",
    [
        "Austria's exports came to {} in November 2025.",
        "Seasonally adjusted or not, Austria's exports came to {} in November 2025.",
    ],
)
def test_a_plain_figure_is_held_against_its_series(told: str) -> None:
    found = verdicts_of(told.format("433 million euros"), austria(), "2026-01-20")
    assert (found["433 million euros"].rating, found["433 million euros"].reason) == (
        "mismatch",
        "off_series",
    )
