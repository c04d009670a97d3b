"""Ratios told by the hundred, and parts of the figure before them."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
jobs,"Job openings to applicants, Ruritania",jobs_to_applicants_ratio,RUR,ratio,0,M,rate,,yes
card,"Consumer credit, net, Ruritania",consumer_credit,RUR,EUR,9,M,flow,,yes
"""
MONTHS = tuple(f"2025-{month:02d}" for month in range(1, 11))


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(
        HEAD,
        MONTHS,
        {
            "jobs": (1.26, 1.24, 1.26, 1.26, 1.24, 1.22, 1.22, 1.20, 1.18, 1.19),
            "card": (1.0, 1.1, 1.8, 1.3, 0.9, 1.9, 0.9, 1.5, 1.7, 2.1),
        },
    )


_LED = "The ratio of job openings to applicants in Ruritania rose to 1.19 in October from 1.18. "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("That means 119 jobs for every 100 job seekers.", "119", Rating.SUPPORTED),
        ("There were 119 openings per 100 applicants.", "119", Rating.SUPPORTED),
        ("There were 1,190 openings to every 1,000 applicants.", "1,190", Rating.SUPPORTED),
        ("There were 124 openings per 100 applicants.", "124", Rating.UNVERIFIED),
    ],
)
def test_a_ratio_may_be_told_by_the_hundred(
    text: str, figure: str, rating: Rating, ruritania: Catalogue
) -> None:
    verdict = verdicts_of(_LED + text, ruritania, "2025-11-28")[figure]
    assert verdict.rating is rating, verdict.explanation


@pytest.mark.parametrize("opening", ["Of that,", "Of this", "Out of the total,"])
def test_a_part_of_the_figure_before_is_no_figure_of_its_series(
    opening: str, ruritania: Catalogue
) -> None:
    text = (
        "Consumer credit in Ruritania rose by 2.1 billion euros in October. "
        f"{opening} 1.0 billion euros was put on credit cards."
    )
    verdict = verdicts_of(text, ruritania, "2025-11-28")["1.0 billion euros"]
    assert verdict.rating is Rating.UNVERIFIED, verdict.explanation


def test_a_figure_of_the_month_before_that_is_wrong_stays_so(ruritania: Catalogue) -> None:
    text = (
        "Consumer credit in Ruritania was 2.1 billion euros in October. "
        "In September consumer credit had been 1.5 billion euros."
    )
    verdict = verdicts_of(text, ruritania, "2025-11-28")["1.5 billion euros"]
    assert verdict.rating is Rating.MISMATCH, verdict.explanation
