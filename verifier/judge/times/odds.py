"""Home of the odds on a time: how likely each one that a figure may be told of is meant."""

from collections.abc import Mapping
from math import exp, fsum

from verifier.judge.times.signs import Days, Times
from verifier.judge.times.weights import WEIGHTS


def shares_of(times: Times, weights: Mapping[str, float] = WEIGHTS) -> dict[Days, float]:
    """The share of each time, all of which add up to 1: a softmax over the sums of the weights of
    their signs (conditional logit; D. McFadden, Conditional logit analysis of qualitative choice
    behavior, 1974)."""
    sums = {d: fsum(weights.get(sign, 0.0) for sign in sorted(t.signs)) for d, t in times.items()}
    most = max(sums.values(), default=0.0)
    odds = {days: exp(total - most) for days, total in sums.items()}
    whole = fsum(odds.values())
    return {days: one / whole for days, one in odds.items()}
