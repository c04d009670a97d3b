"""Home of the months that a measure never comes in: August, of what is counted at schools."""

from collections import Counter
from collections.abc import Sequence

from verifier.model.period import PER_YEAR, Frequency, Period

_YEARS, _MOST = 2, 3
"""A measure has had each of its months so often; so many it leaves out at most."""


def months_left_out(steps: Sequence[Period]) -> frozenset[int]:
    """The months of the year that `steps` of a measure leave out year after year; none of what has
    not been told for two years, or is told in some months only."""
    seen = Counter(step.start.month for step in steps if step.frequency is Frequency.MONTH)
    out = frozenset(range(1, PER_YEAR[Frequency.MONTH] + 1)) - seen.keys()
    few = len(out) <= _MOST and bool(seen) and min(seen.values()) >= _YEARS
    return out if few else frozenset()


def month_before(step: Period, left_out: frozenset[int]) -> Period:
    """The step before, which is none that a measure leaves out."""
    back = step.shift(-step.count)
    monthly = step.frequency is Frequency.MONTH and step.count == 1
    while monthly and back.start.month in left_out:
        back = back.shift(-1)
    return back
