"""Brackets that give the figure of another time, told once for all of them."""

from datetime import date

import pytest
from rates_of_five import PUBLISHED, five
from small_catalogue import verdicts_of

from verifier.language.times.expressions import find_times
from verifier.model.period import Period
from verifier.model.span import Span

ONCE = [
    "Jobless rates in October 2025 were as follows (September in brackets):\n\n"
    "- Portugal: 6.0% (6.1%)\n- Finland: 9.8% ({})\n- Hungary: 4.5% (4.4%)",
    "Jobless rates in October 2025 (previous month in parentheses): Portugal 6.0% (6.1%), Finland "
    "9.8% ({}), Hungary 4.5% (4.4%).",
    "Jobless rates by country in October 2025, those of September given in brackets\n\n"
    "Portugal: 6.0% (6.1%)\n\nFinland: 9.8% ({})\n\nHungary: 4.5% (4.4%)",
    "Jobless rates, October 2025 (September 2025 in parentheses)\n\nPortugal 6.0% (6.1%)\n\n"
    "Finland 9.8% ({})\n\nHungary 4.5% (4.4%)",
    "In October the jobless rate was 6.0% in Portugal (September: 6.1%), 9.8% in Finland ({}) and "
    "4.5% in Hungary (4.4%).",
    "Portugal had a jobless rate of 6.0% (September: 6.1%) in October, Finland one of 9.8% ({}) "
    "and Hungary one of 4.5% (4.4%).",
]


@pytest.mark.parametrize("text", ONCE)
@pytest.mark.parametrize(("printed", "right"), [("9.6%", True), ("8.7%", False)])
def test_brackets_give_the_time_told_for_all_of_them(text: str, printed: str, right: bool) -> None:
    found = verdicts_of(text.format(printed), five(), PUBLISHED)
    assert {found[quote].rating for quote in ("6.0%", "6.1%", "4.5%", "4.4%")} == {"supported"}
    assert found[printed].series == "u_FIN"
    assert found[printed].claim.clause.time.period == Period.parse("2025-09")
    assert (found[printed].rating == "supported") is right


@pytest.mark.parametrize("text", ONCE[1:2] + ONCE[4:])
def test_what_is_wrong_in_such_brackets(text: str) -> None:
    assert verdicts_of(text.format("8.7%"), five(), PUBLISHED)["8.7%"].rating == "mismatch"


@pytest.mark.parametrize(
    "text",
    [
        "In October the jobless rate was 6.0% in Portugal (September: 6.1%) and 9.8% in Finland "
        "(280,000 people).",
        "In October the jobless rate was 6.0% in Portugal (September: 6.1%), a third of whom "
        "(31%) are young; in Finland it was 9.8% (women 9.1%).",
        "Jobless rates in October 2025 (September in brackets): Portugal 6.0% (6.1%).\n\n"
        "Finland's was 9.8% (7.7% among women) in October.",
        "Growth in the third quarter of 2025 was as follows (change since the second quarter in "
        "brackets):\n\n- Portugal: 0.8% (0.5 points)\n- Finland: 0.1% (-0.1 points)",
        "Jobless rates in October 2025 were as follows (September in brackets):\n\n"
        "- Portugal: 6.0% (6.1%)\n\nFinland had a rate of 9.8%.\n\n"
        "The rate of Hungary was 4.5% in October (6.4% in the euro area).",
    ],
)
def test_other_brackets_are_not_of_that_time(text: str) -> None:
    found = verdicts_of(text, five(), PUBLISHED)
    assert [quote for quote, told in found.items() if told.rating == "mismatch"] == []


@pytest.mark.parametrize("held", ["brackets", "parentheses", "parenthesis"])
def test_a_year_may_be_announced_alone(held: str) -> None:
    text = f"Growth by country, third quarter of 2025 (2024 in {held})"
    times = find_times(text, Span(0, len(text)), date(2025, 11, 20))
    assert "2024" in [time.span.of(text) for time in times]
