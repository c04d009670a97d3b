"""Home of `VectorMeanings`: the phrases nearest in meaning, by vectors learned once.

Two files in the cache hold what was worked out: the rows of the pieces, named by the weights and
the phrases that taught them, and the vectors of a list of phrases, named by those rows and the
list. Both are written whole or not at all, and made again where they are missing or broken.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from tempfile import NamedTemporaryFile

import numpy as np
from numpy.typing import NDArray

from verifier.errors import VerifierError
from verifier.reference.meanings import Near
from verifier.reference.meanings.encoder import Floats, read_encoder
from verifier.reference.meanings.learning import LENGTH, SIZE, learned_rows, summed
from verifier.reference.meanings.ranking import ASKED_AGAIN, LONGEST, best_codes
from verifier.reference.meanings.wordpieces import WordPieces, read_pieces

_FORMAT = "1"
"""Part of the names of the files: another one where they would hold something else."""
_PHRASES_PER_CODE = 40
"""So many phrases are looked at for each code asked, the most that one code is likely to fill."""
Whole = NDArray[np.int16]


class VectorMeanings:
    """Phrases by vectors; likeness is the cosine, centred on the mean of the phrases taught."""

    mark = 0.725

    def __init__(
        self,
        phrases: Sequence[tuple[str, str]],
        vectors: Whole,
        rows: Whole,
        pieces: WordPieces,
    ) -> None:
        self._phrases = tuple(phrases)
        self._vectors = vectors.astype(np.float32)
        self._rows = rows
        self._pieces = pieces
        self._asked = lru_cache(ASKED_AGAIN)(self._nearest)

    def nearest(self, words: str, limit: int) -> list[Near]:
        """At most `limit` codes; none where the words say nothing. See `Meanings`."""
        return list(self._asked(words[:LONGEST], limit))

    def _nearest(self, words: str, limit: int) -> tuple[Near, ...]:
        asked = summed(self._rows, self._pieces.of(words))
        if not asked.any() or not self._phrases or limit < 1:
            return ()
        likeness = self._vectors @ asked
        wanted = min(len(likeness), _PHRASES_PER_CODE * limit)
        while True:
            best = self._best(likeness, wanted)
            found = best_codes(best, self._phrases, limit)
            if len(found) == limit or wanted == len(likeness):
                return tuple(found)
            wanted = min(len(likeness), 4 * wanted)

    def _best(self, likeness: Floats, wanted: int) -> list[tuple[int, float]]:
        """The places of at least the `wanted` greatest, all those that equal the last of them."""
        least = np.partition(likeness, -wanted)[-wanted]
        places = np.flatnonzero(likeness >= least)
        return [(int(place), float(likeness[place]) / LENGTH**2) for place in places]


def open_vectors(
    phrases: Sequence[tuple[str, str]], taught_by: Sequence[str], weights: Path, cache: Path
) -> VectorMeanings:
    """The phrases with their vectors, from the cache where it has them.

    To learn the rows takes 17 seconds for nine thousand phrases, vectors of a list one second.
    """
    pieces = read_pieces(weights)
    learned = _digest([_FORMAT, _print_of(weights), *taught_by])
    rows = _kept(
        cache / f"meanings-{learned}-pieces.npy",
        (pieces.size, SIZE),
        lambda: learned_rows(taught_by, read_encoder(weights, pieces), pieces),
    )
    listed = _digest([learned, *(phrase for _, phrase in phrases)])
    vectors = _kept(
        cache / f"meanings-{listed}-phrases.npy",
        (len(phrases), SIZE),
        lambda: _vectors(phrases, rows, pieces),
    )
    return VectorMeanings(phrases, vectors, rows, pieces)


def _vectors(phrases: Sequence[tuple[str, str]], rows: Whole, pieces: WordPieces) -> Whole:
    found = [summed(rows, pieces.of(phrase)) for _, phrase in phrases]
    return np.array(found, np.float32).reshape(len(phrases), SIZE).astype(np.int16)


def _print_of(weights: Path) -> str:
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


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _kept(path: Path, shape: tuple[int, int], made: Callable[[], Whole]) -> Whole:
    """The numbers of a file of the cache, mapped; worked out and written where there is none."""
    found = _read(path, shape)
    if found is not None:
        return found
    numbers = made()
    try:
        _write(path, numbers)
    except OSError as error:
        raise VerifierError(
            f"{path.parent}: cannot be written ({error}); name another folder for the cache"
        ) from error
    return numbers


def _write(path: Path, numbers: Whole) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=".meanings-", delete=False) as file:
        np.save(file, numbers)
    os.replace(file.name, path)


def _read(path: Path, shape: tuple[int, int]) -> Whole | None:
    """The numbers of a file; None where there is none, or none of that shape."""
    if not path.is_file() or not path.stat().st_size:
        return None
    try:
        found = np.load(path, mmap_mode="r")
    except ValueError:  # not written by numpy, or cut short
        return None
    return found if found.shape == shape and found.dtype == np.int16 else None
