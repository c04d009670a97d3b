"""What was sold or paid at the time that a figure is set against, and what was so then."""

import pytest
from told_claims import told

DAY = "2026-06-11"


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("April imports were $7.6 billion more than March imports of $375.4 billion.",
         "$375.4 billion", "2026-03"),
        ("April sales were 3% below February sales of about 61 million.", "61 million", "2026-02"),
        ("Exports in April came to $327.1 billion, up from March sales of $318.8 billion.",
         "$318.8 billion", "2026-03"),
        ("Exports in April exceeded January purchases abroad of $354.0 billion.",
         "$354.0 billion", "2026-01"),
    ],
)  # fmt: skip
def test_what_was_sold_then_is_of_then(text: str, figure: str, expected: str) -> None:
    assert told(text, DAY)[figure] == expected


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Exports in April were higher than in March, a rise of $8.3 billion.", "$8.3 billion"),
        ("Imports rose in April from March to a total of $383.0 billion.", "$383.0 billion"),
        ("Imports rose in April from March on strong purchases of $383.0 billion.",
         "$383.0 billion"),
        ("Imports rose in April on March with takings of $383.0 billion.", "$383.0 billion"),
    ],
)  # fmt: skip
def test_what_stands_behind_a_base_is_of_now(text: str, figure: str) -> None:
    assert told(text, DAY)[figure].split(" on ")[0] == "2026-04"


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The rate was 4.09% in April, more than in March, whose 4.06% was the lowest since May.",
         "4.06%", "2026-03"),
        ("The rate was 4.1% in April, up from March, whose 4.0% was the lowest since 2024.",
         "lowest since 2024", "2026-03 on 2024"),
        ("The rate was 4.1% in April, said Ann Hill, whose firm had it at 4.0%.", "4.0%",
         "2026-04"),
    ],
)  # fmt: skip
def test_a_clause_with_whose_is_about_the_time_before_it(
    text: str, figure: str, expected: str
) -> None:
    assert told(text, DAY)[figure] == expected


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("CPI, April: +0.4% m/m (March +0.2%), +2.9% y/y (March +2.7%).", "+2.9%", "2026-04"),
        ("CPI, April: +0.4% m/m (March +0.2%), +2.9% y/y (March +2.7%).", "+2.7%", "2026-03"),
        ("Exports in April were $280.5bn (March $277.3bn), imports $358.8bn (March $337.5bn).",
         "$358.8bn", "2026-04"),
        ("The rate was 4.3% in April (March 4.2%), up 0.1 points.", "0.1 points", "2026-04"),
    ],
)  # fmt: skip
def test_a_time_in_brackets_is_that_of_the_figure_behind_it(
    text: str, figure: str, expected: str
) -> None:
    assert told(text, DAY)[figure].split(" on ")[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Output grew 1.7% in the fourth quarter of 2025, its slowest pace since the first quarter "
         "of 2023, against 1.3% in the first.", "2025-Q1"),
        ("Output grew 1.7% in the fourth quarter of 2025, against 1.3% in the first.", "2025-Q1"),
    ],
)  # fmt: skip
def test_where_a_record_reaches_to_dates_no_quarter_behind_it(text: str, expected: str) -> None:
    assert told(text, DAY)["1.3%"].split(" on ")[0] == expected
