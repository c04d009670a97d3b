"""What a sentence tells of another figure is not held against the one beside it."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from verifier.judge.breaths import (
    compared_in_another_breath,
    is_dated_past_a_figure,
    is_set_against,
    moves_in_an_aside,
)
from verifier.judge.doubts.narrowed import is_narrowed
from verifier.judge.other_times import is_compared_with_an_unread_time
from verifier.model.claim import Claim
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

CATALOGUE = open_catalogue([], isolated=False)


@cache
def verdicts_on(text: str) -> tuple[Verdict, ...]:
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 12, 18))
    return check_article(article, CATALOGUE, Settings()).verdicts


def verdict_on(figure: str, text: str) -> Verdict:
    """The verdict on one figure of a text about the US in December 2025, when the jobless rate of
    August was 4.3%, of September 4.4% and of November 4.6%, exports of goods and services in
    August 280.8 billion dollars and of capital goods 62.4 billion."""
    return next(v for v in verdicts_on(text) if v.claim.span.of(text).startswith(figure))


def claim_on(figure: str, text: str) -> Claim:
    return verdict_on(figure, text).claim


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
        ("4.4%", "The US unemployment rate was 4.6% in November, up from 4.4%."),
        ("4.4%", "The US unemployment rate was 4.6% in November, against 4.4% in the summer."),
        ("$62.4 billion", "US exports of turbines and looms came to $62.4 billion in August."),
    ],
)
def test_what_is_told_of_another_figure_leaves_it_open(figure: str, text: str) -> None:
    assert verdict_on(figure, text).rating is not Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US exports eased 0.4% in August, trimming their annual increase.", True),
        ("US exports fell 1.3%; the number has fallen every year since 2022.", True),
        ("US exports rose 1.1%, but were below the level of a year earlier.", True),
        ("US exports rose (1.1%), although they stayed below those of August 2024.", False),
        ("US exports eased 0.4% in August from a year earlier, the office said.", False),
        ("US exports eased 0.4% in August, compared with a year earlier.", False),
        ("On the year US exports eased 0.4% in August, while the annual gap grew.", False),
        ("US exports eased 0.4% in August.", False),
    ],
)
def test_a_comparison_behind_a_break_is_told_of_what_stands_there(
    text: str, expected: bool
) -> None:
    figure = next(one for one in ("0.4%", "1.3%", "1.1%") if one in text)
    assert compared_in_another_breath(claim_on(figure, text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US exports, having risen all year, 0.1%.", True),
        ("US imports fell by 0.2% and exports, which had been rising all year, by 0.1%.", False),
        ("US imports fell by 0.2% and exports, which go to Asia, rose by 0.1%.", False),
        ("US imports fell by 0.2% and exports rose by 0.1%.", False),
    ],
)
def test_a_move_in_an_aside_is_not_that_of_the_figure_behind_it(text: str, expected: bool) -> None:
    assert moves_in_an_aside(claim_on("0.1%", text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The US unemployment rate was 4.6% in November, up from 4.4%.", True),
        ("The US unemployment rate was 4.6%, up from 4.4% in September.", False),
        ("In November the US unemployment rate was 4.4%.", False),
    ],
)
def test_what_a_figure_is_set_against_has_no_time_of_its_own(text: str, expected: bool) -> None:
    assert is_set_against(claim_on("4.4%", text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In August US exports rose 3.1% to $280.8 billion.", True),
        ("US exports came to $280.8 billion in August.", False),
        ("In August US exports came to $280.8 billion.", False),
    ],
)
def test_a_time_beyond_another_figure_is_told_of_that(text: str, expected: bool) -> None:
    assert is_dated_past_a_figure(claim_on("$280.8 billion", text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In August US exports of turbines and looms came to $62.4 billion.", True),
        ("In August US exports for breweries came to $62.4 billion.", True),
        ("In August tractor exports came to $62.4 billion.", True),
        ("US exports came to $62.4 billion in August.", False),
        ("US exports of goods and services came to $62.4 billion in August.", False),
        ("In August total exports from the United States came to $62.4 billion.", False),
    ],
)
def test_words_beside_a_measure_that_nothing_explains_narrow_it(text: str, expected: bool) -> None:
    total = CATALOGUE.series["us_exports"]
    part = next(
        one
        for one in CATALOGUE.series.values()
        if one.indicator == "exports" and one.ref_area == "USA" and one.breakdown == "capital goods"
    )
    claim = claim_on("$62.4 billion", text)
    assert is_narrowed(claim, total, part) is expected
    assert not is_narrowed(claim, part, total)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US exports in August were 5.2% up on the summer.", True),
        ("US exports in August were 5.2% above the summer.", True),
        ("US exports in August were 5.2% up on a year earlier.", False),
        ("US exports in August were 5.2% up on what banks had thought.", False),
        ("US exports in August were up 5.2%.", False),
    ],
)
def test_a_comparison_with_a_time_that_was_not_read_is_told(text: str, expected: bool) -> None:
    assert is_compared_with_an_unread_time(claim_on("5.2%", text)) is expected
