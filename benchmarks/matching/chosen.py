"""The weights of the choice among likely concepts of many measures, fitted anew.

Run as `python benchmarks/matching/chosen.py [--larger 1000000] [--scratch FOLDER] [--meanings
vectors]`. The sentences of the split `fit` are read against two made packs, as by `fitted.py`. What
each clue of `match/choosing.py` weighs is fitted to the `unseen` sentences of which the right
concept is among the likely ones (a conditional logistic regression with a ridge), what speaks for a
choice to all that get one and do not name its measure. What comes of it is told of each sentence by
weights that are fitted to nine tenths of the others.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from zlib import crc32

import numpy as np
from fitted import DONE, FOLDS, STEPS, Vector, logistic
from labels import Label
from refit import arguments, by_size, fit_labels, sentences

from verifier.match import choosing
from verifier.match.choosing import BASE, Choice, Clues, clues_of
from verifier.match.guesses import Guesses
from verifier.match.surroundings import Likely, Words

MEANT_ALONE = {"near"}, {"beyond", "elsewhere"}
"""The clues and signs that only meaning gives."""
BY_MEANING = {"above", "narrower"}
"""The signs that tell nothing more where meaning is asked."""
NO_SIGNS = {"likely", "by_meaning", "foreign"}
"""What is no sign, or has a weight set by hand."""
THRESHOLDS = (0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8)
HEAD = """\
                crossed                           as set
threshold  unseen guessed  right  none guessed  unseen guessed  right  none guessed"""
Order = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence with the likely concepts of a catalogue; `open`: no series is found without a
    guess."""

    label: Label
    words: Words
    told: Sequence[Likely]
    clues: Sequence[Clues]
    right: int | None
    open: bool
    guesses: Guesses

    @property
    def fold(self) -> int:
        """Which part of the sentences it belongs to."""
        return crc32(self.label.key.encode()) % FOLDS

    def choice(self, order: Order | None = None) -> Choice | None:
        """What is chosen by an order, or the one that is set."""
        return self.guesses.choice(self.words, self.told, order)

    def is_right(self, choice: Choice) -> bool:
        """Whether the right concept is chosen."""
        meant = self.label.slots.indicator, self.label.slots.breakdown
        return self.label.wanted and choice.likely.concept == meant


def asked(pack: Path, cache: Path, labels: Sequence[Label], meanings: str) -> Iterator[Asked]:
    """Each sentence with a claim and what it may be about."""
    for label, words, told, is_open, guesses in sentences(pack, cache, labels, meanings):
        likely, meaning = guesses.likely(words, told)
        clues = clues_of(words, likely, meaning.concepts if meaning is not None else None)
        meant = label.slots.indicator, label.slots.breakdown
        places = [n for n, one in enumerate(likely) if label.wanted and one.concept == meant]
        right = places[0] if places else None
        yield Asked(label, words, told, clues, right, is_open, guesses)


def order_of(every: Sequence[Asked], names: Sequence[str]) -> dict[str, float]:
    """What each clue weighs, by Newton's steps; the ridge is for its standard deviation."""
    rows = [
        (np.array([[float(getattr(c, name)) for name in names] for c in one.clues]), one.right)
        for one in every
        if one.right is not None
    ]
    scale = np.maximum(np.vstack([clues for clues, _ in rows]).std(axis=0), 1e-9)
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        slope, bend = weights.copy(), np.eye(len(names))
        for clues, right in rows:
            scaled = clues / scale
            told = scaled @ weights
            odds = np.exp(told - told.max())
            odds /= odds.sum()
            mean = odds @ scaled
            slope += mean - scaled[right]
            bend += (scaled.T * odds) @ scaled - np.outer(mean, mean)
        step = np.linalg.solve(bend, slope)
        weights = weights - step
        if float(np.abs(step).max()) < DONE:
            break
    return dict(zip(names, (weights / scale).tolist(), strict=True))


def row(choice: Choice, names: Sequence[str]) -> list[float]:
    """What speaks for a choice as numbers, and 1 for the base."""
    return [*(float(getattr(choice, name)) for name in names), 1.0]


def aside(every: Sequence[Asked], clues: Sequence[str]) -> list[tuple[Asked, Choice]]:
    """What is chosen of each sentence by an order that is fitted to those of the other folds, so
    that it is no surer than of new sentences."""
    found = []
    for fold in range(FOLDS):
        order = order_of([one for one in every if one.fold != fold], clues)
        made = ((one, one.choice(order)) for one in every if one.fold == fold)
        found += [(one, choice) for one, choice in made if choice is not None]
    return found


def sure_of(every: Sequence[tuple[Asked, Choice]], names: Sequence[str]) -> Vector:
    """The weights of what speaks for choices and the base."""
    right = np.array([one.is_right(choice) for one, choice in every], dtype=float)
    return logistic(np.array([row(choice, names) for _, choice in every]), right)


def crossed(
    every: Sequence[tuple[Asked, Choice]], signs: Sequence[str]
) -> Iterator[tuple[Asked, Choice, float]]:
    """Each choice with how sure it is by weights fitted to the sentences of the other folds."""
    for fold in range(FOLDS):
        weights = sure_of([(one, c) for one, c in every if one.fold != fold], signs)
        for one, choice in every:
            if one.fold == fold:
                told = float(np.array(row(choice, signs)) @ weights)
                yield one, choice, float(1 / (1 + np.exp(-told)))


def counts(
    anew: Sequence[tuple[Asked, Choice, float]], as_set: Sequence[tuple[Asked, Choice, float]]
) -> Iterator[str]:
    """For each threshold, the sentences without a series that get a guess, and how many of them
    the right one."""
    for least in THRESHOLDS:
        cells = [f"{least:9.2f}"]
        for made in (anew, as_set):
            sure = [(one, choice) for one, choice, told in made if one.open and told >= least]
            unseen = [(one, choice) for one, choice in sure if one.label.kind == "unseen"]
            right = sum(one.is_right(choice) for one, choice in unseen)
            cells.append(f"{len(unseen):>14}  {right:>5}  {len(sure) - len(unseen):>12}")
        yield "  ".join(cells)


def main() -> None:
    """Fit and print."""
    said = arguments("Fit the weights of the choice of a guess.")
    by_meaning = said.meanings == "vectors"
    barred, unmeant = (set[str](), set[str]()) if by_meaning else MEANT_ALONE
    clues = [one.name for one in fields(Clues) if one.name not in barred]
    left = NO_SIGNS | (BY_MEANING if by_meaning else unmeant)
    signs = [one.name for one in fields(Choice) if one.name not in left]
    with by_size(said, fit_labels(), asked) as found:
        every = [one for size in found for one in found[size]]
        order = order_of(every, clues)
        for name in clues:
            print(f"{name:9} {order[name]:6.2f}")
        print()
        made = aside(every, clues)
        for name, weight in zip((*signs, BASE), sure_of(made, signs), strict=True):
            print(f"{name:9} {weight:6.2f}")
        anew = list(crossed(made, signs))
        is_set = bool(choosing.ORDER_BY_MEANING if by_meaning else choosing.ORDER_BY_WORDS)
        for size, ones in found.items():
            as_set = [(o, c, c.confidence) for o in ones if is_set and (c := o.choice())]
            here = {id(one) for one in ones}
            print(f"\n{size:,} series\n{HEAD}")
            print("\n".join(counts([a for a in anew if id(a[0]) in here], as_set)))


if __name__ == "__main__":
    main()
