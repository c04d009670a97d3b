"""How far averages moved, which is not how far the time after them had moved at its end."""

from datetime import date, timedelta
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
tin,"Tin price, Malaysia, close",tin_price,MYS,USD,0,D,price,period_on_period,yes
barges,"Barges afloat, Latvia",barges,LVA,barges,0,W,stock,period_on_period,yes
"""


@cache
def prices_and_barges() -> Catalogue:
    """Tin averaged $400.00 in 2024 and $430.00 in 2025 and ended both at $410.00 and $450.00; the
    barges numbered 300 on average and then 270, and 280 and 250 at the end."""
    rows = ["series,period,value"]
    for year, level in ((2024, 400), (2025, 430)):
        first, last = date(year, 1, 1), date(year, 12, 31)
        days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        days = [day for day in days if day.weekday() < 5]
        if len(days) % 2:
            days.pop(len(days) // 2)
        half = len(days) // 2
        step = 10 if year == 2024 else 20
        rows += [
            f"tin,{day},{level - step if n < half else level + step}" for n, day in enumerate(days)
        ]
    for year, level in ((2024, 300), (2025, 270)):
        rows += [
            f"barges,{year}-W{w:02d},{level + 20 if w <= 26 else level - 20}" for w in range(1, 53)
        ]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def rating_of(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of January 2026."""
    return verdicts_of(text, prices_and_barges(), "2026-01-08")[figure].rating


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Tin averaged $430.00 in 2025, up {} on the year before.", "7.5%", "8.5%"),
        ("The price of tin averaged $430.00 last year, {} more than in 2024.", "7.5%", "5.7%"),
        ("Tin averaged $430.00 in 2025. That was {} above 2024.", "7.5%", "4.5%"),
        (
            "The average price of tin in 2025 was $430.00, against $400.00 in 2024, a rise of {}.",
            "$30.00",
            "$50.00",
        ),
        ("In 2025 as a whole Latvia had an average of {} barges afloat.", "270", "207"),
        ("Latvia’s barges averaged 270 in 2025, {} fewer than a year earlier.", "10%", "12%"),
    ],
)
def test_a_move_behind_an_average_is_one_of_averages(text: str, right: str, wrong: str) -> None:
    assert rating_of(text.format(right), right) is Rating.SUPPORTED
    assert rating_of(text.format(wrong), wrong) is not Rating.SUPPORTED


def test_a_move_behind_a_close_is_one_of_closes() -> None:
    text = "Tin averaged $430.00 in 2025 and ended it at $450.00, up {}."
    assert rating_of(text.format("7.5%"), "7.5%") is not Rating.SUPPORTED
    assert rating_of("Tin ended 2025 at $450.00, up 9.8%.", "9.8%") is Rating.SUPPORTED


def test_a_level_that_nothing_calls_an_average_is_none() -> None:
    assert rating_of("Latvia had 270 barges afloat in 2025.", "270") is not Rating.SUPPORTED


def test_a_run_of_averages_is_not_one_of_their_steps() -> None:
    text = (
        "The average number of barges in Latvia in 2025, 270, was the third annual fall in a row."
    )
    assert rating_of(text, "270") is Rating.SUPPORTED
    assert rating_of(text, "third") is Rating.UNVERIFIED


@pytest.mark.parametrize(
    "rest",
    [
        ", and copper rose 7.5%.",
        ", when demand grew 7.5%.",
        " as output rose 7.5%.",
        ", with the price of solder up 7.5%.",
        ", 7.5% above the price of lead.",
        ", 7.5% more than in London.",
        ", and is expected to rise 7.5% in 2026.",
        ", a rise of 7.5% over two years.",
        ", having risen 7.5% in December alone.",
        ", a 7.5% rise since the tariffs.",
        ", a rise of 7.5% after inflation.",
        ". That was 7.5% above the five-year average.",
        ". It was up 7.5% by the year’s end.",
    ],
)
def test_a_move_of_something_else_behind_an_average_is_not_right(rest: str) -> None:
    assert rating_of(f"Tin averaged $430.00 in 2025{rest}", "7.5%") is not Rating.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "In 2025 barges in Latvia took an average of 270 passengers each.",
        "In 2025 barges in Latvia on average made 270 trips.",
        "Barges in Latvia averaged 270 voyages in 2025.",
        "In 2025 an average of 270 barges afloat in Latvia were empty.",
        "Latvia scrapped an average of 270 barges in 2025.",
    ],
)
def test_an_average_of_something_else_is_not_right(text: str) -> None:
    assert rating_of(text, "270") is not Rating.SUPPORTED


@pytest.mark.parametrize("rest", ["carrying 10% less coal", "10% fewer than Estonia’s"])
def test_fewer_of_something_else_is_not_right(rest: str) -> None:
    text = f"Latvia’s barges averaged 270 in 2025, {rest}."
    assert rating_of(text, "10%") is not Rating.SUPPORTED
