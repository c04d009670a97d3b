"""Extremes joined by "and" to a move in words, which they are one of."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

_HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
cork,"Cork, Portugal, euros a bale, monthly mean",cork_price,PRT,EUR,0,M,price,period_on_period,yes
"""
_MONTHS = [f"2025-{k:02d}" for k in range(1, 13)]
_PRICES = (80.0, 96.0, 95.0, 120.0, 118.0, 100.0, 64.0, 63.0, 80.0, 79.0, 86.9, 80.0)
_UP = "The price of Portugal's cork rose to 80 euros a bale in September 2025, "
_DOWN = "The price of Portugal's cork fell to 64 euros a bale in July 2025, "


@pytest.fixture(scope="module")
def cork() -> Catalogue:
    """A price that moved further in summer than before, from no record."""
    return catalogue_told(_HEAD, _MONTHS, {"cork": _PRICES})


def of_the_record(text: str, catalogue: Catalogue) -> Verdict:
    """The verdict on the extreme that a text tells."""
    found = verdicts_of(text, catalogue, "2026-01-20").values()
    return next(v for v in found if v.claim.assertion == "record")


@pytest.mark.parametrize(
    "text",
    [
        f"{_UP}a 27% leap and the biggest since at least February.",
        f"{_UP}a jump of 27% and the largest since at least January.",
        f"{_DOWN}a 36% drop and the biggest since at least January.",
        f"{_DOWN}a drop of 36%, and by far the largest since January.",
    ],
)
def test_it_is_one_of_the_moves(text: str, cork: Catalogue) -> None:
    verdict = of_the_record(text, cork)
    assert verdict.claim.operation == "growth"
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "The price of Portugal's cork rose to 86.90 euros a bale in November 2025, a 10% rise "
        "and the biggest since January.",
        f"{_UP}a 27% leap and the smallest since January.",
        f"{_DOWN}a 36% drop and the smallest since January.",
        f"{_UP}a 27% leap and the highest since February.",
    ],
)
def test_wrong_ones_stay_wrong(text: str, cork: Catalogue) -> None:
    assert of_the_record(text, cork).rating is Rating.MISMATCH


def test_a_level_or_another_thing_is_no_move(cork: Catalogue) -> None:
    high = f"{_UP}a 27% leap and the highest since June."
    assert of_the_record(high, cork).claim.operation == "level"
    deal = f"{_UP}a 27% leap and the biggest price since June."
    assert of_the_record(deal, cork).claim.operation == "level"
