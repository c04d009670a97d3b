"""A clause with a subject of its own takes the first figure of a pair for it, whatever names were
set against each other before."""

import pytest
from told_claims import checked_by

FIGURES = ("32,025 MW", "31,891 MW")
"""In November 2024 panels stood at the first, wind farms at the second."""


def ratings(text: str) -> list[str]:
    found = checked_by("turbines_timetables_output", text, "2026-01-20")
    return [found[figure] for figure in FIGURES]


@pytest.mark.parametrize(
    "told",
    [
        "Spain had more wind than sun until solar capacity overtook it in November 2024, when the "
        "panels stood at 32,025 MW against 31,891 MW.",
        "Installed solar capacity in Spain overtook wind in November 2024, as the panels reached "
        "32,025 MW against 31,891 MW.",
    ],
)
def test_no_pair_is_turned_against_its_subject(told: str) -> None:
    assert "mismatch" not in ratings(told)


@pytest.mark.parametrize(
    "told",
    [
        "Installed solar capacity in Spain exceeded that of wind in November 2024, at 31,891 MW "
        "against 32,025 MW.",
        "Installed solar capacity in Spain outstripped wind capacity in November 2024, with 31,891 "
        "MW against 32,025 MW.",
    ],
)
def test_a_pair_in_the_order_of_names_is_still_turned(told: str) -> None:
    assert "mismatch" in ratings(told)
