"""The weights of the signs that speak for a guess, fitted anew to sentences of their own.

Run as `python benchmarks/matching/fitted.py [--larger 1000000] [--scratch FOLDER]`. The sentences
of the split `fit` are read against two made packs, of 10,000 series and of the size given. For
each, the best guess is asked for with what speaks for it, the `Signs` of `match/guesses.py`. A
logistic regression with a ridge tells the right concept of an `unseen` sentence from everything
else that is proposed. Sentences that name the measure of the guess are left out, for none is made
there.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from labels import Label
from made_packs import write_catalogue
from measure import opened
from run import labelled

from verifier.judge.matching import ConceptsHeld
from verifier.match.guesses import Guesses, Signs
from verifier.match.surroundings import Words
from verifier.matched import match_sentence
from verifier.reference.association_index import surroundings_at
from verifier.settings import Settings

SMALLER, SPLIT, KINDS = 10_000, "fit", ("unseen", "none")
RIDGE, STEPS, DONE = 0.3, 100, 1e-10
THRESHOLDS = (0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7)
NAMES = tuple(one.name for one in fields(Signs) if one.name != "named")
HEAD = """\
                fitted                            as set
threshold  unseen guessed  right  none guessed  unseen guessed  right  none guessed"""
Vector = np.ndarray[tuple[int], np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Proposed:
    """The best guess for a sentence: what speaks for it, whether it is right, and whether the
    sentence is left without a series where nothing is guessed."""

    label: Label
    signs: Signs
    is_right: bool
    open: bool

    @property
    def row(self) -> list[float]:
        """The signs as numbers, and 1 for the base."""
        return [*(float(getattr(self.signs, name)) for name in NAMES), 1.0]


def proposals(pack: Path, cache: Path, labels: Sequence[Label]) -> Iterator[Proposed]:
    """The best guess for each sentence that gets one and does not name its measure."""
    catalogue = opened(pack, cache)
    held = ConceptsHeld(catalogue)
    guesses = Guesses(held.every, held.fitting, surroundings_at(cache))
    for label in labels:
        found = match_sentence(label.text, catalogue, Settings(meanings="off"), label.published)
        if not found:
            continue
        words = Words(found[0].claim, guesses.around)
        best = guesses.best(words, guesses.told(words))
        if best is None or best[1].named:
            continue
        meant = label.slots.indicator, label.slots.breakdown
        right = label.wanted and best[0].concept == meant
        yield Proposed(label, best[1], right, found[0].series is None)


def fitted(every: Sequence[Proposed]) -> Vector:
    """The weight of each sign and the base, by Newton's steps; the base has no ridge.

    Raises `ValueError` where all guesses are right, or all wrong.
    """
    right = np.array([one.is_right for one in every], dtype=float)
    if right.min(initial=1.0) == right.max(initial=0.0):
        raise ValueError("there must be right guesses and wrong ones")
    signs = np.array([one.row for one in every])
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
    return weights


def counts(every: Sequence[Proposed], labels: Sequence[Label], weights: Vector) -> Iterator[str]:
    """For each threshold, the sentences without a series that get a guess, and how many of them
    the right one; with the weights given, and with those that are set."""
    total = {kind: sum(label.kind == kind for label in labels) for kind in KINDS}
    without = [one for one in every if one.open]
    as_fitted = [float(1 / (1 + np.exp(-np.array(one.row) @ weights))) for one in without]
    as_set = [one.signs.confidence for one in without]
    for least in THRESHOLDS:
        cells = [f"{least:9.2f}"]
        for sure in (as_fitted, as_set):
            made = [one for one, told in zip(without, sure, strict=True) if told >= least]
            unseen, none = ([one for one in made if one.label.kind == kind] for kind in KINDS)
            right = sum(one.is_right for one in unseen)
            cells.append(f"{len(unseen):>6} of {total['unseen']:<4} {right:>5}")
            cells.append(f"{len(none):>5} of {total['none']:<4}")
        yield "  ".join(cells).rstrip()


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description="Fit the weights of what speaks for a guess.")
    parser.add_argument("--larger", type=int, default=1_000_000, help="size of the larger pack")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scratch", type=Path, help="keep packs here; those that lie there serve")
    asked = parser.parse_args()
    labels = [label for _, label in labelled((SPLIT,)) if label.kind in KINDS]
    found: dict[int, list[Proposed]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        scratch = asked.scratch or Path(temporary)
        for size in sorted({SMALLER, asked.larger}):
            pack, cache = scratch / f"pack-{size}", scratch / f"cache-{size}"
            if not (pack / "datapackage.json").is_file():
                write_catalogue(pack, size, labels, asked.seed)
            cache.mkdir(exist_ok=True)
            found[size] = list(proposals(pack, cache, labels))
    every = [one for size in found for one in found[size]]
    weights = fitted(every)
    print(f"{len(every)} guesses without a named measure, {sum(o.is_right for o in every)} right\n")
    for name, weight in zip((*NAMES, "base"), weights, strict=True):
        print(f"{name:8} {weight:6.2f}")
    for size, ones in found.items():
        print(f"\n{size:,} series\n{HEAD}")
        print("\n".join(counts(ones, labels, weights)))


if __name__ == "__main__":
    main()
