"""Times that only say when a figure first came out, beside those of what it counts."""

import pytest
from told_times import times

from verifier.model.mention import TimeKind

RELEASES = [
    "a steeper fall than the 1.8% first reported in November",
    "worse than the 1.8% initially estimated last month",
    "more than the 1.8% originally given on November 17",
    "the 1.8% previously announced in November",
]
OF_WHAT_IT_COUNTS = [
    "a steeper fall than the 1.8% reported in November",
    "the 1.8% fall in November",
    "first sales in November",
    "the 40 cases reported in November",
]


@pytest.mark.parametrize("text", RELEASES)
def test_when_a_figure_first_came_out_is_no_time_of_it(text: str) -> None:
    assert {mention.kind for mention in times(text)} == {TimeKind.RELEASE}


@pytest.mark.parametrize("text", OF_WHAT_IT_COUNTS)
def test_other_times_are_those_of_what_is_counted(text: str) -> None:
    assert TimeKind.RELEASE not in {mention.kind for mention in times(text)}
