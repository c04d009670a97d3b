"""Months that only say which coming event is meant: "keeping an August rate cut in play"."""

import pytest
from told_claims import times_match

BELOW = "\n\nThe jobless rate was 5.2%, against 4.8% a year earlier."


@pytest.mark.parametrize(
    "event",
    [
        "keeping an August rate cut in play",
        "reviving bets on a September hike",
        "ahead of the August policy meeting",
        "complicating plans for the November budget",
        "when the Bank next meets in August",
        "weeks before an October general election",
    ],
)
def test_the_month_of_a_coming_event_is_no_time_of_an_article(event: str) -> None:
    text = (
        f"LONDON, July 16 - British wage growth slowed, data showed on Thursday, {event}.\n\n"
        "Pay rose 4.0% on the year in the three months to May." + BELOW
    )
    times_match(text, "2026-07-16", {"4.0%": "2026-03/2026-05", "5.2%": "2026-03/2026-05"})


@pytest.mark.parametrize(
    ("opening", "time"),
    [
        # an event that was, or one that is as far off as the last one
        ("British shoppers spent 0.4% more in June after May's rate cut.", "2026-06"),
        ("British retail sales rose 0.4% in June, the month of the rate cut.", "2026-06"),
        # a month that is none of an event
        ("British retail sales rose 0.4% in June, against an August rise of 1%.", "2026-06"),
        ("An April rise of 0.4% in British retail sales was the last.", "2026-04"),
    ],
)
def test_other_months_stay_as_they_are(opening: str, time: str) -> None:
    times_match(opening, "2026-07-16", {"0.4%": time})


def test_a_past_meeting_is_the_time_of_what_it_decided() -> None:
    text = "At its June meeting the Bank of England cut its rate to 3.5%."
    times_match(text, "2026-07-16", {"3.5%": "2026-06"})
