"""Lists, seats, means and parts of a time, and rates told "respectively"."""

import pytest

from tests.consistency.stories import reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "The council will spend £48.6m on schools.\n\nThe money will go to four sites: £17.2m "
            "for Easton, £11.9m for Park Lane, £9.4m for repairs and £8.1m for special needs.",
            "parts_and_total",
        ),
        (
            "Registrations of electric vans came to 9,310 in February:\n\n- Renora: 3,240\n- "
            "Fordham: 2,980\n- Stellan: 1,970\n- Others: 1,210",
            "parts_and_total",
        ),
        (
            "Donors pledged $2.4 billion: the European Union $900 million, the United States $650 "
            "million, the Gulf states $700 million and others $350 million.",
            "parts_and_total",
        ),
        (
            "Leeming plans to spend £512m in 2026-27: £198m on social care, £121m on schools, £64m "
            "on roads and £192m on everything else.",
            "parts_and_total",
        ),
        (
            "The Centre took 19 of the 36 seats in Thursday's vote, Labour 11 and independents 12.",
            "parts_and_total",
        ),
        (
            "Rain at the stations came to 212, 187 and 201 millimetres, an average of 220 "
            "millimetres.",
            "parts_and_total",
        ),
        (
            "Net profit for 2025 rose to $2.1 billion. Fourth-quarter profit was $560 million, "
            "after $1.24 billion in the first nine months.",
            "parts_and_total",
        ),
        (
            "Merle produced 212,000 ounces in the third quarter. Output for the first nine months "
            "was 565,000 ounces, after 218,000 in the first quarter and 225,000 in the second.",
            "parts_and_total",
        ),
        (
            "The loan books of Baltic and Coastline grew 4.0% and 6.0% respectively.\n\nAt Baltic, "
            "loans rose to €21.8 billion from €20.0 billion. Coastline's book grew to €10.6 "
            "billion from €10.0 billion.",
            "stated_change",
        ),
    ],
)
def test_parts_that_do_not_make_the_whole_are_found(text: str, reason: str) -> None:
    day = "2026-02-26" if "2025" in text else "2025-11-12"
    assert reasons(text, day) == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "The council will spend £48.6m on schools.\n\nThe money will go to four sites: £17.2m for "
        "Easton, £13.9m for Park Lane, £9.4m for repairs and £8.1m for special needs.",
        "The council will spend £48.6m on schools.\n\nAmong them are four sites: £17.2m for "
        "Easton, £13.9m for Park Lane and £9.4m for repairs.",
        "Registrations came to 9,310 in February:\n\n- Renora: 3,240\n- Fordham: 2,890\n- "
        "Stellan: 1,970",
        "Leeming plans to spend £512m: £198m on social care, £121m on schools and £64m on roads.",
        "The Centre took 19 of the 36 seats, up from 14, and Labour 11.",
        "Assets were $2.1 billion at the end of 2025, $560 million in the fourth quarter, after "
        "$1.24 billion in the first nine months.",
        "The loan books of Baltic and Coastline grew 4.0% and 6.0% respectively.\n\nAt Baltic, "
        "deposits rose to €21.8 billion from €20.0 billion. Coastline's grew to €10.6 billion "
        "from €9.0 billion.",
    ],
)
def test_parts_that_fit_or_are_not_all_are_left_alone(text: str) -> None:
    assert reasons(text, "2026-03-12") == []
