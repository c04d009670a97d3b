"""Figures that changed places though each stands in a sentence of its own."""

import pytest
from told_claims import checked

DAY = "2025-12-18"


@pytest.mark.parametrize(
    "text",
    [
        "US inflation fell to 2.6 percent in November. Core inflation, which strips out food and "
        "energy, was 2.7 percent.",
        "US inflation came in at 2.6 percent in November. The core rate, without food and fuel, "
        "was 2.7 percent.",
        "US unemployment was 2.6 percent in November. Core inflation was 4.6 percent.",
    ],
)
def test_each_is_right_in_the_place_of_the_other(text: str) -> None:
    assert set(checked(text, DAY).values()) == {"mismatch"}


@pytest.mark.parametrize(
    "text",
    [
        "US inflation was 2.7 percent in November. Core inflation was 2.6 percent.",
        "US core inflation was 2.6 percent in November. The headline rate was 2.7 percent.",
        "US unemployment was 4.6 percent in November. Core inflation was 2.6 percent.",
    ],
)
def test_right_figures_stay_where_they_are(text: str) -> None:
    assert "mismatch" not in checked(text, DAY).values()
