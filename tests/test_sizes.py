"""The spans of time that tell parts of a measure apart."""

from dataclasses import replace
from datetime import date

import pytest
from test_match import best, series

from verifier.match.sizes import sizes_of
from verifier.model.series import Nature
from verifier.reader import article_from
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

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
        ("a two-year low for the 10-year yield", {"10 year"}),
        ("a five-year average of 10-year debt", {"10 year"}),
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


SHIPPED = open_catalogue([], isolated=False)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The 10-year Treasury yield was 4.09% in November.", "us_treasury_10y"),
        ("The 10-year Treasury yield hit a two-year low of 4.09% in November.", "us_treasury_10y"),
        ("The two-year Treasury yield was 3.78% in November.", None),
        ("The yield on the 30-year Treasury bond was 4.7% in November.", None),
        ("The 10-year Bund yield hit 2.7% in November.", None),
        ("The 10-year gilt yield was 4.45% in November.", None),
    ],
)
def test_debt_of_another_length_or_country_is_another_measure(
    sentence: str, wanted: str | None
) -> None:
    article = replace(article_from(sentence.encode(), "copy.txt"), published=date(2025, 12, 8))
    (claim,) = (c for c in check_article(article, SHIPPED, Settings()).verdicts if c.claim.quantity)
    assert (claim.series or "").rpartition("/")[2] == (wanted or "")
