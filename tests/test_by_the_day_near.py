"""Figures by the day or the week of a total that stands near them."""

import pytest
from malta_catalogue import malta
from small_catalogue import verdicts_of

from verifier.model.verdict import Rating, Verdict

LEAD = "Police in Malta logged 46,091 thefts in December, up 6% on the year before. "


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of January 2026."""
    return verdicts_of(text, malta("theft", "cells"), "2026-01-12")[figure]


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("That is 1,487 EVERY DAY.", "1,487"),
        ("Shops lost something to 10,408 thieves each week.", "10,408"),
        ("Do the sums: 1,487 a day!", "1,487"),
    ],
)
def test_a_figure_by_the_day_is_part_of_the_total_before_it(sentence: str, figure: str) -> None:
    found = verdict_on(LEAD + sentence, figure)
    assert (found.rating, found.series, found.operation) == (Rating.SUPPORTED, "theft", "average")
    assert [item.value for item in found.evidence] == [46_091]


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("That is 1,784 EVERY DAY.", "1,784"),
        ("That is 1,487 EVERY WEEK.", "1,487"),
        ("That is 1,487 every working day.", "1,487"),
        ("That is 1,487 an hour.", "1,487"),
        ("That is 1,487 more than a day ago.", "1,487"),
        ("That is 1,487.", "1,487"),
        ("Thieves took €1,487 every day.", "€1,487"),
        ("Thieves worked 1,487% harder every day.", "1,487%"),
    ],
)
def test_what_is_no_part_by_the_day_stays_open(sentence: str, figure: str) -> None:
    assert verdict_on(LEAD + sentence, figure).rating is not Rating.SUPPORTED


def test_a_number_that_stands_at_a_time_is_not_divided_by_its_days() -> None:
    text = "Malta had 43,713 prisoners in December. That is 1,410 EVERY DAY."
    assert verdict_on(text, "1,410").rating is not Rating.SUPPORTED
