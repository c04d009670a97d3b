"""Halves of a year told by a code or as what figures are looked at over."""

from datetime import date

import pytest

from verifier.language.times.expressions import find_times
from verifier.model.span import Span

PUBLISHED = date(2025, 8, 27)


def read(text: str) -> list[tuple[str, str | None]]:
    """The times of a text, each with the period that it names."""
    found = find_times(text, Span(0, len(text)), PUBLISHED)
    return [(m.span.of(text), str(m.period) if m.period else None) for m in found]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("H1 generation came to 40 GWh.", [("H1", "2025-S1")]),
        ("H1 scorecard: wheat 40, maize 7", [("H1", "2025-S1")]),
        ("H1 2024 tonnage came to 40.", [("H1 2024", "2024-S1")]),
        ("On a half-year view they rose 3%.", [("On a half-year view", None)]),
        ("They rose 3% on a half-yearly basis.", [("on a half-yearly basis", None)]),
        ("They issued 300 H1 visas.", []),
        ("It was an H2 pipeline.", []),
        ("A half-year view of the city, it was.", []),
    ],
)
def test_a_half_is_told(text: str, times: list[tuple[str, str | None]]) -> None:
    assert read(text) == times
