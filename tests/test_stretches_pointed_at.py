"""Stretches that a figure shares with the one before it: no part of them is meant."""

import pytest
from people_catalogue import people
from small_catalogue import verdicts_of

CLAIMS = "Asylum claims reached 110,050 in the year to September."
WRONG = [
    f"{CLAIMS} In the same 12 months 13,100 people crossed the Channel in small boats.",
    f"{CLAIMS} Over the same period 13,100 people crossed the Channel in small boats.",
    f"{CLAIMS} In that year 13,100 people crossed the Channel in small boats.",
]
RIGHT = [
    (f"{CLAIMS} In the same 12 months 44,630 people crossed the Channel in small boats.", "44,630"),
    (f"{CLAIMS} During that time 44,630 people crossed the Channel in small boats.", "44,630"),
    (
        f"{CLAIMS} Over the same period 44,630 people came in small boats, 13,100 of them "
        "in the third quarter.",
        "13,100",
    ),
]


@pytest.mark.parametrize("text", WRONG)
def test_the_last_step_of_a_shared_stretch_is_none_of_it(text: str) -> None:
    assert verdicts_of(text, people(), "2025-11-27")["13,100"].rating == "mismatch"


@pytest.mark.parametrize(("text", "figure"), RIGHT)
def test_a_shared_stretch_is_summed(text: str, figure: str) -> None:
    assert verdicts_of(text, people(), "2025-11-27")[figure].rating == "supported"
