"""Home of `Subject`: what the figures of an article turned out to be about so far."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from functools import lru_cache

from verifier.model.series import Series

_MEASURE, _PLACE, _SOURCE = 0.06, 0.03, 0.02
"""What it adds at most that an article has been about a measure and about a place, and that it
names the source of the figures. On the labelled articles the first two put 30 more of 6,530 claims
on their series; twice as much for the place accuses more true figures."""
SUBJECT_MOST = _MEASURE + _PLACE + _SOURCE
"""What a subject adds at most in all."""
_FIRST = 2
"""So many figures bear out half of that."""
_AT_HOME = 3
"""So many figures of one place tell the place of what names none."""
_ELSEWHERE = 0.2
"""So large a part of the figures may be of other places, with which a text compares its own."""


class Subject:
    """The measures and places that figures of an article were borne out by, counted.

    `sources` are the packs whose source the article names.
    """

    def __init__(self, sources: Collection[str] = ()) -> None:
        self._measures: Counter[str] = Counter()
        self._places: Counter[str] = Counter()
        self._sources = frozenset(sources)
        self.told: tuple[str, ...] = ()
        """The series by which figures were borne out so far, in order."""
        self.home: str | None = None
        """The place that the figures borne out so far are of, but for a few that may be compared
        with them; None while they are too few or of many places."""

    def add(self, one: Series) -> None:
        """Remember that a figure was borne out by a series."""
        self.told += (one.key,)
        self._measures[one.indicator or one.key] += 1
        if one.ref_area:
            self._places[one.ref_area] += 1
            self.home = self._place_of_most()

    def _place_of_most(self) -> str | None:
        place, count = next(iter(self._places.most_common(1)), (None, 0))
        placed = self._places.total()
        return place if count >= _AT_HOME and placed - count <= _ELSEWHERE * placed else None

    def part(self, one: Series, placed: bool) -> float:
        """What the article so far says for a series; nothing of its place where the sentence has
        `placed` the figure itself."""
        source = _SOURCE if one.pack in self._sources else 0.0
        if not self.told:
            return source
        whole = len(self.told) + _FIRST
        measure = self._measures.get(one.indicator or one.key, 0) / whole
        place = 0.0 if placed else self._places.get(one.ref_area or "", 0) / whole
        return source + _MEASURE * measure + _PLACE * place


def packs_named(text: str, sources: Iterable[tuple[str, Collection[str]]]) -> frozenset[str]:
    """The packs, each given with the names of its sources, of which the text names a source."""
    return frozenset(
        pack
        for pack, names in sources
        if any(_names(text, said) for name in names for said in _called(name))
    )


def _names(text: str, said: str) -> bool:
    """Whether a text has a name as words of their own."""
    return said in text and re.search(rf"\b{re.escape(said)}\b", text) is not None


@lru_cache(maxsize=1 << 10)
def _called(name: str) -> list[str]:
    """What a source may be called: its name without country and address, and its initials, where
    they stand in brackets behind it."""
    bare = re.split(r"[(<,;:]|https?:", name)[0].strip().removeprefix("US ").removeprefix("UK ")
    return [one for one in (bare, *re.findall(r"\(([A-Z]{2,})\)", name)) if one]
