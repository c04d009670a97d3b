"""The weights of the signs that speak for a guess, fitted anew to sentences of their own.

Run as `python benchmarks/matching/fitted.py [--larger 1000000] [--scratch FOLDER] [--meanings
vectors]`. The sentences of the split `fit` are read against two made packs, of 10,000 series and of
the size given. For each, the best guess is asked for with what speaks for it: the `Signs` of
`match/guesses.py`, with `vectors` the `MeantSigns` of `match/meant.py`. A logistic regression with
a ridge tells the right concept of an `unseen` sentence from everything else that is proposed; what
comes of it is told of each sentence by weights that are fitted to nine tenths of the others.
Sentences that name the measure of the guess are left out, for none is made there.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from zlib import crc32

import numpy as np
from labels import Label
from refit import KINDS, arguments, by_size, fit_labels, sentences

from verifier.match.guesses import Signs
from verifier.match.meant import MeantSigns

RIDGE, STEPS, DONE = 1.0, 100, 1e-10
FOLDS = 10
THRESHOLDS = (0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7)
HEAD = """\
                crossed                           as set
threshold  unseen guessed  right  none guessed  unseen guessed  right  none guessed"""
Vector = np.ndarray[tuple[int], np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Proposed:
    """The best guess for a sentence: what speaks for it, whether it is right, and whether the
    sentence is left without a series where nothing is guessed."""

    label: Label
    signs: Signs | MeantSigns
    is_right: bool
    open: bool

    @property
    def names(self) -> list[str]:
        """What the signs are called."""
        return [one.name for one in fields(self.signs) if one.name != "named"]

    @property
    def row(self) -> list[float]:
        """The signs as numbers, and 1 for the base."""
        return [*(float(getattr(self.signs, name)) for name in self.names), 1.0]

    @property
    def fold(self) -> int:
        """Which part of the sentences it belongs to."""
        return crc32(self.label.key.encode()) % FOLDS


def proposals(
    pack: Path, cache: Path, labels: Sequence[Label], meanings: str
) -> Iterator[Proposed]:
    """The best guess for each sentence that gets one and does not name its measure."""
    for label, words, told, is_open, guesses in sentences(pack, cache, labels, meanings):
        by_words = guesses.best(words, told)
        if by_words is not None and by_words[1].named:
            continue
        best = guesses.meant.best(words, told) if guesses.meant is not None else by_words
        if best is None:
            continue
        meant = label.slots.indicator, label.slots.breakdown
        right = label.wanted and best[0].concept == meant
        yield Proposed(label, best[1], right, is_open)


def fitted(every: Sequence[Proposed]) -> Vector:
    """The weight of each sign and the base, by Newton's steps; the base has no ridge, and that of
    a sign is for its standard deviation.

    Raises `ValueError` where all guesses are right, or all wrong.
    """
    right = np.array([one.is_right for one in every], dtype=float)
    if right.min(initial=1.0) == right.max(initial=0.0):
        raise ValueError("there must be right guesses and wrong ones")
    return logistic(np.array([one.row for one in every]), right)


def logistic(signs: np.ndarray[tuple[int, int], np.dtype[np.float64]], right: Vector) -> Vector:
    """The weights by which rows of signs, each with 1 for the base behind it, are right or not."""
    scale = np.maximum(signs.std(axis=0), 1e-9)
    scale[-1] = 1.0
    signs = signs / scale
    ridge = np.full(signs.shape[1], RIDGE)
    ridge[-1] = 0.0
    weights = np.zeros(signs.shape[1])
    for _ in range(STEPS):
        sure = 1 / (1 + np.exp(-signs @ weights))
        slope = signs.T @ (sure - right) + ridge * weights
        bend = (signs.T * (sure * (1 - sure))) @ signs + np.diag(ridge)
        step = np.linalg.solve(bend, slope)
        weights = weights - step
        if float(np.abs(step).max()) < DONE:
            break
    return np.asarray(weights / scale)


def crossed(every: Sequence[Proposed]) -> list[float]:
    """How sure each guess is by weights fitted to the sentences of the other folds."""
    by_fold = [fitted([one for one in every if one.fold != fold]) for fold in range(FOLDS)]
    return [float(1 / (1 + np.exp(-np.array(one.row) @ by_fold[one.fold]))) for one in every]


def counts(
    every: Sequence[Proposed], labels: Sequence[Label], sure: Sequence[float]
) -> Iterator[str]:
    """For each threshold, the sentences without a series that get a guess, and how many of them
    the right one; with the confidence given, and with that of the weights that are set."""
    total = {kind: sum(label.kind == kind for label in labels) for kind in KINDS}
    without = [(one, told) for one, told in zip(every, sure, strict=True) if one.open]
    for least in THRESHOLDS:
        cells = [f"{least:9.2f}"]
        for made in (
            [one for one, told in without if told >= least],
            [one for one, _ in without if one.signs.confidence >= least],
        ):
            unseen, none = ([one for one in made if one.label.kind == kind] for kind in KINDS)
            right = sum(one.is_right for one in unseen)
            cells.append(f"{len(unseen):>6} of {total['unseen']:<4} {right:>5}")
            cells.append(f"{len(none):>5} of {total['none']:<4}")
        yield "  ".join(cells).rstrip()


def main() -> None:
    """Fit and print."""
    said, labels = arguments("Fit the weights of what speaks for a guess."), fit_labels()
    with by_size(said, labels, proposals) as found:
        report(found, labels)


def report(found: Mapping[int, Sequence[Proposed]], labels: Sequence[Label]) -> None:
    """Print the weights and what comes of them."""
    every = [one for size in found for one in found[size]]
    weights = fitted(every)
    print(f"{len(every)} guesses without a named measure, {sum(o.is_right for o in every)} right\n")
    for name, weight in zip((*every[0].names, "base"), weights, strict=True):
        print(f"{name:9} {weight:6.2f}")
    sure = iter(crossed(every))
    for size, ones in found.items():
        print(f"\n{size:,} series\n{HEAD}")
        print("\n".join(counts(ones, labels, [next(sure) for _ in ones])))


if __name__ == "__main__":
    main()
