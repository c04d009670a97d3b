"""Home of `Tables`, the two tables of a pack, and of `Way`, how another desk would fill them."""

import csv
import io
import json
import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Tables:
    """The rows of `series.csv` and of `observations.csv`."""

    series: Sequence[Row]
    observations: Sequence[Row]

    def each_series(self, edit: Callable[[Row], Row]) -> "Tables":
        """With each row of the first table as `edit` makes it."""
        return replace(self, series=[edit(row) for row in self.series])

    def each_figure(self, edit: Callable[[Row], Row]) -> "Tables":
        """With each row of the second table as `edit` makes it."""
        return replace(self, observations=[edit(row) for row in self.observations])

    def only(self, kept: Callable[[Row], bool]) -> "Tables":
        """The series that are kept, with their figures."""
        series = [row for row in self.series if kept(row)]
        keys = {row["series"] for row in series}
        return Tables(series, [row for row in self.observations if row["series"] in keys])

    def last_prints(self) -> Mapping[str, Mapping[str, Row]]:
        """The newest print of each period of each series."""
        found: dict[str, dict[str, Row]] = defaultdict(dict)
        for row in self.observations:
            held = found[row["series"]].get(row["period"])
            if held is None or row.get("published", "") >= held.get("published", ""):
                found[row["series"]][row["period"]] = row
        return found


Filling = Callable[[Tables], Tables]


def _as_it_is(tables: Tables) -> Tables:
    return tables


def _alone(tables: Tables) -> Sequence[Tables]:
    return [tables]


def _plain(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Way:
    """How another desk would fill a pack.

    `fill` makes other tables of its tables, `split` several packs, `lay` other text of the text of
    each table. So many `others` that tell of other things are opened beside.
    """

    fill: Filling = _as_it_is
    split: Callable[[Tables], Sequence[Tables]] = _alone
    lay: Callable[[str], str] = _plain
    others: int = 0


def cells(edit: Callable[[Row], Mapping[str, str]]) -> Way:
    """Each row of the series with the cells that `edit` gives for it."""
    return Way(lambda tables: tables.each_series(lambda row: {**row, **edit(row)}))


def chance(*words: str) -> random.Random:
    """Chance that falls the same way for the same words."""
    return random.Random("|".join(words))


def read_tables(folder: Path) -> Tables:
    """The tables of a pack of the corpus."""
    found = []
    for name in ("series.csv", "observations.csv"):
        with (folder / name).open(encoding="utf-8", newline="") as opened:
            found.append(list(csv.DictReader(opened)))
    return Tables(*found)


def write_packs(source: Path, target: Path, way: Way) -> list[str]:
    """Write the pack `source` of the corpus into the folder `target` as another desk would, as one
    pack or several; their names."""
    described = json.loads((source / "datapackage.json").read_text(encoding="utf-8"))
    names = []
    for number, tables in enumerate(way.split(way.fill(read_tables(source)))):
        ending = f"_{number}" if number else ""
        name = source.name + ending
        folder = target / name
        folder.mkdir(parents=True)
        told = {**described, "name": described["name"] + ending}
        (folder / "datapackage.json").write_text(json.dumps(told), encoding="utf-8")
        for file, rows in (("series", tables.series), ("observations", tables.observations)):
            (folder / f"{file}.csv").write_bytes(way.lay(text_of(rows)).encode())
        names.append(name)
    return names


def text_of(rows: Sequence[Row]) -> str:
    """Rows as the text of a CSV file, with all columns that any of them has."""
    columns = list(dict.fromkeys(name for row in rows for name in row))
    written = io.StringIO()
    writer = csv.DictWriter(written, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()
