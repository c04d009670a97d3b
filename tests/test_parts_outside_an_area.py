"""Parts that lie outside an area of several countries, told by words for the rest of the world."""

import pytest
from flanders_catalogue import belgium
from small_catalogue import verdicts_of

DAY = "2025-11-20"
AHEAD = "Belgian factory orders fell 2.2% in October. Orders from the euro zone declined by 3.0%"


@pytest.mark.parametrize(
    "behind",
    [
        ", while those from the rest of the world were down 5.1%.",
        " and those from outside the currency bloc by 5.1%.",
        ", while non-euro area orders were down 5.1%.",
        "; demand from the rest of the world fell 5.1%.",
    ],
)
def test_the_rest_is_the_part_outside(behind: str) -> None:
    told = verdicts_of(AHEAD + behind, belgium(), DAY)
    assert told["5.1%"].series == "ord_non"
    assert {v.rating for v in told.values()} == {"supported"}


@pytest.mark.parametrize(
    "text",
    [
        "Orders from the euro zone declined by 5.1%, while those from the rest of the world were "
        "down 3.0%.",
        "Orders from the euro zone declined by 5.1%, while non-euro area orders were down 3.0%.",
    ],
)
def test_parts_that_changed_places_are_told(text: str) -> None:
    told = verdicts_of(f"Belgian factory orders fell 2.2% in October. {text}", belgium(), DAY)
    assert {told["5.1%"].reason, told["3.0%"].reason} == {"swapped"}


def test_the_world_is_no_part_where_none_lies_outside_an_area() -> None:
    text = "In October prices in Belgium rose 2.4%, less than in the rest of the world."
    assert verdicts_of(text, belgium(), DAY)["2.4%"].rating == "supported"
