"""Home of what a compiled pack shows of itself as if it were held in memory."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from verifier.model.series import Observation, Series


class Source(Protocol):
    """A pack that reads series and figures when they are asked for."""

    @property
    def size(self) -> int:
        """How many series there are."""

    def find(self, key: str) -> Series | None:
        """The series of that key; None where there is none."""

    def figures(self, key: str) -> tuple[Observation, ...]:
        """The observations of a series; `KeyError` for an unknown one."""

    def batches(self) -> Iterator[list[Series]]:
        """All series, some hundreds at a time."""


class AllSeries:
    """The series of a pack in the order of its file: sized, and read on the way."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def __len__(self) -> int:
        return self._source.size

    def __iter__(self) -> Iterator[Series]:
        for batch in self._source.batches():
            yield from batch


class AllFigures(Mapping[str, tuple[Observation, ...]]):
    """The observations of each series by key; `early` are the first lines with figures dated
    before their period ended, `early_count` is how many there are."""

    def __init__(self, source: Source, early: Sequence[int], early_count: int) -> None:
        self._source = source
        self.early, self.early_count = early, early_count

    def __len__(self) -> int:
        return self._source.size

    def __iter__(self) -> Iterator[str]:
        for batch in self._source.batches():
            yield from (one.key for one in batch)

    def __getitem__(self, key: str) -> tuple[Observation, ...]:
        return self._source.figures(key)
