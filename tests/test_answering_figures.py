"""Figures that answer the sentence before: by how much, and what that month was."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import Told, shipped, times_match

SINCE = (
    "Imports climbed to $383.0 billion in April, the highest since March 2025, when importers were "
    "racing to land their goods. "
)
READ = {
    "the month of which the clause before told": (
        f"{SINCE}That month the bill ran to $416.4 billion, 4% more than a year earlier.",
        "2026-06-11",
        {"$383.0 billion": "2026-04", "$416.4 billion": "2025-03", "4%": "2025-03 on 2024-03"},
    ),
    "in that month": (
        f"{SINCE}In that month ships landed 41,000 boxes.",
        "2026-06-11",
        {"41,000": "2025-03"},
    ),
    "that quarter": (
        "Profit was $3m in the second quarter, the best since the first quarter of 2023, when it "
        "sold a mine. That quarter sales came to $40m.",
        "2026-08-11",
        {"$3m": "2026-Q2", "$40m": "2023-Q1"},
    ),
    "a month named at the end and not told of": (
        "Imports climbed to $383.0 billion in April, the highest since March 2025. That month was "
        "busy: 41,000 boxes were landed.",
        "2026-06-11",
        {"41,000": "2026-04"},
    ),
    "another unit of time": (
        f"{SINCE}That year 41,000 boxes were landed.",
        "2026-06-11",
        {"41,000": "2026-04"},
    ),
    "no later one": (
        f"{SINCE}Exports came to $327.1 billion.",
        "2026-06-11",
        {"$327.1 billion": "2026-04"},
    ),
    "as recently as a month": (
        "The index was 129.7 as recently as August.",
        "2026-01-21",
        {"129.7": "2025-08"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_the_time_is(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)


@pytest.mark.parametrize(
    ("text", "figure", "operation"),
    [
        ("Gold fell in April. Down, you say? Yes, by 2.8%.", "2.8%", "growth"),
        ("Last year was cooler than the one before. So it was, by 0.12C.", "0.12C", "change"),
        ("Sales fell in April. By 2.8%, to be precise.", "2.8%", "growth"),
        ("Were sales higher in April? Indeed, by almost 300.", "300", "change"),
        ("Prices rose in April. But only by 2.8%.", "2.8%", "growth"),
        ("Sales were cut by half. By 2.8% of shops, that is.", "2.8%", "share"),
        ("By 2.8% most people mean inflation in April.", "2.8%", "growth"),
        ("A 2.8% rate is what banks offered in April.", "2.8%", "level"),
        ("The rate of 2.8% was set by the bank in April.", "2.8%", "level"),
    ],
)
def test_how_much_something_moved_is_told_by_by_alone(
    text: str, figure: str, operation: str
) -> None:
    claim = verdicts_of(text, shipped(), "2026-06-11")[figure].claim
    assert claim.operation == operation
    if text.startswith(("Gold", "Last", "Prices")):
        assert claim.direction is None


@pytest.mark.parametrize(
    ("figure", "rating"), [("3.5%", "supported"), ("5.5%", "mismatch"), ("2.6%", "mismatch")]
)
def test_the_heading_that_asks_names_the_measure(figure: str, rating: str) -> None:
    asked = "What did Austria's exports of cheese come to?\n\n"
    text = f"{asked}In December, 294.6 million euros, {figure} more than a year earlier."
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert verdict.rating == rating, verdict.explanation
    assert verdict.series == "x_cheese"
