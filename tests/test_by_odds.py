"""A figure is of the series for which its words and digits speak more than chance does."""

import pytest
from small_catalogue import catalogue_told, verdicts_of
from told_claims import checked

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
branches,"Bank branches open, Ruritania",bank_branches,RUR,,branch,0,M,stock,,yes
returns,"Share of goods that come back, Ruritania",goods_back,RUR,,percent,0,M,rate,,no
rent,"Rent of a stall in percent of its price, Ruritania",stall_rent,RUR,,percent,0,M,rate,,no
calls,"Ships calling, Ruritania",ships_calling,RUR,,ship,0,M,flow,period_on_period,yes
sales,"Takings of shops, Ruritania",shop_takings,RUR,,percent,0,M,rate,year_on_year,yes
loans,"Loans to merchants, Ruritania",merchant_loans,RUR,,CNY,6,M,stock,period_on_period,no
away,"Fuel sold, Graustark",fuel_sold,GRA,,litre,3,M,flow,period_on_period,no
fuel,"Fuel sold, Ruritania",fuel_sold,RUR,,litre,3,M,flow,period_on_period,no
"""
FIGURES = {
    "branches": (2_610, 2_588, 2_545, 2_533),
    "returns": (31.4, 33.2, 35.7, 37.9),
    "rent": (2.44, 2.52, 2.57, 2.65),
    "calls": (97, 88, 104, 93),
    "sales": (3.4, 3.2, 3.7, 4.9),
    "loans": (431, 436, 441, 449),
    "away": (41_200, 40_400, 38_900, 38_200),
    "fuel": (61_200, 60_400, 58_900, 57_300),
}
PERIODS = ("2025-07", "2025-08", "2025-09", "2025-10")
OPENING = "Ruritania had 2,533 bank branches in October, and 93 ships called there. "


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "series", "operation"),
    [
        ("Shoppers sent back 37.9 percent of what they ordered.", "37.9 percent", "returns",
         "level"),  # read as a share
        ("It was the year of the loan: merchants got 1.81 percent.", "1.81 percent", "loans",
         "growth"),  # read as a level
    ],
)  # fmt: skip
def test_a_figure_is_of_what_it_would_hardly_fit_by_chance(
    text: str, figure: str, series: str, operation: str, ruritania: Catalogue
) -> None:
    verdict = verdicts_of(OPENING + text, ruritania, "2025-11-20")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series)
    assert (verdict.operation, "measure_assumed" in verdict.caveats) == (operation, True)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param("Shoppers sent back 38.9 percent of it.", "38.9 percent", id="no figure"),
        pytest.param("Shoppers sent back 35.7 percent of it.", "35.7 percent", id="of September"),
        pytest.param("Sailors could send back 37.9 percent.", "37.9 percent", id="what may come"),
        pytest.param(
            '"My shop sent back 37.9 percent of it," said Ada Brod.', "37.9 percent", id="a quote"
        ),
        pytest.param("The queue shrank by 37.9 percent.", "37.9 percent", id="no growth"),
        pytest.param("Graustark bought 57.3 million litres.", "57.3 million litres", id="a place"),
        pytest.param(
            "The year of the loan: merchants got 1.9 percent.", "1.9 percent", id="a digit off"
        ),
    ],
)
def test_what_words_or_digits_speak_against_stays_open(
    text: str, figure: str, ruritania: Catalogue
) -> None:
    assert verdicts_of(OPENING + text, ruritania, "2025-11-20")[figure].rating == "unverified"


def test_nothing_is_tried_before_a_right_figure_has_led_to_the_pack(ruritania: Catalogue) -> None:
    text = "It was the year of the loan: merchants got 1.8 percent."
    assert verdicts_of(text, ruritania, "2025-11-20")["1.8 percent"].rating == "unverified"


@pytest.mark.parametrize(("moved", "rating"), [("rose", "supported"), ("fell", "unverified")])
def test_a_fall_is_not_borne_out_by_a_rise_of_its_size(moved: str, rating: str) -> None:
    text = (
        "China runs a $2.5bn shortfall with Japan, whose deliveries to China "
        f"{moved} 20.9% in September."
    )
    assert checked(text, "2025-10-13")["20.9%"] == rating
