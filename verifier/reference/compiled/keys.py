"""Home of the keys of a pack while it is compiled: a million of them in a few bytes each."""

from array import array
from collections.abc import Iterator, MutableMapping

import numpy as np


class KeyLines(MutableMapping[str, int]):
    """The line on which each key stands first, by the hash of the key: two of a million keys share
    their 64 bits once in thirty million packs, and then not in the next process."""

    def __init__(self) -> None:
        self._lines: dict[int, int] = {}

    def __getitem__(self, key: str) -> int:
        return self._lines[hash(key)]

    def get(self, key: str, default: int | None = None) -> int | None:  # type: ignore[override]
        """The line of a key."""
        return self._lines.get(hash(key), default)

    def __setitem__(self, key: str, line: int) -> None:
        self._lines[hash(key)] = line

    def __delitem__(self, key: str) -> None:
        del self._lines[hash(key)]

    def __iter__(self) -> Iterator[str]:
        raise NotImplementedError("keys are not kept")

    def __len__(self) -> int:
        return len(self._lines)


class KeyNumbers:
    """The number of each key, counted from 1 in the order of adding."""

    def __init__(self) -> None:
        self._hashes = array("q")
        self._sorted: np.ndarray | None = None
        self._order: np.ndarray | None = None

    def add(self, key: str) -> None:
        """The next key."""
        self._hashes.append(hash(key))

    def number(self, key: str) -> int | None:
        """The number of a key; None for one that was not added."""
        if self._sorted is None or self._order is None:
            hashes = np.frombuffer(self._hashes, dtype=np.int64)
            self._order = np.argsort(hashes, kind="stable").astype(np.int32)
            self._sorted = hashes[self._order]
        asked = hash(key)
        place = int(np.searchsorted(self._sorted, asked))
        if place < len(self._sorted) and int(self._sorted[place]) == asked:
            return int(self._order[place]) + 1
        return None
