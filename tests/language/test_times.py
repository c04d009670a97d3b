"""Times: what each expression means on its day, and what looks like a time and is none."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told_times import DECEMBER, read, times

from verifier.language.times.expressions import find_times
from verifier.language.times.resolve import resolve
from verifier.language.times.words import MONTHS
from verifier.model.mention import TimeKind
from verifier.model.period import Period
from verifier.model.span import Span

POINTS = {
    "Kiln sales fell in November.": ("in November", "2025-11"),
    "Kiln sales fell in Nov.": ("in Nov", "2025-11"),
    "Tile output fell in December.": ("in December", "2024-12"),
    "Cod landings rose in May": ("in May", "2025-05"),
    "The newest month is August, when sales fell": ("August", "2025-08"),
    "Take May, when tile output rose": ("May", "2025-05"),
    "The best month for tin was August, with 90 tonnes.": ("August", "2025-08"),
    "Its weakest month so far had been April at 4.": ("April", "2025-04"),
    "By far the wettest month of all was March.": ("March", "2025-03"),
    "Sept. exports of tin rose": ("Sept.", "2025-09"),
    "Output in March 2019 was flat": ("in March 2019", "2019-03"),
    "Prices in November last year were low": ("in November last year", "2024-11"),
    "Barley stocks in April next year": ("in April next year", "2026-04"),
    "Growth in the third quarter was slow": ("in the third quarter", "2025-Q3"),
    "Sales fell in Q3": ("in Q3", "2025-Q3"),
    "Sales fell in 2Q24": ("in 2Q24", "2024-Q2"),
    "Tin output in the July-September quarter": ("in the July-September quarter", "2025-Q3"),
    "Spending in the September quarter": ("in the September quarter", "2025-Q3"),
    "Pay in the three months to September": ("in the three months to September", "2025-Q3"),
    "Pay in the three months to October": ("in the three months to October", "2025-08/2025-10"),
    "Profit in the first half": ("in the first half", "2025-S1"),
    "Output in the opening months of the year": ("in the opening months of the year", "2025-Q1"),
    "Output in the final months of 2024": ("in the final months of 2024", "2024-Q4"),
    "Profit in the final three months was up": ("in the final three months", "2025-Q4"),
    "Profit over the closing six months": ("over the closing six months", "2025-S2"),
    "The yield of the spring quarter": ("the spring", "2025-03/2025-05"),
    "Reservoirs shrank in the hottest summer on record": ("summer", "2025-06/2025-08"),
    "Tin fell in its worst month, March.": ("March", "2025-03"),
    "Tin peaked in its best year, 2019.": ("2019", "2019"),
    "Migration in the March year": ("in the March year", "2024-04/2025-03 year_on_year"),
    "Nine-month profit": ("Nine-month", "2025-01/2025-09"),
    "The 11-month total": ("The 11-month", "2025-01/2025-11"),
    "Profit in the second half of 2024": ("in the second half of 2024", "2024-S2"),
    "Rain in 2024 was scarce": ("in 2024", "2024"),
    "Rents for the entirety of 2024": ("for the entirety of 2024", "2024"),
    "Full-year 2024 turnover": ("Full-year 2024", "2024"),
    "Turnover in calendar 2023": ("in calendar 2023", "2023"),
    "2024's harvest was poor": ("2024", "2024"),
    "Its 2024 harvest was poor": ("2024", "2024"),
    "Yields last year were low": ("last year", "2024"),
    "Loans last month were up": ("last month", "2025-11"),
    "Trade in the first 11 months": ("in the first 11 months", "2025-01/2025-11"),
    "Trade in the first ten months of the year": (
        "in the first ten months of the year",
        "2025-01/2025-10",
    ),
    "Trade in the last three months of 2024": ("in the last three months of 2024", "2024-Q4"),
    "Trade from January to November": ("from January to November", "2025-01/2025-11"),
    "January–November trade": ("January–November", "2025-01/2025-11"),
    "Trade of 3bn through November": ("through November", "2025-01/2025-11"),
    "We expect profit for the year of between 118m and 122m": ("for the year", "2025"),
    "She expects the bill for the full year to reach 2bn": ("for the full year", "2025"),
    "It cost 5m in the period from July through September": (
        "from July through September",
        "2025-Q3",
    ),
    "The slump drags on through November": ("through November", "2025-11"),
    "Trade this year through October": ("this year through October", "2025-01/2025-10"),
    "Trade so far this year through October": (
        "so far this year through October",
        "2025-01/2025-10",
    ),
    "Output between July and September": ("between July and September", "2025-Q3"),
    "Output between 2010 and 2019": ("between 2010 and 2019", "2010/2019"),
    "Output from December 2024 to May 2025": ("from December 2024 to May 2025", "2024-12/2025-05"),
    "Births in the 1990s": ("in the 1990s", "1990/1999"),
    "Births in mid-2023": ("in mid-2023", "2023-05/2023-08"),
    "Births in late 2019": ("in late 2019", "2019-09/2019-12"),
    "Arrivals in the week to 3 November": ("in the week to 3 November", "2025-W44"),
    "Sales in the week to Sunday, November 2": (
        "in the week to Sunday, November 2",
        "2025-W44",
    ),
    "Sales in the week ended Saturday 1 November": (
        "in the week ended Saturday 1 November",
        "2025-W44",
    ),
    "Arrivals last summer": ("last summer", "2025-06/2025-08"),
    "Claims stood at 3% as of Nov. 30": ("as of Nov. 30", "2025-11-30"),
    "Debt at the end of 2024": ("at the end of 2024", "2024"),
    "Trade in the first ten months of the calendar year": (
        "in the first ten months of the calendar year",
        "2025-01/2025-10",
    ),
    "Since New Year's Day it sold": ("Since New Year's Day", "2025 to_date"),
    "Since the new year it sold": ("Since the new year", "2025 to_date"),
    "Debt at the start of the year": ("at the start of the year", "2025-01"),
    "Coffee was dear when 2025 began": ("when 2025 began", "2025-01"),
    "Births fell. May, at 4,480, was worse": ("May", "2025-05"),
    "As 2024 ended it was dearer": ("As 2024 ended", "2024-12"),
    "Jobs were scarce last autumn": ("last autumn", "2025-09/2025-11"),
    "Wind is to reach a third by 2030": ("by 2030", "2030"),
    "A vote is planned early next year": ("early next year", "2026-01/2026-04"),
    "Rain from June 1 to Aug. 31": ("from June 1 to Aug. 31", "2025-06/2025-08"),
}


@pytest.mark.parametrize(("text", "expected"), POINTS.items())
def test_a_point_is_looked_up_backwards(text: str, expected: tuple[str, str]) -> None:
    words, period = expected
    assert read(text) == [(words, f"point {period}")]


def test_the_last_autumn_is_not_the_one_that_is_running() -> None:
    assert read("Jobs last autumn", published=date(2025, 11, 25))[0][1] == "point 2024-09/2024-11"
    assert read("Paid more than at this point last summer", published=date(2025, 8, 4))[0][1] == (
        "baseline -1A year_on_year"
    )


@pytest.mark.parametrize(
    ("text", "area", "period"),
    [
        ("Spending in fiscal 2025", "USA", "2024-10/2025-09"),
        ("Spending in 2024-25", "GBR", "2024-04/2025-03"),
        ("Spending in 2024/25", "GBR", "2024-04/2025-03"),
        ("Spending in FY25", "IND", "2024-04/2025-03"),
        ("Spending in fiscal 2024", "JPN", "2024-04/2025-03"),
        ("Spending in 2024-25", "AUS", "2024-07/2025-06"),
        ("Spending in fiscal 2025", None, "2025"),
        ("Profit in Q2 FY26", "IND", "2025-Q3"),
        ("Profit in Q2", "IND", "2025-Q3"),
        ("Tax from April-October of 2025-26", "IND", "2025-04/2025-10"),
        ("Spending in the financial year ended March", "GBR", "2024-04/2025-03"),
        ("Rain last summer", "AUS", "2024-12/2025-02"),
    ],
)
def test_a_fiscal_year_is_that_of_the_area(text: str, area: str | None, period: str) -> None:
    (mention,) = times(text, area)
    assert str(mention.period) == period


def test_a_companys_own_fiscal_quarter_is_covered_but_not_dated() -> None:
    assert read("Profit in the second quarter of fiscal 2026", "USA")[-1][1] == "release"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("it said on Friday", "2025-12-05"),
        ("it said Monday", "2025-12-08"),
        ("it said on Nov. 11", "2025-11-11"),
        ("it said on Tuesday, 11 November", "2025-11-11"),
        ("it said on Dec. 30, 2024", "2024-12-30"),
        ("it said on the 30th", "2025-11-30"),
        ("it said yesterday", "2025-12-07"),
        ("it said at 8:30 a.m. ET", None),
        ("it said at 6.30pm", None),
        ("it closes over Christmas", None),
        ("it closes within 30 days", None),
        ("it snowed in the first three weeks of December", None),
        ("it snowed in the second week of December", None),
        ("it cost $4 in the first week of 2025", "2025-W01"),
        ("it cost $4 in the last week of 2024", "2024-W52"),
        ("it cost $4 in the final week of November", "2025-W48"),
        ("those paid in the week of Nov. 15", "2025-W46"),
        ("it sold 10-year bonds", None),
        ("dated 2025-11-03", "2025-11-03"),
    ],
)
def test_days_and_hours_are_no_period_of_a_figure(text: str, period: str | None) -> None:
    (mention,) = times(text)
    assert mention.kind is TimeKind.RELEASE
    assert (str(mention.period) if mention.period else None) == period


@pytest.mark.parametrize(
    "text",
    [
        "May be it will rise",
        "Prices may fall 3%",
        "They march 5 miles",
        "Theresa May said so",
        "2,024 people came",
        "up 2025 points",
        "1990 jobs went",
        "The mill sold 2024 units",
        "It cost $2024",
        "the eighth consecutive month",
        "the seventh straight quarter",
        "for 12 straight months",
        "three months in a row",
        "the 11th monthly drop",
        "for the third month running",
        "a quarter of the workers",
        "half of the mills",
        "in the half of mills that closed",
        "for the half-year results",
        "in the final three months before the vote",
        "at the end of the century",
        "4.2 months of supply",
        "300 tonnes a year",
        "an annual report",
        "the F-150 truck and COVID-19",
        "a 2-1 win and a 3:2 split",
        "Vision 2030",
        "the second largest in the first place",
        "a 17-year-old boy",
        "the same mill and that mill",
        "an H2 pipeline",
        "the first half of the show",
        "Nobody told Ann Lowe or April Jones",
        "The woman of the month was April Jones, with 40 votes",
        "basking in the driest spring in living memory",
        "the busiest summer anglers could hope for",
        "the best summer of their lives",
        "The lodge had its best winter, guests said",
        "a run on its worst fall in sales",
    ],
)
def test_what_looks_like_a_time_stays_silent(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("published", "text", "period"),
    [
        (date(2026, 2, 3), "in March", "2025-03"),
        (date(2025, 11, 27), "in November", "2025-11"),
        (date(2025, 11, 5), "in November", "2024-11"),
        (date(2025, 12, 5), "in the fourth quarter", "2025-Q4"),
        (date(2025, 10, 20), "in the fourth quarter", "2024-Q4"),
        (date(2026, 1, 9), "last month", "2025-12"),
        (date(2026, 1, 9), "in the first 11 months of the year", "2025-01/2025-11"),
        (date(2025, 12, 5), "next March", "2026-03"),
        (date(2025, 3, 2), "on Feb. 29", "2024-02-29"),
        (date(2026, 1, 9), "Stores were 56% full at the end of the year", "2025"),
        (date(2025, 11, 9), "Stores were 56% full at the end of the year", "2025"),
        (date(2026, 1, 9), "Stores will be full at the end of the year", "2026"),
        (date(2026, 1, 9), "It was expected to fall at the end of the year", "2026"),
    ],
)
def test_the_day_of_publication_decides(published: date, text: str, period: str) -> None:
    (mention,) = times(text, published=published)
    assert str(mention.period) == period


def test_a_year_to_date_keeps_its_end_open() -> None:
    assert read("So far this year tin fell") == [("So far this year", "point 2025 to_date")]


def test_only_the_block_is_read() -> None:
    text = "In May it rose. In June it fell. In July it rose."
    (mention,) = find_times(text, Span(16, 32), DECEMBER)
    assert mention.span.of(text) == "In June"


DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))
WORDS = st.sampled_from(
    "in the May March Nov. 2024 first last three months to through since than from compared with "
    "a year earlier Q3 2024-25 - – / , . ( ) ’s same period of week ended 30th 8:30 a.m. ET on "
    "annual rate monthly 11 % fiscal FY25 1990s between and early mid so far this next decade "
    "quarter half ago before 99999999999999 İ ５ ²".split()
)


@given(DAYS, st.sampled_from([name for name in MONTHS if len(name) > 4]))
def test_a_month_round_trips_and_never_lies_ahead(published: date, name: str) -> None:
    (mention,) = times(f"in {name.title()}", published=published)
    assert mention.period is not None
    assert mention.period.start <= published
    assert (published - mention.period.end).days < 366
    assert mention.period.start.month == MONTHS[name]


@given(st.lists(WORDS, max_size=25), DAYS, st.sampled_from([None, "USA", "GBR", "IND"]))
def test_any_words_give_ordered_spans(words: list[str], published: date, area: str | None) -> None:
    text = " ".join(words)
    found = times(text, area, published)
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start
    for mention in found:
        assert mention.span.of(text).strip() == mention.span.of(text) != ""
        resolve(mention, Period.parse("2025-11"))


@given(st.text(max_size=200), DAYS)
def test_any_text_is_read_without_error(text: str, published: date) -> None:
    times(text, None, published)
