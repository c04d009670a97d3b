"""Totals of the year that runs, and what they are set against."""

import pytest
from told_claims import checked_by

PACK, DAY = "tills_rosters_and_skidmarks", "2026-09-08"
AUGUST = "In August 82 people died on the roads of Missouri. "
SO_FAR = "So far this year 579 people have died on the roads of Missouri, "
RIDERS = "Motorcyclists accounted for 106 of this year's deaths in Missouri, up from 92. "


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (AUGUST + "Since January 579 have, down from 640.", "640"),
        (AUGUST + "Since January the state has lost 579 people, down from 640.", "640"),
        (SO_FAR + "against 640 last year.", "640"),
        (SO_FAR + "down from 640 last year.", "640"),
        (SO_FAR + "against 967 last year.", "967"),
        (SO_FAR + "against 967 in the whole of last year.", "967"),
        (RIDERS + "That is 18.3 per cent of the total.", "18.3 per cent"),
        (
            RIDERS + "That is 18.3 per cent of the total, against 14.4 per cent last year.",
            "14.4 per cent",
        ),
    ],
)
def test_as_much_of_the_year_before_is_meant(text: str, figure: str) -> None:
    assert checked_by(PACK, text, DAY)[figure] == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (AUGUST + "Since January 579 have, down from 604.", "604"),
        (SO_FAR + "against 604 last year.", "604"),
        (SO_FAR + "against 976 in the whole of last year.", "976"),
    ],
)
def test_a_slip_in_it_is_accused(text: str, figure: str) -> None:
    assert checked_by(PACK, text, DAY)[figure] == "mismatch"


def test_where_a_rate_has_moved_from_since_is_where_it_stood_then() -> None:
    told = (
        "Average hourly wages in Canada were C$37.42 in October. Since January they have gone up "
    )
    found = checked_by(PACK, told + "to C$37.42 from C$36.52.", "2026-11-07")
    assert found["C$36.52"] == "supported"


WALKED = (
    "So far in 2026, 579 people have died on Missouri's roads, compared with 640 by the end of "
    "August 2025.\n\nMotorcyclists accounted for 106 of this year's deaths, up from 92.\n\n"
    "Pedestrian deaths fell from "
)


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("80 to 66.", "80", "supported"),
        ("80 to 66.", "66", "supported"),
        ("96 to 66.", "96", "unverified"),
        ("80 to 66 in the first eight months.", "80", "supported"),
    ],
)
def test_what_a_sum_fell_from_is_that_of_the_year_before(
    told: str, figure: str, rating: str
) -> None:
    assert checked_by(PACK, WALKED + told, DAY)[figure] == rating
