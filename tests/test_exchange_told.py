"""Exchange rates told by what money bought, and currencies that several countries call alike."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
egp,"Egyptian pounds per US dollar, monthly average",exchange_rate,EGY,USA,EGP,0,M,price,period_on_period,yes
clp,"Chilean pesos per US dollar, monthly average",exchange_rate,CHL,USA,CLP,0,M,price,period_on_period,yes
gbp,"US dollars per British pound, monthly average",exchange_rate,GBR,USA,USD,0,M,price,period_on_period,yes
"""  # noqa: E501
_PERIODS = ("2025-06", "2025-07", "2025-08", "2025-09", "2025-10")
_FIGURES = {
    "egp": (49.81, 49.22, 48.61, 48.15, 47.52),
    "clp": (936.1, 951.4, 966.2, 961.7, 958.3),
    "gbp": (1.356, 1.351, 1.345, 1.351, 1.336),
}


@cache
def rates() -> Catalogue:
    return catalogue_told(_SERIES, _PERIODS, _FIGURES)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In Egypt a dollar fetched an average of 47.52 pounds in October.", "47.52 pounds"),
        ("In Cairo one dollar bought 47.52 pounds on average in October.", "47.52 pounds"),
        ("Egypt's currency had a good month. The dollar cost 47.52 pounds on average in October.",
         "47.52 pounds"),
        ("In Egypt it took an average of 47.52 pounds to buy a dollar in October.", "47.52 pounds"),
        ("Egypt's central bank met. The pound averaged 47.52 per dollar in October.", "47.52"),
        ("In Egypt the dollar slipped to an average of 47.52 pounds in October.", "47.52 pounds"),
        ("In Chile a dollar fetched 958.3 pesos on average in October.", "958.3 pesos"),
        ("Chile's central bank met. The peso averaged 958.3 to the dollar in October.", "958.3"),
        ("Sterling fell in London. The pound averaged $1.336 in October.", "$1.336"),
        ("Egypt's pound averaged 47.52 to the dollar in October. The currency has gained for four "
         "months in a row.", "four"),
        ("Egypt's pound averaged 47.52 to the dollar in October. The currency gained 1.3% on the "
         "month.", "1.3%"),
    ],
)  # fmt: skip
def test_a_rate_is_told_by_what_money_bought(text: str, figure: str) -> None:
    verdict = verdicts_of(text, rates(), "2025-11-12")[figure]
    assert verdict.rating == "supported", verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        ("Egypt's central bank met. The pound averaged 47.25 per dollar in October.",
         "47.25", "off_digits"),
        ("In Egypt the dollar slipped to an average of 45.72 pounds in October.",
         "45.72 pounds", "off_digits"),
        ("Chile's central bank met. The peso averaged 985.3 to the dollar in October.",
         "985.3", "off_digits"),
    ],
)  # fmt: skip
def test_a_wrong_rate_is_held_against_the_text(text: str, figure: str, reason: str) -> None:
    verdict = verdicts_of(text, rates(), "2025-11-12")[figure]
    assert (verdict.rating, verdict.reason) == ("mismatch", reason), verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Egyptian farmers sold 47.85 pounds of mangoes for a dollar in October.", "47.85 pounds"),
        ("In Egypt beef sold for 400 pounds a kilo in October, more than a dollar buys.",
         "400 pounds"),
        ("In Egypt the dollar cost of wheat imports rose 5% in October.", "5%"),
        ("In Britain a dollar menu cost 5.52 pounds on average in October.", "5.52 pounds"),
    ],
)  # fmt: skip
def test_what_money_bought_besides_is_no_rate(text: str, figure: str) -> None:
    verdict = verdicts_of(text, rates(), "2025-11-12")[figure]
    assert verdict.rating == "unverified", verdict.explanation


_PER_DOLLAR = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
try,"Exchange rate, national currency units per US dollar, Turkey",exchange_rate,TUR,TRY,0,D,price,period_on_period,yes
cad,"Exchange rate of the Canadian dollar in lira, Turkey",exchange_rate,TUR,TRY,0,D,price,period_on_period,no
"""  # noqa: E501


def test_a_currency_is_quoted_by_another_of_its_names() -> None:
    told = {"try": (41.7,), "cad": (29.9,)}
    text = "It took 41.7 lira to buy a greenback in Turkey on Friday."
    verdict = verdicts_of(text, catalogue_told(_PER_DOLLAR, ("2025-11-07",), told), "2025-11-10")
    assert verdict["41.7 lira"].series == "try"
