"""What tells measures apart that share their words: the basis of a growth, a name that joins two, a
place told beside another one, the verb of a pace."""

import pytest
from flanders_catalogue import belgium
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

DAY = "2025-11-20"
INFLATION = "Belgian inflation was 2.4% in October, down from 2.6% in September."


@pytest.mark.parametrize(
    "text",
    [
        "On the month, prices rose 0.3%.",
        "Month on month, prices rose 0.3%.",
        "On a monthly basis, consumer prices went up by 0.3%.",
        "Compared with September, prices rose 0.3%.",
    ],
)
def test_growth_on_the_month_is_none_of_the_annual_rate(text: str) -> None:
    told = verdicts_of(f"{INFLATION}\n\n{text}", belgium(), DAY)["0.3%"]
    assert (told.rating, told.series) == ("supported", "cpi")


def test_growth_on_the_year_is_that_of_the_annual_rate() -> None:
    told = verdicts_of(f"{INFLATION}\n\nOn the year, prices rose 2.4%.", belgium(), DAY)["2.4%"]
    assert (told.rating, told.series) == ("supported", "cpi_yoy")


@pytest.mark.parametrize(
    "text",
    [
        "In October, scooters and motorcycles were up 12.7% and 4.3%, respectively.",
        "In October, motorcycles and scooters were up 4.3% and 12.7%, respectively.",
        "Belgian sales of scooters and motorcycles rose by 12.7% and 4.3% in October.",
    ],
)
def test_a_name_that_joins_two_is_of_neither(text: str) -> None:
    told = verdicts_of(text, belgium(), DAY)
    assert {quote: v.rating for quote, v in told.items()} == {
        "12.7%": "supported",
        "4.3%": "supported",
    }


@pytest.mark.parametrize(
    "text",
    [
        "In October, scooters and motorcycles were up 4.3% and 12.7%, respectively.",
        "In October, motorcycles and scooters were up 12.7% and 4.3%, respectively.",
    ],
)
def test_joined_names_whose_figures_changed_places_are_told(text: str) -> None:
    assert {v.reason for v in verdicts_of(text, belgium(), DAY).values()} == {"swapped"}


def test_figures_without_an_order_are_not_said_to_have_changed_places() -> None:
    text = "Belgian sales of scooters and motorcycles rose by 4.3% and 12.7% in October."
    assert "swapped" not in {v.reason for v in verdicts_of(text, belgium(), DAY).values()}


@pytest.mark.parametrize(
    ("text", "place", "rating"),
    [
        ("leaving that market smaller than Poland, the third-biggest", "third", "supported"),
        ("leaving that market smaller than Poland, the second-biggest", "second", "unverified"),
        ("less than those to Poland, the third-largest market", "third", "supported"),
    ],
)
def test_a_place_behind_a_name_is_its_own(text: str, place: str, rating: str) -> None:
    lead = "Belgian exports to China fell to €602m in October, "
    assert verdicts_of(f"{lead}{text}.", belgium(), DAY)[place].rating == rating


@pytest.mark.parametrize(
    "text",
    [
        "Limburg followed with 6.5 per cent and Liege with 6.4 per cent.",
        "Limburg came second at 6.5 per cent, Liege third with 6.4 per cent.",
        "Limburg was close behind with 6.5 per cent. Next came Liege with 6.4 per cent.",
    ],
)
def test_those_that_follow_are_told_of_the_same_move(text: str) -> None:
    lead = "In Antwerp the number of jobless went up by 7.5 per cent in October. "
    told = verdicts_of(lead + text, belgium(), DAY)
    assert {v.rating for v in told.values()} <= {"supported"}


def test_a_wrong_one_of_those_that_follow_is_told() -> None:
    text = (
        "In Antwerp the number of jobless went up by 7.5 per cent in October, ahead of Liege. "
        "Limburg followed with 6.4 per cent and Liege with 4.6 per cent."
    )
    assert verdicts_of(text, belgium(), DAY)["4.6 per cent"].rating != "supported"


RATES = [4.1, 5.0, 5.6, 6.2, 7.4, 7.8, 8.2]


def growing() -> Catalogue:
    """Growth of Kenya that has quickened for six quarters, over levels that always grew."""
    quarters = [f"{year}-Q{quarter}" for year in (2024, 2025) for quarter in range(1, 5)][:7]
    head = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,prices,"
        "basis,headline\n"
        "g,Gross domestic product of Kenya,gdp,KEN,KES,9,Q,flow,none,constant,year_on_year,no\n"
        '"gy","Gross domestic product of Kenya, growth rate",gdp,KEN,percent,0,Q,rate,'
        "year_on_year,constant,year_on_year,yes\n"
    )
    return catalogue_told(head, quarters, {"g": list(range(900, 970, 10)), "gy": RATES})


@pytest.mark.parametrize(
    "text",
    [
        "Growth had been 7.8% in the quarter before. It has now picked up for six quarters in a "
        "row.",
        "The economy has accelerated for six quarters running.",
        "It was the sixth quarter in a row in which growth has quickened.",
    ],
)
def test_a_run_of_a_pace_is_one_of_rates(text: str) -> None:
    lead = "Kenya's economy grew 8.2% in the three months to September 2025. "
    told = verdicts_of(lead + text, growing(), "2025-12-20")
    assert {v.rating for quote, v in told.items() if quote.startswith("six")} == {"supported"}


def test_a_miscounted_run_of_a_pace_is_told() -> None:
    text = (
        "Kenya's economy grew 8.2% in the three months to September 2025. It has accelerated for "
        "four quarters in a row."
    )
    assert verdicts_of(text, growing(), "2025-12-20")["four"].reason == "off_streak"


def weekly() -> Catalogue:
    """The reserves of Kenya by the week, of which the last three but one rose."""
    days = ["2025-08-22", "2025-08-29", "2025-09-05", "2025-09-12", "2025-09-19"]
    head = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
        '"r","Foreign exchange reserves of Kenya, total",fx_reserves,KEN,USD,9,D,stock,'
        "period_on_period,yes\n"
    )
    return catalogue_told(head, days, {"r": [690.1, 692.2, 695.3, 699.4, 697.5]})


@pytest.mark.parametrize(
    "text",
    [
        "{} stood at $697.5 billion on Sept. 19, ending a run of three weekly gains.",
        "{} fell to $697.5 billion on Sept. 19, after three weeks of gains.",
        "{} stood at $697.5 billion on Sept. 19. That ended a run of three weekly gains.",
    ],
)
def test_weeks_are_counted_by_the_figures_of_a_day_each(text: str) -> None:
    told = verdicts_of(text.format("Kenya's foreign exchange reserves"), weekly(), "2025-09-25")
    assert {v.rating for v in told.values()} == {"supported"}
    assert "3 weeks long" in told["three"].explanation


def test_a_miscounted_run_of_weeks_is_told() -> None:
    text = (
        "Kenya's foreign exchange reserves stood at $697.5 billion on Sept. 19, ending a run of "
        "two weekly gains."
    )
    assert verdicts_of(text, weekly(), "2025-09-25")["two"].reason == "off_streak"


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        (
            "Intakes fall for fifth month\n\nExports of Belgium to France came to €{} million in "
            "October.",
            "fifth",
            "unverified",
        ),
    ],
)
def test_a_run_at_the_head_is_accused_of_nothing_it_may_not_be_of(
    text: str, quote: str, rating: str
) -> None:
    assert verdicts_of(text.format("5,610"), belgium(), DAY)[quote].rating == rating


def sold() -> Catalogue:
    """Sales of vans in Kenya that fell on the year for four months."""
    months = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]
    before = [3005, 3010, 3020, 3030, 3040, 3050, 3060, 3070, 3080, 3090, 3095, 3099]
    now = [*(n + 9 for n in before[:8]), *(n - 21 for n in before[8:])]
    head = (
        "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
        "v,Domestic sales of vans in Kenya,vehicle_sales,KEN,vans,vehicles,0,M,flow,year_on_year,"
        "yes\n"
        "x,Exports of vans of Kenya,vehicle_exports,KEN,vans,vehicles,0,M,flow,year_on_year,no\n"
    )
    return catalogue_told(head, months, {"v": [*before, *now], "x": list(range(400, 424))})


def test_a_run_at_the_head_is_that_of_the_first_figure() -> None:
    text = (
        "Van dispatches fall for fourth month\n\nMakers in Kenya sold 3,078 vans at home in "
        "December."
    )
    told = verdicts_of(text, sold(), "2026-01-20")
    assert (told["fourth"].rating, told["fourth"].series) == ("supported", "v")
