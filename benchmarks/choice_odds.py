"""Weights of signs by which one of several is chosen, fitted to labelled choices."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

STEPS, RATE, DECAY = 250, 0.1, (0.9, 0.999)
Vector = np.ndarray[tuple[int], np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Choice:
    """What there is to choose from, each with its signs, and which of them, by place, are right."""

    options: tuple[tuple[str, ...], ...]
    right: frozenset[int]


def fitted(found: Sequence[Choice], ridge: float, fewest: int, smallest: float) -> dict[str, float]:
    """The weights by sign: a conditional logit with a `ridge`, fitted by gradient steps (D. Kingma,
    J. Ba, Adam, 2015).

    A sign must stand at `fewest` of what there is to choose from; weights below `smallest` are left
    out.
    """
    counts = Counter(sign for one in found for signs in one.options for sign in signs)
    names = sorted(sign for sign, count in counts.items() if count >= fewest)
    at = {name: place for place, name in enumerate(names)}
    rows = [[at[s] for s in signs if s in at] for one in found for signs in one.options]
    columns = np.array([c for row in rows for c in row])
    lines = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    sizes = np.array([len(one.options) for one in found])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(found)), sizes)
    right = np.array([p in one.right for one in found for p in range(len(one.options))])
    weights: Vector = np.zeros(len(names))
    first, second = np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, STEPS + 1):
        sums = np.bincount(lines, weights[columns], len(rows))
        odds = np.exp(sums - np.maximum.reduceat(sums, starts)[owner])
        among_right = odds * right
        miss = odds / np.add.reduceat(odds, starts)[owner]
        miss -= among_right / np.add.reduceat(among_right, starts)[owner]
        slope = np.bincount(columns, miss[lines], len(names)) + ridge * weights
        first = DECAY[0] * first + (1 - DECAY[0]) * slope
        second = DECAY[1] * second + (1 - DECAY[1]) * slope**2
        mean = first / (1 - DECAY[0] ** step)
        spread = np.sqrt(second / (1 - DECAY[1] ** step)) + 1e-8
        weights = weights - RATE * (1 - step / (STEPS + 1)) * mean / spread
    return {
        name: round(float(weight), 2)
        for name, weight in zip(names, weights, strict=True)
        if abs(weight) >= smallest
    }
