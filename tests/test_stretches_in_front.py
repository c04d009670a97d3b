"""Stretches of time that open a sentence: "For the nine months the figure was 5.2%"."""

import pytest
from told_claims import times_match

GREW = "China's economy grew 4.8 per cent in the third quarter. {}"


@pytest.mark.parametrize(
    ("told", "period"),
    [
        ("For the nine months the figure was 5.2 per cent.", "2025-01/2025-09"),
        ("For the nine months it was 5.2 per cent.", "2025-01/2025-09"),
        ("For the nine months growth was 5.2 per cent.", "2025-01/2025-09"),
        ("The rate for the quarter before was 5.2 per cent.", "2025-Q2"),
        ("For the six months that the slump lasted, it was 5.2 per cent.", "2025-Q3"),
    ],
)
def test_a_stretch_may_open_its_sentence(told: str, period: str) -> None:
    times_match(GREW.format(told), "2025-12-15", {"5.2 per cent": period})
