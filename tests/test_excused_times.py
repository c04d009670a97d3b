"""A figure of another time is excused where its own sentence points there, and not against a time
that was carried over to it."""

import pytest
from small_catalogue import austria, verdicts_of

PUBLISHED = "2026-01-20"


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("In December exports of Austria, which had been 12.76 billion euros, fell.",
         "12.76 billion euros", "2025-11"),
        ("Exports of Austria had been 13.66 billion euros.", "13.66 billion euros", "2025-10"),
    ],
)  # fmt: skip
def test_a_figure_is_of_the_time_that_its_sentence_points_at(
    text: str, figure: str, period: str
) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period)
    assert "period_assumed" in verdict.caveats


@pytest.mark.parametrize("figure", ["12.76 billion euros", "13.66 billion euros"])
def test_a_time_carried_over_is_not_pointed_away_from(figure: str) -> None:
    text = f"Trade was thin in December. Exports of Austria had been {figure}."
    assert verdicts_of(text, austria(), PUBLISHED)[figure].rating == "unverified"
