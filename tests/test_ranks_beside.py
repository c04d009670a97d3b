"""Ranks of the figure that stands beside them."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

PLACES = {
    "bgr": "Bulgaria",
    "hrv": "Croatia",
    "lva": "Latvia",
    "svn": "Slovenia",
    "fin": "Finland",
}
MEASURES = {"mood": "Mood of bakers", "book": "Order books of bakers"}
SERIES = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n" + (
    "".join(
        f'{key}_{code},"{title}, {place}",bakers_{key},{code.upper()},index,0,M,index,'
        "year_on_year,yes\n"
        for key, title in MEASURES.items()
        for code, place in PLACES.items()
    )
)
MONTHS = [f"2025-{month:02d}" for month in range(1, 11)]
FIGURES = {
    "mood_bgr": (39.8, 41.4),
    "mood_hrv": (58.3, 57.2),
    "mood_lva": (54.7, 48.6),
    "mood_svn": (51.1, 53.9),
    "mood_fin": (44.2, 46.3),
    "book_bgr": (64.4, 63.2),
    "book_hrv": (61.5, 60.4),
    "book_lva": (59.6, 58.1),
    "book_svn": (58.7, 61.9),
    "book_fin": (66.1, 66.6),
}


@cache
def bakers() -> Catalogue:
    """Two indices of five places by month: in October 2025 Latvia was third by mood, with 48.6, and
    a month before second, with 54.7; Bulgaria was second by order books, with 63.2."""
    figures = {
        key: [*(one - 0.7 * step for step in range(8, 0, -1)), one, other]
        for key, (one, other) in FIGURES.items()
    }
    return catalogue_told(SERIES, MONTHS, figures)


LEAD = "Bakers in Croatia put their mood at 57.2 in October. "


def verdict_on(sentence: str, rank: str) -> Verdict:
    """The verdict on one rank of a text of November 2025."""
    return verdicts_of(LEAD + sentence, bakers(), "2025-11-12")[rank]


@pytest.mark.parametrize(
    ("sentence", "rank", "series", "place"),
    [
        ("Latvia came fourth, with 48.6.", "fourth", "mood_lva", 3),
        ("Slovenia's mood was the third highest, at 53.9.", "third", "mood_svn", 2),
        ("Of all moods, that of the Slovenes was third, on 53.9.", "third", "mood_svn", 2),
        ("Bulgaria ranked third with 63.2.", "third", "book_bgr", 2),
        ("Bulgaria was third, on 63.2 for order books.", "third", "book_bgr", 2),
    ],
)
def test_a_rank_off_by_one_from_the_figure_beside_it_is_wrong(
    sentence: str, rank: str, series: str, place: int
) -> None:
    found = verdict_on(sentence, rank)
    assert (found.rating, found.reason) == (Rating.MISMATCH, Reason.OFF_RANK)
    assert (found.series, found.computed) == (series, place)


def test_a_rank_is_right_at_the_time_of_the_figure_beside_it() -> None:
    found = verdict_on("Latvia was second only to Croatia, with 54.7, a month ago.", "second")
    assert (found.rating, found.series) == (Rating.SUPPORTED, "mood_lva")
    assert str(found.period) == "2025-09"
    assert Caveat.MEASURE_ASSUMED in found.caveats


@pytest.mark.parametrize(
    ("sentence", "rank", "series"),
    [
        ("Latvia came third, with 48.6.", "third", "mood_lva"),
        ("Bulgaria ranked second with 63.2.", "second", "book_bgr"),
        ("A month ago Latvia was second, with 54.7.", "second", "mood_lva"),
    ],
)
def test_the_right_rank_of_the_figure_beside_it_is_right(
    sentence: str, rank: str, series: str
) -> None:
    found = verdict_on(sentence, rank)
    assert (found.rating, found.series) == (Rating.SUPPORTED, series)


@pytest.mark.parametrize(
    ("sentence", "rank"),
    [
        ("Slovenia came fourth, with 53.9.", "fourth"),  # off by two: of another field
        ("Bulgaria ranked fourth with 63.2.", "fourth"),
    ],
)
def test_a_rank_off_by_two_stays_open(sentence: str, rank: str) -> None:
    assert verdict_on(sentence, rank).rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    ("sentence", "rank"),
    [
        ("Bulgaria ranked third behind Slovenia, on 61.9.", "third"),
        ("Bulgaria ranked third, ahead of Slovenia on 61.9.", "third"),
        ("Bulgaria ranked third, but Slovenia had 61.9.", "third"),
        ("Bulgaria ranked third. Slovenia had 61.9.", "third"),
        ("Latvia came fourth, with 46.8.", "fourth"),  # a wrong figure tells nothing
    ],
)
def test_a_rank_is_not_of_the_figure_of_another(sentence: str, rank: str) -> None:
    assert verdict_on(sentence, rank).rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Slovenia was the strongest of all towns and places, with order books up 5.5% on the "
         "month.", True),
        ("Bulgaria was the strongest of all towns and places, with mood up 4.0% on the month.",
         False),
    ],
)  # fmt: skip
def test_the_strongest_with_a_move_beside_it_is_first_by_that_move(
    sentence: str, right: bool
) -> None:
    told = verdicts_of(LEAD + sentence, bakers(), "2025-11-12")
    rank = next(v for quote, v in told.items() if quote.startswith("strongest"))
    assert (rank.rating is Rating.SUPPORTED) is right, rank.explanation
