"""A surplus told of what is borrowed, which is below nought then."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.series import is_a_lack
from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
bor,"Public sector net borrowing, Malta",net_borrowing,MLT,EUR,6,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]


@cache
def malta() -> Catalogue:
    """Borrowing by month: 154.3 were paid back in January 2025, and 554.7 borrowed in December."""
    levels = [419 + 5.9 * step for step in range(24)]
    levels[12] = -154.3
    levels[23] = 554.7
    return catalogue_told(SERIES, MONTHS, {"bor": levels})


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of January 2026."""
    return verdicts_of(text, malta(), "2026-01-20")[figure]


TOLD = [
    "Public sector borrowing in Malta showed a surplus of {} in {}.",
    "Public sector net borrowing in Malta: a {} budget surplus in {}.",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_surplus_is_borrowing_below_nought(sentence: str) -> None:
    assert verdict_on(sentence.format("€154.3m", "January"), "€154.3m").rating is Rating.SUPPORTED


@pytest.mark.parametrize("sentence", TOLD)
@pytest.mark.parametrize(
    ("figure", "month"), [("€554.7m", "December"), ("€145.3m", "January"), ("€154.3m", "December")]
)
def test_what_was_borrowed_or_is_another_sum_is_no_surplus(
    sentence: str, figure: str, month: str
) -> None:
    assert verdict_on(sentence.format(figure, month), figure).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("figure", "month", "right"), [("€554.7m", "December", True), ("€154.3m", "January", False)]
)
def test_borrowing_told_of_no_surplus_is_above_nought(figure: str, month: str, right: bool) -> None:
    text = f"Public sector net borrowing in Malta was {figure} in {month}."
    assert (verdict_on(text, figure).rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("title", "lacks"),
    [
        ("Public sector net borrowing, Malta", True),
        ("Federal budget deficit, Malta", True),
        ("Public sector net debt, Malta", False),
        ("Debt from net borrowing, Malta", False),
        ("Visitors, Malta", False),
    ],
)
def test_what_is_lacking_over_a_time_is_no_debt(title: str, lacks: bool) -> None:
    assert is_a_lack(title) is lacks
