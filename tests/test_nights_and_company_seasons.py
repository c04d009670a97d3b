"""Times that company news tells by habit: "last night", and a season that is half a firm's year."""

import pytest
from told_claims import Told, times_match

FIRM = (
    "Ravelston Air, whose financial year runs to the end of March, made a profit of £456m in the "
    "six months to September.\n\n"
)
READ = {
    "the night before": (
        "The index closed at 4,358 points last night.",
        "2025-11-12",
        {"4,358 points": "2025-11-11"},
    ),
    "the summer season of a firm is half its year": (
        f"{FIRM}It carried 14.4 million people over the summer season.",
        "2025-11-06",
        {"14.4 million": "2025-04/2025-09"},
    ),
    "so is its winter timetable": (
        f"{FIRM}Over the winter timetable it carried 9.1 million people.",
        "2026-05-06",
        {"9.1 million": "2025-10/2026-03"},
    ),
    "its summer is one like any other": (
        f"{FIRM}It carried 7.7 million people over the summer.",
        "2025-11-06",
        {"7.7 million": "2025-06/2025-08"},
    ),
    "a season without a firm": (
        "Hotels had 14.4 million guests over the summer season.",
        "2025-11-06",
        {"14.4 million": "2025-06/2025-08"},
    ),
    "a half that lies ahead in part": (
        f"{FIRM}It carried 7.7 million people over the summer season.",
        "2026-08-20",
        {"7.7 million": "2026-06/2026-08"},
    ),
    "a mark of the past, before a move of its own": (
        "In September the surplus was €13.2bn, double the €6.3bn of August but 21.1% lower than in "
        "September 2024.",
        "2025-11-17",
        {"€6.3bn": "2025-08", "21.1%": "2025-09 on 2024-09"},
    ),
}


@pytest.mark.parametrize("words", READ)
def test_company_news_tells_times_by_habit(words: str) -> None:
    text, published, expected = READ[words]
    claims: Told = expected
    times_match(text, published, claims)
