"""Second readings that fit too loosely, the parts and prices that a text tells, and rates that are
set against the one before."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

QUARTERS = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"]
HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,"
    "basis,headline\n"
)
_BANK = """
pbt,"Moray Bank, profit before tax",pre_tax_profit,yes
inc,"Moray Bank, total operating income",operating_income,no
cost,"Moray Bank, operating expenses",operating_expenses,no
"""


def _rows(table: str, form: str) -> str:
    """The rows of a table, each with the columns of `form` before its last one."""
    lines = (line.rsplit(",", 1) for line in table.strip().splitlines())
    return HEAD + "".join(f"{start},{form},{last}\n" for start, last in lines)


def bank() -> Catalogue:
    """A bank whose profit was €382m, with costs of €308m, up 3.7%, and an income of €715m."""
    return catalogue_told(
        _rows(_BANK, "Moray Bank,,EUR,6,Q,flow,none,year_on_year"),
        QUARTERS,
        {
            "pbt": [371, 400, 405, 398, 364, 382],
            "inc": [730, 723, 741, 750, 733, 715],
            "cost": [295, 297, 301, 299, 305, 308],
        },
    )


def test_a_figure_that_rounds_coarsely_to_another_measure_is_not_of_it() -> None:
    text = (
        "Moray Bank made a profit before tax of €382 million in the second quarter of 2025. Total "
        "income was down 1.1 per cent at €715 million while costs went up 3.7 per cent to €380 "
        "million."
    )
    assert verdicts_of(text, bank(), "2025-08-10")["€380 million"].rating != "supported"


_PAY = """
reg,"Weekly earnings, regular pay, annual growth, Ghana",earnings,yes
real,"Weekly earnings, regular pay, real terms, annual growth, Ghana",real_earnings,yes
"""


def pay() -> Catalogue:
    """Pay in Ghana that grew 3.6% in money and 0.5% in real terms."""
    return catalogue_told(
        _rows(_PAY, "GHA,regular pay,percent,0,Q,rate,year_on_year,year_on_year"),
        QUARTERS,
        {"reg": [5.1, 4.9, 4.6, 4.2, 3.8, 3.6], "real": [1.4, 1.2, 1.1, 0.9, 0.8, 0.5]},
    )


@pytest.mark.parametrize(
    "text",
    [
        "After inflation, earnings were up just 0.5%.",
        "Adjusted for inflation, wages were up 0.5%.",
        "In real terms, pay rose by 0.5%.",
    ],
)
def test_pay_after_inflation_is_that_in_real_terms(text: str) -> None:
    lead = "Regular pay in Ghana grew by 3.6% in the second quarter of 2025. "
    told = verdicts_of(lead + text, pay(), "2025-08-20")
    assert {quote: v.rating for quote, v in told.items()} == {
        "3.6%": "supported",
        "0.5%": "supported",
    }
    assert told["0.5%"].series == "real"


_VISITORS = """
all,Visitors to Malta,tourist_arrivals,MLT,,0,yes
uk,Visitors to Malta from the United Kingdom,tourist_arrivals,MLT,GBR,0,no
de,Visitors to Malta from Germany,tourist_arrivals,MLT,DEU,0,no
adm,Cinema admissions in the United Kingdom,cinema_admissions,GBR,,3,yes
"""


def visitors() -> Catalogue:
    """Visitors to Malta, most of them Britons, and the cinemas of Britain."""
    head = (
        "series,title,indicator,ref_area,counterpart,multiplier,unit,frequency,nature,basis,"
        "headline\n"
    )
    form = "persons,Q,flow,year_on_year"
    lines = (line.rsplit(",", 1) for line in _VISITORS.strip().splitlines())
    return catalogue_told(
        head + "".join(f"{start},{form},{last}\n" for start, last in lines),
        QUARTERS,
        {
            "all": [511_000, 812_000, 1_003_000, 640_000, 533_000, 857_000],
            "uk": [101_000, 181_000, 203_000, 134_000, 109_000, 174_500],
            "de": [71_000, 111_000, 132_000, 94_000, 73_000, 118_300],
            "adm": [9_100, 10_200, 11_300, 12_900, 9_400, 10_700],
        },
    )


def test_a_people_is_a_partner_whatever_else_is_told_of_its_country() -> None:
    lead = (
        "Cinemas in the United Kingdom sold 10.7 million tickets in the second quarter of 2025. "
        "Malta received 857,000 visitors. "
    )
    right = "Britons remained the biggest group with 174,500, followed by the Germans with 118,300."
    turned = (
        "Britons remained the biggest group with 118,300, followed by the Germans with 174,500."
    )
    told = verdicts_of(lead + right, visitors(), "2025-08-20")
    assert {told["174,500"].rating, told["118,300"].rating} == {"supported"}
    told = verdicts_of(lead + turned, visitors(), "2025-08-20")
    assert {told["174,500"].reason, told["118,300"].reason} == {"swapped"}


_PRICES = """
all,"Consumer prices, annual rate, Ghana",inflation,GHA,,yes
urban,"Consumer prices, urban, annual rate, Ghana",inflation,GHA,urban,no
rural,"Consumer prices, rural, annual rate, Ghana",inflation,GHA,rural,no
ppi,"Wholesale prices, annual rate, Ghana",wholesale_prices,GHA,,no
"""


def prices() -> Catalogue:
    """Inflation in Ghana of 1.1%, of 1.7% in towns and 0.6% elsewhere, and 3.8% in trade."""
    form = "percent,0,Q,rate,year_on_year,year_on_year"
    return catalogue_told(
        _rows(_PRICES, form),
        QUARTERS,
        {
            "all": [3.1, 2.9, 2.6, 2.2, 0.7, 1.1],
            "urban": [3.4, 3.2, 3.0, 2.8, 1.3, 1.7],
            "rural": [2.7, 2.5, 2.3, 1.9, 0.3, 0.6],
            "ppi": [5.3, 4.9, 4.4, 4.1, 3.5, 3.8],
        },
    )


LEAD = "Consumer prices in Ghana rose 1.1% in the second quarter of 2025. "


@pytest.mark.parametrize("where", ["in built-up districts", "in towns", "in the cities"])
def test_a_part_told_in_other_words_is_not_held_against_the_whole(where: str) -> None:
    text = f"Inflation {where}, at 1.7%, was again higher than in villages, where it was 0.6%."
    assert verdicts_of(LEAD + text, prices(), "2025-08-20")["1.7%"].rating != "mismatch"


def test_a_rate_is_of_what_the_one_that_it_is_set_against_is_of() -> None:
    text = "At the wholesale level prices rose 3.8%, up from 3.5% the quarter before."
    told = verdicts_of(LEAD + text, prices(), "2025-08-20")
    assert {told["3.8%"].series, told["3.5%"].series} == {"ppi"}
    assert {told["3.8%"].rating, told["3.5%"].rating} == {"supported"}
