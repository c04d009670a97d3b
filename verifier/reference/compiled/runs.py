"""Home of `Runs`: the rows of a large table of figures, sorted by series without holding them."""

from collections.abc import Iterator
from pathlib import Path
from struct import Struct

import numpy as np

ROW = np.dtype(
    [
        ("place", "i4"),
        ("first", "i4"),
        ("last", "i4"),
        ("day", "i4"),
        ("line", "u4"),
        ("text", "u4"),
        ("value", "f8"),
        ("decimals", "i2"),
    ]
)
"""A row of figures: its series, the steps of its period, the day of publication, its line in the
file, the number of its texts, and the value with its decimals."""
_PACK = Struct("=iiiiIIdh").pack
_IN_MEMORY = 1 << 20
"""So many rows are sorted at a time."""
_TOGETHER = 1 << 14
"""The series whose rows are given out together."""


class Runs:
    """Rows come in any order and go out by series, in the order in which they came."""

    def __init__(self, file: Path, series: int) -> None:
        self._file = file.open("w+b")
        self._bounds = np.arange(1, series + _TOGETHER + 1, _TOGETHER)
        self._starts: list[np.ndarray] = []
        self._rows = bytearray()
        self.count = 0

    def add(
        self,
        place: int,
        first: int,
        last: int,
        day: int,
        line: int,
        text: int,
        value: float,
        decimals: int,
    ) -> None:
        """One more row."""
        self._rows += _PACK(place, first, last, day, line, text, value, decimals)
        self.count += 1
        if not self.count % _IN_MEMORY:
            self._spill()

    def _spill(self) -> None:
        rows = np.frombuffer(self._rows, dtype=ROW)
        self._rows = bytearray()
        rows = rows[np.argsort(rows["place"], kind="stable")]
        start = self._file.seek(0, 2) // ROW.itemsize
        self._starts.append(start + np.searchsorted(rows["place"], self._bounds))
        rows.tofile(self._file)

    def by_series(self) -> Iterator[np.ndarray]:
        """The rows of a few thousand series at a time, by series."""
        self._spill()
        for part in range(len(self._bounds) - 1):
            pieces = []
            for starts in self._starts:
                first, last = int(starts[part]), int(starts[part + 1])
                if last > first:
                    self._file.seek(first * ROW.itemsize)
                    pieces.append(np.fromfile(self._file, dtype=ROW, count=last - first))
            if pieces:
                rows = np.concatenate(pieces)
                yield rows[np.argsort(rows["place"], kind="stable")]

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
