"""Small numbers in words that are told beside their like."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


def read(text: str) -> list[int]:
    return [int(f.quantity.value) for f in find_figures(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Mills closed: six in Leeds, three in Hull and two in the Isle of Man.", [6, 3, 2]),
        ("Flotations came to nine in Oslo; four in Bergen.", [9, 4]),
        ("Flotations rose to nine in Oslo from four in May.", [9, 4]),
        ("Mergers fell to three last month, down from five.", [3, 5]),
        ("Of those killed, 13 were drivers, five passengers and two cyclists.", [13, 5, 2]),
        (
            "It lost 24 people, of whom nine were nurses, eight porters and seven cooks.",
            [24, 9, 8, 7],
        ),
        ("Mergers dropped to three in Hull from a high of five.", []),
    ],
)
def test_what_stands_beside_its_like_is_a_figure(text: str, values: list[int]) -> None:
    assert read(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "He lived two years in Leeds and three in Hull.",
        "They had tea in Leeds and two in the morning came.",
        "Two in Leeds agreed.",
        "It was the largest of the six sectors and one of two to grow.",
        "They had three dogs, two cats and one parrot.",
        "He rose to two men from the pub.",
    ],
)
def test_other_small_numbers_stay_silent(text: str) -> None:
    assert read(text) == []
