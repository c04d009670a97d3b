"""Moves that a list tells step by step, a year told so far, and moves called by their basis."""

import pytest
from told_claims import Told, times_match


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The annual change in exports was plus 0.5% in June and plus 2.6% in May.",
            {"plus 2.6%": "2025-05 on 2024-05"},
        ),
        (
            "Exports rose by 0.5% on the year in June, 2.6% in May and 2.1% in April.",
            {"2.6%": "2025-05 on 2024-05", "2.1%": "2025-04 on 2024-04"},
        ),
        (
            "Exports rose by 0.5% on the month in June, 2.6% in May and 2.1% in April.",
            {"2.1%": "2025-04 on 2025-03"},
        ),
        (
            "Exports rose by 0.5% on the year in June, and imports fell 2.1% in April.",
            {"2.1%": "2025-04"},
        ),
        (
            "Exports rose by 0.5% on the year in June and 2.1% on the month.",
            {"2.1%": "2025-06 on 2025-05"},
        ),
    ],
)
def test_a_list_of_times_keeps_the_basis_of_its_first(text: str, expected: Told) -> None:
    times_match(text, "2025-07-29", expected)


@pytest.mark.parametrize(
    ("text", "figure", "time"),
    [
        ("Sales came to $3bn in June, bringing the total for 2025 so far to $9bn.", "$9bn", "open"),
        ("In 2025 so far sales have come to $9bn.", "$9bn", "open"),
        ("Sales came to $9bn in 2024.", "$9bn", "2024"),
    ],
)
def test_a_year_so_far_ends_with_the_newest_figure(text: str, figure: str, time: str) -> None:
    times_match(text, "2025-07-29", {figure: time})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The year-on-year advance worked out at 5%.", {"5%": "2025-06 on 2024-06"}),
        ("The monthly dip came to 5%.", {"5%": "2025-06 on 2025-05"}),
        ("The jump took the jobless rate to 5%.", {"5%": "2025-06"}),
    ],
)
def test_a_move_called_by_its_basis_is_growth(text: str, expected: Told) -> None:
    times_match("Exports were $3bn in June.\n" + text, "2025-07-29", expected)
