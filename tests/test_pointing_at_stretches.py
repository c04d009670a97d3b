"""Times that point back at a stretch told before: "over that stretch", "over those ten months"."""

import pytest
from small_catalogue import austria, verdicts_of

LEAD = (
    "In the first ten months of the year Austria's exports came to 154.6 billion euros; exports of "
)


@pytest.mark.parametrize(
    "time",
    [
        "over that stretch",
        "over that period",
        "over those ten months",
        "in that spell",
        "during that window",
        "in those ten months",
    ],
)
@pytest.mark.parametrize(("growth", "rating"), [("rose 1.0%", "supported"), ("fell 2.5%", None)])
def test_no_month_is_meant_by_what_points_at_many(time: str, growth: str, rating: str) -> None:
    text = f"{LEAD}skis {growth} {time}."
    found = verdicts_of(text, austria(), "2025-11-20")[growth.split()[1]]
    assert found.rating == (rating or "mismatch")


@pytest.mark.parametrize("time", ["over that month", "in October"])
def test_one_month_is_meant_by_its_name(time: str) -> None:
    lead = "Austria's exports came to 13.7 billion euros in October; exports of skis fell 2.5% "
    text = f"{lead}{time}."
    assert verdicts_of(text, austria(), "2025-11-20")["2.5%"].rating == "supported"
