"""Times taken in the steps of the measure that they are told of."""

import pytest
from small_catalogue import austria, steps, verdicts_of

STEPS = [
    pytest.param(
        "Lithuania's rye harvest came to 23.2 million tonnes.",
        *("23.2 million tonnes", "2024-07/2025-06", None),
        id="the newest season",
    ),
    pytest.param(
        "The population of Latvia rose by 150,000 in the year to April.",
        *("150,000", "2025-04", "2024-04"),
        id="a change of a stock over the year to a month",
    ),
    pytest.param(
        "Latvia's league matches had an attendance of 21,640 in 2024-25.",
        *("21,640", "2024-07/2025-05", None),
        id="a season shorter than a year",
    ),
    pytest.param(
        "India's iron ore output was 234 million tonnes in 2024-25.",
        *("234 million tonnes", "2024-04/2025-03", None),
        id="the fiscal year of a country",
    ),
    pytest.param(
        "Latvia's league matches had an attendance of 21,640 in 2024-2025.",
        *("21,640", "2024-07/2025-05", None),
        id="a season with both its years in full",
    ),
    pytest.param(
        "The jobless rate of Malta was 4.3% in October.",
        *("4.3%", "2025-08/2025-10", None),
        id="a month of a rate over three months",
    ),
    pytest.param(
        "The jobless rate of Malta is 4.3%, this week's figures show. It was 3.9% a year ago.",
        *("3.9%", "2024-08/2024-10", None),
        id="a year before a week of publication",
    ),
    pytest.param(
        "The energy price cap in Malta went up to €1,824 in October.",
        *("€1,824", "2025-Q4", None),
        id="the month in which a price is set",
    ),
    pytest.param(
        "The energy price cap in Malta is €1,824. That is €31 more than over the summer.",
        *("€31", "2025-Q4", "2025-Q3"),
        id="a season stands for its quarter",
    ),
    pytest.param(
        "The energy price cap in Malta is €1,824. Analysts had pencilled in €1,811.",
        *("€1,811", "2025-Q4", None),
        id="what had been foreseen is of the period that has begun",
    ),
    pytest.param(
        "The bond index of Cyprus closed at 4,420 on Tuesday. It is up 10.5% so far this year.",
        *("10.5%", "2025-12-02", "2024-12-31"),
        id="a market over the year so far",
    ),
    pytest.param(
        "The bond index of Cyprus closed at 4,420 on Tuesday. It is up 3.3% for the week.",
        *("3.3%", "2025-12-02", "2025-11-28"),
        id="a market over the week",
    ),
    pytest.param(
        "For the month, the bond index of Cyprus has gained 3.3%.",
        *("3.3%", "2025-12-02", "2025-11-28"),
        id="a market over the month that a sentence opens with",
    ),
    pytest.param(
        "The bond index of Cyprus rose 0.9% on Tuesday and is 10.5% higher since the start of the "
        "year.",
        *("0.9%", "2025-12-02", "2025-12-01"),
        id="a market on a day beside what it has moved over the year",
    ),
    pytest.param(
        "The bond index of Cyprus rose to 4,420 on Tuesday. It had gained 100 points in the "
        "previous session.",
        *("100 points", "2025-12-01", "2025-11-28"),
        id="the session before",
    ),
    pytest.param(
        "The bond index of Cyprus rose 0.9% to 4,420 on Tuesday, its third gain in four sessions.",
        *("0.9%", "2025-12-02", "2025-12-01"),
        id="a move beside a count of moves over some sessions",
    ),
    pytest.param(
        "The bond index of Cyprus closed at 4,420 on Tuesday, having gained 3.3% in two sessions.",
        *("3.3%", "2025-12-02", "2025-11-28"),
        id="a move over some sessions",
    ),
    pytest.param(
        "The bond index of Cyprus closed at 4,420; on Friday it had ended at 4,280.",
        *("4,420", "2025-12-02", None),
        id="a day behind a semicolon is that of what follows",
    ),
    pytest.param(
        "The bond index of Cyprus closed at 4,420 on Tuesday, after 4,380 on Monday and 4,280 on "
        "Friday.",
        *("4,280", "2025-11-28", None),
        id="each figure with the day behind it",
    ),
    pytest.param(
        "Flats in Iceland had a rent of €19 at the end of 2024.",
        *("€19", "2024-Q4", None),
        id="a price at the end of a year",
    ),
    pytest.param(
        "Flats in Iceland had a rent of €14.50 in 2024.",
        *("€14.50", "2024", None),
        id="a price over a year",
    ),
    pytest.param(
        "The rowing club in Norway added 4,400 members in the first quarter of 2025.",
        *("4,400", "2025-Q1", "2024-Q4"),
        id="what came to a stock in a quarter",
    ),
    pytest.param(
        "Membership of the rowing club in Norway was 9,700 higher in the first quarter of 2025.",
        *("9,700", "2025-Q1", "2024-Q1"),
        id="how much higher a stock stands",
    ),
    pytest.param(
        "Estonia's wool price finished last week at €1,412, a gain of €9 in five days.",
        *("€9", "2025-W48", "2025-W47"),
        id="five days of a weekly price",
    ),
]


@pytest.mark.parametrize(("text", "figure", "period", "baseline"), STEPS)
def test_a_time_is_taken_in_the_steps_of_the_measure(
    text: str, figure: str, period: str, baseline: str | None
) -> None:
    verdict = verdicts_of(text, steps(), "2025-12-03")[figure]
    assert str(verdict.period) == period, verdict.explanation
    assert verdict.baseline is None or str(verdict.baseline) == baseline, verdict.explanation
    assert verdict.rating == "supported", verdict.explanation


@pytest.mark.parametrize(
    ("figure", "period", "baseline"),
    [("0.4 points", "2025-07", "2024-12"), ("4.7 per cent", "2025-07", None)],
    ids=["what it moved by", "where it has come to"],
)
def test_a_rate_of_the_year_so_far_is_where_it_stands_now(
    figure: str, period: str, baseline: str | None
) -> None:
    text = "Unemployment in Austria has fallen by 0.4 points this year to 4.7 per cent."
    verdict = verdicts_of(text, austria(), "2025-08-20")[figure]
    assert verdict.rating == "supported", verdict.explanation
    assert str(verdict.period) == period
    assert baseline is None or str(verdict.baseline) == baseline
