"""The next month of what has been, and of what is to come."""

from datetime import date

import pytest

from verifier.language.times.expressions import find_times
from verifier.model.mention import Anaphor
from verifier.model.period import Frequency
from verifier.model.span import Span


def anaphors(text: str) -> list[Anaphor | None]:
    """How the times of a text point."""
    return [t.anaphor for t in find_times(text, Span(0, len(text)), date(2025, 12, 8))]


@pytest.mark.parametrize(
    "text", ["It fell to $75 the next month.", "The next month ferries carried 3m."]
)
def test_the_next_month_is_the_one_after_that_told(text: str) -> None:
    assert anaphors(text) == [Anaphor(1, Frequency.MONTH)]


@pytest.mark.parametrize("words", ["in the next month", "over the next month", "by the next month"])
def test_the_next_month_is_to_come_behind_a_word_for_it(words: str) -> None:
    assert Anaphor(1, Frequency.MONTH) not in anaphors(f"Ferries will carry 3m {words}.")
