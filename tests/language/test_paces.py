"""The pace of a move has the way of its verb; a rate that went somewhere has not."""

from dataclasses import replace
from datetime import date

import pytest

from verifier.model.verdict import Reason, Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

CATALOGUE = open_catalogue([], isolated=False)


def verdict_on(text: str) -> Verdict:
    """The verdict on the first figure of a text of December 2025, when US output had grown by 3.8%
    in the second quarter and consumer prices by 3% to September, after 2.9% to August."""
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 12, 20))
    return check_article(article, CATALOGUE, Settings()).verdicts[0]


@pytest.mark.parametrize(
    "text",
    [
        "US gross domestic product shrank at a 3.8% annual pace in the second quarter.",
        "The US economy contracted at an annualized pace of 3.8% in the second quarter of 2025.",
        "US consumer prices fell at an annual rate of 3% in September.",
        "Chinese industrial output declined at a 4.8% pace in November.",
    ],
)
def test_a_pace_told_the_wrong_way_is_wrong(text: str) -> None:
    assert verdict_on(text).reason is Reason.OFF_SIGN


@pytest.mark.parametrize(
    "text",
    [
        "The US economy grew at a 3.8% annual pace in the second quarter.",
        "US consumer prices rose at an annual rate of 3% in September.",
        "US inflation was running at an annual rate of 3% in September.",
        "US consumer price inflation slowed at an annual rate of 3% in September.",
        "US inflation fell at an annual rate of 3% in September.",
    ],
)
def test_a_pace_told_the_right_way_is_right(text: str) -> None:
    assert verdict_on(text).rating == "supported"
