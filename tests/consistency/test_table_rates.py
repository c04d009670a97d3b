"""Columns of a table that are worked out from two others."""

from tests.consistency.stories import reasons

STARTS = """Housing starts by region

Region      Oct 2025   Oct 2024   Change, %
North          4,120      4,310        -4.4
Midlands       6,450      6,020         {}
South         11,380     10,970         3.7
Wales          1,050      1,130        -7.1
Total         23,000     22,430         2.5
"""
SALES = """Sales by region, € million

Region      Sales    Share, %
North       41.2     20.4
East        60.5     {}
South       71.3     35.3
West        29.0     14.4
Total      202.0    100.0
"""
POINTS = """Rates by region

Region      2025   2024   Change
North       41.2   40.1      1.1
East        60.5   61.5     -1.0
South       71.3   70.9      {}
West        29.0   25.0      4.0
"""


def test_a_change_that_its_row_does_not_allow_is_found_where_the_other_rows_do() -> None:
    assert reasons(STARTS.format("1.7")) == ["stated_change"]
    assert reasons(STARTS.format("7.1")) == []


def test_a_difference_is_judged_like_a_rate() -> None:
    assert reasons(POINTS.format("4.0")) == ["stated_change"]
    assert reasons(POINTS.format("0.4")) == []


def test_a_share_of_the_total_is_found() -> None:
    assert reasons(SALES.format("39.0")) == ["stated_share"]
    assert reasons(SALES.format("30.0")) == []


def test_a_column_that_few_rows_bear_out_is_something_else() -> None:
    table = STARTS.replace("-4.4", "3.9").replace("3.7", "8.8").format("1.7")
    assert "stated_change" not in reasons(table)


RATES = """Inflation rates, %

| | Sep 2024 | Jul 2025 | Aug 2025 | Sep 2025 |
|---|---|---|---|---|
| Malta | 1.7 | 2.0 | 2.0 | 2.2 |
| Austria | 2.1 | 2.4 | 2.4 | 2.6 |
| Latvia | 4.3 | 2.6 | 2.6 | 2.7 |
| Estonia | 1.8 | 1.8 | 2.1 | 2.4 |
"""


def test_rates_of_several_times_are_no_changes_of_each_other() -> None:
    assert reasons(RATES) == []
    unnamed = RATES.replace("Jul 2025", "then").replace("Sep 2025", "now")
    assert reasons(unnamed) == []  # levels of two digits allow any small change


def test_a_change_beside_columns_of_times_is_still_found() -> None:
    table = STARTS.replace("Oct 2025", "Q3").replace("Oct 2024", "Q2")
    assert reasons(table.format("1.7")) == ["stated_change"]
