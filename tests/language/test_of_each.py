"""Shares told as so much of each sum of money."""

from decimal import Decimal

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.mention import FigureKind
from verifier.model.span import Span


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("Chips earn 36 cents in every dollar.", "36 cents in every dollar", "0.36"),
        ("Rent took 41p of each pound spent.", "41p of each pound", "0.41"),
        ("Online shops took 8p in every £1 spent.", "8p in every £1", "0.08"),
        ("Online shops took £1 in every £5 spent.", "£1 in every £5", "0.2"),
        ("Aid is $9 of every $100 spent.", "$9 of every $100", "0.09"),
    ],
)
def test_an_amount_of_each_sum_is_a_share(text: str, quote: str, value: str) -> None:
    (figure,) = find_figures(text, Span(0, len(text)))
    assert figure.span.of(text) == quote
    assert figure.kind is FigureKind.FRACTION
    assert (figure.quantity.value, figure.quantity.unit) == (Decimal(value), "ratio")


@pytest.mark.parametrize(
    "text",
    [
        "It takes 20p in the pound in tax.",
        "Stamps cost 36 cents in every shop.",
        "The charity gets £3 of every £40 ticket.",
        "It gave €1 in every $5 away.",
        "They raised $9m of every $10m wanted.",
        "They put £6 in every £5 box.",
    ],
)
def test_an_amount_of_no_round_sum_of_its_money_is_none(text: str) -> None:
    kinds = {figure.kind for figure in find_figures(text, Span(0, len(text)))}
    assert kinds == {FigureKind.CARDINAL}
