"""Moves over more than a year, averages over several steps, and shares told by their name."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
x,Exports of Austria,exports,AUT,,EUR,6,M,flow,year_on_year,yes
x_skis,"Exports of Austria, skis",exports,AUT,skis,EUR,6,M,flow,year_on_year,no
ur,Unemployment rate of Austria,unemployment_rate,AUT,,percent,0,M,rate,period_on_period,yes
"""


@cache
def _austria() -> Catalogue:
    """Exports of 2000 in January 2019 that rise by 25 a month, more in June; a rate that climbs."""
    rows = ["series,period,value,published"]
    for step in range(80):
        period = f"{2019 + step // 12}-{step % 12 + 1:02d}"
        level = 2000 + 25 * step + (900 if step % 12 == 4 else 0)
        rows.append(f"x,{period},{level},")
        rows.append(f"x_skis,{period},{level * (0.1 + step / 1000):.1f},")
        rows.append(f"ur,{period},{3 + 0.05 * step:.2f},")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def _rating(text: str, printed: str) -> Rating:
    return verdicts_of(text, _austria(), "2025-09-20")[printed].rating


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Between September 2022 and August 2025, exports of Austria rose 28.2%.", "28.2%"),
        ("Exports of Austria rose 28.2% from September 2022 to August 2025.", "28.2%"),
        ("In the five years to 2024, exports of Austria rose 67.8%.", "67.8%"),
        ("In the five years from 2019 to 2024, exports of Austria rose 67.8%.", "67.8%"),
        ("Exports of Austria rose by 10.9% per annum over the five years to 2024.", "10.9%"),
        ("Exports of Austria rose at an annualised rate of 10.9% from 2019 to 2024.", "10.9%"),
        (
            "The compound annual growth rate of exports of Austria from 2019 to 2024 was 10.9%.",
            "10.9%",
        ),
        ("The rise in exports of Austria since January 2024 amounts to 13.6%.", "13.6%"),
        ("Exports of Austria nearly doubled between January 2019 and August 2025.", "doubled"),
        ("Exports of Austria were 2 times as high in August as in January 2019.", "2 times"),
        ("Exports of Austria over the past three months were up 8.2% on a year earlier.", "8.2%"),
        ("Exports of Austria rose €300 million year on year in August.", "€300 million"),
    ],
)
def test_a_move_is_measured_between_the_ends_that_are_told(text: str, printed: str) -> None:
    assert _rating(text, printed) is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Between September 2022 and August 2025, exports of Austria rose 8.2%.", "8.2%"),
        ("In the five years to 2024, exports of Austria rose 97.8%.", "97.8%"),
        ("Exports of Austria rose by 14.1% per annum over the five years to 2024.", "14.1%"),
    ],
)
def test_and_nothing_else_is_right(text: str, printed: str) -> None:
    assert _rating(text, printed) is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("The jobless rate of Austria averaged 6.9% over the past three months.", "6.9%"),
        ("Over the past six months, the jobless rate of Austria averaged 6.8%.", "6.8%"),
        ("The three-month average of exports of Austria was €3.95 billion in August.",
         "€3.95 billion"),
        ("The three-month average of the jobless rate of Austria was 6.9% in August.", "6.9%"),
        ("The average of exports of Austria over the three months to August was €3.95 billion.",
         "€3.95 billion"),
        ("The monthly average of exports of Austria in the first six months of 2025 was €4.01 "
         "billion.", "€4.01 billion"),
        ("Average exports of Austria over the three months to August rose to €3.95 billion.",
         "€3.95 billion"),
        ("In the second quarter of 2025 average exports of Austria were €4.20 billion.",
         "€4.20 billion"),
        ("Average exports of Austria in the three months to August fell by €275 million to €3.95 "
         "billion.", "€275 million"),
        ("Exports of Austria came to €3.71 billion a month on average in 2024.", "€3.71 billion"),
    ],
)  # fmt: skip
def test_an_average_over_several_steps_is_no_figure_of_the_last(text: str, printed: str) -> None:
    assert _rating(text, printed) is Rating.SUPPORTED


def test_a_wrong_average_over_steps_is_left_open_for_the_measure_may_be_averaged_already() -> None:
    text = "The three-month average of exports of Austria was €4.25 billion in August."
    assert _rating(text, "€4.25 billion") is Rating.UNVERIFIED


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Average exports of Austria over the three months to August rose to €4.95 billion.",
         "€4.95 billion"),
        ("Average exports of Austria over the three months to August rose by €275 million to €3.95 "
         "billion.", "€275 million"),
        ("Average exports of Austria over the three months to August fell by €240 million to €3.95 "
         "billion.", "€240 million"),
        ("Exports of Austria came to €4.66 billion a month on average in 2024.", "€4.66 billion"),
        ("Exports of Austria over the three months to August rose to €3.95 billion.",
         "€3.95 billion"),
    ],
)  # fmt: skip
def test_a_wrong_mean_of_a_flow_and_a_sum_that_is_none_are_not_borne_out(
    text: str, printed: str
) -> None:
    assert _rating(text, printed) is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("The share of skis in exports of Austria was 17.9% in August.", "17.9%"),
        ("Of exports of Austria in August, 17.9% came from skis.", "17.9%"),
    ],
)
def test_a_share_is_told_by_its_name_or_by_its_whole_at_the_front(text: str, printed: str) -> None:
    verdict = verdicts_of(text, _austria(), "2025-09-20")[printed]
    assert verdict.claim.operation == "share"
    assert verdict.rating is Rating.SUPPORTED


def test_a_yearly_rate_that_another_came_from_gives_no_base() -> None:
    text = "Year-on-year growth in exports of Austria slowed to 8.16% in August from July’s 8.22%."
    found = verdicts_of(text, _austria(), "2025-09-20")
    assert {v.rating for v in found.values()} == {Rating.SUPPORTED}


def test_a_rate_told_as_what_had_been_is_a_level() -> None:
    text = "The jobless rate of Austria rose to 6.95% in August, having been 6.90% in July."
    assert _rating(text, "6.90%") is Rating.SUPPORTED


def test_a_rate_before_growth_slowed_was_one_of_growth() -> None:
    text = "Annual growth in exports of Austria slowed to 8.16% in August after 8.22% in July."
    found = verdicts_of(text, _austria(), "2025-09-20")
    assert {v.rating for v in found.values()} == {Rating.SUPPORTED}


@cache
def _prices() -> Catalogue:
    """Inflation a point down on the year; transport and goods 1.6 points apart."""
    series = (
        _SERIES.splitlines()[0]
        + """
cpi,Consumer price inflation of Austria,cpi,AUT,,percent,0,M,rate,year_on_year,yes
goods,"Consumer price inflation of Austria, goods",cpi,AUT,goods,percent,0,M,rate,year_on_year,no
cars,"Consumer price inflation of Austria, transport",cpi,AUT,transport,percent,0,M,rate,,no
"""
    )
    rows = ["series,period,value,published", "cpi,2024-08,3.5,", "cpi,2025-08,2.5,"]
    rows += ["goods,2025-08,1.4,", "cars,2025-08,3.0,"]
    return catalogue_of(series, "\n".join(rows) + "\n")


@pytest.mark.parametrize(("points", "right"), [("1.0 points", True), ("1.6 points", False)])
def test_a_move_from_another_time_is_no_gap_between_two_measures(points: str, right: bool) -> None:
    text = f"Inflation in Austria in August was {points} lower than a year earlier."
    verdict = verdicts_of(text, _prices(), "2025-09-20")[points]
    assert (verdict.rating is Rating.SUPPORTED) is right, verdict.explanation


def test_growth_in_the_year_to_a_month_may_be_that_of_the_month_alone() -> None:
    text = "Exports of Austria rose {} in the year to August."
    assert _rating(text.format("8.30%"), "8.30%") is Rating.SUPPORTED  # twelve months on twelve
    assert _rating(text.format("8.16%"), "8.16%") is Rating.UNVERIFIED  # August on August
    assert _rating(text.format("9.91%"), "9.91%") is not Rating.SUPPORTED
