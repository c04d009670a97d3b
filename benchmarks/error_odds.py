"""The weights of the signs that tell an error from a misreading, fitted anew to the labelled
articles.

Run as `python benchmarks/error_odds.py [--write] [--split test]`. The articles of the split `dev`
are checked without the round that uses the weights. Each figure that its reading contradicts, open
or accused, is an error by its label or none; a logistic regression with a ridge tells the errors.
Printed is, for several odds, how many of the open figures would be accused and how many of the
accused ones left open, with weights fitted to the articles of other packs; with `--split test`,
those of that split with the weights of `dev`. `--write` writes
`verifier/judge/rounds/odds/error_weights.py`.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from pathlib import Path
from zlib import crc32

import numpy as np

from verifier.evaluate import Case, check_cases, load_corpus
from verifier.evaluate.scoring import match_labels
from verifier.judge import decide
from verifier.judge.rounds import ROUNDS
from verifier.judge.rounds.odds.weighed import (
    as_of_another_series,
    as_weighed,
    may_be_accused,
    weighed,
)
from verifier.judge.rounds.sitting import Sitting
from verifier.model.verdict import Rating, Verdict
from verifier.report_json import article_json
from verifier.settings import Settings

CORPUS, HOME = Path("claims"), Path("verifier/judge/rounds/odds/error_weights.py")
RIDGE, PARTS, FEWEST, SMALLEST = 6.5, 6, 12, 0.05
"""Of the weights; parts of the packs, each of which is told by the others; figures that a sign must
stand at, and be absent from; and the least weight that is kept."""
CAUGHT = 0.15
"""What an error counts that is accused already, of which there are ten times as many as of the open
ones that the weights are for."""
STEPS, DONE = 100, 1e-10
ACCUSING, OPENING = (0.9, 0.86, 0.84, 0.82, 0.8, 0.75, 0.7), (0.1, 0.15, 0.2, 0.25, 0.3)
HEAD = '''\
"""The weights of the signs that tell an error from a misreading, written by
`benchmarks/error_odds.py`."""

'''
Vector = np.ndarray[tuple[int], np.dtype[np.float64]]
Weights = tuple[float, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Contradicted:
    """A figure that its reading contradicts: its signs, whether it is accused already, whether it
    may be, and the rating of its label, "" where it has none."""

    part: int
    rating: str
    accused: bool
    may_be: bool
    signs: frozenset[str]

    @property
    def is_error(self) -> bool:
        """Whether its label calls it an error."""
        return self.rating == Rating.MISMATCH

    @property
    def counts(self) -> float:
        """What it counts in the fit."""
        return CAUGHT if self.accused and self.is_error else 1.0


def contradicted(split: str) -> list[Contradicted]:
    """One for each figure of a split that its reading contradicts."""
    seen: list[Sitting] = []

    def kept(sitting: Sitting, /) -> Sequence[Verdict]:
        seen.append(sitting)
        return sitting.verdicts

    weighing = {as_weighed.__name__, as_of_another_series.__name__}
    decide.ROUNDS = (*(one for one in ROUNDS if one.__name__ not in weighing), kept)
    found = []
    for case, report, _ in check_cases(load_corpus(CORPUS, split), (), Settings()):
        ratings = _ratings(case, article_json(report)["claims"])
        part = crc32(str((case.meta.get("packs") or [case.name])[0]).encode()) % PARTS
        sitting = seen.pop()
        for place, told, signs in weighed(sitting):
            verdict = report.verdicts[place]
            accused = verdict.rating is Rating.MISMATCH
            rating = ratings.get(verdict.claim.id, "")
            may_be = may_be_accused(place, told, sitting)
            found.append(Contradicted(part, rating, accused, may_be, frozenset(signs)))
    return found


def _ratings(case: Case, claims: Sequence[dict[str, object]]) -> dict[str, str]:
    """The labelled ratings by the ids of the claims that they are of."""
    labels = [label for label in case.labels if not label.get("optional")]
    met = zip(labels, match_labels(labels, claims), strict=True)
    return {str(claim["id"]): str(label["rating"]) for label, claim in met if claim is not None}


def fitted(found: Sequence[Contradicted]) -> Weights:
    """The base and the weights by sign, by Newton's steps; the base has no ridge."""
    counts = Counter(sign for one in found for sign in one.signs)
    most = len(found) - FEWEST
    names = sorted(sign for sign, count in counts.items() if FEWEST <= count <= most)
    rows = np.array([[*(float(n in one.signs) for n in names), 1.0] for one in found])
    right = np.array([float(one.is_error) for one in found])
    worth = np.array([one.counts for one in found])
    ridge = np.full(len(names) + 1, RIDGE)
    ridge[-1] = 0.0
    weights: Vector = np.zeros(len(names) + 1)
    for _ in range(STEPS):
        sure = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (worth * (sure - right)) + ridge * weights
        bend = (rows.T * (worth * sure * (1 - sure))) @ rows + np.diag(ridge)
        step = np.linalg.solve(bend, slope)
        weights = weights - step
        if float(np.abs(step).max()) < DONE:
            break
    kept = {
        name: round(float(weight), 2)
        for name, weight in zip(names, weights[:-1], strict=True)
        if abs(weight) >= SMALLEST
    }
    return round(float(weights[-1]), 2), kept


def odds(one: Contradicted, weights: Weights) -> float:
    """How likely a figure is an error."""
    return 1 / (1 + exp(-weights[0] - sum(weights[1].get(sign, 0.0) for sign in one.signs)))


def crossed(found: Sequence[Contradicted]) -> list[float]:
    """The odds on each figure by weights fitted to the other parts."""
    by_part = [fitted([one for one in found if one.part != part]) for part in range(PARTS)]
    return [odds(one, by_part[one.part]) for one in found]


def tell(found: Sequence[Contradicted], sure: Sequence[float]) -> None:
    """Print what each odds would accuse and leave open."""
    met = list(zip(found, sure, strict=True))
    print(f"open, accused from {'errors':>8} {'true':>6} {'other':>6}")
    for least in ACCUSING:
        print(line(least, [one for one, at in met if is_open(one) and at >= least]))
    print("accused, left open below")
    for most in OPENING:
        print(line(most, [one for one, at in met if one.accused and at < most]))


def is_open(one: Contradicted) -> bool:
    """Whether a figure may be accused and is not."""
    return one.may_be and not one.accused


def line(share: float, ones: Sequence[Contradicted]) -> str:
    """How many of some figures are errors, true ones and others."""
    ratings = Counter(one.rating for one in ones)
    other = len(ones) - ratings["mismatch"] - ratings["supported"]
    return f"{share:17.2f}  {ratings['mismatch']:>7} {ratings['supported']:>6} {other:>6}"


def main() -> None:
    """Fit, print and, where asked, write."""
    parser = argparse.ArgumentParser(description="Fit the weights that tell an error.")
    parser.add_argument("--write", action="store_true", help=f"write {HOME}")
    parser.add_argument("--split", help="also tell of another split, with the weights of dev")
    asked = parser.parse_args()
    found = contradicted("dev")
    base, weights = fitted(found)
    print(f"{len(found)} figures, {sum(one.is_error for one in found)} of them errors\n")
    tell(found, crossed(found))
    if asked.split:
        others = contradicted(asked.split)
        print(f"\n{asked.split}")
        tell(others, [odds(one, (base, weights)) for one in others])
    if asked.write:
        lines = [f'    "{name}": {weight},\n' for name, weight in sorted(weights.items())]
        HOME.write_text(f"{HEAD}BASE = {base}\nWEIGHTS = {{\n{''.join(lines)}}}\n", "utf-8")


if __name__ == "__main__":
    main()
