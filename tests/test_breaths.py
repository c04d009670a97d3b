"""What a sentence tells of another figure is not held against the one beside it."""

from dataclasses import replace
from datetime import date

import pytest

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings
from verifier.verify import check_article

CATALOGUE = open_catalogue([], isolated=False)


def verdict_on(figure: str, text: str) -> Verdict:
    """The verdict on one figure of a text about the US in December 2025, when the jobless rate of
    August was 4.3%, of September 4.4% and of November 4.6%, exports of all goods in August 179.0
    billion dollars and of capital goods 62.4 billion."""
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 12, 18))
    found = check_article(article, CATALOGUE, Settings()).verdicts
    return next(v for v in found if v.claim.span.of(text).startswith(figure))


@pytest.mark.parametrize(
    ("figure", "text", "reason"),
    [
        ("4.4%", "The US unemployment rate was 4.4% in November.", Reason.OFF_PERIOD),
        ("4.4%", "In November the US unemployment rate came in at 4.4%.", Reason.OFF_PERIOD),
        (
            "4.4%",
            "The US unemployment rate rose to 4.4% in November from 4.4% in September.",
            Reason.OFF_PERIOD,
        ),
        ("$62.4 billion", "US exports came to $62.4 billion in August.", Reason.OFF_SERIES),
    ],
)
def test_a_figure_told_in_one_breath_is_held_against_the_text(
    figure: str, text: str, reason: Reason
) -> None:
    assert verdict_on(figure, text).reason is reason


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        pytest.param(
            "4.4%",
            "The US unemployment rate was 4.6% in November, up from 4.4%.",
            id="what another figure is set against",
        ),
        pytest.param(
            "4.4%",
            "The US unemployment rate was 4.6% in November, against 4.4% before the shutdown.",
            id="a time that was not read",
        ),
        pytest.param(
            "$62.4 billion",
            "US exports of turbines, looms and other machines came to $62.4 billion in August.",
            id="the measure narrowed behind its name",
        ),
        pytest.param(
            "$62.4 billion",
            "In August US machinery exports came to $62.4 billion.",
            id="the measure narrowed before its name",
        ),
    ],
)
def test_what_is_told_of_another_figure_leaves_it_open(figure: str, text: str) -> None:
    assert verdict_on(figure, text).rating is not Rating.MISMATCH
