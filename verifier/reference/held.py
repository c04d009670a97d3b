"""Home of `HeldSeries`: series that are held in memory, by kin."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from operator import ne

from verifier.model.series import Series
from verifier.reference.kinship import are_told_by_place
from verifier.reference.named_alike import are_named_alike, is_of_a_whole_country
from verifier.reference.twins import Figures, Once, without_twins

_ASKED = 1 << 12
"""Of so many series the siblings are remembered that were asked for last, and of so many measures
the families."""


class HeldSeries:
    """The series of small packs, each kind of kin sorted once when it is first asked for."""

    def __init__(self, series: Sequence[Series], newest: Callable[[str], Figures]) -> None:
        self._every = series
        self.newest = newest
        """Gives the last print of each period of a series by its key."""
        self._siblings = lru_cache(maxsize=_ASKED)(self._find_siblings)
        self._families = lru_cache(maxsize=_ASKED)(self._sort_families)

    @cached_property
    def _once(self) -> Once:
        return without_twins(self._every, self.newest)

    @property
    def series(self) -> tuple[Series, ...]:
        """The series, each once that several packs hold."""
        return self._once.series

    @property
    def instead(self) -> Mapping[str, Series]:
        """The series that stands for one of the same figures that is not held, by its key."""
        return self._once.instead

    @cached_property
    def _measures(self) -> Mapping[str, tuple[Series, ...]]:
        found: dict[str, list[Series]] = defaultdict(list)
        for one in self.series:
            found[one.indicator or one.key].append(one)
        return {measure: tuple(members) for measure, members in found.items()}

    @cached_property
    def _places(self) -> Mapping[tuple[str, str | None], Sequence[Series]]:
        found: dict[tuple[str, str | None], list[Series]] = defaultdict(list)
        for one in self.series:
            found[one.unit, one.ref_area].append(one)
        return dict(found)

    @cached_property
    def _countries(self) -> Mapping[tuple[str, str], Sequence[Series]]:
        found: dict[tuple[str, str], list[Series]] = defaultdict(list)
        for one in self.series:
            found[one.unit, (one.ref_area or "")[:2]].append(one)
        return dict(found)

    def family(self, one: Series) -> list[Series]:
        """The others of its family: the same measured, in another form of the figures."""
        families = self._families(one.indicator or one.key)
        return [s for s in families.get(one.family, ()) if s.key != one.key]

    def _sort_families(self, measure: str) -> Mapping[tuple[str | None, ...], Sequence[Series]]:
        found: dict[tuple[str | None, ...], list[Series]] = defaultdict(list)
        for one in self._measures.get(measure, ()):
            found[one.family].append(one)
        return found

    def measure(self, indicator: str) -> tuple[Series, ...]:
        """The series of an indicator."""
        return self._measures.get(indicator, ())

    def headline(self, indicator: str, unit: str | None) -> Series | None:
        """The first headline series of an indicator, in a unit if told."""
        told = (s for s in self.measure(indicator) if s.headline and unit in (None, s.unit))
        return next(told, None)

    def siblings(self, one: Series) -> tuple[Series, ...]:
        """The others with its indicator that differ in one thing only, as towns do that are told
        by place and part or by a name that is either, and the whole of a part of no known place."""
        return self._siblings(one)

    def _find_siblings(self, one: Series) -> tuple[Series, ...]:
        own = one.family
        return tuple(
            other
            for other in self._measures.get(one.indicator or one.key, ())
            if sum(map(ne, other.family, own)) == 1
            or are_told_by_place(one, other)
            or are_named_alike(one, other)
            or is_of_a_whole_country(one, other)
        )

    def beside(self, one: Series) -> list[Series]:
        """Those of the same place and unit, with its partner, none or the world."""
        partners = (one.counterpart, None, "WLD")
        places = self._places.get((one.unit, one.ref_area), ())
        return [other for other in places if other.counterpart in partners]

    def within(self, one: Series) -> Sequence[Series]:
        """Those in the same unit of the same country or its parts."""
        return self._countries.get((one.unit, (one.ref_area or "")[:2]), ())
