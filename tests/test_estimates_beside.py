"""A figure foretold that is joined to one of another time, and records ahead of their figure."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import times_match

LEAD = "Denmark's exports rose 8.9% in August, figures showed on Tuesday. "


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("That compares with a rise of 6.2% in July and a median estimate of 10.8%.", "2026-08"),
        ("That beat the 6.2% of July, and a forecast of 10.8%.", "2026-08"),
        ("That compares with a rise of 6.2% in July, when 10.8% was told.", "2026-07"),
    ],
)
def test_a_forecast_beside_a_dated_figure_is_of_the_main_time(text: str, month: str) -> None:
    times_match(LEAD + text, "2026-09-01", {"10.8%": month})


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Austria's exports hit a new high in May at 17.1 billion euros.", "supported"),
        ("Austria's exports hit a new high last month, at 14.6 billion euros.", "mismatch"),
    ],
)
def test_a_record_is_one_of_the_figure_behind_its_time(text: str, rating: str) -> None:
    assert verdicts_of(text, austria(), "2026-01-20")["new high"].rating == rating
