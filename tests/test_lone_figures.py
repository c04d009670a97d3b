"""A figure that is a sentence by itself takes its time and measure from the one beside it."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import Told, times_match

READ = {
    "a line above what it is": (
        "Two numbers for Friday.\n\n1. 4.3%\n\nThe jobless rate in April, same as in March.\n\n"
        "2. 3.3%\n\nOuch. That is how much prices rose in the year to March.",
        "2026-05-09",
        {"4.3%": "2026-04"},
    ),
    "what opens a paragraph": (
        "$55.9bn. The trade gap narrowed a touch in April, from $56.6bn in March.",
        "2026-06-12",
        {"$55.9bn": "2026-04", "$56.6bn": "2026-03"},
    ),
    "an amount above what it is": (
        "The week in figures\n\n$2.4bn\n\nWhat Peru earned from copper in the first quarter.",
        "2026-05-09",
        {"$2.4bn": "2026-Q1"},
    ),
    "the answer to a question of when": (
        "The rate was 4.3% in April. A year ago? 4.2%.",
        "2026-05-09",
        {"4.3%": "2026-04", "4.2%": "2025-04"},
    ),
    "the answer to a question with a month": (
        "The rate was 4.3% in April. And in January? 4.4%. The rest of the report was dull.",
        "2026-05-09",
        {"4.4%": "2026-01"},
    ),
    "the answer to a question with a year": (
        "Sales came to 41,000 in May. In May of 2019? 56,000.",
        "2026-06-20",
        {"56,000": "2019-05"},
    ),
    "a line with words of its own": (
        "Sales fell in May.\n\nDown 4.3% again\n\nIn January the chain had opened nine shops.",
        "2026-06-20",
        {"4.3%": "2026-05"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_when_it_is_told_of(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (
            "Figures of the week\n\n14.562 billion euros\n\nWhat Austria sold abroad in December: "
            "its exports were lower than in November.",
            *("14.562 billion euros", "x"),
        ),
        (
            "Figures of the week\n\n5.0%\n\nThe unemployment rate of Austria in December.",
            *("5.0%", "ur"),
        ),
    ],
)
def test_what_it_is_stands_below_it(text: str, figure: str, series: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series), verdict.explanation


def test_a_line_of_words_is_about_what_it_says() -> None:
    text = (
        "Imports of Austria in December: 14.562 billion euros\n\nThe exports of Austria were "
        "lower than in November."
    )
    verdict = verdicts_of(text, austria(), "2026-01-20")["14.562 billion euros"]
    assert verdict.rating != "supported"


@pytest.mark.parametrize(
    ("below", "basis"),
    [
        ("That's how much prices rose in the year to November.", "year_on_year"),
        ("That is how much rents went up over the 12 months to November.", "year_on_year"),
        ("That was how far exports slid from a year earlier.", "year_on_year"),
        ("This is by how much pay grew on the year.", "year_on_year"),
        ("That's how fast wages climbed year on year.", "year_on_year"),
        ("That's what they had hoped for in the year to November.", None),
        ("That's how much brokers wanted, and prices did not budge.", None),
        ("That is how much of it went to Italy.", None),
        ("That is how much, after 3% a year earlier, prices rose.", None),
        ("Prices rose in the year to November.", None),
    ],
)
def test_how_much_something_moved_tells_what_the_figure_is(below: str, basis: str | None) -> None:
    text = f"2.5%. {below}"
    claim = verdicts_of(text, austria(), "2026-01-20")["2.5%"].claim
    assert (claim.operation == "growth") == (basis is not None)
    assert (claim.basis if claim.operation == "growth" else None) == basis
