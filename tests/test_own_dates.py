"""Figures of another time than the one that is told of them by its name."""

from functools import cache

import pytest
from small_catalogue import austria, catalogue_told, verdicts_of

from verifier.judge.own_dates import (
    is_off_its_base,
    is_off_its_date,
    is_off_its_only_date,
    is_the_last_step_of,
)
from verifier.model.claim import Claim
from verifier.model.period import Period
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

PUBLISHED = "2026-01-20"
X = austria().get("x")


def claim_of(text: str, figure: str) -> Claim:
    """The claim of one figure of a text of January 2026."""
    return verdicts_of(text, austria(), PUBLISHED)[figure].claim


@pytest.mark.parametrize(
    ("text", "used", "is_last"),
    [
        ("In the first eight months Austria's exports came to 14.858bn euros.", "2025-08", True),
        ("In the third quarter Austria's exports came to 14.858bn euros.", "2025-09", True),
        # the step is named, is not the last one, or is the time itself
        (
            "In the first eight months Austria's exports came to 14.858bn euros in August alone.",
            *("2025-08", False),
        ),
        ("In the first eight months Austria's exports came to 14.858bn euros.", "2025-07", False),
        ("In August Austria's exports came to 14.858bn euros.", "2025-08", False),
    ],
)
def test_a_year_so_far_is_not_its_last_month(text: str, used: str, is_last: bool) -> None:
    claim = claim_of(text, "14.858bn euros")
    told = claim.clause.time.period
    if "alone" in text:
        told = Period.parse("2025-01/2025-08")
    assert is_the_last_step_of(told, Period.parse(used), claim, X) is is_last


def test_what_stands_has_no_sum_to_be_taken_for() -> None:
    text = "In the first eight months Austria's exports came to 14.858bn euros."
    claim, last = claim_of(text, "14.858bn euros"), Period.parse("2025-08")
    stands = austria().get("ur")
    assert not is_the_last_step_of(claim.clause.time.period, last, claim, stands)


@pytest.mark.parametrize(
    ("text", "used", "off"),
    [
        ("Austria's exports came to 14.858bn euros in August.", "2025-09", True),
        ("Austria's exports came to 14.858bn euros in August.", "2025-07/2025-08", True),
        ("In August Austria's exports, as traders said, came to 14.858bn euros.", "2025-09", True),
        # of whichever year
        ("Austria's exports came to 14.858bn euros in August.", "2024-08", False),
        ("Austria's exports came to 14.858bn euros in August 2025.", "2024-08", True),
        ("Austria's exports came to 14.858bn euros last August.", "2024-08", False),
        # words tell of more
        ("Austria's exports had come to 14.858bn euros by August.", "2025-01/2025-08", False),
        (
            "Austria's exports came to 14.858bn euros in August since January.",
            *("2025-01/2025-08", False),
        ),
        # nothing in its own breath tells when
        ("Austria's exports came to 14.858bn euros, after a poor August.", "2025-09", False),
        ("Austria's exports came to 14.858bn euros.", "2025-09", False),
    ],
)
def test_a_figure_that_names_its_time_is_of_no_other(text: str, used: str, off: bool) -> None:
    assert is_off_its_date(claim_of(text, "14.858bn euros"), Period.parse(used), X) is off


@pytest.mark.parametrize(
    ("text", "off"),
    [
        ("Austria's exports were 3.2% higher in December than in June 2024.", True),
        ("Austria's exports were 3.2% higher in December than in December 2024.", False),
        ("Austria's exports were 3.2% higher in December than a year earlier.", False),
        ("Austria's exports were 3.2% higher in December.", False),
    ],
)
def test_a_move_counts_from_the_time_that_its_words_name(text: str, off: bool) -> None:
    assert is_off_its_base(claim_of(text, "3.2%"), Period.parse("2025-12")) is off


@pytest.mark.parametrize(
    ("text", "used", "off"),
    [
        ("Austria's exports fell in September, the fourth decline in a row.", "2025-10", True),
        ("In September Austria's exports fell, the fourth decline in a row.", "2025-10", True),
        # the time itself, a time of another length, no time or two of them, a print, a year
        ("Austria's exports fell in September, the fourth decline in a row.", "2025-09", False),
        ("Austria's exports fell in September, the fourth decline in a row.", "2025-Q3", False),
        ("Austria's exports fell again, the fourth decline in a row.", "2025-10", False),
        ("Exports fell in September and in October, the fourth fall in a row.", "2025-10", False),
        ("Exports fell in the September report, the fourth fall in a row.", "2025-10", False),
        ("Exports fell in September, the fourth fall in a row.", "2024-09", False),
        ("It was the fourth fall in a row after exports rose in June.", "2025-10", False),
    ],
)
def test_a_run_is_at_the_only_date_of_its_sentence(text: str, used: str, off: bool) -> None:
    claim = claim_of(text, "fourth")
    assert is_off_its_only_date(claim, Period.parse(used)) is off


def test_a_year_so_far_is_borne_out_by_itself_alone() -> None:
    text = "In the first eight months of 2025 exports of Austria came to {} million euros."
    ratings = {
        figure: verdicts_of(text.format(figure), austria(), PUBLISHED)[f"{figure} million euros"]
        for figure in ("126,786", "14,858")
    }
    assert ratings["126,786"].rating is Rating.SUPPORTED
    assert ratings["14,858"].rating is not Rating.SUPPORTED


SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
price,"Price of a loaf, Malta",bread_price,MLT,EUR,0,M,price,year_on_year,yes
"""
MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]
PRICES = (20.11, 21.42, 22.03, 26.02, 35.71, 41.12, 30.12, 29.75, 28.44, 27.03, 26.55, 24.18)


@cache
def bread() -> Catalogue:
    """What a loaf cost: 26.02 euros in April 2025, and 34.28 on average over that quarter."""
    return catalogue_told(SERIES, MONTHS, {"price": PRICES})


@pytest.mark.parametrize(
    ("base", "right"),
    [
        ("April 2025", True),
        ("the second quarter of 2025", False),
        ("the first six months of 2025", False),
        ("May 2025", False),
    ],
)
def test_a_quarter_named_by_its_year_is_no_month_of_it(base: str, right: bool) -> None:
    text = (
        "The price of a loaf in Malta was 24.18 euros in December. That is 8.9% less than the "
        f"month before and compares with 26.02 euros in {base}."
    )
    rating = verdicts_of(text, bread(), PUBLISHED)["26.02 euros"].rating
    assert (rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("In the same month of 2024 they had been 14.062 billion euros.", "supported"),
        ("In the same month of 2025 they had been 14.062 billion euros.", "not borne out"),
    ],
)
def test_the_same_month_of_a_year_is_of_that_year(told: str, rating: str) -> None:
    text = f"Exports of Austria came to 14.562 billion euros in December 2025. {told}"
    found = verdicts_of(text, austria(), PUBLISHED)["14.062 billion euros"]
    assert (found.rating is Rating.SUPPORTED) is (rating == "supported")
