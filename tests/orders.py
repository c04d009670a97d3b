"""The orders of values that the working of a rank shows."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from verifier.model.verdict import Verdict

OMITTED = re.compile(r"\.\.\. (\d+) more \.\.\.")


def is_in_order(verdict: Verdict, told_in: Callable[[str], Sequence[Any]]) -> bool:
    """Whether each order of values that is told is one, the first of them with as many before the
    last or the one before it as the place says; a second is that of what the text may mean too.

    `told_in` gives the intervals that a text shows.
    """
    if verdict.computed is None:
        return True
    counts = [_count_in_order(text, told_in(text)) for text in verdict.working.split("; or ")]
    return None not in counts and int(verdict.computed) in (counts[0], (counts[0] or 0) - 1)


def _count_in_order(text: str, told: Sequence[Any]) -> int | None:
    """Of how many values an order is; None where it is none."""
    omitted = OMITTED.search(text)
    side = 1 if " < " in text else -1
    lows = [interval.times(side) for interval in told]
    ordered = all(a.low <= b.high for a, b in pairwise(lows))
    return len(told) + (int(omitted[1]) if omitted else 0) if ordered else None
