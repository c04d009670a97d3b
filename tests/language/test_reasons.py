"""What a sentence gives as the cause of a figure is none of what the figure is told of."""

import pytest
from small_catalogue import austria, verdicts_of

PUBLISHED = "2026-01-20"


@pytest.mark.parametrize(
    "reason",
    [
        "{} thanks mainly to cheese",
        "{}, driven by cheese",
        "{} because of demand for cheese",
        "{}, which owed much to cheese",
        "{}, reflecting sales of skis",
        "{}. The increase was due to cheese",
        "{} on the back of cheese and skis",
    ],
)
def test_a_cause_behind_a_figure_is_not_what_it_is_of(reason: str) -> None:
    text = reason.format("Austria's exports grew by 3.6% on the year in December") + "."
    (verdict,) = verdicts_of(text, austria(), PUBLISHED).values()
    assert (verdict.series, verdict.rating) == ("x", "supported")


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (
            "Austria's exports of cheese came to 294.6m euros in December.",
            "294.6m euros",
            "x_cheese",
        ),
        (
            "Austria's exports grew 3.6% in December because cheese brought in 294.6m euros.",
            "294.6m euros",
            "x_cheese",
        ),
        (
            "Thanks to cheese, of which it sold 294.6m euros' worth, exports grew in December.",
            "294.6m euros",
            "x_cheese",
        ),
    ],
)
def test_a_cause_that_has_a_figure_of_its_own_is_told_by_it(
    text: str, figure: str, series: str
) -> None:
    assert verdicts_of(text, austria(), PUBLISHED)[figure].series == series
