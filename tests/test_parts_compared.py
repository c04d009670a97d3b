"""Parts and multiples before what was: the part is a figure, and what was its baseline."""

import pytest
from told_claims import told

DAY = "2026-07-20"
NOW = "Output was 41 million tonnes in June. "


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("It is less than half as much as they made in 2001.", "half"),
        ("That is less than half what buyers were asking for in 2001.", "half"),
        ("It is more than twice what it was in 2001.", "twice"),
        ("It is more than a third of what it was in 2001.", "a third"),
        ("It is less than two-thirds what it was in 2001.", "two-thirds"),
    ],
)
def test_a_part_of_what_was_is_found(text: str, figure: str) -> None:
    assert told(NOW + text, DAY)[figure].endswith("on 2001")


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("More than half of that came in May.", "half", "2026-05"),
        ("Mills made 3 million more, and half of the total came in May.", "half", "2026-05"),
        ("The port is growing three times as fast: 13 million passed it.", "three times",
         "2026-06"),
        ("It is more than twice London's.", "twice", "2026-06"),
    ],
)  # fmt: skip
def test_a_part_of_no_other_time_is_found(text: str, figure: str, period: str) -> None:
    assert told(NOW + text, DAY)[figure] == period


@pytest.mark.parametrize(
    "text",
    [
        "It has been cut four times since May.",
        "The bank met twice in London.",
        "It took two and half of June.",
        "The third and half term ended.",
    ],
)
def test_what_counts_no_part_stays_silent(text: str) -> None:
    assert not {"half", "twice", "four times"} & set(told(NOW + text, DAY))
