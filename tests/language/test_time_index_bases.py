"""The time that is 100 for an index is the time of none of its figures."""

import pytest
from told_times import times

from verifier.language.times.index_bases import base_spans
from verifier.model.span import Span

BASES = [
    "The index (2015=100) stood at 118.4",
    "The index (2015 = 100) stood at 118.4",
    "The index (second half of July 2018=100) stood at 118.4",
    "The index (average of 2021 = 100) stood at 118.4",
    "The index (January 2020=1,000) stood at 1,184",
    "The index (2011-12=100) stood at 118.4",
    "The index (base 2015) stood at 118.4",
    "The index (base: second fortnight of July 2018) stood at 118.4",
    "The index (base year 2015) stood at 118.4",
    "The index, on a base of 2015, stood at 118.4",
    "The index, rebased to January 2020, stood at 118.4",
]
NO_BASES = [
    "The index stood at 118.4 in 2015",
    "Exports rose 3% from a high base in 2024",
    "Riders came to 100 in 2015",
    "Of riders in 2015 as many as 100 came back",
    "The index was 100 in January 2020",
]


@pytest.mark.parametrize("text", BASES)
def test_the_base_of_an_index_is_no_time_of_its_figures(text: str) -> None:
    assert not times(text)


@pytest.mark.parametrize("text", NO_BASES)
def test_other_times_stay(text: str) -> None:
    assert not base_spans(text, Span(0, len(text)))
    assert times(text)


def test_a_month_without_its_year_is_not_one_of_the_base() -> None:
    text = "The index (second half of July 2018=100) stood at 118.4, up from 117.9 in October"
    assert [str(mention.period) for mention in times(text)] == ["2025-10"]
