"""Records and ranks that are told with a figure are those of its series, whatever the words before
led to."""

import pytest
from small_catalogue import verdicts_of
from small_terminals import terminals

BRYNMOR = "Brynmor airport handled 431,000 passengers in September. "
RATES = "Dunmore airport’s on-time performance was 79.3% in October. "


@pytest.mark.parametrize(
    ("told", "record", "series", "rating"),
    [
        (
            "Calder airport also had its busiest month, with 404,000 passengers.",
            "busiest month",
            "p_calder",
            "supported",
        ),
        (
            "Dunmore airport also had its busiest month, with 128,000 passengers.",
            "busiest month",
            None,
            ("mismatch", "unverified"),
        ),
        (
            "Dunmore airport, by contrast, had 128,000 passengers, fewer than in August.",
            "128,000",
            "p_dunmore",
            "supported",
        ),
    ],
)
def test_a_record_is_that_of_the_figure_told_with_it(
    told: str, record: str, series: str | None, rating: str | tuple[str, ...]
) -> None:
    verdict = verdicts_of(BRYNMOR + told, terminals(), "2025-10-20")[record]
    assert verdict.rating in rating
    assert series is None or verdict.series == series


@pytest.mark.parametrize(
    ("told", "record", "ratings"),
    [
        (
            "Brynmor slid to 69.1% and Calder managed only 65.7%, its worst since September.",
            "worst since September",
            ("mismatch", "unverified"),
        ),
        (
            "Calder rose to 65.7% and Brynmor managed only 69.1%, its worst since July.",
            "worst since July",
            ("supported", "unverified"),
        ),
    ],
)
def test_a_record_behind_a_level_is_no_record_of_the_move_before(
    told: str, record: str, ratings: tuple[str, ...]
) -> None:
    verdict = verdicts_of(RATES + told, terminals(), "2025-11-20")[record]
    assert verdict.rating in ratings


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("Calder airport was the second-busiest, with 399,000 passengers.", "second", "supported"),
        ("Calder airport was the busiest, with 399,000 passengers.", "busiest", "supported"),
    ],
)
def test_a_rank_is_that_of_the_level_told_with_it(told: str, figure: str, rating: str) -> None:
    found = verdicts_of(
        "Brynmor airport handled 425,000 passengers in October. " + told, terminals(), "2025-11-20"
    )
    right = figure == "second"
    assert (found[figure].rating == rating) is right or found[figure].rating == "unverified"
