"""Figures of a list are of the times that "respectively" tells in turn behind it."""

import pytest
from told_claims import checked_by

POLICE = ("offences_quays_and_seats", "2026-01-15")


@pytest.mark.parametrize("text", ["342 and 352", "352 and 342"])
def test_each_figure_has_its_own_time(text: str) -> None:
    story = (
        "In the third quarter of 2025 Wyrefield Constabulary recorded 330 thefts from the person, "
        f"against {text} respectively in the previous quarter and the same quarter last year."
    )
    rated = checked_by(POLICE[0], story, POLICE[1])
    assert rated["352"] != "mismatch"


def test_a_figure_of_another_time_is_accused() -> None:
    story = (
        "In the third quarter of 2025 Wyrefield Constabulary recorded 330 thefts from the person, "
        "against 352 in the previous quarter."
    )
    assert checked_by(POLICE[0], story, POLICE[1])["352"] == "mismatch"
