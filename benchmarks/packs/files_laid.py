"""Home of `FILES`: how the tables lie in files and packs, and what stands beside them."""

import csv
import io
from collections.abc import Callable, Sequence

from figures_printed import FIGURES
from tables import Row, Tables, Way
from titles_written import TITLES


def _ordered(order: Callable[[Sequence[str]], Sequence[str]]) -> Way:
    def edit(row: Row) -> Row:
        return {name: row[name] for name in order(list(row))}

    return Way(lambda tables: tables.each_series(edit).each_figure(edit))


def _only_filled(tables: Tables) -> Tables:
    """Without the columns that no row fills."""
    found = []
    for rows in (tables.series, tables.observations):
        used = {name for row in rows for name, cell in row.items() if cell}
        found.append([{n: c for n, c in row.items() if n in used} for row in rows])
    return Tables(*found)


def _more_columns(tables: Tables) -> Tables:
    more = {
        "dataset": "NSO/2025",
        "category": "Economy",
        "last_updated": "2026-01-15",
        "decimals": "1",
    }
    series = tables.each_series(lambda row: {**more, **row, "owner": "data desk"})
    return series.each_figure(lambda row: {**row, "status_flag": "p", "year": row["period"][:4]})


def _blank_lines(text: str) -> str:
    rows = text.splitlines(keepends=True)
    return (
        text
        if '"' in text
        else "".join(f"{row}\n" if n % 7 == 3 else row for n, row in enumerate(rows))
    )


def _relaid(**dialect: object) -> Callable[[str], str]:
    def lay(text: str) -> str:
        written = io.StringIO()
        writer = csv.writer(written, **{"lineterminator": "\n", **dialect})  # type: ignore[arg-type]
        writer.writerows(csv.reader(io.StringIO(text, newline="")))
        return written.getvalue()

    return lay


def _padded(text: str) -> str:
    written = io.StringIO()
    rows = csv.reader(io.StringIO(text, newline=""))
    csv.writer(written, lineterminator="\n").writerows([f" {cell} " for cell in r] for r in rows)
    return written.getvalue()


def _empty_column(text: str) -> str:
    written = io.StringIO()
    rows = csv.reader(io.StringIO(text, newline=""))
    csv.writer(written, lineterminator="\n").writerows([*row, "", ""] for row in rows)
    return written.getvalue()


def _by(called: Callable[[Row, int], str]) -> Callable[[Tables], Sequence[Tables]]:
    """A pack for all series that are called the same."""

    def split(tables: Tables) -> Sequence[Tables]:
        names = {row["series"]: called(row, n) for n, row in enumerate(tables.series)}
        groups = dict.fromkeys(names.values())
        return [tables.only(lambda row, g=g: names[row["series"]] == g) for g in groups]  # type: ignore[misc]

    return split


def renamed(tables: Tables, ending: str) -> Tables:
    """The same tables, each id with an ending."""
    moved = tables.each_series(lambda row: {**row, "series": row["series"] + ending})
    return moved.each_figure(lambda row: {**row, "series": row["series"] + ending})


def _twin(tables: Tables) -> Tables:
    """The tables as a second desk holds them: fewer words, fewer years."""
    short = FIGURES["last five years alone"].fill(TITLES["place, title"].fill(tables))
    return short.each_series(lambda row: {**row, "aliases": "", "headline": "no"})


def _joined(one: Tables, other: Tables) -> Tables:
    return Tables([*one.series, *other.series], [*one.observations, *other.observations])


def _all_again(tables: Tables) -> Tables:
    return _joined(tables, renamed(tables, "_again"))


def _bare_again(tables: Tables) -> Tables:
    bare = tables.each_series(lambda row: {**row, "aliases": "", "headline": "no"})
    return _joined(tables, renamed(bare, "_again"))


def _bare_first(tables: Tables) -> Tables:
    bare = tables.each_series(lambda row: {**row, "aliases": "", "headline": "no"})
    return _joined(renamed(bare, "_again"), tables)


FILES: dict[str, Way] = {
    "columns by the alphabet": _ordered(sorted),
    "columns backwards": _ordered(lambda names: list(reversed(names))),
    "only filled columns": Way(_only_filled),
    "more columns": Way(_more_columns),
    "byte order mark": Way(lay=lambda text: f"\ufeff{text}"),
    "CRLF": Way(lay=_relaid(lineterminator="\r\n")),
    "all cells quoted": Way(lay=_relaid(quoting=csv.QUOTE_ALL)),
    "blanks around cells": Way(lay=_padded),
    "blank lines": Way(lay=_blank_lines),
    "empty columns behind": Way(lay=_empty_column),
    "a pack for each series": Way(split=_by(lambda row, n: str(n))),
    "two packs in turn": Way(split=_by(lambda row, n: str(n % 2))),
    "a pack for each place": Way(split=_by(lambda row, n: row.get("ref_area", ""))),
    "a pack for each measure": Way(split=_by(lambda row, n: row.get("indicator", ""))),
    "the same in a second pack": Way(split=lambda t: [t, renamed(t, "_again")]),
    "a second pack with less": Way(split=lambda t: [t, renamed(_twin(t), "_again")]),
    "each series twice": Way(_all_again),
    "each series again, bare": Way(_bare_again),
    "each series bare, then filled": Way(_bare_first),
    "five other packs": Way(others=5),
    "twenty other packs": Way(others=20),
}
"""Each layout by its name."""
