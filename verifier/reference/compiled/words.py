"""Home of the words of all series of a compiled pack, for a person who looks for one."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from itertools import groupby

from verifier.model.series import Series
from verifier.reference.search import wording

_TOGETHER = 1 << 21
"""So many entries are gathered before they are laid down."""
_Postings = dict[tuple[str, float], "array[int]"]


def lay_down_words(database: sqlite3.Connection, series: Iterable[tuple[int, Series]]) -> None:
    """Sort the series by the words that they are found by and by what these count."""
    database.execute(
        "CREATE TEMP TABLE part (word TEXT, counts REAL, run INTEGER, series BLOB, "
        "PRIMARY KEY (word, counts, run)) WITHOUT ROWID"
    )
    told = wording()
    postings: _Postings = {}
    run, held = 0, 0
    for number, one in series:
        for entry in told(one).items():
            found = postings.get(entry)
            if found is None:
                found = postings[entry] = array("I")
                held += 50  # an entry of its own takes the room of so many
            found.append(number)
            held += 1
        if held > _TOGETHER:
            _spill(database, postings, run)
            run, held = run + 1, 0
    _spill(database, postings, run)
    rows = database.execute("SELECT word, counts, series FROM part ORDER BY word, counts, run")
    database.executemany("INSERT INTO title_word VALUES (?, ?, ?)", _joined(rows))
    database.execute("DROP TABLE part")


def _spill(database: sqlite3.Connection, postings: _Postings, run: int) -> None:
    database.executemany(
        "INSERT INTO part VALUES (?, ?, ?, ?)",
        ((*entry, run, found.tobytes()) for entry, found in postings.items()),
    )
    postings.clear()


def _joined(rows: Iterable[tuple[str, float, bytes]]) -> Iterator[tuple[str, float, bytes]]:
    for (word, counts), pieces in groupby(rows, key=lambda row: row[:2]):
        yield word, counts, b"".join(piece for *_, piece in pieces)
