"""A move told as an amount and as a rate is one move of one series; and what happened in a month is
no sum of the year so far."""

import pytest
from small_catalogue import catalogue_told, verdicts_of
from told_claims import checked_by

from verifier.judge.rounds.moves.moves_told_twice import _OR
from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,"
PAID = "hourly_earnings,MLT,EUR,0,M,price,year_on_year"
PAY = f"""\
{HEAD}aliases
all,"Hourly earnings of Malta, all staff",{PAID},yes,hourly earnings
old,"Hourly earnings of Malta, older survey",{PAID},no,hourly earnings
"""
MONTHS = [f"{2024 + k // 12}-{k % 12 + 1:02d}" for k in range(20)]


@pytest.fixture(scope="module")
def pay() -> Catalogue:
    """Earnings of Malta by month in two surveys, nearly alike."""
    newer = [35.15 + 0.06 * k for k in range(19)] + [36.38]
    return catalogue_told(
        PAY,
        MONTHS,
        {"all": [round(v, 2) for v in newer], "old": [35.0 + 0.07 * k for k in range(20)]},
    )


@pytest.mark.parametrize(
    ("rate", "ratings"), [("0.4%", ("supported",)), ("0.7%", ("mismatch", "unverified"))]
)
def test_a_rate_joined_to_an_amount_is_of_its_series(
    pay: Catalogue, rate: str, ratings: tuple[str, ...]
) -> None:
    text = f"Hourly earnings in Malta climbed 15 cents in August, or {rate}, to €36.38."
    found = verdicts_of(text, pay, "2025-09-05")[rate]
    assert found.rating in ratings, found.explanation
    assert found.rating != "mismatch" or found.series == "all"


@pytest.mark.parametrize(
    ("between", "once"),
    [
        (", or ", True),
        (" a barrel, or about ", True),
        (" (", True),
        (", a rise of ", True),
        (", equivalent to ", True),
        (", that is ", True),
        (" and ", False),
        (", while prices rose ", False),
        (" or prices rose by ", False),
        ("; imports were up ", False),
    ],
)
def test_only_what_joins_two_tellings_makes_one_move_of_them(between: str, once: bool) -> None:
    assert (_OR.fullmatch(between) is not None) is once


RATE = "trade,MLT,percent,0,M,rate,year_on_year"
TRADE = f"""\
{HEAD}transformation,accumulation
m,"Trade of Malta, monthly, change on the year",{RATE},no,year_on_year,period
t,"Trade of Malta, year to date, change on the year",{RATE},no,year_on_year,year_to_date
"""


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("Trade of Malta in August rose 4.1% and, for the year so far, 3.6%.", ("m", "t")),
        ("Trade of Malta in August alone rose 4.1%, and 3.6% in the year so far.", ("m", "t")),
    ],
)
def test_a_move_in_a_month_is_no_sum_of_the_year_so_far(text: str, rates: tuple[str, ...]) -> None:
    trade = catalogue_told(TRADE, MONTHS, {"m": [*range(1, 20), 4.1], "t": [*range(21, 40), 3.6]})
    found = verdicts_of(text, trade, "2025-09-05")
    assert [found[figure].rating for figure in ("4.1%", "3.6%")] == ["supported"] * 2
    assert (found["4.1%"].series, found["3.6%"].series) == rates


GREW = "There were 456,200 teachers in 2024. Since 2010, the number of teachers has grown by "


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("8,500, or 1.9%.", "1.9%", "supported"),
        ("8,500, or 9.1%.", "9.1%", "mismatch"),
        ("8,500, or 1.9%, and the leaving rate was 10.2%.", "10.2%", "supported"),
    ],
)
def test_the_rate_of_an_amount_is_of_its_measure(told: str, figure: str, rating: str) -> None:
    assert checked_by("education_2", GREW + told, "2025-06-12")[figure] == rating
