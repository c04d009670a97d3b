"""Runs of months in which a measure was better than it had been a year before."""

import pytest
from small_catalogue import austria, verdicts_of


@pytest.mark.parametrize(
    "words",
    [
        "the {} month in a row in which they have topped their year-ago mark.",
        "the {} consecutive month in which they beat their year-ago tally.",
        "the {} month running in which they have bettered their year-earlier figure.",
        "the {} successive month in which they have outstripped the level of a year ago.",
        "the {} month in a row in which they have outpaced their level of a year earlier.",
    ],
)
def test_the_run_is_of_now_and_not_of_what_it_is_set_against(words: str) -> None:
    text = "Austria's exports were 16.0 billion euros in July. It is " + words
    right = verdicts_of(text.format("fifth"), austria(), "2025-12-01")["fifth"]
    wrong = verdicts_of(text.format("ninth"), austria(), "2025-12-01")["ninth"]
    assert right.period is not None
    assert str(right.period) == "2025-07"
    assert right.rating == "supported"
    assert wrong.rating != "supported"
