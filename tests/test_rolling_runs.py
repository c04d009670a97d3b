"""Runs of figures that are averages of three months, of which one ends every month."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    "ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,period_on_period,yes\n"
)
RATES = (5.0, 4.9, 5.1, 5.2, 5.3, 5.4)


@cache
def rates() -> Catalogue:
    """The rate of six overlapping quarters, the last of them January to March 2026."""
    rows = ["series,period,value"]
    for back, rate in zip(range(5, -1, -1), RATES, strict=True):
        first, last = 12 - back, 14 - back
        months = [f"{2025 + m // 12}-{m % 12 + 1:02d}" for m in (first, last)]
        rows.append(f"ur,{'/'.join(months)},{rate}")
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("run", "rating"),
    [
        ("a fourth consecutive rolling quarter", "supported"),
        ("a third consecutive rolling quarter", "mismatch"),
        ("a fourth consecutive moving quarter", "supported"),
        ("a fourth time in a row", "supported"),
    ],
)
def test_rolling_quarters_are_counted_month_by_month(run: str, rating: str) -> None:
    text = f"Unemployment in Austria rose to 5.4% in January to March 2026, up for {run}."
    verdicts = verdicts_of(text, rates(), "2026-05-19")
    assert verdicts[run.split()[1]].rating == rating


MONTHS = (
    "ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,period_on_period,yes\n"
)


@cache
def months() -> Catalogue:
    """The rate of seven months, the last of them February 2026."""
    steps = ["2025-08", "2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02"]
    rows = ["series,period,value,published"]
    rates = (4.9, 5.0, 4.9, 5.0, 5.1, 5.2, 5.3)
    rows += [f"ur,{m},{r},2026-03-01" for m, r in zip(steps, rates, strict=True)]
    return catalogue_of(HEAD.split("\n")[0] + "\n" + MONTHS, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("In February it was 5.3%, after four consecutive rises.", "supported"),
        ("In February it was 5.3%, after three consecutive rises.", "supported"),
        ("In February it was 5.3%, after five consecutive rises.", "unverified"),
    ],
)
def test_a_run_told_as_over_may_hold_for_its_last_month(text: str, rating: str) -> None:
    said = f"The unemployment rate of Austria was 5.2% in January. {text}"
    number = text.split("after ")[1].split()[0]
    assert verdicts_of(said, months(), "2026-03-20")[number].rating == rating


def test_a_run_up_to_a_month_that_no_pack_holds_yet_is_left_open() -> None:
    text = "Unemployment in Austria was 5.4% in March. It rose for a fifth month in a row."
    assert verdicts_of(text, months(), "2026-04-20")["fifth"].rating == "unverified"


@cache
def vacancies() -> Catalogue:
    """Vacancies of three months each, which fell for long and then rose twice, beside prices."""
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    series = (
        "vac,Vacancies in Austria,vacancies,AUT,jobs,3,M,stock,year_on_year,yes\n"
        "cpi,Inflation rate of Austria,cpi,AUT,percent,0,M,rate,year_on_year,yes\n"
    )
    rows = ["series,period,value"]
    for back in range(30):
        first, last = 37 - back, 39 - back
        months = [f"{2023 + m // 12}-{m % 12 + 1:02d}" for m in (first, last)]
        value = 729 - 3 * back if back < 2 else 723 + 7 * (back - 2)
        rows.append(f"vac,{'/'.join(months)},{value}")
        rows.append(f"cpi,{months[1]},{3.5 - back / 10:.1f}")
    return catalogue_of(head + series, "\n".join(rows) + "\n")


_UP = "Vacancies in Austria edged up by 3,000 to 729,000 in the three months to April 2026"


@pytest.mark.parametrize(
    ("behind", "run", "rating"),
    [
        (", the second rise running, yet stayed short of their level a year ago.", "second",
         "supported"),
        (", the fourth rise running, yet stayed short of their level a year ago.", "fourth",
         "mismatch"),
        (", the second rise running.", "second", "supported"),
    ],
)  # fmt: skip
def test_a_side_that_a_later_clause_tells_is_not_that_of_a_run(
    behind: str, run: str, rating: str
) -> None:
    verdicts = verdicts_of(_UP + behind, vacancies(), "2026-05-19")
    assert verdicts[run].rating == rating, verdicts[run].explanation


@pytest.mark.parametrize(("rate", "rating"), [("3.5%", "supported"), ("3.3%", "mismatch")])
def test_a_rate_behind_a_rolling_window_is_that_of_its_last_month(rate: str, rating: str) -> None:
    text = f"{_UP}.\n\nInflation: {rate}."
    found = verdicts_of(text, vacancies(), "2026-05-19")[rate]
    assert found.rating == rating, found.explanation
    own = f"Inflation in Austria averaged {rate} in the three months to April 2026."
    assert str(verdicts_of(own, vacancies(), "2026-05-19")[rate].period) != "2026-04"


def test_an_average_behind_a_rolling_window_is_that_of_the_window() -> None:
    text = f"{_UP}.\n\nInflation was 3.4% on average."
    assert verdicts_of(text, vacancies(), "2026-05-19")["3.4%"].rating == "supported"
