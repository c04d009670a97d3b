"""What figures are set beside that sentences and brackets call by its time, and what of it is not
meant."""

import pytest
from told_claims import Told, times_match

OPENED = "Exports rose to $302bn in May.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It came to $512m in May (a year earlier: $487m).", {"$487m": "2024-05"}),
        ("It came to $512m in May (a month before: $487m).", {"$487m": "2025-04"}),
        (
            "It came to $512m in May (a year earlier: $487m), up 5.1%.",
            {"$512m": "2025-05", "5.1%": "2025-05"},
        ),
        ("It came to $512m in May (net of costs: $487m).", {"$487m": "2025-05"}),
    ],
)
def test_a_step_back_that_opens_brackets_is_the_time_in_them(text: str, expected: Told) -> None:
    times_match(text, "2025-06-20", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sales recovered in May from April, in which they had dipped 5.7% to $278m.",
            {"5.7%": "2025-04", "$278m": "2025-04"},
        ),
        (
            "Sales recovered in May from April, during which they dipped to $278m.",
            {"$278m": "2025-04"},
        ),
        (
            "Sales recovered to $295m in May from April, in which they dipped, a rise of 6.2%.",
            {"$295m": "2025-05", "6.2%": "2025-05"},
        ),
        (
            "Sales in May came to $295m in the shops, in which they rose 5.7%.",
            {"5.7%": "2025-05"},
        ),
    ],
)
def test_in_which_points_at_the_time_right_before(text: str, expected: Told) -> None:
    times_match(text, "2025-06-20", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "That compares with $280bn in May 2024, a rise of 8% over the year.",
            {"$280bn": "2024-05", "8%": "2025-05"},
        ),
        (
            "That compares with $280bn in May 2024, up 8%.",
            {"$280bn": "2024-05", "8%": "2025-05"},
        ),
        (
            "That compares with $280bn in May 2024 and $297bn in April.",
            {"$280bn": "2024-05", "$297bn": "2025-04"},
        ),
        ("The ministry put $280bn in May 2024, a rise of 8%.", {"8%": "2024-05"}),
    ],
)
def test_a_move_behind_what_that_is_compared_with_is_that_ones(text: str, expected: Told) -> None:
    times_match(OPENED + text, "2025-06-20", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Compared with April rather than a year earlier, exports were up 3%.",
            {"3%": "2025-05 on 2025-04"},
        ),
        (
            "Compared with April instead of with May 2024, exports were up 3%.",
            {"3%": "2025-05 on 2025-04"},
        ),
        ("In May rather than in April they had risen 3%.", {"3%": "2025-05"}),
        ("Rather than April, May brought a rise of 3%.", {"3%": "2025-05"}),
        ("They were more than a year earlier by 3%.", {"3%": "2025-05 on 2024-05"}),
    ],
)
def test_a_time_that_is_not_meant_is_passed_over(text: str, expected: Told) -> None:
    times_match(OPENED + text, "2025-06-20", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They had risen 2% in April. Set against that month, they were up 3%.",
            {"3%": "2025-05 on 2025-04"},
        ),
        (
            "They had risen 2% in May 2024. Compared with that month, they were up 3%.",
            {"3%": "2025-05 on 2024-05"},
        ),
        ("Compared with that month, they were up 3%.", {"3%": "2025-05"}),
        ("Imports rose 2% in that month.", {"2%": "2025-05"}),
    ],
)
def test_nothing_is_set_against_its_own_time(text: str, expected: Told) -> None:
    times_match(OPENED + text, "2025-06-20", expected)
