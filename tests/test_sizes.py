"""The spans of time that tell parts of a measure apart."""

import pytest
from test_match import best, series

from verifier.match.sizes import sizes_of
from verifier.model.series import Nature

BONDS = tuple(
    series(
        f"y{years}", f"Ruritania bond yield, {years}-year", "bond_yield", "percent",
        breakdown=f"{years}-year", nature=Nature.RATE,
    )
    for years in (2, 5, 10)
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("The two-year yield", {"2 year"}),
        ("those who waited more than 18 weeks", {"18 week"}),
        ("longer than eight hours", {"8 hour"}),
        ("in the 12 months to June", set()),
        ("over the past two years", set()),
        ("1.5 hours", set()),
        ("a yearly yield", set()),
    ],
)
def test_sizes_are_read_in_figures_and_words_but_not_in_dates(text: str, sizes: set[str]) -> None:
    assert sizes_of(text) == sizes


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The yield on two-year Ruritanian debt was 3.41% in October.", "y2"),
        ("The yield on 10-year Ruritanian debt was 3.41% in October.", "y10"),
    ],
)
def test_a_size_tells_the_part(sentence: str, wanted: str) -> None:
    assert best(sentence, BONDS) == wanted
