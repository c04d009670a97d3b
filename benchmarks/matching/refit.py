"""Home of what `fitted.py` and `chosen.py` have in common: the sentences of the split `fit`, asked
of made packs of two sizes, and what they are asked with.
"""

import argparse
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TypeVar

from labels import Label
from made_packs import write_catalogue
from measure import opened
from run import labelled

from verifier.judge.matching import ConceptsHeld, guesses_of
from verifier.match.guesses import Guesses
from verifier.match.surroundings import Likely, Words
from verifier.matched import match_sentence
from verifier.settings import Settings

Told = TypeVar("Told")
SMALLER, SPLIT, KINDS = 10_000, "fit", ("unseen", "none")


class Sentence(NamedTuple):
    """A sentence with a claim, its words and what they tell in a pack; `open`: no series is found
    there without a guess."""

    label: Label
    words: Words
    told: Sequence[Likely]
    open: bool
    guesses: Guesses


def sentences(
    pack: Path, cache: Path, labels: Iterable[Label], meanings: str
) -> Iterator[Sentence]:
    """Each sentence that has a claim, asked of a pack."""
    catalogue = opened(pack, cache)
    guesses = guesses_of(catalogue, ConceptsHeld(catalogue), meanings)
    for label in labels:
        found = match_sentence(label.text, catalogue, Settings(meanings="off"), label.published)
        if found:
            words = Words(found[0].claim, guesses.around)
            yield Sentence(label, words, guesses.told(words), found[0].series is None, guesses)


def arguments(description: str) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--larger", type=int, default=1_000_000, help="size of the larger pack")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--meanings", choices=("associations", "vectors"), default="associations")
    parser.add_argument("--scratch", type=Path, help="keep packs here; those that lie there serve")
    return parser.parse_args()


def fit_labels() -> list[Label]:
    """The sentences that weights are fitted to."""
    return [label for _, label in labelled((SPLIT,)) if label.kind in KINDS]


@contextmanager
def by_size(
    said: argparse.Namespace,
    labels: Sequence[Label],
    ask: Callable[[Path, Path, Sequence[Label], str], Iterable[Told]],
) -> Iterator[dict[int, list[Told]]]:
    """What is asked of a pack of each size, while the packs are there."""
    with tempfile.TemporaryDirectory() as temporary:
        scratch = said.scratch or Path(temporary)
        found: dict[int, list[Told]] = {}
        for size in sorted({SMALLER, said.larger}):
            pack, cache = scratch / f"pack-{size}", scratch / f"cache-{size}"
            if not (pack / "datapackage.json").is_file():
                write_catalogue(pack, size, labels, said.seed)
            cache.mkdir(exist_ok=True)
            found[size] = list(ask(pack, cache, labels, said.meanings))
        yield found
