"""What a sentence says of seasonal adjustment is not taken for the other series of the measure."""

import pytest
from told_claims import checked

DAY = "2025-05-08"
RIGHT = [
    "Before adjustment for the season, the US goods deficit with China was $17.9 billion in March.",
    "Ignore the seasonal adjustment and the US goods deficit with China was $17.9 billion in "
    "March.",
    "Strip out the seasonal adjustment and the US goods deficit with China was $17.9 billion in "
    "March.",
    "Not seasonally adjusted, the US goods deficit with China was $17.9 billion in March.",
    "After adjusting for the season, the US goods deficit with China was $24.8 billion in March.",
    "The US goods deficit with China was $24.8 billion in March.",
]
WRONG = [
    "Strip out the seasonal adjustment and the US goods deficit with China was $24.8 billion in "
    "March.",
    "Before adjustment for the season, the US goods deficit with China was $24.8 billion in March.",
    "Without adjusting for the time of year, the US goods deficit with China was $24.8 billion in "
    "March.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_the_series_of_the_words_bears_it_out(text: str) -> None:
    assert set(checked(text, DAY).values()) == {"supported"}


@pytest.mark.parametrize("text", WRONG)
def test_the_other_series_does_not(text: str) -> None:
    assert "supported" not in checked(text, DAY).values()
