"""Home of `AllSeries`: the series of small and compiled packs as one, no two with the same key."""

from collections.abc import Iterator, Mapping, Sequence

from verifier.model.series import Series
from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.packs import Pack


class AllSeries(Mapping[str, Series]):
    """The series of small and compiled packs by key, those of the latter read when asked for."""

    def __init__(self, small: Mapping[str, Series], compiled: Sequence[CompiledPack]) -> None:
        self._small, self._compiled = small, compiled

    def __getitem__(self, key: str) -> Series:
        held = self._small.get(key)
        if held is not None:
            return held
        for pack in self._compiled:
            found = pack.find(key)
            if found is not None:
                return found
        raise KeyError(key)

    def __len__(self) -> int:
        return len(self._small) + sum(pack.size for pack in self._compiled)

    def __iter__(self) -> Iterator[str]:
        yield from self._small
        for pack in self._compiled:
            yield from (one.key for one in pack.series)


def clashes_of(
    small: Mapping[str, Series], pack_of: Mapping[str, Pack], compiled: Sequence[CompiledPack]
) -> Iterator[str]:
    """What is wrong where compiled packs share keys with small ones or with each other."""
    for place, pack in enumerate(compiled):
        yield from (clash(key, pack, pack_of[key]) for key in pack.holding(small))
        for other in compiled[:place]:
            yield from (clash(key, pack, other) for key in pack.shared_with(other))


def clash(key: str, pack: Pack | CompiledPack, other: Pack | CompiledPack) -> str:
    """What is wrong where two packs share a key."""
    return (
        f"{pack.folder}/series.csv, series: {key!r} is also a series of the "
        f"pack {other.name!r} ({other.folder}); give it another id"
    )
