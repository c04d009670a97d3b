"""Shares of what a sentence names, told of what only a noun without a name points at."""

import pytest
from ore_catalogue import journeys, ores
from small_catalogue import verdicts_of

LONDON = "Bus journeys in London came to 400m between July and September 2025. "


@pytest.mark.parametrize(
    "text",
    [
        "The capital accounted for 44.8 per cent of bus journeys in England.",
        "The city made up 44.8% of all bus journeys in England, data showed.",
        "That was 44.8pc of all bus journeys in England.",
    ],
)
def test_the_part_is_what_the_figure_before_is_of(text: str) -> None:
    verdict = verdicts_of(LONDON + text, journeys(), "2025-11-28")
    share = next(v for quote, v in verdict.items() if quote.startswith("44.8"))
    assert (share.rating, share.series) == ("supported", "bus_lon")


@pytest.mark.parametrize(
    "text",
    [
        "The capital accounted for 61.2 per cent of bus journeys in England.",
        "The city made up 39.5% of all bus journeys in England, data showed.",
    ],
)
def test_what_fits_no_part_is_not_accused(text: str) -> None:
    found = verdicts_of(LONDON + text, journeys(), "2025-11-28")
    share = next(v for quote, v in found.items() if quote[:2] in ("61", "39"))
    assert share.rating == "unverified"


def test_a_part_that_is_named_is_that_part() -> None:
    text = "Iron ore came to A$8.59bn in September. Gold made up 15.6% of goods exports."
    verdict = verdicts_of(f"Australia's exports of {text}", ores(), "2025-11-10")["15.6%"]
    assert (verdict.rating, verdict.series) == ("supported", "ore_gold")


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("As much as half of it may be windfall.", "unverified"),
        ("As much as half of gold exports might well be recycled.", "unverified"),
        ("It made up almost a quarter of goods exports.", "supported"),
    ],
)
def test_what_may_be_is_no_share_that_anybody_counts(text: str, rating: str) -> None:
    first = "Australia's iron ore exports came to A$8.59bn in September. "
    found = verdicts_of(first + text, ores(), "2025-11-10")
    share = next(v for quote, v in found.items() if quote in ("half", "a quarter"))
    assert share.rating == rating
