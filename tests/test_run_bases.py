"""What each step of a run is compared with, where the text says so."""

import re
from dataclasses import replace
from datetime import date

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import shipped

from verifier.language.moves.runs import run_after, was_over
from verifier.reader import article_from
from verifier.settings import Settings
from verifier.straight_line import read_claims

BASES = {
    "It was the ninth month in a row with a year-on-year decline.": "year_on_year",
    "Rents beat their year-ago level for the ninth month running.": "year_on_year",
    "Rents rose 0.3% in May, the ninth month running of annual growth.": "year_on_year",
    "Rents rose 4% year on year and were up for a ninth straight month.": None,
    "Rents rose 0.3% in May, a ninth straight monthly increase.": "period_on_period",
    "Rents were up for a ninth straight month, and 4% dearer than a year ago.": None,
    "Rents fell 2% on the year, the third consecutive half-yearly decline.": "period_on_period",
}


@pytest.mark.parametrize(("text", "basis"), BASES.items())
def test_a_run_is_told_on_the_basis_that_stands_beside_it(text: str, basis: str | None) -> None:
    article = article_from(text.encode(), "copy.txt")
    report = read_claims(article, shipped(), Settings())
    runs = [v.claim for v in report.verdicts if v.claim.assertion == "streak"]
    assert [run.basis for run in runs] == [basis]


STEPS = {
    "Output fell 3% in May, the tenth consecutive annual decline.": "month",
    "Output fell 3% in May, a tenth straight year-over-year decline.": "month",
    "Output fell 3% in May, a tenth yearly fall.": "year",
    "Output fell 3% in 2024, the tenth consecutive annual decline.": "year",
}


@pytest.mark.parametrize(("text", "step"), STEPS.items())
def test_an_annual_decline_of_a_month_is_a_step_of_a_month(text: str, step: str) -> None:
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 11, 7))
    report = read_claims(article, shipped(), Settings())
    runs = [v.claim for v in report.verdicts if v.claim.assertion == "streak"]
    assert [run.quantity.unit if run.quantity else None for run in runs] == [step]


OVER = {
    "ending a run of 12 straight monthly declines": True,
    "breaking a chain of 34 straight gains that began in 2022": True,
    "advanced after two straight declines": True,
    "rose after falling for three consecutive months": True,
    "scraped into growth after two quarters in the red": True,
    "which ended a run of 24 monthly gains": True,
    "ending its 12-month run of declines": True,
    "after a third monthly decline in a row": False,
    "a run of 12 straight monthly declines": False,
    "extending a run of 12 straight declines": False,
    "shares closed after two trades": False,
}


@pytest.mark.parametrize(("text", "over"), OVER.items())
def test_a_run_was_over_where_the_words_say_so(text: str, over: bool) -> None:
    count = re.search(r"\d+|\b(?:two|three|third)\b", text)
    assert count is not None
    assert was_over(text, count.start(), count.end()) is over


@pytest.mark.parametrize(
    ("text", "number", "counted"),
    [
        ("Exports rose for a third time in as many months.", "third", True),
        ("Exports hit a third record in as many months.", "third", False),
    ],
)
def test_records_in_as_many_months_are_no_run_of_moves(
    text: str, number: str, counted: bool
) -> None:
    end = text.index(number) + len(number)
    assert (run_after(text, end) is not None) is counted


@pytest.mark.parametrize(
    ("run", "rating"),
    [("fifth", "supported"), ("third", "supported"), ("fourth", "mismatch")],
)
def test_a_monthly_run_beside_a_move_on_the_year_is_of_either(run: str, rating: str) -> None:
    text = (
        "Austria exported goods worth €13.66 billion in October, 2.2% less than a year earlier. "
        f"It was the {run} monthly fall in a row."
    )
    assert verdicts_of(text, austria(), "2025-11-20")[run].rating == rating


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("the rebound from three years of lockdowns is running out of puff", False),
        ("after two months of rises the boom was running low on fuel", False),
        ("five weeks of talks have been running into trouble", False),
        ("prices fell for the three months running", True),
        ("it was three months running that prices fell", True),
    ],
)
def test_what_runs_out_is_no_run(text: str, counted: bool) -> None:
    found = re.search(r"\b(?:two|three|five)\b", text)
    assert found is not None
    assert (run_after(text, found.end()) is not None) is counted
