"""A figure that stands higher or lower than another one is a level, and no move by so much."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Rating


@pytest.mark.parametrize(
    ("copy", "figure", "operation", "rating"),
    [
        ("Austrian exports of €12.76 billion in November were lower than a year earlier.",
         "€12.76 billion", "level", Rating.SUPPORTED),
        ("Austria's exports of €12.67 billion in November were lower than in October.",
         "€12.67 billion", "level", Rating.MISMATCH),
        ("Exports of skis from Austria, at €433 million in November, were lower than in October.",
         "€433 million", "level", Rating.SUPPORTED),
        # What is more, or higher, by so much keeps its move.
        ("In November exports of Austria were €899 million lower than in October.",
         "€899 million", "change", Rating.SUPPORTED),
        ("In November exports of Austria were 6.6% lower than in October.",
         "6.6%", "growth", Rating.SUPPORTED),
    ],
)  # fmt: skip
def test_what_stands_lower(copy: str, figure: str, operation: str, rating: Rating) -> None:
    verdict = verdicts_of(copy, austria(), "2025-12-20")[figure]
    assert (verdict.claim.operation, verdict.rating) == (operation, rating)


@pytest.mark.parametrize(
    ("copy", "rating"),
    [
        # A whole move is set against another one, from which nothing is measured.
        ("A fall of 2.7% in Austria's exports in November was smaller than in October.", True),
        ("A fall of 7.2% in Austria's exports in November was bigger than in October.", False),
    ],
)
def test_a_move_that_is_bigger_than_another(copy: str, rating: bool) -> None:
    figure = copy.split()[3]
    verdict = verdicts_of(copy, austria(), "2025-12-20")[figure]
    assert verdict.claim.clause.baseline is None
    assert (verdict.rating is Rating.SUPPORTED) is rating
