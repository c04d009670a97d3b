"""Home of `Backdrop`: a series behind the verdicts, with its figures as known on one day."""

from dataclasses import dataclass

from verifier.model.period import Period
from verifier.model.series import Series

Point = tuple[Period, float]
"""A period and the value of a series in it."""


@dataclass(frozen=True, slots=True)
class Backdrop:
    """A series that decided, or was a candidate.

    `points` are what was known on the article's day, in the order of time; there are none of a
    series that only was a candidate.
    """

    series: Series
    points: tuple[Point, ...] = ()
