"""Amounts that items of a list tell of places alone are counted in the money told above them."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
rent,"Rents paid for quays, all harbours",quay_rents,,,NOK,6,M,flow,year_on_year,yes
rent_b,"Rents paid for quays, Bergen",quay_rents,Bergen,,NOK,6,M,flow,year_on_year,no
rent_s,"Rents paid for quays, Stavanger",quay_rents,Stavanger,,NOK,6,M,flow,year_on_year,no
fish,"Fish landed at quays",fish_landed,,,tonnes,6,M,flow,year_on_year,yes
"""
FIGURES = """\
series,period,value
rent,2025-10,912
rent,2025-11,947
rent_b,2025-10,364
rent_b,2025-11,381
rent_s,2025-10,227
rent_s,2025-11,219
fish,2025-10,31.4
fish,2025-11,29.6
"""
ABOVE = "* November quay rents 947 mln kroner\n"


@pytest.fixture(scope="module")
def quays() -> Catalogue:
    return catalogue_of(SERIES, FIGURES)


@pytest.mark.parametrize(
    ("items", "figure", "rating"),
    [
        ("* Bergen 381 mln, Stavanger 219 mln\n", "381 mln", "supported"),
        ("* Bergen 381 mln, Stavanger 219 mln\n", "219 mln", "supported"),
        ("* Bergen: 381 mln\n* Stavanger: 219 mln\n", "219 mln", "supported"),
        ("* Bergen 318 mln, Stavanger 219 mln\n", "318 mln", "mismatch"),
        ("* Bergen: 381 mln\n* Stavanger: 291 mln\n", "291 mln", "mismatch"),
    ],
)
def test_an_item_on_a_place_is_in_the_money_of_the_list(
    items: str, figure: str, rating: str, quays: Catalogue
) -> None:
    verdict = verdicts_of(ABOVE + items, quays, "2025-12-20")[figure]
    assert verdict.rating == rating
    assert verdict.claim.quantity is not None
    assert verdict.claim.quantity.unit == "NOK"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (ABOVE + "* Fish landed 29.6 mln\n", "29.6 mln"),  # something else
        (ABOVE + "* Bergen 381 mln crates\n", "381 mln"),  # counted
        (ABOVE + "* Bergen guests 381 mln\n", "381 mln"),
        ("November quay rents were 947 mln kroner.\n\nBergen 381 mln.\n", "381 mln"),  # no list
    ],
)
def test_other_amounts_of_a_list_are_not(text: str, figure: str, quays: Catalogue) -> None:
    quantity = verdicts_of(text, quays, "2025-12-20")[figure].claim.quantity
    assert quantity is not None
    assert quantity.unit != "NOK"
