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


@pytest.mark.parametrize(
    ("left", "rating"),
    [
        ("That left Ireland with a surplus of $29.3 billion.", "supported"),
        ("That left the Netherlands with a deficit of $4.5 billion.", "supported"),
        ("That left Ireland with a surplus of $28.3 billion.", None),
        ("That left the Netherlands with a surplus of $4.5 billion.", None),
    ],
)
def test_a_partner_is_left_with_its_own_side(left: str, rating: str | None) -> None:
    who = "Ireland" if "Ireland" in left else "the Netherlands"
    text = f"American trade in goods with {who} moved sharply in March. {left}"
    found = next(v for k, v in checked(text, DAY).items() if k.startswith("$"))
    assert found == rating if rating else found != "supported"
