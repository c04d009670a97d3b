"""Moves of two things from one time, names that places share, what a figure is told of, and runs
of years in a series of months."""

import pytest
from ore_catalogue import ores
from small_catalogue import catalogue_of, verdicts_of
from told_claims import Told, times_match

from verifier.reference.catalogue import Catalogue

READ = {
    "set against another": (
        "Since December 2024 coal exports have lost 3.4%, against 14.3% for gold in all.",
        {"3.4%": "2025-09 on 2024-12", "14.3%": "2025-09 on 2024-12"},
    ),
    "compared with another": (
        "Since December 2024 coal exports have lost 3.4%, compared with a gain of 14% for gold.",
        {"14%": "2025-09 on 2024-12"},
    ),
    "without a verb of its own": (
        "Coal exports have fallen 3.4% since December 2024 and gold exports 8.8%.",
        {"3.4%": "2025-09 on 2024-12", "8.8%": "2025-09 on 2024-12"},
    ),
    "with a time of its own": (
        "Coal exports have lost 3.4% since December 2024, against 14.3% a year earlier.",
        {"3.4%": "2025-09 on 2024-12", "14.3%": "2024-09"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_a_move_set_against_another_begins_with_it(text: str, expected: Told) -> None:
    times_match(f"In September exports came to $5bn. {text}", "2025-11-06", expected)


def test_the_second_move_is_held_against_that_time() -> None:
    text = (
        "Australia's coal exports have fallen 6.2% since December 2024 and iron ore exports 6.3%, "
        "figures for September 2025 show."
    )
    assert verdicts_of(text, ores(), "2025-11-10")["6.3%"].rating != "mismatch"


PAY = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,aliases
wpi,"Wage price index, all sectors, Australia",wage_price_index,AUS,index,0,Q,index,year_on_year,\
yes,wages;pay
awe,"Average weekly earnings, Ireland",weekly_earnings,IRL,EUR,0,Q,price,year_on_year,yes,wages
"""


@pytest.fixture(scope="module")
def pay() -> Catalogue:
    rows = ["series,period,value"]
    for year, index in ((2024, 150), (2025, 156)):
        rows += [f"wpi,{year}-Q{n},{index + n}" for n in (1, 2, 3)]
        rows += [f"awe,{year}-Q{n},{6 * index + 9 * n}" for n in (1, 2, 3)]
    return catalogue_of(PAY, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "rating", "series"),
    [
        ("Australian wages grew 3.9% in the year to September.", "supported", "wpi"),
        ("Wages in Australia rose 2.4% in the year to September.", "mismatch", "wpi"),
        ("Irish wages grew 3.9% in the year to September.", "supported", "awe"),
    ],
)
def test_a_name_that_places_share_is_that_of_the_place_told(
    text: str, rating: str, series: str, pay: Catalogue
) -> None:
    found = verdicts_of(text, pay, "2025-11-20")
    verdict = next(v for quote, v in found.items() if "%" in quote)
    assert (verdict.rating, verdict.series) == (rating, series)


COUNCILS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
tax,"Council tax receipts, England",council_tax,GB-ENG,GBP,9,M,flow,year_on_year,yes
res,"Unringfenced reserves of councils, England",council_reserves,GB-ENG,GBP,9,M,stock,\
year_on_year,yes
"""


@pytest.fixture(scope="module")
def councils() -> Catalogue:
    rows = ["series,period,value"]
    for year, tax, reserves in (
        (2021, 35.11, 27.91), (2022, 36.28, 28.63), (2023, 37.34, 26.94), (2024, 38.62, 25.27),
        (2025, 40.92, 24.39),
    ):  # fmt: skip
        rows += [f"tax,{year - 1}-04/{year}-03,{tax}", f"res,{year}-03,{reserves}"]
    return catalogue_of(COUNCILS, "\n".join(rows) + "\n")


def test_what_a_figure_is_told_of_tells_its_series(councils: Catalogue) -> None:
    text = "Council tax in England came to £40.9bn in 2024-25, and reserves fell to £24.39bn."
    verdict = verdicts_of(text, councils, "2025-11-20")["£24.39bn"]
    assert (verdict.rating, verdict.series) == ("supported", "res")


@pytest.mark.parametrize("amount", ["£24.93bn", "£36.28bn"])
def test_a_figure_of_another_time_or_series_is_not_borne_out(
    amount: str, councils: Catalogue
) -> None:
    text = f"Council tax in England came to £40.9bn in 2024-25, and reserves fell to {amount}."
    assert verdicts_of(text, councils, "2025-11-20")[amount].rating != "supported"


@pytest.mark.parametrize(("count", "rating"), [("third", "supported"), ("fifth", "mismatch")])
def test_a_run_of_years_is_counted_in_years(count: str, rating: str, councils: Catalogue) -> None:
    text = f"Council reserves in England fell for a {count} year running in 2024-25, to £24.39bn."
    assert verdicts_of(text, councils, "2025-11-20")[count].rating == rating


@pytest.mark.parametrize(("count", "rating"), [("ninth", "supported"), ("fifth", "mismatch")])
def test_a_run_of_yearly_moves_is_counted_in_months(count: str, rating: str) -> None:
    text = (
        f"Australia's coal exports had a {count} straight year-on-year decline in September 2025."
    )
    assert verdicts_of(text, ores(), "2025-11-10")[count].rating == rating
