"""Surpluses that partners run, multiples on the month, points told of amounts, shares far from
their word: what holds, what is wrong, and what stays open."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of
from told_claims import kinds

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
x,Exports of Austria,exports,AUT,,,EUR,6,M,flow,period_on_period,yes
x_skis,"Exports of Austria, skis",exports,AUT,,skis,EUR,6,M,flow,period_on_period,no
b,Trade balance of Austria,trade_balance,AUT,,,EUR,6,M,flow,period_on_period,yes
b_ita,Trade balance of Austria with Italy,trade_balance,AUT,ITA,,EUR,6,M,flow,year_on_year,no
b_hun,Trade balance of Austria with Hungary,trade_balance,AUT,HUN,,EUR,6,M,flow,year_on_year,no
staff,Payroll employment of Austria,payrolls,AUT,,,persons,3,M,stock,period_on_period,yes
nurses,"Health care payroll employment of Austria",payrolls,AUT,,health care,persons,3,M,stock,\
period_on_period,no
"""
_FIGURES = {
    "x": (14_200, 15_100, 14_690),
    "x_skis": (1_210, 1_840, 931),
    "b": (-910, -764, -688),
    "b_ita": (-410, -455, -391),
    "b_hun": (205, 214, 233),
    "staff": (4_010, 4_072, 4_093),
    "nurses": (455, 466, 477),
}
_LEAD = "Austria's exports fell 2.7% in October to 14.69 billion euros. "


@cache
def austria() -> Catalogue:
    return catalogue_told(_SERIES, ("2024-10", "2025-09", "2025-10"), _FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Italy ran the largest surplus, 391 million euros.", "391 million euros", "supported"),
        ("Italy again posted a surplus of 391 million euros with Austria.",
         "391 million euros", "supported"),
        ("Austria ran a surplus of 391 million euros with Italy.",
         "391 million euros", "mismatch"),
        ("Austria's surplus with Hungary was 233 million euros.",
         "233 million euros", "supported"),
        ("The trade gap with Italy was 391 million euros.", "391 million euros", "supported"),
        ("Exports of skis nearly halved.", "halved", "supported"),
        ("Exports of skis more than doubled.", "doubled", "mismatch"),
        ("Exports of skis dropped 49.4 points to 931 million euros.", "49.4 points", "mismatch"),
        ("Exports of skis dropped 49.4% to 931 million euros.", "49.4%", "supported"),
        ("The ski index dropped 49.4 points.", "49.4 points", "unverified"),
    ],
)  # fmt: skip
def test_what_holds(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(_LEAD + text, austria(), "2025-12-08")[figure]
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    ("text", "operations"),
    [
        ("Nuclear's share of the electricity made in Great Britain has dwindled from 16.5% to "
         "13.8% in a year.", {"16.5%": "share", "13.8%": "share"}),
        ("Its share of the power made in the country, in consequence, has swollen from 16% to 29%.",
         {"16%": "share", "29%": "share"}),
        ("Wind's share of generation in the third quarter of 2025 climbed from 26.9% to 30.6%.",
         {"26.9%": "share", "30.6%": "share"}),
        ("The share of households in arrears rose while unemployment climbed from 4.1% to 4.5%.",
         {"4.1%": "level", "4.5%": "level"}),
        ("The bank's share price sank as its margin fell from 4.1% to 3.5%.",
         {"4.1%": "level", "3.5%": "level"}),
    ],
)  # fmt: skip
def test_what_a_share_moved_from_and_to(text: str, operations: dict[str, str]) -> None:
    assert {quote: kind for quote, (kind, _) in kinds(text).items()} == operations


def test_a_share_of_those_gained_is_none_of_all() -> None:
    text = (
        "Austria's payrolls grew in October. Health care accounted for 11,000 of the new posts, "
        "which is just over half of the total."
    )
    verdict = verdicts_of(text, austria(), "2025-12-08")["half"]
    assert verdict.rating != "mismatch", verdict.explanation


def test_a_basis_taken_for_another_place_is_given_up_at_home() -> None:
    text = (
        "The trade deficit fell 9.9% in October to 688 million euros. Austria's exports of skis "
        "dropped by 909 million euros, from 1.84 billion euros."
    )
    verdict = verdicts_of(text, austria(), "2025-12-08")["9.9%"]
    assert verdict.rating != "mismatch", verdict.explanation


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Austria's trade gap shrank in October as its makers sold more abroad than ever.", []),
        ("Austria's payrolls rose while companies spent less on training than ever before.", []),
        ("Austria's trade gap shrank in October as exports were more than ever before.",
         ["more than ever before"]),
    ],
)  # fmt: skip
def test_a_record_of_what_somebody_did_is_none_of_what_it_explains(
    text: str, quotes: list[str]
) -> None:
    assert list(verdicts_of(text, austria(), "2025-12-08")) == quotes
