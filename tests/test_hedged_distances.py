"""Hedged distances that follow a figure, which say how far it lies from another one."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.quantity import Bound


@pytest.mark.parametrize(
    ("text", "figure", "bound"),
    [
        ("The rate was 5.0%, more than 1 percentage point above the 3.7% of May.",
         "1 percentage point", Bound.OVER),
        ("The rate was 5.0%, more than a percentage point above its 3.7% of May.",
         "a percentage point", Bound.OVER),
        ("Exports came to €14,561m, more than €2,000m higher than in May.", "€2,000m", Bound.OVER),
        ("The rate was 5.0%, more than 4.8% in May.", "4.8%", Bound.EXACT),
        ("The rate was 5.0%, lower than 5.8% in May.", "5.8%", Bound.EXACT),
    ],
)  # fmt: skip
def test_a_distance_behind_a_figure_is_hedged(text: str, figure: str, bound: Bound) -> None:
    claim = verdicts_of(text, austria(), "2026-01-20")[figure].claim
    assert claim.quantity is not None
    assert claim.quantity.bound is bound
