"""The price of a currency: how it is told, which way it moves, and what a record month is."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
day,"Exchange rate, Philippine pesos per US dollar, daily close",exchange_rate,PHL,USA,PHP,0,D,price,period_on_period,yes
mean,"Exchange rate, Philippine pesos per US dollar, monthly average",exchange_rate,PHL,USA,PHP,0,M,price,year_on_year,no
"""  # noqa: E501
DAYS = {"2024-12-05": 58.22, "2025-09-16": 59.10, "2025-12-04": 58.57, "2025-12-05": 58.55}
MONTHS = {"2025-05": 55.92, "2025-06": 56.10, "2025-07": 56.44, "2025-08": 56.91,
          "2025-09": 57.20, "2025-10": 57.77, "2025-11": 58.46}  # fmt: skip
PUBLISHED = "2025-12-06"


@pytest.fixture(scope="module")
def manila() -> Catalogue:
    rows = [f"day,{day},{value}" for day, value in DAYS.items()]
    rows += [f"mean,{month},{value}" for month, value in MONTHS.items()]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize("words", ["per dollar", "to the dollar", "per US dollar"])
def test_a_price_of_a_currency_is_told_per_unit_of_another(words: str, manila: Catalogue) -> None:
    text = f"The Philippine peso closed at 58.55 {words} on Friday."
    assert verdicts_of(text, manila, PUBLISHED)["58.55"].rating == "supported"


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("The peso has weakened 0.6% against the dollar over the past 12 months.", "supported"),
        ("The peso has strengthened 0.6% against the dollar over the past 12 months.",
         "unverified"),
        ("The dollar has gained 0.6% against the peso over the past 12 months.", "supported"),
    ],
)  # fmt: skip
def test_a_currency_falls_where_more_of_it_buys_another_one(
    text: str, rating: str, manila: Catalogue
) -> None:
    assert verdicts_of(text, manila, PUBLISHED)["0.6%"].rating == rating


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("It has lost 0.6% on the dollar over the past 12 months.", "supported"),
        ("It has gained 0.6% on the dollar over the past 12 months.", "unverified"),
        ("It has gained 0.6% against the peso over the past 12 months.", "supported"),
    ],
)
def test_what_moves_against_a_currency_is_the_other_one(
    text: str, rating: str, manila: Catalogue
) -> None:
    lead = "The exchange rate of the Philippine peso stood at 58.55 per dollar on Friday."
    assert verdicts_of(f"{lead} {text}", manila, PUBLISHED)["0.6%"].rating == rating


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("The dollar bought an average of 58.46 pesos in November, 1.2% more than in October.",
         "supported"),
        ("The dollar cost 58.46 Philippine pesos in November, up 1.2% from October.", "supported"),
        ("It took 58.46 pesos to buy a dollar in November, 1.2% more than in October.",
         "supported"),
        ("The dollar's climb against the peso reached 1.2% in November from October.",
         "supported"),
        ("The peso, at 58.46 to the dollar in November, lost 1.2% on the month before.",
         "supported"),
        ("The value of the peso fell 1.2% in November from October.", "supported"),
        ("The dollar bought an average of 58.46 pesos in November, 1.2% less than in October.",
         "mismatch"),
    ],
)  # fmt: skip
def test_a_currency_that_another_one_is_told_in_is_not_what_moves(
    text: str, rating: str, manila: Catalogue
) -> None:
    assert verdicts_of(text, manila, PUBLISHED)["1.2%"].rating == rating


def test_a_month_is_held_against_no_day(manila: Catalogue) -> None:
    text = (
        "The Philippine peso averaged 58.46 to the dollar in November, its weakest month since "
        "May 2025."
    )
    found = verdicts_of(text, manila, PUBLISHED)
    record = next(v for quote, v in found.items() if quote.startswith("weakest"))
    assert record.rating == "supported"
