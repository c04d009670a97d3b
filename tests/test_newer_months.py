"""Months that "in the month" stands for in news that opened on an older one."""

import pytest
from small_catalogue import verdicts_of
from water_catalogue import waters

DAY = "2026-11-24"
OPENING = "Water bills went up in April.\n\nIn October Ashwater lost 84.2 million litres a day. "
GOES_ON = "\n\nIts record is nothing to boast of. Ashwater's sewage spills came to {} in the month."


@pytest.mark.parametrize(("figure", "rating"), [("713", "supported"), ("540", "not")])
def test_it_is_the_newer_one_told_before(figure: str, rating: str) -> None:
    verdict = verdicts_of(OPENING + GOES_ON.format(figure), waters(), DAY)[figure]
    assert (verdict.rating == "supported") is (rating == "supported")
    assert str(verdict.claim.clause.time.period) == "2026-10"


def test_an_older_one_told_in_passing_does_not_take_its_place() -> None:
    text = (
        "Ashwater lost 84.2 million litres a day in October.\n\nIn April it had been 86.8 million."
    )
    verdict = verdicts_of(text + GOES_ON.format("713"), waters(), DAY)["713"]
    assert str(verdict.claim.clause.time.period) == "2026-10"
