"""Home of `Catalogue`: all series of the open packs, by key, kin and words."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from verifier.errors import PackError, UnknownNameError
from verifier.lazy import late
from verifier.model.codelist import Vocabulary
from verifier.model.house import House, HousePlaces
from verifier.model.series import History, Series
from verifier.reference.added import added_packs, plain_pack_name, way_out
from verifier.reference.codelists import codelists
from verifier.reference.packs import Pack, open_pack
from verifier.reference.problems import nearest
from verifier.reference.provider import Provider
from verifier.reference.shipped import shipped_packs
from verifier.registry import discover

_build_vocabulary = late("verifier.reference.phrases:build_vocabulary")
"""Names of all countries come from two large libraries, which only a check needs."""
_open_house = late("verifier.reference.house:open_house")
_search_index = late("verifier.reference.search:SearchIndex")


class Catalogue:
    """The series of several packs under one roof, with what the house says of phrases; read-only.

    Raises `PackError` where two packs, or two series of one pack, share a key.
    """

    def __init__(
        self, packs: Sequence[Pack], house_of: Callable[["Catalogue"], House] | None = None
    ) -> None:
        self.packs = tuple(packs)
        self._pack_of: dict[str, Pack] = {}
        found: dict[str, Series] = {}
        clashes = []
        for pack in self.packs:
            for one in pack.series:
                if one.key in found:
                    other = self._pack_of[one.key]
                    clashes.append(
                        f"{pack.folder}/series.csv, series: {one.key!r} is also a series of the "
                        f"pack {other.name!r} ({other.folder}); give it another id"
                    )
                else:
                    found[one.key] = one
                    self._pack_of[one.key] = pack
        if clashes:
            raise PackError(clashes)
        self.series: Mapping[str, Series] = MappingProxyType(found)
        self._histories: dict[str, History] = {}
        self.house = house_of(self) if house_of is not None else House()

    def get(self, key: str) -> Series:
        """The series of that key. Raises `UnknownNameError` with the nearest key."""
        if key not in self.series:
            hint = nearest(key, self.series) or "; `verifier reference list` shows all"
            raise UnknownNameError(f"{key!r} is not a series of the open packs{hint}")
        return self.series[key]

    def find(self, key: str) -> Series | None:
        """The series of that key; None where no open pack has it."""
        return self.series.get(key)

    def pack_of(self, key: str) -> Pack:
        """The pack that a series is from."""
        return self._pack_of[self.get(key).key]

    def history(self, key: str) -> History:
        """All published values of a series, the same object at each call.

        Raises `PackError` if the figures of its pack, read at this moment, are broken.
        """
        if key not in self._histories:
            self._histories[key] = History(self.get(key), self.pack_of(key).observations[key])
        return self._histories[key]

    @cached_property
    def _families(self) -> Mapping[tuple[str | None, ...], tuple[Series, ...]]:
        found: dict[tuple[str | None, ...], list[Series]] = defaultdict(list)
        for one in self.series.values():
            found[one.family].append(one)
        return {family: tuple(members) for family, members in found.items()}

    @cached_property
    def _measures(self) -> Mapping[str, tuple[Series, ...]]:
        found: dict[str, list[Series]] = defaultdict(list)
        for one in self.series.values():
            found[one.indicator or one.key].append(one)
        return {indicator: tuple(members) for indicator, members in found.items()}

    def by_family(self, series: Series) -> tuple[Series, ...]:
        """The others of its family: the same measured, in another form of the figures."""
        return tuple(s for s in self._families.get(series.family, ()) if s.key != series.key)

    def siblings(self, series: Series) -> tuple[Series, ...]:
        """The others with its indicator that differ in one thing only: the area, the counterpart
        or the breakdown (imports of goods and of services, exports to China and to Mexico)."""
        return tuple(
            other
            for other in self._measures.get(series.indicator or series.key, ())
            if sum(a != b for a, b in zip(other.family, series.family, strict=True)) == 1
        )

    def by_indicator(self, indicator: str) -> tuple[Series, ...]:
        """All series of an indicator, in the order of the packs."""
        return self._measures.get(indicator, ())

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        built: Vocabulary = _build_vocabulary(tuple(self.series.values()), codelists())
        return built

    def vocabulary(self) -> Vocabulary:
        """The words of the codelists and of all series, built once."""
        return self._vocabulary

    def area_name(self, code: str) -> str:
        """The English name of an area; a code that no list has is its own name."""
        area = codelists().area(code)
        return area.name if area is not None else code

    def indicator_name(self, code: str) -> str:
        """The title of an indicator; a code that the list lacks in plain words."""
        known = codelists().indicators.get(code)
        return known.title if known is not None else code.replace("_", " ")

    @cached_property
    def _index(self) -> Any:
        return _search_index(tuple(self.series.values()), _words_of_area, _words_of_indicator)

    def search(self, words: str, limit: int = 20) -> list[tuple[Series, float]]:
        """The series whose title, aliases, measure and places fit the words best, with a score
        from 0 to 1, best first. Beginnings of words and misspelt ones do."""
        found: list[tuple[Series, float]] = self._index.search(words, limit)
        return found

    def nearest_words(self, words: str) -> list[str]:
        """Words that `search` would find something for, those most like these."""
        found: list[str] = self._index.nearest_words(words)
        return found


def _words_of_area(code: str) -> tuple[str, ...]:
    area = codelists().area(code)
    return (area.name, *area.words, *area.demonyms) if area is not None else ()


def _words_of_indicator(code: str) -> tuple[str, ...]:
    known = codelists().indicators.get(code)
    return (known.title, *(phrase for phrase, _ in known.words)) if known is not None else ()


def open_catalogue(
    extra: Sequence[str | Path],
    isolated: bool,
    data: Path | None = None,
    house: HousePlaces | None = None,
) -> Catalogue:
    """The shipped packs and those added to the folder `data`, unless `isolated`, and the `extra`
    ones, each a path or the name of a shipped or added pack; with them the `house` lists, none by
    default.

    An extra pack takes the place of an added one of its name. Raises `PackError` with the problems
    of all packs that are broken, or of all house lists.
    """
    shipped = {folder.name: folder for folder in shipped_packs()}
    added = added_packs(data) if data is not None else {}
    packs = [] if isolated else [open_pack(folder) for folder in shipped.values()]
    seen = {pack.folder.resolve() for pack in packs}
    problems: list[str] = []
    given: list[Pack] = []
    for item in extra:
        path = Path(item)
        if not path.exists():
            path = shipped.get(str(item)) or added.get(plain_pack_name(str(item))) or path
        if path.resolve() in seen:
            continue
        try:
            pack = _load(path, [*shipped, *added])
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
            packs.append(_opened(name, folder, data))
        except PackError as error:
            problems.extend([*error.problems, way_out(name)])
            continue
        packs[-1].observations.remedy = way_out(name)
    if problems:
        raise PackError(problems)
    return _under_one_roof([*packs, *given], kept, house)


def _opened(name: str, folder: Path, data: Path | None) -> Pack:
    """An added pack; where another run has just replaced it, the one that is there instead."""
    try:
        return open_pack(folder)
    except PackError:
        newer = added_packs(data).get(name) if data is not None else None
        if newer is None or newer == folder:
            raise
        return open_pack(newer)


def _under_one_roof(
    packs: Sequence[Pack], added: Mapping[str, Path], house: HousePlaces | None
) -> Catalogue:
    """The catalogue of some packs; where keys clash with an added pack, the way out is told."""
    house_of = (lambda catalogue: _open_house(house, catalogue)) if house else None
    try:
        return Catalogue(packs, house_of)
    except PackError as error:
        told = "\n".join(error.problems)
        remedies = [way_out(name) for name, folder in added.items() if str(folder) in told]
        raise PackError([*error.problems, *remedies]) from error


def _load(path: Path, known: Sequence[str]) -> Pack:
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
            return provider.load(path)
    raise PackError([f"{path}: is not a pack; a pack is a folder with a datapackage.json"])
