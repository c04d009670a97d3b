"""A balance told from the other side, whose surplus is the deficit of the series."""

import pytest
from told_claims import checked

DAY = "2025-05-08"
RIGHT = [
    "The Netherlands had a goods deficit of $4.5 billion with the United States in March.",
    "The goods deficit of the Netherlands with the United States was $4.5 billion in March.",
    "The United States ran a goods surplus of $4.5 billion with the Netherlands in March.",
    "In March Ireland enjoyed a goods surplus of $29.3 billion with the United States.",
    "The United States had a goods deficit of $29.3 billion with Ireland in March.",
]
WRONG = [
    "The Netherlands had a goods surplus of $4.5 billion with the United States in March.",
    "The United States ran a goods deficit of $4.5 billion with the Netherlands in March.",
    "In March Ireland bore a goods deficit of $29.3 billion with the United States.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_it_is_the_opposite_of_the_series(text: str) -> None:
    assert set(checked(text, DAY).values()) == {"supported"}


@pytest.mark.parametrize("text", WRONG)
def test_the_wrong_side_is_not_borne_out(text: str) -> None:
    assert "supported" not in checked(text, DAY).values()
