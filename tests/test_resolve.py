"""What the times of a claim mean for the series that it is matched to."""

import pytest
from small_catalogue import austria, reserves, verdicts_of

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
        "Austria's exports were 14.6 billion euros in December, 41.0 billion euros since October.",
        *("41.0 billion euros", "2025-10/2025-12", None),
        id="a sum set beside the figure of a month",
    ),
    pytest.param(
        "Austria's exports were 14.6 billion euros in December, down 1.0 billion since October.",
        *("1.0 billion", "2025-12", "2025-10"),
        id="a move since a month beside the figure of another",
    ),
    pytest.param(
        "By the end of November, Austria's exports had fallen to 13.1 billion euros.",
        *("13.1 billion euros", "2025-11", None),
        id="what a flow had fallen to by a month",
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
        "Austria's exports came to 189 billion euros in the 12 months to November. Shipments to "
        "Italy fell 6.4% over the month.",
        *("6.4%", "2025-11", "2025-10"),
        id="a change over the month after a total of twelve",
    ),
    pytest.param(
        "Austria's exports in December were 3.6% higher than in late 2024.",
        *("3.6%", "2025-12", "2024-12"),
        id="the same month in a rough part of another year",
    ),
    pytest.param(
        "Austria's exports rose in December, ending a run of six monthly falls.",
        *("six", "2025-11", None),
        id="a run that was over the month before",
    ),
    pytest.param(
        "Austria's exports fell in November, extending a run of six monthly falls.",
        *("six", "2025-11", None),
        id="a run that goes on",
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
    pytest.param(
        "The unemployment rate of Austria fell by 0.1 percentage points in the 12 months to "
        "December, the same as in November.",
        *("0.1 percentage points", "2025-12", "2024-12"),
        id="a change of a rate over the year that ends with a December",
    ),
    pytest.param(
        "Austria's exports doubled in December over the month.",
        *("doubled", "2025-12", "2025-11"),
        id="a multiple of the month before",
    ),
    pytest.param(
        "Austria's exports doubled in December.",
        *("doubled", "2025-12", "2024-12"),
        id="a multiple of the year before",
    ),
    pytest.param(
        "The unemployment rate of Austria was 5.0% at the end of 2025.",
        *("5.0%", "2025-12", None),
        id="a rate at the end of a year",
    ),
    pytest.param(
        "The unemployment rate of Austria was 4.8% in 2025.",
        *("4.8%", "2025", None),
        id="a rate of a whole year",
    ),
    pytest.param(
        "In August 2025 Austria's exports were 2.3% lower than last summer.",
        *("2.3%", "2025-08", "2024-08"),
        id="a month set against the summer before",
    ),
    pytest.param(
        "In November 2025 Austria's exports were 14.3% lower than last summer.",
        *("14.3%", "2025-11", "2025-06/2025-08"),
        id="a month set against another season",
    ),
    pytest.param(
        "Austria's exports rose 14% in December, ending a run of six straight monthly declines.",
        *("six", "2025-11", None),
        id="the month in which a run was over",
    ),
    pytest.param(
        "Austria's exports fell 7% in November, a run of six straight monthly declines.",
        *("six", "2025-11", None),
        id="the month that a run has reached",
    ),
    pytest.param(
        "Austria's exports rose 0.9% in the 12 months to December.",
        *("0.9%", "2025", "2024"),
        id="growth of a flow over the year that ends with a December",
    ),
    pytest.param(
        "In November 2025 Austria's exports were 2.7% lower than last November.",
        *("2.7%", "2025-11", "2024-11"),
        id="the same month of the year before",
    ),
    pytest.param(
        "Austria's exports were 3.1% higher in December than last winter.",
        *("3.1%", "2025-12", "2024-12"),
        id="a season that the month is one of",
    ),
    pytest.param(
        "Austria's exports in December were 3.1% up compared with late 2024.",
        *("3.1%", "2025-12", "2024-12"),
        id="the part of the year before that the month is one of",
    ),
    pytest.param(
        "Austria's exports in December were 3.1% higher than in the summer.",
        *("3.1%", "2025-12", "2025-06/2025-08"),
        id="a season of the same year",
    ),
    pytest.param(
        "Austria's exports in December trailed those of a year earlier by 4.1%.",
        *("4.1%", "2025-12", "2024-12"),
        id="the same month of a year that is trailed",
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


@pytest.mark.parametrize(("moved", "fits"), [("fell", False), ("worsened", True)])
def test_a_move_that_is_only_judged_is_not_held_against_its_direction(
    moved: str, fits: bool
) -> None:
    text = f"Austria's exports {moved} to 14.6 billion euros in December."
    verdict = verdicts_of(text, austria(), "2026-01-20")["14.6 billion euros"]
    assert (verdict.rating == "supported") is fits, verdict.explanation


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("came to $42bn in 2025", "2025-12"),
        ("were $42bn at the end of last year", "2025-12"),
        ("were $35bn in May", "2025-05"),
        ("reached a low of $31bn in 2025", "2025-01"),
        ("reached a peak of $42bn in 2025", "2025-12"),
    ],
)
def test_a_stock_of_a_year_is_that_of_its_last_month(words: str, period: str) -> None:
    text = f"Foreign exchange reserves of Peru {words}."
    (verdict,) = (v for q, v in verdicts_of(text, reserves(), "2026-02-03").items() if "$" in q)
    assert str(verdict.period) == period, verdict.explanation
    assert verdict.rating == "supported", verdict.explanation
