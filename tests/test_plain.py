"""A sentence is accused only where it tells a figure plainly; crowded ones get the benefit."""

from dataclasses import replace
from datetime import date

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

CATALOGUE = open_catalogue([], isolated=False)


def verdict_on(figure: str, text: str) -> Verdict:
    """The verdict on one figure of a text about the US in December 2025, when the jobless rate of
    August was 4.3%, of September 4.4% and of November 4.6%."""
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 12, 18))
    found = check_article(article, CATALOGUE, Settings()).verdicts
    return next(v for v in found if v.claim.span.of(text).startswith(figure))


@pytest.mark.parametrize(
    ("figure", "text", "reason"),
    [
        ("4.4%", "The US unemployment rate was 4.4% in November.", Reason.OFF_PERIOD),
        ("4.4%", "In November the US unemployment rate was 4.4%.", Reason.OFF_PERIOD),
        (
            "4.4%",
            "The US unemployment rate came to 4.4% in November after months of steady hiring, the "
            "department said.",
            Reason.OFF_PERIOD,
        ),
        ("5.4%", "The US unemployment rate was 5.4% in November.", Reason.OFF_VALUE),
        (
            "highest since",
            "In November the US unemployment rate was 4.6%, its highest since March 2020.",
            Reason.OFF_RECORD,
        ),
        (
            "highest since",
            "US unemployment rose to 4.6% in November. The unemployment rate is at its highest "
            "since March 2020.",
            Reason.OFF_RECORD,
        ),
    ],
)
def test_a_figure_that_stands_by_its_time_is_held_against_the_text(
    figure: str, text: str, reason: Reason
) -> None:
    assert verdict_on(figure, text).reason is reason


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        pytest.param(
            "4.4%",
            "The US unemployment rate came to 4.4%, which the department, after a look at the "
            "survey of November, called firm.",
            id="the time stands in another breath",
        ),
        pytest.param(
            "4.4%",
            "The US unemployment rate in November and in August was 4.4% or so.",
            id="two times compete",
        ),
        pytest.param(
            "highest since",
            "US unemployment rose to 4.6% in November. The unemployment rate was up from its "
            "highest since March 2020, the level of August.",
            id="a record told of a time behind it",
        ),
        pytest.param(
            "4.9%",
            "The US unemployment rate was 4.6% in November, shy of the 4.9% that Wall Street had "
            "penciled in.",
            id="what nothing explains beside another figure",
        ),
        pytest.param(
            "record",
            "US unemployment rose to 4.6% in November. The unemployment rate is still below a "
            "record.",
            id="a record that something is set against",
        ),
    ],
)
def test_a_crowded_sentence_is_not_accused(figure: str, text: str) -> None:
    assert verdict_on(figure, text).rating is not Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Exports of Austria to Italy in December tripled from a year earlier.", True),
        ("Austria sold Italy three kinds of skis; sales tripled in December.", False),
    ],
)
def test_a_multiple_is_held_against_a_text_whose_words_leave_no_doubt(
    text: str, held: bool
) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")["tripled"]
    assert (verdict.rating == "mismatch") is held, verdict.explanation


@pytest.mark.parametrize(
    ("text", "published", "figure"),
    [
        pytest.param(
            "UK inflation slowed to 3.6% in October, after three months stuck at 3.8%.",
            "2025-11-20",
            "3.8%",
            id="the level before a change",
        ),
        pytest.param(
            "India's retail inflation rises from record low to 0.71% in November.",
            "2025-12-12",
            "record low",
            id="a record that was left behind",
        ),
    ],
)
def test_what_is_of_an_earlier_time_is_not_accused(text: str, published: str, figure: str) -> None:
    verdict = verdicts_of(text, CATALOGUE, published)[figure]
    assert verdict.rating != "mismatch", verdict.explanation
