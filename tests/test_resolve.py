"""What the times of a claim mean for the series that it is matched to."""

import pytest
from small_catalogue import austria, verdicts_of

MEANT = [
    pytest.param(
        "Since September, Austria's exports have added up to 55.1 billion euros.",
        *("55.1 billion euros", "2025-09/2025-12", None),
        id="a flow counted from a month",
    ),
    pytest.param(
        "By the end of November, Austria's exports had added up to 167.3 billion euros.",
        *("167.3 billion euros", "2025-01/2025-11", None),
        id="a flow added up by a month",
    ),
    pytest.param(
        "That took the total of Austria's exports since October to 41.0 billion euros.",
        *("41.0 billion euros", "2025-10/2025-12", None),
        id="a total since a month",
    ),
    pytest.param(
        "Austria has shipped exports of 41.0 billion euros since October.",
        *("41.0 billion euros", "2025-10/2025-12", None),
        id="what has been shipped since a month",
    ),
    pytest.param(
        "Austria's exports were 14.6 billion euros, the highest total since October.",
        *("14.6 billion euros", "2025-12", None),
        id="the month of a record since another",
    ),
    pytest.param(
        "Austria's exports have fallen since October to 14.6 billion euros.",
        *("14.6 billion euros", "2025-12", None),
        id="the month to which exports have fallen since another",
    ),
    pytest.param(
        "Austria's exports came to 12.8 billion euros in November.",
        *("12.8 billion euros", "2025-11", None),
        id="the month alone",
    ),
    pytest.param(
        "The unemployment rate of Austria was 5.0% in December. It fell by 0.1 percentage points "
        "over the quarter.",
        *("0.1 percentage points", "2025-12", "2025-09"),
        id="a change over a quarter of a monthly rate",
    ),
    pytest.param(
        "The unemployment rate of Austria was 5.0% in December. It had been 5.4% in the previous "
        "month.",
        *("5.4%", "2025-11", None),
        id="the month before",
    ),
]


@pytest.mark.parametrize(("text", "figure", "period", "baseline"), MEANT)
def test_a_time_means_a_period_of_the_series(
    text: str, figure: str, period: str, baseline: str | None
) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert str(verdict.period) == period, verdict.explanation
    assert verdict.baseline is None or str(verdict.baseline) == baseline, verdict.explanation


def test_a_figure_of_the_month_alone_is_not_the_year_so_far() -> None:
    text = "By the end of November, Austria's exports had added up to 12.8 billion euros."
    verdict = verdicts_of(text, austria(), "2026-01-20")["12.8 billion euros"]
    assert verdict.rating != "supported", verdict.explanation
