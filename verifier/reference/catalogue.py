"""Home of `Catalogue`: all series of the open packs, by key, kin and words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from verifier.errors import PackError, UnknownNameError
from verifier.lazy import late
from verifier.model.codelist import Vocabulary
from verifier.model.history import History
from verifier.model.house import House
from verifier.model.house_places import HousePlaces
from verifier.model.series import Series
from verifier.reference.added import added_packs, plain_pack_name, way_out
from verifier.reference.all_series import AllSeries, clash, clashes_of
from verifier.reference.beside import beside
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
_open_house = late("verifier.reference.house:open_house")
_search_index = late("verifier.reference.search:SearchIndex")
_foremost = late("verifier.reference.search:foremost")
_nearest_words = late("verifier.reference.search:nearest_words")
_open_compiled = late("verifier.reference.compiled.opened:open_compiled")
KIN = 600
"""So many of a kind of kin are looked at in a compiled pack: more places than there are."""


class Catalogue:
    """The series of several packs under one roof, with what the house says of phrases; read-only.

    `small` are those in memory, `held` has each once that several packs hold; `compiled` are the
    packs whose series are read when asked for; `cache_dir` is where what can be made again lies,
    None for the usual place. Lists of series have those of small packs first. Raises `PackError`
    where two packs, or two series of one pack, share a key.
    """

    def __init__(
        self,
        packs: Sequence[Pack | CompiledPack],
        house_of: Callable[["Catalogue"], House] | None = None,
    ) -> None:
        self.packs = tuple(packs)
        self.cache_dir: Path | None = None
        self.compiled = tuple(pack for pack in self.packs if isinstance(pack, CompiledPack))
        self._pack_of: dict[str, Pack] = {}
        self.kept: dict[Callable[..., object], Callable[..., Any]] = {}  # see `kept_with_it`
        found: dict[str, Series] = {}
        clashes = []
        for pack in (pack for pack in self.packs if isinstance(pack, Pack)):
            for one in pack.series:
                if one.key in found:
                    clashes.append(clash(one.key, pack, self._pack_of[one.key]))
                else:
                    found[one.key] = one
                    self._pack_of[one.key] = pack
        clashes += clashes_of(found, self._pack_of, self.compiled)
        if clashes:
            raise PackError(clashes)
        self.small = tuple(found.values())
        held = MappingProxyType(found)
        self.series: Mapping[str, Series] = (
            AllSeries(held, self.compiled) if self.compiled else held
        )
        self.held = HeldSeries(self.small, lambda key: self._pack_of[key].observations.newest(key))
        self._histories: dict[str, History] = {}
        self._read: Recent[str, History] = Recent(1 << 10)
        self.house = house_of(self) if house_of is not None else House()

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
        found = self.held.family(series)
        for pack in self.compiled:
            found += pack.family(series)
        return tuple(found)

    def siblings(self, series: Series, limit: int = KIN) -> tuple[Series, ...]:
        """The others with its indicator that differ in one thing only: the area, the counterpart
        or the breakdown (imports of goods and of services, exports to China and to Mexico); at
        most so many of a compiled pack."""
        found = self.held.siblings(series)
        for pack in self.compiled:
            found += tuple(pack.siblings(series, limit))
        return found

    def by_indicator(self, indicator: str, limit: int = KIN) -> tuple[Series, ...]:
        """The series of an indicator, in the order of the packs; of a compiled pack at most so
        many, headline series first."""
        found = self.held.measure(indicator)
        for pack in self.compiled:
            found += tuple(pack.measure(indicator, limit))
        return found

    def headline(self, indicator: str, unit: str | None = None) -> Series | None:
        """The first headline series of an indicator, in a unit if told; None where none is."""
        held = self.held.headline(indicator, unit)
        others = (pack.headline(indicator, unit) for pack in self.compiled)
        return held or next((one for one in others if one is not None), None)

    def beside(self, series: Series, limit: int = KIN) -> list[Series]:
        """What is told of the same place in the same unit, with the same partner, none or the
        world, itself included; at most so many of a compiled pack."""
        found = self.held.beside(series)
        for pack in self.compiled:
            found += pack.beside(series, limit)
        return found

    def within(self, series: Series, limit: int = KIN) -> Sequence[Series]:
        """What is told in the same unit of the same country or its parts, itself included; at
        most so many of a compiled pack, first those that may be a whole of it."""
        found = self.held.within(series)
        for pack in self.compiled:
            found = [*found, *pack.within(series, limit)]
        return found

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        built: Vocabulary = _build_vocabulary(self.held.series, codelists())
        packs = [pack.phrases for pack in self.compiled]
        built.draw_on(packs, lambda code: bool(self.by_indicator(code, 1)))
        return built

    def vocabulary(self) -> Vocabulary:
        """The words of the codelists and of all series, built once."""
        return self._vocabulary

    def area_name(self, code: str) -> str:
        """The English name of an area; a code that no list has is its own name."""
        return area.name if (area := codelists().area(code)) is not None else code

    def indicator_name(self, code: str) -> str:
        """The title of an indicator; a code that the list lacks in plain words."""
        known = codelists().indicators.get(code)
        return known.title if known else code.replace("_", " ")

    @cached_property
    def _index(self) -> Any:
        return _search_index(self.small)

    def search(self, words: str, limit: int = 20) -> list[tuple[Series, float]]:
        """The series whose title, aliases, measure and places fit the words best, with a score
        from 0 to 1, best first. Beginnings of words and misspelt ones do."""
        found: list[tuple[Series, float]] = self._index.search(words, limit)
        if not self.compiled:
            return found
        for pack in self.compiled:
            found += pack.search(words, limit)
        best: list[tuple[Series, float]] = _foremost(found, limit)
        return best

    def nearest_words(self, words: str) -> list[str]:
        """Words that `search` would find something for, those most like these."""
        found: list[str] = _nearest_words(words, [self._index, *(p.finder for p in self.compiled)])
        return found


def open_catalogue(
    extra: Sequence[str | Path] | str | Path,
    isolated: bool,
    *,
    data: Path | None = None,
    house: HousePlaces | None = None,
    how: Opening | None = None,
) -> Catalogue:
    """The shipped packs and those added to the folder `data`, unless `isolated`, and the `extra`
    ones, each a path or the name of a shipped or added pack; with them the `house` lists, if any.

    An extra pack takes the place of an added one of its name, and both of what shipped ones tell of
    the same. Raises `PackError` with the problems of all packs that are broken, or of all lists.
    """
    shipped = {folder.name: folder for folder in shipped_packs()}
    how = how or Opening()
    added = added_packs(data) if data is not None else {}
    ours = [] if isolated else [open_any(folder, how) for folder in shipped.values()]
    seen = {pack.folder.resolve() for pack in ours}
    problems: list[str] = []
    theirs, given = list[Pack | CompiledPack](), list[Pack | CompiledPack]()
    for item in (extra,) if isinstance(extra, str | Path) else extra:
        path = Path(item)
        if not path.exists():
            path = shipped.get(str(item)) or added.get(plain_pack_name(str(item))) or path
        if path.resolve() in seen:
            continue
        try:
            pack = _load(path, [*shipped, *added], how)
        except PackError as error:
            problems.extend(error.problems)
            continue
        if pack.folder.resolve() not in seen:
            seen.add(pack.folder.resolve())
            given.append(pack)
    named = {plain_pack_name(pack.name) for pack in given}
    kept = {} if isolated else {n: folder for n, folder in added.items() if n not in named}
    for name, folder in kept.items():
        try:
            pack = _opened(name, folder, data, how)
        except PackError as error:
            problems.extend([*error.problems, way_out(name)])
            continue
        if isinstance(pack, Pack):  # the figures of a compiled one have been checked
            pack.observations.remedy = way_out(name)
        theirs.append(pack)
    if problems:
        raise PackError(problems)
    own = [*theirs, *given]
    catalogue = _under_one_roof([*beside(own, ours), *own], kept, house)
    catalogue.cache_dir = how.cache_dir
    return catalogue


def open_any(folder: Path, how: Opening) -> Pack | CompiledPack:
    """The pack in a folder, its figures trusted until they are asked for; a large one compiled."""
    if (large := large_pack(folder, how.compiled_from)) is None:
        return open_pack(folder)
    found: CompiledPack = _open_compiled(folder, large, how)
    return found


def _opened(name: str, folder: Path, data: Path | None, how: Opening) -> Pack | CompiledPack:
    """An added pack, or the one that has just replaced it."""
    try:
        return open_any(folder, how)
    except PackError:
        newer = added_packs(data).get(name) if data is not None else None
        if newer is None or newer == folder:
            raise
        return open_any(newer, how)


def _under_one_roof(
    packs: Sequence[Pack | CompiledPack], added: Mapping[str, Path], house: HousePlaces | None
) -> Catalogue:
    house_of = (lambda catalogue: _open_house(house, catalogue)) if house else None
    try:
        return Catalogue(packs, house_of)
    except PackError as error:
        told = "\n".join(error.problems)
        remedies = [way_out(name) for name, folder in added.items() if str(folder) in told]
        raise PackError([*error.problems, *remedies]) from error


def _load(path: Path, known: Sequence[str], how: Opening) -> Pack | CompiledPack:
    if not path.exists():
        names = ", ".join(known) or "none"
        raise PackError(
            [
                f"{path}: is neither the folder of a pack nor the name of a shipped or added one "
                f"({names}){nearest(str(path), known)}"
            ]
        )
    for provider in discover("verifier.reference.providers", Provider).values():
        if provider.handles(path):
            return provider.load(path, how)
    raise PackError([f"{path}: is not a pack; a pack is a folder with a datapackage.json"])
