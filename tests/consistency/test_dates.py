"""Dates that cannot be as they are printed: weekdays, days that are none, months to come."""

import pytest
from stories import findings, reasons

WEDNESDAY = "2025-12-10"


@pytest.mark.parametrize(
    "text",
    [
        "A fire broke out on Friday, December 6, its owner said.",
        "A fire broke out on Friday, Dec. 6, 2025, its owner said.",
        "The fair opens on Tuesday 14 January.",
        "The fair opens on Tuesday 14th January and runs for three days.",
        "The meeting is on Friday (11 December).",
        "An election was called for Saturday, March 15.",
        "The office will publish figures on 31 November.",
        "A pool that has been shut since 31 February will open again.",
        "They won on Sunday, December 6, eleven years after their first win.",
        "Figures published on 14 December showed a fall of 3%.",
        "She complained on 3 January and got an answer six weeks later, on 5 December.",
    ],
)
def test_a_day_that_cannot_be_is_told(text: str) -> None:
    found = findings(text, WEDNESDAY)
    assert [one.reason for one in found] == ["date_order"]
    assert found[0].claims == ()
    assert len(found[0].spans) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A fire broke out on Saturday, December 6, its owner said.",
        "A fire broke out on Friday, Dec. 6, 2024, its owner said.",
        "In 2024, on Friday, December 6, a fire broke out.",
        "A fire broke out on Friday, December 6 last year.",
        "The fair runs from Thursday to Saturday, 11 December to 13 December.",
        "The fair is open Thursday and Friday, December 11 and 12.",
        "It is held on Thursday-Sunday, December 11-14.",
        "Bloody Sunday, January 30, is remembered each year.",
        "On Friday 13 people died.",
        "On Friday June 31 people had applied.",
        "In June 31 people died; by June 31 ships had come.",
        "By June 31, the fair had closed; since June 31 ships have come.",
        "It will publish its figures on 14 December.",
        "Figures to be published on 14 December will show a fall.",
        "Figures published on 14 November showed a fall of 3%.",
        "He was told on Monday that it would be announced on 14 December.",
        "She complained on 24 October and got an answer six weeks later, on 5 December.",
        "The deal of Friday, June 6 still holds.",
        "The hall seats 300 and Friday is the 5 December fair's last day.",
    ],
)
def test_a_day_that_may_be_is_left_alone(text: str) -> None:
    assert reasons(text, WEDNESDAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "Inflation slowed to 2.9% in October from 3.3% in November.",
        "It delivered 21,340 cars in October, down from 22,810 in November, it said.",
        "Output fell 0.8% in October, after declines of 0.3% in September and 1.1% in November.",
    ],
)
def test_the_earlier_figure_is_not_of_a_later_month(text: str) -> None:
    assert reasons(text, "2025-11-28") == ["date_order"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Inflation slowed to 2.9% in October from 3.3% in September.", "2025-11-28"),
        ("It delivered 21,340 cars in October, down from 22,810 in November 2024.", "2025-11-28"),
        ("It had 18,200 staff in September, down from 19,450 in December.", "2025-12-10"),
        ("It delivered 21,340 cars in January, down from 22,810 in December.", "2026-02-08"),
        ("Inflation slowed to 2.9% in January from 3.3% in December.", "2026-02-12"),
        ("Inflation slowed to 2.9% in March from 3.3% in May.", "2026-04-12"),
        ("Inflation slowed to 2.9% in October from 3.3% in November 2024.", "2025-11-28"),
        (
            "Inflation slowed to 2.9% in October, down from 3.3% in September, while the bank kept "
            "its rate at 4% in November.",
            "2025-11-28",
        ),
        (
            "Output fell 0.8% in October, after a decline of 0.3% in September, but orders rose "
            "1.1% in November.",
            "2025-11-28",
        ),
        ("Inflation slowed to 2.9% in October from 3.3% in November last year.", "2025-11-28"),
        ("Inflation peaked at 2.9% in October, up from 2.3% in November.", "2025-11-28"),
        ("It rose 0.8% in October, after a rise of 0.3% in September.", "2025-11-28"),
        ("It is to rise to 2.9% in March from 2.4% in November.", "2025-12-28"),
    ],
)
def test_months_in_their_order_are_left_alone(text: str, day: str) -> None:
    assert reasons(text, day) == []
