"""Amounts whose sign is that of another currency than their words tell of."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,aliases
usd,"Norway's exports, in US dollars",exports,NOR,USD,9,A,flow,year_on_year,yes,
nok,"Norway's exports, in kroner",exports,NOR,NOK,9,A,flow,year_on_year,no,exports in kroner
"""


@cache
def norway() -> Catalogue:
    """Exports in kroner and in dollars, 2024 and 2025."""
    rows = ["series,period,value,published", "usd,2024,162.4,", "usd,2025,176.2,2026-01-14"]
    rows += ["nok,2024,1745.3,", "nok,2025,1851.8,2026-01-14"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        ("In kroner Norway’s exports rose 6.1% to $1.852tn in 2025.", "$1.852tn", "off_unit"),
        ("Norwegian exports in kroner came to $1.852tn in 2025.", "$1.852tn", "off_unit"),
        ("Norwegian exports in kroner came to €1.745tn in 2024.", "€1.745tn", "off_unit"),
    ],
)
def test_a_figure_that_is_right_in_the_money_of_its_words_has_the_wrong_sign(
    text: str, figure: str, reason: str
) -> None:
    verdict = verdicts_of(text, norway(), "2026-01-20")[figure]
    assert (verdict.rating, verdict.reason) == ("mismatch", reason)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Norwegian exports in kroner came to $175bn in 2025.", "$175bn"),
        ("Norway’s exports came to $162.4bn in 2024.", "$162.4bn"),
        ("Norwegian exports came to 1.852 trillion kroner in 2025.", "1.852 trillion kroner"),
    ],
)
def test_any_other_figure_is_not_accused(text: str, figure: str) -> None:
    assert verdicts_of(text, norway(), "2026-01-20")[figure].rating != "mismatch"


TRADE = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
x,Latvia's exports,exports,LVA,,EUR,9,A,flow,year_on_year,yes
m,Latvia's imports,imports,LVA,,EUR,9,A,flow,year_on_year,yes
b,Latvia's trade balance,trade_balance,LVA,,EUR,9,A,flow,year_on_year,yes
est,Latvia's exports to Estonia,exports,LVA,EST,EUR,9,A,flow,year_on_year,no
"""


@cache
def latvia() -> Catalogue:
    rows = ["series,period,value", "x,2025,18.62", "m,2025,23.41", "b,2025,-4.79", "est,2025,2.31"]
    return catalogue_of(TRADE, "\n".join(rows) + "\n")


TOLD = (
    "Latvia’s exports came to €18.6bn in 2025 and its imports to €23.4bn, which left a trade "
    "deficit of €4.8bn. "
)


def test_a_sign_that_stands_alone_among_others_is_mistyped() -> None:
    text = f"{TOLD}Latvia’s exports to Estonia were $2.3bn."
    verdict = verdicts_of(text, latvia(), "2026-03-20")["$2.3bn"]
    assert (verdict.rating, verdict.reason) == ("mismatch", "off_unit")


@pytest.mark.parametrize(
    "more",
    [
        "Latvia’s exports to Estonia were $2.7bn.",
        "Latvia’s exports to Estonia were $2.3bn, and Tallinn paid $1.4bn for gas.",
        "Latvia’s exports to Estonia were €2.3bn.",
    ],
)
def test_a_sum_that_may_be_converted_is_not_accused(more: str) -> None:
    verdicts = verdicts_of(f"{TOLD}{more}", latvia(), "2026-03-20")
    assert not [one for one in verdicts.values() if one.rating == "mismatch"]


POWER = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
p,"Electricity price, households, Germany",electricity_price,DEU,EUR,-2,A,price,year_on_year,yes
"""


@pytest.mark.parametrize(
    ("figure", "rating"),
    [
        ("37.24 cents", "supported"),  # the cents of a euro: no word says whose they are
        ("31.24 cents", "mismatch"),
        ("37.24 US cents", "mismatch"),
        ("31.24 US cents", "unverified"),
    ],
)
def test_cents_may_be_those_of_any_currency_that_has_them(figure: str, rating: str) -> None:
    power = catalogue_of(POWER, "series,period,value\np,2025,39.7\np,2026,37.24\n")
    text = "Copper closed at $9,741.50 a tonne.\n\n"
    text += f"The electricity price of households in Germany is {figure} a kilowatt-hour in 2026."
    assert verdicts_of(text, power, "2026-11-19")[figure].rating == rating
