"""Cuts and rises of a rate that are counted over a year or since a date."""

import pytest
from small_catalogue import verdicts_of
from told_claims import shipped

DAY = "2026-01-21"
CUT = "The Bank of England cut Bank Rate to 3.75 per cent in December"


@pytest.mark.parametrize(
    ("text", "ordinal", "rating"),
    [
        (f"{CUT}, the fourth cut of 2025.", "fourth", "supported"),
        (f"{CUT}. It was the fourth cut of 2025.", "fourth", "supported"),
        (f"{CUT}, its fourth quarter-point cut of the year.", "fourth", "supported"),
        (f"{CUT}, the second cut since August.", "second", "supported"),
        (f"{CUT}, its sixth cut since August 2024.", "sixth", "supported"),
        (f"{CUT}, its fifth cut of 2025.", "fifth", "mismatch"),
        (f"{CUT}, the third cut since August.", "third", "mismatch"),
        (f"{CUT}, its seventh interest-rate cut since August 2024.", "seventh", "mismatch"),
        ("The Fed lowered borrowing costs for the third time in 2025.", "third", "supported"),
        ("The Fed lowered borrowing costs for the fourth time in 2025.", "fourth", "mismatch"),
        ("The Fed raised interest rates for the third time in 2025.", "third", "unverified"),
        (
            "The ECB cut its deposit rate in June for the fourth time in 2025.",
            "fourth",
            "supported",
        ),
    ],
)
def test_decisions_over_a_time_are_counted(text: str, ordinal: str, rating: str) -> None:
    assert verdicts_of(text, shipped(), DAY)[ordinal].rating == rating


def test_fewer_decisions_may_be_the_count_of_another_time_that_is_told() -> None:
    told = "The Bank of England cut Bank Rate in August to 4 per cent, its third cut of 2025."
    assert verdicts_of(told, shipped(), DAY)["third"].rating != "mismatch"


@pytest.mark.parametrize(
    "text",
    [
        f"{CUT}, the fifth cut since it began easing.",
        "The firm cut its price for the third time in 2025.",
        "The harvest of 15.1 million tonnes cut in 2022 was the third biggest.",
        "UK prices rose 3.4 per cent in December, the third annual increase since May.",
    ],
)
def test_other_counts_are_not_judged_as_decisions(text: str) -> None:
    found = verdicts_of(text, shipped(), DAY)
    assert not [v for quote, v in found.items() if quote in ("third", "fifth") and v.computed]
