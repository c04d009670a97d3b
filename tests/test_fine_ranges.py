"""Ranges of small bare numbers: "traded between 7.41 and 7.68"."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


def _printed(text: str) -> list[str]:
    return [f.span.of(text) for f in find_figures(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "range_"),
    [
        ("The krone traded between 7.41 and 7.68 in May.", "7.41 and 7.68"),
        ("The rand has ranged from 18.62 to 18.95 this week.", "18.62 to 18.95"),
        ("The pH stayed between 6.8 and 7.2 all summer.", "6.8 and 7.2"),
        ("The euro hovered between 1.08 and 1.12 in June.", "1.08 and 1.12"),
    ],
)
def test_what_was_measured_is_a_figure(text: str, range_: str) -> None:
    assert _printed(text) == [range_]


@pytest.mark.parametrize(
    "text",
    [
        "The pool is open from 9.30 to 17.15 in May.",
        "Trains run between 5.45 and 23.10 only.",
        "Children aged between 2.5 and 3.5 go free.",
        "Sections from 3.1 to 3.4 deal with it.",
        "Versions between 2.1 and 2.3 are affected.",
        "She won by between 2 and 4.",
        "The hall holds from 5 to 8.",
    ],
)
def test_hours_ages_and_numbers_of_things_are_none(text: str) -> None:
    assert _printed(text) == []
