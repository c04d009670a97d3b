"""Pairs of figures told of "they" or "the two", which the sentence before names in their order."""

import pytest
from small_catalogue import austria, verdicts_of

TRADE = (
    "Exports of Austria came to 14,562 million euros in December and imports to 14,943 million. "
)
NOVEMBER = "12,761 million", "13,075 million"


def _series(text: str) -> dict[str, tuple[str, str]]:
    found = verdicts_of(TRADE + text, austria(), "2026-02-10")
    return {q: (v.series or "", str(v.rating)) for q, v in found.items()}


@pytest.mark.parametrize(
    "text",
    [
        "In November they had been {} and {}.",
        "In November the two had been {} and {}, respectively.",
        "In November the two figures were {} and {}.",
    ],
)
def test_each_is_of_its_place(text: str) -> None:
    first, second = NOVEMBER
    found = _series(text.format(f"{first} euros", f"{second} euros"))
    assert [found[q] for q in found if q[:6] in (first[:6], second[:6])] == [
        ("x", "supported"),
        ("m", "supported"),
    ]


def test_two_that_changed_places_are_found() -> None:
    first, second = NOVEMBER
    found = _series(f"In November the two had been {second} and {first} euros, respectively.")
    assert {rating for q, (_, rating) in found.items() if q[:6] in (first[:6], second[:6])} == {
        "mismatch"
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They were sold in 25 and 37 countries in May and June.", id="two times"),
        pytest.param("They matter to 25 firms.", id="one figure"),
    ],
)
def test_other_pairs_stay_as_they_were(text: str) -> None:
    found = _series(text)
    assert all(rating != "mismatch" for _, rating in found.values())
