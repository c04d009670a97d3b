"""Home of `LearnedSenses`: how near in meaning a sentence is to each listed measure and part.

What a model makes of the phrases around a measure is averaged. A sentence is compared with these
averages after what the phrases of one measure differ in among themselves has been made small: a
linear discriminant (Fisher 1936) with a ridge. All of it is learned once and kept in one file of
the cache, named by the weights and the phrases.
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
from verifier.reference.compiled.building import build_once
from verifier.reference.compiled.cache import CacheFolder
from verifier.reference.meanings import Phrases, Sense
from verifier.reference.meanings.encoder import Encoder, Floats, read_encoder
from verifier.reference.meanings.wordpieces import read_pieces
from verifier.reference.opening import Opening

_FORMAT = "2"
"""Part of the name of the file: another one where it would hold something else."""
_RIDGE = 0.3
"""Beside the mean variance of the phrases of one measure. With 0.1, 0.3 and 1.0 the right concept
of 51 to 53 of 100 sentences of the fit is first, without the discriminant of 46."""
_SPREAD_FROM = 4
"""A measure with so many phrases tells how those of one measure differ."""
_LENGTH = 2000.0
"""The length of a vector in whole numbers. Its square stays below 2**24, the whole numbers that a
float of 32 bits holds, so that products add up without rounding, in whatever order."""
_REMEMBERED = 32
"""So many answers are kept: the figures of one sentence ask one after the other."""
_LONGEST = 600
"""More characters than this are no sentence; what stands behind is left out."""
Whole = NDArray[np.int16]


class Learned(NamedTuple):
    """The centre, how a vector is turned from there, and the vectors of measures and parts."""

    centre: Floats
    turn: Floats
    measures: Whole
    parts: Whole


class LearnedSenses:
    """Sentences by the listed measures and parts that they are near to."""

    def __init__(
        self, learned: Learned, measures: Sequence[str], parts: Sequence[str], weights: Path
    ) -> None:
        self._learned = learned
        self._ways = np.vstack([learned.measures, learned.parts]).astype(np.float32)
        self._measures, self._parts = tuple(measures), tuple(parts)
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
        near = np.round(likeness, 3).tolist()
        count = len(self._measures)
        return Sense(
            dict(zip(self._measures, near[:count], strict=True)),
            dict(zip(self._parts, near[count:], strict=True)),
        )


def open_learned(measures: Phrases, parts: Phrases, weights: Path, cache: Path) -> LearnedSenses:
    """The senses of the listed measures and parts, by the phrases of each, from the cache where it
    has them. To learn them takes two to three minutes of one core for sixty thousand phrases.

    Raises `VerifierError` where the cache cannot be written.
    """
    measures, parts = _told(measures), _told(parts)
    file = cache / f"senses-{_digest(weights, measures, parts)}.npz"
    learned = _read(file)
    if learned is None:
        try:
            cache.mkdir(parents=True, exist_ok=True)
            build_once(
                CacheFolder(cache),
                file,
                lambda: _read(file) is not None,
                lambda part: _write(part, _learn(measures, parts, weights)),
                Opening().told,
            )
        except OSError as error:
            raise VerifierError(
                f"{cache}: cannot be written ({error}); name another folder for the cache"
            ) from error
        learned = _read(file)
    if learned is None:
        raise VerifierError(f"{file}: cannot be read back; name another folder for the cache")
    return LearnedSenses(learned, list(measures), list(parts), weights)


def _told(phrases: Phrases) -> dict[str, Sequence[str]]:
    """The codes that have phrases, in order."""
    return {code: phrases[code] for code in sorted(phrases) if phrases[code]}


def _learn(measures: Phrases, parts: Phrases, weights: Path) -> Learned:
    every = [*measures.values(), *parts.values()]
    phrases = sorted({phrase for listed in every for phrase in listed})
    places = {phrase: place for place, phrase in enumerate(phrases)}
    vectors = read_encoder(weights, read_pieces(weights)).of_phrases(phrases)
    means = _means(measures, vectors, places)
    centre = means.mean(axis=0)
    spread = _spread(measures, means, vectors, places)
    ridge = _RIDGE * np.trace(spread) / len(spread) + 1e-9
    sizes, axes = np.linalg.eigh(spread + ridge * np.eye(len(spread)))
    turn = (axes / np.sqrt(sizes)) @ axes.T
    return Learned(
        np.asarray(centre, np.float32),
        np.asarray(turn, np.float32),
        _turned(means, centre, turn),
        _turned(_means(parts, vectors, places), centre, turn),
    )


def _means(listed: Phrases, vectors: Floats, places: Mapping[str, int]) -> NDArray[np.float64]:
    means = [
        vectors[sorted({places[phrase] for phrase in one})].astype(np.float64).mean(axis=0)
        for one in listed.values()
    ]
    return np.array(means).reshape(len(means), vectors.shape[1])


def _spread(
    listed: Phrases, means: NDArray[np.float64], vectors: Floats, places: Mapping[str, int]
) -> NDArray[np.float64]:
    """How the phrases of one measure differ, on average over all."""
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
