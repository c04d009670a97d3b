"""Home of `LearnedSenses`: how near in meaning a sentence is to each listed measure and part.

What a model makes of the sentences that tell a measure, a part or both is averaged. A sentence is
compared with these averages after what the sentences of one measure and part differ in among
themselves has been made small: a linear discriminant (Fisher 1936) with a ridge. All of it is
learned once and kept in one file of the cache, named by the weights and the sentences.
"""

import hashlib
import zipfile
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from verifier.errors import VerifierError
from verifier.lazy import regex
from verifier.reference.compiled.building import build_once
from verifier.reference.compiled.cache import CacheFolder
from verifier.reference.meanings import Phrases, Sayings, Sense
from verifier.reference.meanings.encoder import Encoder, Floats, read_encoder
from verifier.reference.meanings.wordpieces import read_pieces
from verifier.reference.opening import Opening

_FORMAT = "3"
"""Part of the name of the file: another one where it would hold something else."""
_RIDGE = 0.3
"""Beside the mean variance of the sentences of one measure and part. With 0.3 and 1.0 the right
one comes first for 65 and 63 of 100 sentences of the fit."""
_SPREAD_FROM = 4
"""A measure and part with so many sentences tell how those of one differ."""
_LENGTH = 2000.0
"""The length of a vector in whole numbers. Its square stays below 2**24, the whole numbers that a
float of 32 bits holds, so that products add up without rounding, in whatever order."""
_REMEMBERED = 32
"""So many answers are kept: the figures of one sentence ask one after the other."""
_LONGEST = 600
"""More characters than this are no sentence; what stands behind is left out."""
Whole = NDArray[np.int16]


class Learned(NamedTuple):
    """The centre, how a vector is turned from there, and the vectors of measures, of parts and of
    both together."""

    centre: Floats
    turn: Floats
    measures: Whole
    parts: Whole
    concepts: Whole


class LearnedSenses:
    """Sentences by the listed measures and parts that they are near to."""

    def __init__(self, learned: Learned, said: Sayings, weights: Path) -> None:
        self._learned = learned
        ways = [learned.measures, learned.parts, learned.concepts]
        self._ways = np.vstack(ways).astype(np.float32)
        self._codes = [tuple(one) for one in said]
        self._weights = weights
        self._asked = lru_cache(_REMEMBERED)(self._of)

    @cached_property
    def _encoder(self) -> Encoder:
        return read_encoder(self._weights, read_pieces(self._weights))

    def of(self, sentence: str) -> Sense:
        """How near a sentence is to each; see `Sense`."""
        return self._asked(sentence[:_LONGEST])

    def _of(self, sentence: str) -> Sense:
        (vector,) = self._encoder.of_phrases([sentence])
        turned = (vector - self._learned.centre) @ self._learned.turn
        likeness = (self._ways @ _whole(turned)).astype(np.float64) / _LENGTH**2
        near = iter(np.round(likeness, 3).tolist())
        return Sense(*(dict(zip(codes, near, strict=False)) for codes in self._codes))


def open_learned(said: Sayings, weights: Path, cache: Path) -> LearnedSenses:
    """The senses of the listed measures and parts, by the sentences on each, from the cache where
    it has them. To learn them takes three minutes of one core for seventeen thousand sentences.

    Raises `VerifierError` where the cache cannot be written.
    """
    said = Sayings(*map(_told, said))
    file = cache / f"senses-{_digest(weights, *said)}.npz"
    learned = _read(file)
    if learned is None:
        try:
            cache.mkdir(parents=True, exist_ok=True)
            build_once(
                CacheFolder(cache),
                file,
                lambda: _read(file) is not None,
                lambda part: _write(part, _learn(said, weights)),
                Opening().told,
            )
        except OSError as error:
            raise VerifierError(
                f"{cache}: cannot be written ({error}); name another folder for the cache"
            ) from error
        learned = _read(file)
    if learned is None:
        raise VerifierError(f"{file}: cannot be read back; name another folder for the cache")
    return LearnedSenses(learned, said, weights)


def _told(phrases: Phrases) -> dict[str, Sequence[str]]:
    """The codes that have sentences, in order."""
    return {code: phrases[code] for code in sorted(phrases) if phrases[code]}


def _learn(said: Sayings, weights: Path) -> Learned:
    phrases = sorted({one for told in said for listed in told.values() for one in listed})
    places = {phrase: place for place, phrase in enumerate(phrases)}
    bare = [_without_figures(one) for one in phrases]
    vectors = read_encoder(weights, read_pieces(weights)).of_phrases(bare)
    measures, parts, concepts = (_means(told, vectors, places) for told in said)
    centre = concepts.mean(axis=0)
    spread = _spread(said.concepts, concepts, vectors, places)
    ridge = _RIDGE * np.trace(spread) / len(spread) + 1e-9
    sizes, axes = np.linalg.eigh(spread + ridge * np.eye(len(spread)))
    turn = (axes / np.sqrt(sizes)) @ axes.T
    ways = (_turned(means, centre, turn) for means in (measures, parts, concepts))
    return Learned(np.asarray(centre, np.float32), np.asarray(turn, np.float32), *ways)


def _without_figures(sentence: str) -> str:
    """A sentence as those that are asked are: its figures left out."""
    return " ".join(_FIGURE.sub(" ", sentence).split())


_FIGURE = regex(r"[$€£¥₹]?\d[\d.,]*(?:%|bn|m|tn|k|pc)?")


def _means(listed: Phrases, vectors: Floats, places: Mapping[str, int]) -> NDArray[np.float64]:
    means = [
        vectors[sorted({places[phrase] for phrase in one})].astype(np.float64).mean(axis=0)
        for one in listed.values()
    ]
    return np.array(means).reshape(len(means), vectors.shape[1])


def _spread(
    listed: Phrases, means: NDArray[np.float64], vectors: Floats, places: Mapping[str, int]
) -> NDArray[np.float64]:
    """How the sentences of one measure and part differ, on average over all."""
    total = np.zeros((vectors.shape[1], vectors.shape[1]))
    count = 0
    for mean, one in zip(means, listed.values(), strict=True):
        own = vectors[sorted({places[phrase] for phrase in one})] - mean
        if len(own) >= _SPREAD_FROM:
            total += own.T @ own
            count += len(own)
    return total / max(count, 1)


def _turned(
    vectors: NDArray[np.float64], centre: NDArray[np.float64], turn: NDArray[np.float64]
) -> Whole:
    return _whole((vectors - centre) @ turn).astype(np.int16)


def _whole(vectors: NDArray[np.floating]) -> Floats:
    """Vectors of one length in whole numbers; all zeros where they point nowhere."""
    lengths = np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)
    return np.asarray(np.rint(vectors * (_LENGTH / lengths)), np.float32)


def _digest(weights: Path, *listed: Phrases) -> str:
    parts = [_FORMAT, print_of(weights)]
    parts += ["\n".join((code, *said)) for one in listed for code, said in one.items()]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def print_of(weights: Path) -> str:
    """What tells one file of weights from another: its size, its head and samples of the rest, as
    reading all 90 MB at each start would take too long."""
    path = weights / "model.safetensors"
    size = path.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with path.open("rb") as file:
        for place in range(0, size, max(1, size // 16)):
            file.seek(place)
            digest.update(file.read(4096))
    digest.update((weights / "vocab.txt").read_bytes())
    return digest.hexdigest()


def _write(part: Path, learned: Learned) -> None:
    with part.open("wb") as file:
        np.savez(file, **learned._asdict())


def _read(path: Path) -> Learned | None:
    """What a file holds; None where there is none or it is broken."""
    if not path.is_file():
        return None
    with path.open("rb") as file:
        try:
            found = np.load(file)
            return Learned(*(found[name] for name in Learned._fields))
        except (ValueError, IndexError, KeyError, EOFError, zipfile.BadZipFile):
            return None  # cut short, or not written here
