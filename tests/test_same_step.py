"""Figures of the same step of another year, which no other step makes right."""

import pytest
from ore_catalogue import journeys
from small_catalogue import verdicts_of

FIRST = "Bus journeys in London came to 400m between July and September 2025. "


@pytest.mark.parametrize(
    "text",
    [
        "In the same quarter of 2023 the figure was 394m.",
        "The same three months of 2023 saw 394m.",
        "In the corresponding period of 2023 it was 394m.",
    ],
)
def test_a_figure_of_another_quarter_is_wrong(text: str) -> None:
    verdict = verdicts_of(FIRST + text, journeys(), "2025-11-28")["394m"]
    assert (verdict.rating, verdict.reason) == ("mismatch", "off_period")


@pytest.mark.parametrize(
    "text",
    [
        "In the same quarter of 2023 the figure was 386m.",
        "In the second quarter of 2023 the figure was 394m.",
    ],
)
def test_the_figure_of_its_own_quarter_is_right(text: str) -> None:
    figure = "386m" if "386m" in text else "394m"
    assert verdicts_of(FIRST + text, journeys(), "2025-11-28")[figure].rating == "supported"


def test_after_figures_of_two_quarters_either_may_be_meant() -> None:
    text = "They came to 408m in the three months to June. In the same quarter of 2023 it was 394m."
    assert verdicts_of(FIRST + text, journeys(), "2025-11-28")["394m"].rating != "mismatch"
