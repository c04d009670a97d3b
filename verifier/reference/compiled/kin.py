"""Home of the kin of a series in a compiled pack, each kind an index look-up and bounded."""

import sqlite3
from collections.abc import Sequence
from typing import Any, Protocol

from verifier.model.series import Series
from verifier.reference.compiled.connection import Connections

_CONCEPTS = "(SELECT number FROM concept WHERE measure = ?)"
_OWN = "(SELECT number FROM concept WHERE measure = ? AND breakdown = ?)"
_NEAR = 100
"""So many keys on each side are looked at for the one that was meant."""
_OTHERS = "(SELECT number FROM concept WHERE measure = ? AND breakdown <> ?)"


class Listed(Protocol):
    """A pack that is asked by query."""

    connections: Connections

    def listed(self, numbers: str, given: Sequence[Any], order: str = "number") -> list[Series]:
        """The series whose numbers a query finds, in an order of their columns."""


def _slots(one: Series) -> tuple[str, str, str, str]:
    """Measure, place, partner and part of a series as the file has them."""
    return (
        one.indicator or one.key,
        one.ref_area or "",
        one.counterpart or "",
        one.breakdown or "",
    )


def siblings(pack: Listed, one: Series, limit: int) -> list[Series]:
    """The others that differ in one of place, partner and part; some of each kind if too many."""
    measure, area, partner, part = _slots(one)
    start = "SELECT number FROM series WHERE concept IN"
    asked = (
        (f"{start} {_OTHERS} AND ref_area = ? AND counterpart = ?", (area, partner)),
        (f"{start} {_OWN} AND ref_area = ? AND counterpart <> ?", (area, partner)),
        (f"{start} {_OWN} AND counterpart = ? AND ref_area <> ?", (partner, area)),
    )
    kinds = []
    for numbers, given in asked:
        query = f"{numbers} ORDER BY later, number LIMIT ?"
        found = pack.connections.rows(query, (measure, part, *given, limit))
        kinds.append([row[0] for row in found])
    kept = _fairly(kinds, limit)
    return pack.listed(_numbered(kept), kept)


def _fairly(kinds: Sequence[Sequence[int]], limit: int) -> list[int]:
    """Of several lists as many as fit, the shortest whole before the longest."""
    kept: list[int] = []
    waiting = sorted(kinds, key=len)
    for place, numbers in enumerate(waiting):
        kept += numbers[: (limit - len(kept)) // (len(waiting) - place)]
    return kept


def _numbered(numbers: Sequence[int]) -> str:
    return ", ".join("?" * len(numbers))


def measured(pack: Listed, indicator: str, limit: int) -> list[Series]:
    """The series of an indicator, headline series first."""
    numbers = f"SELECT number FROM series WHERE concept IN {_CONCEPTS} AND later = ? "
    kept = [
        row[0]
        for later in (0, 1)
        for row in pack.connections.rows(f"{numbers} LIMIT ?", (indicator, later, limit))
    ][:limit]
    return pack.listed(_numbered(kept), kept, "later, number")


def headline(pack: Listed, indicator: str, unit: str | None) -> Series | None:
    """The first headline series of an indicator, in a unit if told."""
    where = f"concept IN {_CONCEPTS} AND later = 0"
    given: tuple[str, ...] = (indicator,)
    if unit is not None:
        where, given = f"{where} AND unit = ?", (indicator, unit)
    found = pack.listed(f"SELECT MIN(number) FROM series WHERE {where}", given)
    return found[0] if found else None


def beside(pack: Listed, one: Series, limit: int) -> list[Series]:
    """The series of the same place and unit, with the same partner, none or the world."""
    numbers = (
        "SELECT number FROM series WHERE unit = ? AND ref_area = ? "
        "AND counterpart IN (?, '', 'WLD') ORDER BY number LIMIT ?"
    )
    return pack.listed(numbers, (one.unit, one.ref_area or "", one.counterpart or "", limit))


def within(pack: Listed, one: Series, limit: int) -> list[Series]:
    """The series in the same unit of the same country or its parts; where there are more, those of
    its measure with one slot wider, then those of its own place."""
    measure, area, partner, _ = _slots(one)
    start = area[:2]
    bounds = (start, f"{start}\U0010ffff") if len(start) == 2 else (start, start)
    numbers = "SELECT number FROM series WHERE unit = ? AND ref_area BETWEEN ? AND ? LIMIT ?"
    found = pack.connections.rows(numbers, (one.unit, *bounds, limit + 1))
    kept = [row[0] for row in found]
    if len(kept) > limit:
        start = "SELECT number FROM series WHERE"
        asked = (
            (
                f"{start} concept IN {_CONCEPTS} AND unit = ? AND ref_area = ? "
                "AND counterpart IN (?, '', 'WLD') ORDER BY number LIMIT ?",
                (measure, one.unit, area, partner, limit),
            ),
            (
                f"{start} concept IN {_CONCEPTS} AND unit = ? AND ref_area BETWEEN ? AND ? "
                "AND counterpart = ? AND ref_area NOT LIKE '%-%' ORDER BY number LIMIT ?",
                (measure, one.unit, *bounds, partner, limit),
            ),
            (
                f"{start} unit = ? AND ref_area = ? AND counterpart IN (?, '', 'WLD') "
                "ORDER BY number LIMIT ?",
                (one.unit, area, partner, limit),
            ),
        )
        wider: dict[int, None] = {}
        for query, given in asked:
            wider.update((row[0], None) for row in pack.connections.rows(query, given))
        kept = list(wider)[:limit]
    return pack.listed(_numbered(kept), kept)


def keys_around(database: sqlite3.Connection, key: str) -> list[str]:
    """The keys beside one in the order of the alphabet."""
    found: list[str] = []
    for side, order in ((">=", "ASC"), ("<", "DESC")):
        asked = f"SELECT key FROM series WHERE key {side} ? ORDER BY key {order} LIMIT {_NEAR}"
        found += [row[0] for row in database.execute(asked, (key,))]
    return found
