"""Runs of moves that are told as good or bad: which way they go, their measure says."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.language.moves.valence import way_for
from verifier.model.mention import Cue, CueKind, Direction
from verifier.model.span import Span
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,frequency,nature,basis,headline,aliases
late,"Cancellations score, share of trams cancelled, Oslo",tram_cancellations,NOR,percent,M,rate,period_on_period,yes,share of trams cancelled
seats,"Seat occupancy of trams, Oslo",tram_occupancy,NOR,percent,M,rate,period_on_period,yes,seat occupancy
"""  # noqa: E501
_MONTHS = [f"2025-{month:02d}" for month in range(1, 8)]


@cache
def trams() -> Catalogue:
    """Cancellations fall four times up to July, and seats fill up three times."""
    figures = {"late": (3.0, 2.8, 3.9, 3.7, 3.4, 3.2, 3.1), "seats": (60, 61, 59, 57, 58, 61, 63)}
    return catalogue_told(_SERIES, _MONTHS, figures)


LATE = "The share of trams cancelled in Oslo fell to 3.1 per cent in July, the "
SEATS = "Seat occupancy of Oslo's trams was 63 per cent in July, the "


@pytest.mark.parametrize(
    ("text", "run", "rating"),
    [
        (LATE + "fourth consecutive improvement.", "fourth", "supported"),
        (LATE + "fourth monthly improvement in a row.", "fourth", "supported"),
        (LATE + "fourth straight month of improvement.", "fourth", "supported"),
        (LATE + "sixth consecutive improvement.", "sixth", "mismatch"),
        (SEATS + "third consecutive improvement.", "third", "supported"),
        (SEATS + "fifth consecutive improvement.", "fifth", "mismatch"),
    ],
)
def test_what_nobody_wants_improves_as_it_falls(text: str, run: str, rating: str) -> None:
    assert verdicts_of(text, trams(), "2025-08-14")[run].rating.value == rating


@pytest.mark.parametrize(
    ("word", "name", "way"),
    [
        ("improvement", "Cancellations score, Oslo", Direction.DOWN),
        ("deterioration", "Unemployment rate, Oslo", Direction.UP),
        ("improvement", "Seat occupancy, Oslo", None),
        ("improvement", "Share waiting under 18 weeks, Oslo", None),
        ("rise", "Cancellations score, Oslo", None),
    ],
)
def test_a_word_that_judges_tells_the_way_of_what_nobody_wants(
    word: str, name: str, way: Direction | None
) -> None:
    cue = Cue(Span(0, len(word)), word, CueKind.NOUN, Direction.UP)
    assert way_for(cue, name) is way
