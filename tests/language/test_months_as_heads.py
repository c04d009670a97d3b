"""Months that head what is told under them, though their names are words or people's as well."""

from datetime import date

import pytest

from verifier.language.times.expressions import find_times
from verifier.model.span import Span


def periods(text: str) -> list[str]:
    told = find_times(text, Span(0, len(text)), date(2026, 8, 10))
    return [str(time.period) for time in told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("April. Exports rose 3%.", ["2026-04"]),
        ("May. Exports rose 3%.", ["2026-05"]),
        ("May: exports rose 3%.", ["2026-05"]),
        ("June: the rate held at 4%. August: it rose.", ["2026-06", "2025-08"]),
        ("October: exports rose 3%.", ["2025-10"]),
        ("January. Exports rose 3%.", ["2026-01"]),
    ],
)
def test_a_month_alone_before_a_stop_heads_what_follows(text: str, told: list[str]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "June: I paid 3% more.",
        "April: “Rents rose 3%.”",
        "April Smith: exports rose 3%.",
        "She asked April. Exports rose 3%.",
        "May they rise 3%.",
    ],
)
def test_one_who_speaks_is_no_month(text: str) -> None:
    assert periods(text) == []
