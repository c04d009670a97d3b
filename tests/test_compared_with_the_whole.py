"""A part of a measure that is compared in words with the whole of it."""

import pytest
from small_catalogue import austria, verdicts_of


@pytest.mark.parametrize(
    ("text", "cue", "rating"),
    [
        ("Exports of cheese from Austria rose 3.5% in December, more slowly than exports overall.",
         "more slowly than", "supported"),
        ("Exports of cheese from Austria rose 3.5% in December, faster than exports as a whole.",
         "faster than", "mismatch"),
        ("Exports of skis from Austria rose 4.2% in December, faster than the total.",
         "faster than", "supported"),
        ("Exports of skis from Austria rose 4.2% in December, faster than total exports.",
         "faster than", "supported"),
        ("Exports of skis from Austria rose 4.2% in December, more slowly than total exports.",
         "more slowly than", "mismatch"),
    ],
)  # fmt: skip
def test_the_whole_is_the_other_measure(text: str, cue: str, rating: str) -> None:
    assert verdicts_of(text, austria(), "2026-01-20")[cue].rating == rating


@pytest.mark.parametrize(
    "text",
    [
        "Exports of Austria rose 3.6% in December, faster than the economy as a whole.",
        "Exports of cheese from Austria rose 3.5% in December, more than a total of 3.",
        "Exports of skis from Austria rose 4.2% in December, faster than the market.",
    ],
)
def test_nothing_is_compared_with_a_whole_of_something_else(text: str) -> None:
    ratings = {v.rating for v in verdicts_of(text, austria(), "2026-01-20").values()
               if v.claim.assertion == "comparison"}  # fmt: skip
    assert ratings <= {"unverified"}
