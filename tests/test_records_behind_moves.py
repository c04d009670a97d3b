"""Records told right behind a move that is told of a level: which of the two they may be of."""

import pytest
from waste_catalogue import of_quarters

PAPER = (
    "Paper waste was 77,000 tonnes in the second quarter of 2025, 6.1% less than a year earlier, "
)
METAL = "Metal waste was 34,000 tonnes in the second quarter of 2025, up 9.7% on the year, "


@pytest.mark.parametrize(
    ("text", "record", "rating"),
    [
        (f"{PAPER}the weakest since 2023.", "weakest since 2023", "supported"),
        (f"{PAPER}the poorest on record.", "poorest on record", "supported"),
        (f"{METAL}the strongest on record.", "strongest on record", "supported"),
        (f"{METAL}the weakest on record.", "weakest on record", "mismatch"),
        (f"{METAL}the fastest growth on record.", "fastest growth on record", "mismatch"),
        (f"{PAPER}the steepest fall on record.", "steepest fall on record", "mismatch"),
    ],
)
def test_a_record_may_be_of_the_level_before_the_move(text: str, record: str, rating: str) -> None:
    found = of_quarters(text)
    assert found[record].rating == rating, found[record].explanation


@pytest.mark.parametrize(
    ("text", "record", "rating"),
    [
        (f"{METAL}the most for a second quarter.", "most for a second quarter", "supported"),
        (f"{METAL}a record for a second quarter.", "record", "supported"),
        ("Paper waste, at 77,000 tonnes in the second quarter of 2025, was the lowest for a second "
         "quarter.", "lowest for a second quarter", "supported"),
        ("Paper waste, at 77,000 tonnes in the second quarter of 2025, was the highest for a "
         "second quarter.", "highest for a second quarter", "mismatch"),
    ],
)  # fmt: skip
def test_an_extreme_of_one_part_of_the_year_counts_no_run(
    text: str, record: str, rating: str
) -> None:
    found = of_quarters(text)
    assert "second" not in found
    assert found[record].rating == rating, found[record].explanation


LOW = "Paper waste was 77,000 tonnes in the second quarter of 2025. It was the {}"


@pytest.mark.parametrize(
    ("text", "record", "rating", "period"),
    [
        ("lowest on record, undercutting the 78,000 tonnes of the first quarter.",
         "lowest on record", "supported", "2025-Q2"),
        ("highest on record, surpassing the 85,000 tonnes of the first quarter of 2023.",
         "highest on record", "mismatch", "2025-Q2"),
    ],
)  # fmt: skip
def test_an_extreme_is_not_of_the_time_of_the_figure_that_it_beat(
    text: str, record: str, rating: str, period: str
) -> None:
    verdict = of_quarters(LOW.format(text))[record]
    assert (verdict.rating, str(verdict.period)) == (rating, period), verdict.explanation
