"""A time at the head of a clause that goes on with a pronoun, its verb and a figure."""

import pytest
from told_times import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A year before they fetched 3 pounds.", [("A year before", "point -1A")]),
        ("A month before it brought in $233.", [("A month before", "point -1M")]),
        ("A year before it lost 3 shops, the chain had 90.", []),
        ("A year before it brought in 3 experts it shut.", []),
        ("A year before it went public it was small.", []),
    ],
)
def test_what_a_pronoun_did_then_is_told_of_then(text: str, told: list[tuple[str, str]]) -> None:
    assert read(text) == told
