"""Wrong figures that another series, which the sentence does not mean, is not taken to bear out."""

import pytest
from told_claims import checked_by

CROWDS = "arrivals_births_audiences"
SPAIN = "spain_jobs_and_tourism"
QUEUES = "hospital_queues"
TRAINS = "uk_rail_crime_and_caps"


@pytest.mark.parametrize(
    ("mark", "rating"), [("10,000", {"supported"}), ("40,000", {"unverified", "mismatch"})]
)
def test_a_mark_passed_is_that_of_the_league_named_right_before(
    mark: str, rating: set[str]
) -> None:
    text = (
        "The Premier League's average gate rose to 40,917 last season, its eleventh increase in "
        f"succession, and League One's topped {mark} for the first time."
    )
    assert checked_by(CROWDS, text, "2026-07-13")[mark] in rating


@pytest.mark.parametrize(
    ("share", "rating"), [("73 per cent", {"supported"}), ("37 per cent", {"unverified"})]
)
def test_two_halves_of_a_whole_are_no_share_of_each_other(share: str, rating: set[str]) -> None:
    text = (
        "Guests spent 35.8 million nights in Spain's hotels in May, 1.9 per cent fewer than a year "
        f"earlier. Foreigners accounted for 26.2 million of these, or {share}, and residents of "
        "Spain for the remaining 9.6 million."
    )
    assert checked_by(SPAIN, text, "2026-07-03")[share] in rating


@pytest.mark.parametrize(("share", "rating"), [("62.2%", "supported"), ("26.2%", "mismatch")])
def test_a_percentage_of_those_who_had_waited_is_no_growth(share: str, rating: str) -> None:
    text = (
        "LONDON — More than 80,000 people waited over 12 hours on trolleys in England's hospitals "
        "in December.\n\nYet the waiting list for routine treatment shrank to 7.24 million from "
        "7.27 million. Some 156,551 patients had been on it for over a year, 7.6% fewer than the "
        f"month before, and {share} had waited less than 18 weeks, up from 61.3%."
    )
    assert checked_by(QUEUES, text, "2026-02-13")[share] == rating


@pytest.mark.parametrize(
    ("share", "rating"), [("84 per cent", {"supported"}), ("48 per cent", {"unverified"})]
)
def test_a_part_told_of_next_does_not_bear_out_the_one_before(share: str, rating: set[str]) -> None:
    text = (
        "Two-thirds of Britain's trains, 67.6 per cent, called on time between April and June.\n\n"
        f"Punctuality varied: c2c was ahead, with {share}, and Avanti West Coast behind, at 48.1 "
        "per cent."
    )
    assert checked_by(TRAINS, text, "2026-10-16")[share] in rating
