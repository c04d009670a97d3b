"""Figures that repeat the one before them behind another name than its own."""

import pytest
from rates_of_five import PUBLISHED, five
from small_catalogue import verdicts_of

from verifier.model.verdict import Verdict


def _last(text: str) -> Verdict:
    """The verdict on what stands last; the same figure before it is printed otherwise."""
    return list(verdicts_of(text, five(), PUBLISHED).values())[-1]


HUNGARY = "Unemployment in Hungary was 4.5% in October "


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        (HUNGARY + "and in the Puszta 4.5 per cent.", "unverified"),
        (HUNGARY + "and the capital had 4.5 per cent.", "unverified"),
        (HUNGARY + "while neighbouring Ruritania had 4.5 per cent.", "unverified"),
        # what goes on about the same thing
        (HUNGARY + "and is thus again at 4.5 per cent.", "supported"),
        (HUNGARY + "and the rate of 4.5 per cent was no surprise.", "supported"),
        # a name that a pack holds is judged by its own series
        (HUNGARY + "and in Portugal 6.0%.", "supported"),
    ],
)
def test_a_figure_told_again_of_something_else(text: str, rating: str) -> None:
    assert _last(text).rating == rating


def test_a_neighbours_figure_printed_twice_is_of_no_third() -> None:
    text = (
        "Unemployment in the euro zone was 6.4% in October. In Finland it was 9.8%, in Lithuania "
        "6.9% and in Portugal 6.9 per cent."
    )
    assert _last(text).rating != "supported"


GUARDS = "Unemployment in Hungary was 4.5% in October. "


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        # a level out of all proportion keeps no bound
        ("Hungarian unemployment was over 0.3% in October.", "unverified"),
        ("Hungarian unemployment was less than 60% in October.", "unverified"),
        # a bound of another measure, told outright
        (GUARDS + "Inflation there topped 3%.", "unverified"),
        # what a reader may call so
        ("Hungarian unemployment was over 3% in October.", "supported"),
        (GUARDS + "It had topped 4%.", "supported"),
    ],
)
def test_a_bound_that_tells_nothing_is_borne_out_by_nothing(text: str, rating: str) -> None:
    assert _last(text).rating == rating
