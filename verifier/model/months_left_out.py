"""Home of the months that a measure never comes in: August, of what is counted at schools."""

from collections import Counter
from collections.abc import Sequence

from verifier.model.period import PER_YEAR, Frequency, Period

_YEARS, _MOST = 2, 3
"""A measure has had each of its months so often and lacked each other one; so many it leaves out at
most."""


def months_left_out(steps: Sequence[Period]) -> frozenset[int]:
    """The months of the year that `steps` of a measure, in order, leave out year after year; none
    of what has not been told for two years, is told in some months only, or lacks a month once."""
    months = [step for step in steps if step.frequency is Frequency.MONTH]
    seen = Counter(step.start.month for step in months)
    if not seen or min(seen.values()) < _YEARS:
        return frozenset()
    over = Period(Frequency.MONTH, months[0].first, months[-1].last)
    passed = Counter(step.start.month for step in over.steps())
    out = passed.keys() - seen.keys()
    known = len(seen) + len(out) == PER_YEAR[Frequency.MONTH]
    often = all(passed[month] >= _YEARS for month in out)
    return frozenset(out) if known and often and len(out) <= _MOST else frozenset()


def month_before(step: Period, left_out: frozenset[int]) -> Period:
    """The step before, which is none that a measure leaves out."""
    back = step.shift(-step.count)
    monthly = step.frequency is Frequency.MONTH and step.count == 1
    while monthly and back.start.month in left_out:
        back = back.shift(-1)
    return back
