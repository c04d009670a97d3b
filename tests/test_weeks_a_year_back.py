"""Weeks told by a year back, by an early or late part of a month, or in a month that runs."""

import pytest
from small_catalogue import verdicts_of
from small_stores import PUBLISHED, share_of, stores

from verifier.model.verdict import Rating

NOW, THEN, LONG_AGO = (
    share_of("POL", 2025, 46),
    share_of("POL", 2024, 46),
    share_of("POL", 2023, 46),
)
NEXT = share_of("POL", 2024, 45)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"At this time in 2023, with {LONG_AGO}%, they were fuller.", LONG_AGO, "supported"),
        (f"At the same time in 2024 they were {THEN}% full.", THEN, "supported"),
        (f"Two years ago they were {LONG_AGO}% full.", LONG_AGO, "supported"),
        (f"A year ago they were {NEXT}% full.", NEXT, "mismatch"),
    ],
)
def test_a_year_back_is_counted_from_the_newest_week(text: str, figure: float, rating: str) -> None:
    """Though the note speaks of the week that runs, of which nothing is known yet."""
    lead = f"Hello. Three things this week.\n\nGas stores in Poland stand at {NOW}%. "
    assert verdicts_of(lead + text, stores(), PUBLISHED)[f"{figure}%"].rating == rating


def test_a_year_back_is_no_week_further_off() -> None:
    text = f"Gas stores in Poland were {NOW}% full last week. A year ago they were {NEXT}% full."
    assert verdicts_of(text, stores(), PUBLISHED)[f"{NEXT}%"].rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    "then",
    [
        "At this time of year in 2023",
        "At this time of the year in 2023",
        "At the same time of year in 2023",
        "At this point of 2023",
    ],
)
def test_the_time_of_year_is_no_whole_year(then: str) -> None:
    text = f"Gas stores in Poland were {NOW}% full last week. {then} they were {LONG_AGO}% full."
    found = verdicts_of(text, stores(), PUBLISHED)[f"{LONG_AGO}%"]
    assert (found.rating, str(found.period)) == (Rating.SUPPORTED, "2023-W46")


EARLY, EARLIER = share_of("POL", 2025, 45), share_of("POL", 2024, 45)


@pytest.mark.parametrize(("points", "right"), [(EARLIER - EARLY, True), (6.5, False)])
def test_early_in_a_month_is_early_in_it_the_year_before_too(points: float, right: bool) -> None:
    gap = f"{points:.1f} points"
    text = (
        f"Stores in Poland were {EARLY}% full in early November, {gap} short of the {EARLIER}% of "
        "the year before."
    )
    found = verdicts_of(text, stores(), "2025-11-26")
    assert found[f"{EARLIER}%"].rating is Rating.SUPPORTED
    assert (found[gap].rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize("day", ["2025-11-26", "2025-11-30"])
def test_a_week_leads_where_the_title_speaks_of_its_month(day: str) -> None:
    now, past = share_of("HUN", 2025, 47), share_of("POL", 2025, 47)
    text = (
        "Gas stores shrink further in mild November\n\n"
        f"Gas stores in Poland shrank again last week, to {past}% full.\n\n"
        f"Those in Hungary were {now}% full, {{}} points less than a week before."
    )
    gap = f"{share_of('HUN', 2025, 46) - now:.1f}"
    found = verdicts_of(text.format(gap), stores(), day)
    assert all(v.rating is Rating.SUPPORTED for v in found.values())
    assert verdicts_of(text.format("4.6"), stores(), day)["4.6 points"].rating is (Rating.MISMATCH)
