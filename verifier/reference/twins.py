"""Home of `Once`: the series of several packs, each once though more than one holds it.

A desk's own pack often has figures that another open one has too. Two readings of a figure that
are one and the same leave nothing open.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from verifier.model.period import Period
from verifier.model.series import Series

Figures = Mapping[Period, float]
"""The last print of each period of a series."""
_SHARED = 3
"""So many periods at least must have the same figure."""


class Once(NamedTuple):
    """The `series` that are held; `instead` has the one that stands for each that is not, by its
    key."""

    series: tuple[Series, ...]
    instead: Mapping[str, Series]


def without_twins(series: Sequence[Series], newest: Callable[[str], Figures]) -> Once:
    """The series without those that tell in the same form of the same measure, place and part what
    one of another pack tells, figure for figure; of two the longer one stays, with the aliases of
    both. Only such candidates have their figures read."""
    alike: dict[tuple[object, ...], list[Series]] = defaultdict(list)
    for one in series:
        alike[_told_of(one)].append(one)
    held_as: dict[str, Series] = {}
    twins: dict[str, str] = {}
    for listed in alike.values():
        if len({one.pack for one in listed}) == 1:
            continue
        kept: list[tuple[Series, Figures]] = []
        figures = [(one, newest(one.key)) for one in listed]
        for one, values in sorted(figures, key=lambda found: -len(found[1])):
            place = next(
                (
                    n
                    for n, (k, held) in enumerate(kept)
                    if k.pack != one.pack and _same(held, values)
                ),
                None,
            )
            if place is None:
                kept.append((one, values))
                continue
            first, held = kept[place]
            aliases = tuple(dict.fromkeys((*first.aliases, *one.aliases)))
            kept[place] = (
                replace(first, aliases=aliases, headline=first.headline or one.headline),
                held,
            )
            twins[one.key] = first.key
        held_as.update((one.key, one) for one, _ in kept)
    once = tuple(held_as.get(one.key, one) for one in series if one.key not in twins)
    return Once(once, {key: held_as[first] for key, first in twins.items()})


def _told_of(one: Series) -> tuple[object, ...]:
    measured = (slot.casefold() if slot else None for slot in one.family)
    return (*measured, *one.variant, *one.reckoning, one.unit)


def _same(one: Figures, other: Figures) -> bool:
    """Whether two series have the same figure for every period that both have."""
    shared = one.keys() & other.keys()
    return len(shared) >= _SHARED and all(_is_near(one[p], other[p]) for p in shared)


def _is_near(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-9 * max(abs(one), abs(other))
