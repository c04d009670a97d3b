"""Home of `Catalogue`: all series of the open packs, by key, kin and words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from verifier.errors import PackError, UnknownNameError
from verifier.lazy import late
from verifier.model.codelist import Vocabulary
from verifier.model.series import History, Series
from verifier.reference.codelists import codelists
from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.compiled.recent import Recent
from verifier.reference.held import HeldSeries
from verifier.reference.opening import Opening
from verifier.reference.packs import Pack, large_pack, open_pack
from verifier.reference.problems import nearest
from verifier.reference.provider import Provider
from verifier.reference.shipped import shipped_packs
from verifier.registry import discover

_build_vocabulary = late("verifier.reference.phrases:build_vocabulary")
"""Names of all countries come from two large libraries, which only a check needs."""
_search_index = late("verifier.reference.search:SearchIndex")
_open_compiled = late("verifier.reference.compiled.opened:open_compiled")
KIN = 600
"""So many of a kind of kin are looked at in a compiled pack: more places than there are."""
_HISTORIES = 1 << 10


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


class Catalogue:
    """The series of several packs under one roof; read-only.

    `small` are those held in memory, `compiled` the packs whose series are read when asked for.
    Lists of series have those of small packs first. Raises `PackError` where two packs, or two
    series of one pack, share a key.
    """

    def __init__(self, packs: Sequence[Pack | CompiledPack]) -> None:
        self.packs = tuple(packs)
        self.compiled = tuple(pack for pack in self.packs if isinstance(pack, CompiledPack))
        self._pack_of: dict[str, Pack] = {}
        found: dict[str, Series] = {}
        clashes = []
        for pack in (pack for pack in self.packs if isinstance(pack, Pack)):
            for one in pack.series:
                if one.key in found:
                    clashes.append(_clash(one.key, pack, self._pack_of[one.key]))
                else:
                    found[one.key] = one
                    self._pack_of[one.key] = pack
        clashes += _clashes(found, self._pack_of, self.compiled)
        if clashes:
            raise PackError(clashes)
        self.small = tuple(found.values())
        held = MappingProxyType(found)
        self.series: Mapping[str, Series] = (
            AllSeries(held, self.compiled) if self.compiled else held
        )
        self._held = HeldSeries(self.small)
        self._histories: dict[str, History] = {}
        self._read: Recent[str, History] = Recent(_HISTORIES)

    def get(self, key: str) -> Series:
        """The series of that key. Raises `UnknownNameError` with the nearest key."""
        found = self.series.get(key)
        if found is None:
            alike = [*(one.key for one in self.small), *self._keys_around(key)]
            hint = nearest(key, alike) or "; `verifier reference list` shows all"
            raise UnknownNameError(f"{key!r} is not a series of the open packs{hint}")
        return found

    def _keys_around(self, key: str) -> Iterator[str]:
        for pack in self.compiled:
            yield from pack.keys_around(key)

    def find(self, key: str) -> Series | None:
        """The series of that key; None where no open pack has it."""
        return self.series.get(key)

    def pack_of(self, key: str) -> Pack | CompiledPack:
        """The pack that a series is from."""
        name = self.get(key).key
        held = self._pack_of.get(name)
        return held or next(pack for pack in self.compiled if pack.number(name) is not None)

    def history(self, key: str) -> History:
        """All published values of a series, the same object at each call while it is kept.

        Raises `PackError` if the figures of its pack, read at this moment, are broken.
        """
        if key not in self._pack_of:
            return self._read.get(key, lambda _: self.pack_of(key).history(key))
        if key not in self._histories:
            self._histories[key] = History(self.get(key), self._pack_of[key].observations[key])
        return self._histories[key]

    def by_family(self, series: Series) -> tuple[Series, ...]:
        """The others of its family: the same measured, in another form of the figures."""
        found = self._held.family(series)
        for pack in self.compiled:
            found += pack.family(series)
        return tuple(found)

    def siblings(self, series: Series, limit: int = KIN) -> tuple[Series, ...]:
        """The others with its indicator that differ in one thing only: the area, the counterpart
        or the breakdown (imports of goods and of services, exports to China and to Mexico); at
        most so many of a compiled pack."""
        found = self._held.siblings(series)
        for pack in self.compiled:
            found += pack.siblings(series, limit)
        return tuple(found)

    def by_indicator(self, indicator: str, limit: int = KIN) -> tuple[Series, ...]:
        """The series of an indicator, in the order of the packs; of a compiled pack at most so
        many, headline series first."""
        found = self._held.measure(indicator)
        for pack in self.compiled:
            found += tuple(pack.measure(indicator, limit))
        return found

    def headline(self, indicator: str, unit: str | None = None) -> Series | None:
        """The first headline series of an indicator, in a unit if told; None where none is."""
        held = self._held.headline(indicator, unit)
        others = (pack.headline(indicator, unit) for pack in self.compiled)
        return held or next((one for one in others if one is not None), None)

    def beside(self, series: Series, limit: int = KIN) -> list[Series]:
        """What is told of the same place in the same unit, with the same partner, none or the
        world, itself included; at most so many of a compiled pack."""
        found = self._held.beside(series)
        for pack in self.compiled:
            found += pack.beside(series, limit)
        return found

    def within(self, series: Series, limit: int = KIN) -> Sequence[Series]:
        """What is told in the same unit of the same country or its parts, itself included; at
        most so many of a compiled pack, first those that may be a whole of it."""
        found = self._held.within(series)
        for pack in self.compiled:
            found = [*found, *pack.within(series, limit)]
        return found

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        built: Vocabulary = _build_vocabulary(self.small, codelists())
        built.draw_on([pack.phrases for pack in self.compiled])
        return built

    def vocabulary(self) -> Vocabulary:
        """The words of the codelists and of all series, built once."""
        return self._vocabulary

    def area_name(self, code: str) -> str:
        """The English name of an area; a code that no list has is its own name."""
        area = codelists().area(code)
        return area.name if area is not None else code

    @cached_property
    def _index(self) -> Callable[[str, int], list[tuple[Series, float]]]:
        built: Callable[[str, int], list[tuple[Series, float]]] = _search_index(
            self.small, self.area_name
        ).search
        return built

    def search(self, words: str, limit: int = 20) -> list[tuple[Series, float]]:
        """The series whose title, aliases, indicator and areas fit the words best, with a score
        from 0 to 1, best first."""
        found = self._index(words, limit)
        for pack in self.compiled:
            found += pack.search(words, limit)
        found.sort(key=lambda item: (-item[1], not item[0].headline, item[0].key))
        return found[:limit]


def _clash(key: str, pack: Pack | CompiledPack, other: Pack | CompiledPack) -> str:
    return (
        f"{pack.folder}/series.csv, series: {key!r} is also a series of the "
        f"pack {other.name!r} ({other.folder}); give it another id"
    )


def _clashes(
    small: Mapping[str, Series], pack_of: Mapping[str, Pack], compiled: Sequence[CompiledPack]
) -> Iterator[str]:
    """The keys that compiled packs share with small ones and with each other."""
    for place, pack in enumerate(compiled):
        yield from (_clash(key, pack, pack_of[key]) for key in pack.holding(small))
        for other in compiled[:place]:
            yield from (_clash(key, pack, other) for key in pack.shared_with(other))


def open_catalogue(
    extra: Sequence[str | Path], isolated: bool, how: Opening | None = None
) -> Catalogue:
    """The shipped packs, unless `isolated`, and the `extra` ones, each a path or a shipped name.

    Raises `PackError` with the problems of all packs that are broken.
    """
    shipped = {folder.name: folder for folder in shipped_packs()}
    how = how or Opening()
    packs = [] if isolated else [_shipped(folder, how) for folder in shipped.values()]
    seen = {pack.folder.resolve() for pack in packs}
    problems: list[str] = []
    for item in extra:
        path = Path(item)
        if not path.exists() and str(item) in shipped:
            path = shipped[str(item)]
        if path.resolve() in seen:
            continue
        try:
            pack = _load(path, shipped, how)
        except PackError as error:
            problems.extend(error.problems)
            continue
        if pack.folder.resolve() not in seen:
            seen.add(pack.folder.resolve())
            packs.append(pack)
    if problems:
        raise PackError(problems)
    return Catalogue(packs)


def _shipped(folder: Path, how: Opening) -> Pack | CompiledPack:
    """A pack that comes with the project, its figures trusted until they are asked for."""
    large = large_pack(folder, how.compiled_from)
    if large is None:
        return open_pack(folder)
    found: CompiledPack = _open_compiled(folder, large, how)
    return found


def _load(path: Path, shipped: Mapping[str, Path], how: Opening) -> Pack | CompiledPack:
    if not path.exists():
        names = ", ".join(shipped) or "none"
        raise PackError(
            [
                f"{path}: is neither the folder of a pack nor the name of a shipped one "
                f"({names}){nearest(str(path), shipped)}"
            ]
        )
    for provider in discover("verifier.reference.providers", Provider).values():
        if provider.handles(path):
            return provider.load(path, how)
    raise PackError([f"{path}: is not a pack; a pack is a folder with a datapackage.json"])
