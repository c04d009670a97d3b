"""Home of the list of packs: what is open, told without opening what has been checked before."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verifier.reference.added import added_packs, origin_of
from verifier.reference.descriptor import DESCRIPTOR, read_descriptor
from verifier.reference.problems import Problems
from verifier.reference.shipped import shipped_packs


@dataclass(frozen=True, slots=True)
class Listed:
    """A pack as it is listed; `origin` is `shipped`, `added` or `given`, `series` their number."""

    name: str
    version: str
    origin: str
    series: int
    title: str


def listed_packs(
    extra: Sequence[str], isolated: bool, data: Path, opened: Callable[[], Any]
) -> tuple[Listed, ...]:
    """The packs that a run would open, in their order.

    Shipped ones alone are only counted: their rows are checked with the program. Where others are
    given or added, `opened` makes the catalogue, which raises `PackError` for a broken one.
    """
    if not extra and (isolated or not added_packs(data)):
        return () if isolated else tuple(map(_counted, shipped_packs()))
    return tuple(
        Listed(p.name, p.version, origin_of(p.folder, data), len(p.series), p.title)
        for p in opened().packs
    )


def _counted(folder: Path) -> Listed:
    problems = Problems(str(folder))
    told = read_descriptor((folder / DESCRIPTOR).read_bytes(), problems)
    problems.raise_if_any()
    with (folder / told.files["series"]).open(encoding="utf-8-sig", newline="") as table:
        rows = sum(any(row) for row in csv.reader(table)) - 1
    return Listed(told.name, told.version, "shipped", rows, told.title)
