"""Levels and moves told on behind others: what a move led through, went on as, or fell from."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,\
headline
ur,"Unemployment rate of Spain",unemployment_rate,ESP,,percent,0,M,rate,none,period_on_period,yes
cpi,"Consumer prices of Spain, change on the year",cpi,ESP,,percent,0,M,rate,year_on_year,\
year_on_year,yes
fra,"Consumer prices of France, change on the year",cpi,FRA,,percent,0,M,rate,year_on_year,\
year_on_year,yes
food,"Food prices of Spain, change on the year",cpi,ESP,food,percent,0,M,rate,year_on_year,\
year_on_year,yes
red,"Wine price, red, euros a hectolitre",wine_price,ESP,red,EUR,0,M,price,none,\
period_on_period,yes
white,"Wine price, white, euros a hectolitre",wine_price,ESP,white,EUR,0,M,price,none,\
period_on_period,yes
"""
_TOLD = {
    "ur": (9.1, 9.4, 9.9, 10.3, 10.8),
    "cpi": (2.6, 2.1, 2.4, 3.3, 3.0),
    "fra": (0.8, 0.9, 1.1, 1.2, 1.7),
    "food": (1.9, -0.7, -2.28, -3.91, -5.02),
    "red": (64.45, 66.2, 67.3, 70.4, 68.0),
    "white": (52.1, 53.9, 55.0, 58.2, 55.2),
}


@cache
def spain() -> Catalogue:
    """Work, prices and wine in June to October 2025."""
    rows = ["series,period,value,published"]
    for key, values in _TOLD.items():
        rows += [f"{key},2025-{m:02d},{v}," for m, v in enumerate(values, 6)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def rating_of(copy: str, figure: str) -> Rating:
    return verdicts_of(copy, spain(), "2025-11-20")[figure].rating


@pytest.mark.parametrize(
    ("copy", "figure", "right"),
    [
        ("Unemployment in Spain rose from 9.1% in June to 9.4% in July, 9.9% in August and 10.3% "
         "in September.", "9.9%", True),
        ("Unemployment in Spain rose from 9.1% in June to 9.4% in July, 9.9% in August and 10.3% "
         "in September.", "10.3%", True),
        ("Unemployment in Spain rose from 9.1% in June to 9.4% in July, 9.6% in August and 10.3% "
         "in September.", "9.6%", False),
    ],
)  # fmt: skip
def test_levels_that_a_move_led_through(copy: str, figure: str, right: bool) -> None:
    verdict = verdicts_of(copy, spain(), "2025-11-20")[figure]
    assert verdict.claim.operation == "level"
    assert (verdict.rating is Rating.SUPPORTED) is right


def test_what_has_no_time_behind_a_move_is_no_move_either() -> None:
    copy = "The Spanish jobless rate has risen, from 9.1% in June to 9.4% in July, 9.9% and 10.3%."
    assert rating_of(copy, "9.9%") is not Rating.MISMATCH
    assert rating_of(copy, "10.3%") is not Rating.MISMATCH


@pytest.mark.parametrize(
    ("copy", "figure", "rating"),
    [
        ("Food prices in Spain fell by 5.02% in October. In September the decline was 3.91%. In "
         "August it was 2.28%.", "2.28%", Rating.SUPPORTED),
        ("Food prices in Spain fell by 5.02% in October. In September the decline was 3.91%. In "
         "August it had been 2.28%.", "2.28%", Rating.SUPPORTED),
        ("Food prices in Spain fell by 5.02% in October. In September the decline was 3.91%. In "
         "August it had been 2.82%.", "2.82%", Rating.MISMATCH),
    ],
)  # fmt: skip
def test_it_is_the_fall_told_before(copy: str, figure: str, rating: Rating) -> None:
    assert rating_of(copy, figure) is rating


@pytest.mark.parametrize(
    ("copy", "figure", "rating"),
    [
        ("White wine in Spain cost €55.2 in October, less than red wine, having fallen 5.2% on "
         "the month.", "5.2%", Rating.SUPPORTED),
        ("White wine in Spain cost €55.2 in October, well below red wine, having fallen 5.2% on "
         "the month.", "5.2%", Rating.SUPPORTED),
        ("White wine in Spain cost €55.2 in October, well below red wine, having fallen 2.5% on "
         "the month.", "2.5%", Rating.MISMATCH),
        # What is set beside nothing is told on.
        ("Red wine in Spain, having fallen 3.4% on the month, cost €68.0 in October.",
         "3.4%", Rating.SUPPORTED),
    ],
)  # fmt: skip
def test_having_moved_is_told_of_the_subject(copy: str, figure: str, rating: Rating) -> None:
    assert rating_of(copy, figure) is rating


@pytest.mark.parametrize(
    ("copy", "figure", "rating"),
    [
        ("Inflation in Spain was 3.0% in October, up from 2.1% in July, the month in which rents "
         "were frozen: a rise of 0.9 points.", "0.9 points", Rating.SUPPORTED),
        ("Inflation in Spain was 3.0% in October, up from 2.1% in July, when rents were frozen, a "
         "rise of 0.9 points.", "0.9 points", Rating.SUPPORTED),
        ("Inflation in Spain was 3.0% in October, up from 2.1% in July, when rents were frozen, a "
         "rise of 0.4 points.", "0.4 points", Rating.UNVERIFIED),
    ],
)  # fmt: skip
def test_moves_between_ends_of_which_one_is_described(
    copy: str, figure: str, rating: Rating
) -> None:
    assert rating_of(copy, figure) is rating


@pytest.mark.parametrize(
    ("copy", "figure"),
    [
        ("Inflation in Spain was 3.0% in October. Over in France inflation was just 1.7% in "
         "October, so prices here are going up 1.4 points faster.", "1.4 points"),
        ("Inflation in Spain was 3.0% in October, after 3.3% in September and 2.4% in August, 2.9 "
         "percentage points on average.", "2.9 percentage points"),
        ("Inflation in Spain was 3.0% in October, matching the pace of July, data showed on "
         "Monday, and remaining one percentage point above the central bank's 2% target.",
         "one percentage point"),
    ],
)  # fmt: skip
def test_what_is_told_of_two_figures_is_no_move(copy: str, figure: str) -> None:
    assert rating_of(copy, figure) is not Rating.MISMATCH


@pytest.mark.parametrize(
    ("copy", "figure", "rating"),
    [
        # A move that is set against its own past keeps its error.
        ("Inflation in Spain was 3.3% in September, 0.4 points higher than in August.",
         "0.4 points", Rating.MISMATCH),
        ("Inflation in Spain was 3.3% in September, which was 0.9 points higher than in August.",
         "0.9 points", Rating.SUPPORTED),
        ("Inflation in Spain was 3.2% on average in September.", "3.2%", Rating.MISMATCH),
    ],
)  # fmt: skip
def test_what_is_told_of_one_figure_keeps_its_error(copy: str, figure: str, rating: Rating) -> None:
    assert rating_of(copy, figure) is rating


@pytest.mark.parametrize(
    ("copy", "told", "right"),
    [
        ("Inflation in Spain was 3.0% in October. It has not been lower than 2.1% since July.",
         "not been lower", None),
        ("Inflation in Spain was 3.0% in October. It has not been lower since July.",
         "not been lower since July", False),
        ("Inflation in Spain was 3.3% in September. It has not been higher since June.",
         "not been higher since June", True),
        ("Inflation in Spain was 3.3% in September. It was the biggest one-month leap since June.",
         "biggest one-month leap since June", None),
        ("Inflation in Spain was 3.0% in October. It was the biggest one-month jump since July.",
         "biggest one-month jump since July", None),
        ("Inflation in Spain was 3.0% in October. It was the highest rate since July.",
         "highest rate since July", False),
    ],
)  # fmt: skip
def test_marks_kept_to_and_monthly_moves_are_no_records_of_levels(
    copy: str, told: str, right: bool | None
) -> None:
    found = verdicts_of(copy, spain(), "2025-11-20").get(told)
    rating = found.rating if found is not None else Rating.UNVERIFIED
    if right is None:
        assert rating is not Rating.MISMATCH
    else:
        assert (rating is Rating.SUPPORTED) is right


_EMITTED = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
co2_jpn,Carbon dioxide emissions of Japan,co2_emissions,JPN,tonne,6,A,flow,year_on_year,yes
co2_irn,Carbon dioxide emissions of Iran,co2_emissions,IRN,tonne,6,A,flow,year_on_year,yes
people_jpn,Population of Japan,population,JPN,person,0,A,stock,year_on_year,yes
people_irn,Population of Iran,population,IRN,person,0,A,stock,year_on_year,yes
"""


@cache
def emitted() -> Catalogue:
    """What Japan and Iran emitted in 2023, 7.66 and 8.74 tonnes for each of their people."""
    rows = "series,period,value,published\nco2_jpn,2023,945,\nco2_irn,2023,779,\n"
    rows += "people_jpn,2023,123294513,\npeople_irn,2023,89172767,\n"
    return catalogue_of(_EMITTED, rows)


@pytest.mark.parametrize(
    ("told", "figure", "right"),
    [
        ("Per head, an Iranian accounted for 8.7 tonnes.", "8.7 tonnes", True),
        ("Per head, a Japanese accounted for 8.7 tonnes.", "8.7 tonnes", False),
        ("An Iranian accounted for 8.7 tonnes a head. A Japanese stood at 8.8 tonnes.",
         "8.8 tonnes", False),
    ],
)  # fmt: skip
def test_what_each_of_a_nation_emits_is_none_of_another(
    told: str, figure: str, right: bool
) -> None:
    copy = "Japan emitted 945 million tonnes of carbon dioxide in 2023, Iran 779 million tonnes. "
    found = verdicts_of(copy + told, emitted(), "2024-11-18")[figure].rating
    assert (found is Rating.SUPPORTED) is right


_PRINTED = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,prices,nature,\
transformation,basis,headline
gdp,"Spain gross domestic product, growth on the quarter",gdp,ESP,percent,0,Q,SA,constant,rate,\
period_on_period,period_on_period,yes
"""
_PRINTS = """\
series,period,value,published
gdp,2025-Q2,0.1,2025-08-14
gdp,2025-Q3,0.4,2025-10-30
gdp,2025-Q3,0.9,2025-12-05
"""


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("half a point more than first thought", "half a point", Rating.SUPPORTED),
        ("0.5 points more than initially estimated", "0.5 points", Rating.SUPPORTED),
        ("0.2 points more than first thought", "0.2 points", Rating.UNVERIFIED),
        ("0.8 points more than in the second", "0.8 points", Rating.SUPPORTED),
    ],
)
def test_more_than_first_thought_is_a_revision(told: str, figure: str, rating: Rating) -> None:
    copy = f"Growth in Spain in the third quarter was 0.9%, {told}."
    found = verdicts_of(copy, catalogue_of(_PRINTED, _PRINTS), "2026-01-08")[figure]
    assert found.rating is rating


@pytest.mark.parametrize(
    ("copy", "figure", "rating"),
    [
        ("Spain's jobless rate rose to 9.4% in July, 9.9% in August and 10.3% in September.",
         "9.9%", Rating.SUPPORTED),
        ("Spain's jobless rate rose to 9.4% in July, 9.9% in August and 10.3% in September.",
         "10.3%", Rating.SUPPORTED),
        ("Spain's jobless rate rose to 9.4% in July, 9.7% in August and 10.3% in September.",
         "9.7%", Rating.MISMATCH),
        # Which way the first of a row of falls went the falls do not tell.
        ("Inflation in Spain was 3.0% in October, the second fall running since August's 2.4%.",
         "2.4%", Rating.SUPPORTED),
        ("Inflation in Spain was 3.0% in October, the second fall running since August's 2.9%.",
         "2.9%", Rating.MISMATCH),
    ],
)  # fmt: skip
def test_levels_behind_a_level_and_before_a_row_of_falls(
    copy: str, figure: str, rating: Rating
) -> None:
    assert rating_of(copy, figure) is rating
