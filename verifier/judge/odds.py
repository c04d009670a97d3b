"""Home of odds: the share of each of several choices, by the signs that speak for it."""

from collections.abc import Collection, Mapping
from math import exp, fsum
from typing import TypeVar

K = TypeVar("K")


def shares_of(choices: Mapping[K, Collection[str]], weights: Mapping[str, float]) -> dict[K, float]:
    """The share of each choice, all of which add up to 1: a softmax over the sums of the weights of
    their signs (conditional logit; D. McFadden, Conditional logit analysis of qualitative choice
    behavior, 1974)."""
    sums = {k: fsum([weights[s] for s in signs if s in weights]) for k, signs in choices.items()}
    most = max(sums.values(), default=0.0)
    odds = {k: exp(total - most) for k, total in sums.items()}
    whole = fsum(odds.values())
    return {k: one / whole for k, one in odds.items()}
