"""Years just over that a text tells of by what they came to."""

from datetime import date

import pytest

from verifier.language.times.expressions import find_times
from verifier.model.mention import TimeKind
from verifier.model.span import Span


def _times(text: str, published: date) -> list[tuple[str, str, str]]:
    found = find_times(text, Span(0, len(text)), published)
    return [(m.span.of(text), m.kind.value, str(m.period)) for m in found]


@pytest.mark.parametrize(
    "text",
    [
        "The year’s tally came to 5m.",
        "The year's haul rose 4%.",
        "The year's sales fell.",
        "The year's births were 6% fewer.",
    ],
)
def test_what_the_year_came_to_is_told_of_the_year_just_over(text: str) -> None:
    assert _times(text, date(2026, 1, 16)) == [("The year", "point", "2025")]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The crash took the year's total to three.", date(2026, 1, 30)),
        ("The year's tally came to 5m.", date(2026, 8, 16)),
        ("The year's highs were set in the spring.", date(2026, 1, 16)),
        ("The year's third storm felled 900 trees.", date(2026, 1, 16)),
    ],
)
def test_a_year_that_runs_is_not_the_one_before(text: str, published: date) -> None:
    assert not [m for m in _times(text, published) if m[2] == "2025"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The count was 12% up on 2024's, despite the rain.", TimeKind.BASELINE),
        ("The count was 12% down on 2024's.", TimeKind.BASELINE),
        ("The plan built on 2024's success.", TimeKind.POINT),
    ],
)
def test_a_possessive_by_itself_is_what_a_move_is_measured_from(text: str, kind: TimeKind) -> None:
    told = {words: found for words, found, _ in _times(text, date(2026, 1, 16))}
    assert told == {"on 2024": kind.value}
