"""How the numbers of an article and a document meet."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from texts import results

from verifier.model.quantity import Fit, Quantity
from verifier.settings import Settings
from verifier.sources.numbers import CLOSE, fit_of

RELEASE = "Sales of the Brackwater Mill rose by {} in 2024."
ARTICLE = "Sales of the Brackwater Mill rose by {} in 2024."


@pytest.mark.parametrize(
    ("printed", "told", "result"),
    [
        ("nearly 15%", "14.8%", "source_agrees"),
        ("15%", "14.8%", "source_agrees"),
        ("about 15%", "14.6%", "source_agrees"),
        ("more than 14%", "14.8%", "source_agrees"),
        ("14.8%", "about 15%", "source_agrees"),
        ("14.8%", "14.8%", "source_agrees"),
        ("18.4%", "14.8%", "source_differs"),
        ("more than 15%", "14.2%", "source_differs"),
        ("1.48%", "14.8%", "source_differs"),
        ("almost 8,000 tonnes", "7,842 tonnes", "source_agrees"),
        ("just under 8,000 tonnes", "7,842 tonnes", "source_agrees"),
        ("more than 7,500 tonnes", "7,842 tonnes", "source_agrees"),
        ("about 8,000 tonnes", "7,842 tonnes", "source_agrees"),
        ("398 million crowns", "NOK 398 million", "source_agrees"),
        ("398 million", "NOK 398 million", "source_agrees"),
        ("398 million crowns", "CHF 398 million", "not_in_source"),
        ("£600 billion", "£600 million", "source_differs"),
        ("£7.248 million", "£7.842 million", "source_differs"),
    ],
)
def test_a_figure_agrees_with_what_its_words_allow(printed: str, told: str, result: str) -> None:
    said = results(ARTICLE.format(printed), RELEASE.format(told))
    assert [found for _, found in said] == [result]


def test_a_figure_told_the_other_way_round_differs() -> None:
    said = results(ARTICLE.replace("rose", "fell").format("14.8%"), RELEASE.format("14.8%"))
    assert [found for _, found in said] == ["source_differs"]


@given(st.integers(1, 10**6), st.integers(0, 3), st.integers(0, 3))
def test_a_number_rounded_from_a_document_is_close_to_it(
    units: int, finer: int, scale: int
) -> None:
    step = Decimal(10) ** (scale - finer)
    told = Quantity(units * step, "percent", step)
    coarse = Decimal(10) ** scale
    rounded = (told.value / coarse).quantize(Decimal(1)) * coarse
    if rounded:
        assert fit_of(Quantity(rounded, "percent", coarse), told, Settings()) in CLOSE


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_two_plain_numbers_of_one_precision_are_close_only_where_equal(
    one: int, other: int
) -> None:
    fits = fit_of(
        Quantity(Decimal(one) / 10, "percent", Decimal("0.1"), places=1),
        Quantity(Decimal(other) / 10, "percent", Decimal("0.1"), places=1),
        Settings(),
    )
    assert (fits is Fit.EXACT) == (one == other)
    assert fits in CLOSE or fits is Fit.NONE
