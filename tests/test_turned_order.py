"""A figure in the reverse of the order that its words give it beside a right one is wrong."""

import pytest
from small_catalogue import austria, verdicts_of

TURNED = [
    ("Exports of Austria rose to 17.11 billion euros in May from 17.83 billion.", "17.83"),
    ("In May exports of Austria came to 17.11 billion euros, up from 18.2 billion.", "18.2"),
]
IN_ORDER = [
    ("Exports of Austria rose to 17.11 billion euros in May from 16.3 billion.", "16.3"),
    ("In May exports of Austria came to 17.11 billion euros, up from 15.2 billion.", "15.2"),
    ("Exports of Austria rose to 17.11 billion euros in May; imports came to 17.93.", "17.93"),
]


@pytest.mark.parametrize(("text", "figure"), TURNED)
def test_an_open_figure_on_the_wrong_side_of_a_right_one_is_wrong(text: str, figure: str) -> None:
    found = verdicts_of(text, austria(), "2025-06-20")
    assert next(v for q, v in found.items() if q.startswith(figure)).rating == "mismatch"


@pytest.mark.parametrize(("text", "figure"), IN_ORDER)
def test_a_figure_on_its_side_is_not_inconsistent(text: str, figure: str) -> None:
    found = verdicts_of(text, austria(), "2025-06-20")
    assert next(v for q, v in found.items() if q.startswith(figure)).reason != "inconsistent"
