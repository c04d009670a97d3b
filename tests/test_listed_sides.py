"""The side of a level in a list of deficits or surpluses, of which others are right."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
b_jpn,US goods trade balance with Japan,trade_balance,USA,JPN,USD,9,M,flow,year_on_year,no
b_deu,US goods trade balance with Germany,trade_balance,USA,DEU,USD,9,M,flow,year_on_year,no
b_hkg,US goods trade balance with Hong Kong,trade_balance,USA,HKG,USD,9,M,flow,year_on_year,no
b_nld,US goods trade balance with the Netherlands,trade_balance,USA,NLD,USD,9,M,flow,year_on_year,no
"""
BALANCES = {"b_jpn": -7.1, "b_deu": -5.6, "b_hkg": 1.8, "b_nld": 3.0}


@pytest.fixture(scope="module")
def trade() -> Catalogue:
    rows = [f"{key},2025-11,{value}" for key, value in BALANCES.items()]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]) + "\n")


def test_a_surplus_among_deficits_is_on_the_wrong_side(trade: Catalogue) -> None:
    said = "In November the United States ran goods deficits with Japan ($7.1 billion), Germany "
    verdicts = verdicts_of(
        f"{said}($5.6 billion) and Hong Kong ($1.8 billion).", trade, "2026-01-20"
    )
    assert verdicts["$5.6 billion"].rating == "supported"
    assert verdicts["$1.8 billion"].reason == "off_sign"


@pytest.mark.parametrize(
    "behind",
    [
        "and surpluses with Hong Kong ($1.8 billion) and the Netherlands ($3.0 billion)",
        "while it had a surplus with Hong Kong ($1.8 billion)",
    ],
)
def test_what_is_told_of_the_other_side_is_right(trade: Catalogue, behind: str) -> None:
    said = "In November the United States ran goods deficits with Japan ($7.1 billion) and Germany "
    verdicts = verdicts_of(f"{said}($5.6 billion), {behind}.", trade, "2026-01-20")
    assert all(v.rating != "mismatch" for v in verdicts.values()), verdicts
