"""What surveys measure of expectations is no forecast."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.language.forecasts.surveyed import without_surveyed
from verifier.match.fits import fits_status
from verifier.matched import match_sentence
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline,aliases
mood,Consumer confidence index of Spain,consumer_confidence,ESP,,index,M,index,\
period_on_period,yes,
look,"Consumer confidence index of Spain, expectations",consumer_confidence,ESP,expectations,index,\
M,index,period_on_period,no,
near,"Expected change in prices during the next year, Spain",inflation_expectations,ESP,one year,\
percent,M,rate,period_on_period,yes,year-ahead inflation expectations
far,"Expected change in prices during the next five years, Spain",inflation_expectations,ESP,\
long run,percent,M,rate,period_on_period,no,long-run inflation expectations
"""


@cache
def moods() -> Catalogue:
    figures = {"mood": (81.2, 78.4), "look": (76.3, 77.1), "near": (3.9, 4.3), "far": (2.7, 2.6)}
    return catalogue_told(SERIES, ["2025-09", "2025-10"], figures)


TEXT = "Spain's consumer confidence index fell to 78.4 in October. {}"


@pytest.mark.parametrize(
    ("words", "figure", "rating"),
    [
        ("Its measure of expectations rose to 77.1.", "77.1", "supported"),
        ("The expectations index climbed to 77.1 from 76.3.", "77.1", "supported"),
        ("Year-ahead inflation expectations rose to 4.3%.", "4.3%", "supported"),
        ("Consumers see prices rising 4.3% over the next year.", "4.3%", "supported"),
        ("Households expected prices to climb 4.3% over the next 12 months, up from 3.9% a month "
         "earlier.", "3.9%", "supported"),
        ("Over the longer run, they expect inflation of 2.6%.", "2.6%", "supported"),
        ("Ordinary Spaniards reckon life will be 5.8% dearer in a year.", "5.8%", "unverified"),
        ("Ordinary Spaniards reckon homes will be 4.3% bigger in a year.", "4.3%", "unverified"),
        ("Economists reckon life will be 4.3% dearer in a year.", "4.3%", "unverified"),
        ("Consumers see prices rising 5.8% over the next year.", "5.8%", "unverified"),
        ("Firms expect pay rises of 4.3%.", "4.3%", "unverified"),
        ("Economists expect inflation of 4.3% next year.", "4.3%", "unverified"),
        ("Households expect to spend 4.3% more on gifts.", "4.3%", "unverified"),
    ],
)  # fmt: skip
def test_what_people_expect_is_held_against_the_survey(
    words: str, figure: str, rating: str
) -> None:
    found = verdicts_of(TEXT.format(words), moods(), "2025-11-03")
    assert found[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Ordinary Spaniards reckon life will be 4.3% dearer in a year.", True),
        ("Spaniards on the street reckon that life will cost them 4.3% more in a year.", True),
        ("Ordinary Spaniards reckon pay will be 4.3% higher in a year.", False),
        ("Ordinary Spaniards reckon their working life will be 4.3% longer.", False),
        ("Economists reckon life will be 4.3% dearer in a year.", False),
    ],
)
def test_what_life_is_expected_to_cost_is_told_of_prices(text: str, answers: bool) -> None:
    claim = match_sentence(text, moods(), Settings(), date(2025, 11, 3))[0].claim
    near, look = moods().get("near"), moods().get("look")
    assert fits_status(claim, near) is answers
    assert not fits_status(claim, look)


@pytest.mark.parametrize(
    ("text", "foretold"),
    [
        ("the gauge of consumer expectations rose to", False),
        ("inflation expectations for the year ahead eased to", False),
        ("the expectations index fell to", False),
        ("sales beat expectations of", True),
        ("expectations for growth of", True),
        ("against market expectations of", True),
    ],
)
def test_only_what_was_measured_is_set_aside(text: str, foretold: bool) -> None:
    assert ("expectations" in without_surveyed(text)) is foretold


ODDS = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline,aliases
move,Mean probability of moving house in the next 12 months (Panel of Tenants),moving_probability,\
CAN,percent,M,rate,period_on_period,yes,probability of moving house
late,Mean probability of missing a rent payment in the next three months (Panel of Tenants),\
late_rent_probability,CAN,percent,M,rate,period_on_period,yes,chance of missing a rent payment
rise,Median one-year-ahead expected change in rent (Panel of Tenants),rent_expectations,CAN,\
percent,M,rate,period_on_period,yes,expected rent
"""
MONTHS = [f"2025-{month:02d}" for month in range(5, 11)]
HAD = {
    "move": (21.4, 20.6, 22.3, 19.8, 18.9, 17.2),
    "late": (11.3, 12.6, 12.1, 12.9, 13.5, 14.7),
    "rise": (4.1, 6.2, 5.3, 4.8, 5.6, 5.1),
}


@pytest.mark.parametrize(
    ("sentence", "figure", "rating"),
    [
        ("The chance of missing a rent payment rose to 14.7% in October.", "14.7%", "supported"),
        ("The chance of missing a rent payment rose to 17.4% in October.", "17.4%", "mismatch"),
        (
            "Respondents in October put the probability of moving house at 17.2% on average.",
            "17.2%",
            "supported",
        ),
        (
            "The perceived risk of missing a rent payment in the coming year went up to 14.7%.",
            "14.7%",
            "supported",
        ),
        (
            "The probability of moving house slipped by 1.7 percentage points in October, for its "
            "third consecutive decline.",
            "third",
            "supported",
        ),
        (
            "The probability of moving house slipped by 1.7 percentage points in October, for its "
            "fifth consecutive decline.",
            "fifth",
            "mismatch",
        ),
        ("Tenants expected rents to climb 5.1% in 2026.", "5.1%", "supported"),
        ("Rents are thought likely to rise 5.1% over the year.", "5.1%", "supported"),
        ("Rents are thought likely to rise 5.6% over the year.", "5.6%", "mismatch"),
        ("Economists put the chance of missing a rent payment at 20%.", "20%", "unverified"),
        ("The chance of a rate cut in December rose to 43%.", "43%", "unverified"),
        ("The housing ministry forecast that rents would rise 3.2% in 2026.", "3.2%", "unverified"),
    ],
)
def test_the_odds_that_people_give_are_held_against_the_survey(
    sentence: str, figure: str, rating: str
) -> None:
    text = (
        f"Tenants in Canada grew more anxious in October, a panel of renters showed.\n\n{sentence}"
    )
    found = verdicts_of(text, catalogue_told(ODDS, MONTHS, HAD), "2025-11-26")
    assert found[figure].rating == rating


@pytest.mark.parametrize(
    ("figure", "rating"), [("6.2%", "supported"), ("5.4%", "supported"), ("7.9%", "mismatch")]
)
def test_a_rate_of_a_season_is_its_mean_or_that_of_one_of_its_months(
    figure: str, rating: str
) -> None:
    text = f"Tenants in Canada had an expected change in rent of {figure} in the summer."
    found = verdicts_of(text, catalogue_told(ODDS, MONTHS, HAD), "2025-11-26")
    assert found[figure].rating == rating
