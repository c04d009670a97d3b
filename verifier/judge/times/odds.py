"""Home of the odds on a time: how likely each one that a figure may be told of is meant."""

from collections.abc import Mapping

from verifier.judge import odds
from verifier.judge.times.signs import Days, Times
from verifier.judge.times.weights import WEIGHTS


def shares_of(times: Times, weights: Mapping[str, float] = WEIGHTS) -> dict[Days, float]:
    """The share of each time, all of which add up to 1."""
    return odds.shares_of({days: time.signs for days, time in times.items()}, weights)
