"""Home of the words of all series of a compiled pack, for a person who looks for one."""

import sqlite3
from array import array
from collections.abc import Callable, Iterable

from verifier.model.series import Series
from verifier.reference.search import described, search_words

_TOGETHER = 1 << 21
"""So many entries are gathered before they are laid down."""


def lay_down_words(
    database: sqlite3.Connection,
    series: Iterable[tuple[int, Series]],
    area_name: Callable[[str], str],
) -> None:
    """Sort the series by the words of their titles, codes and places."""
    database.execute(
        "CREATE TEMP TABLE part (word TEXT, run INTEGER, series BLOB, PRIMARY KEY (word, run)) "
        "WITHOUT ROWID"
    )
    postings: dict[str, array[int]] = {}
    run, held = 0, 0
    for number, one in series:
        for word in dict.fromkeys(search_words(described(one, area_name))):
            found = postings.get(word)
            if found is None:
                found = postings[word] = array("I")
                held += 50  # an entry of its own takes the room of so many
            found.append(number)
            held += 1
        if held > _TOGETHER:
            _spill(database, postings, run)
            run, held = run + 1, 0
    _spill(database, postings, run)
    rows = database.execute("SELECT word, series FROM part ORDER BY word, run")
    database.executemany("INSERT INTO title_word VALUES (?, ?)", _joined(rows))
    database.execute("DROP TABLE part")


def _spill(database: sqlite3.Connection, postings: dict[str, "array[int]"], run: int) -> None:
    database.executemany(
        "INSERT INTO part VALUES (?, ?, ?)",
        ((word, run, found.tobytes()) for word, found in postings.items()),
    )
    postings.clear()


def _joined(rows: Iterable[tuple[str, bytes]]) -> Iterable[tuple[str, bytes]]:
    current, pieces = "", list[bytes]()
    for word, piece in rows:
        if word != current and pieces:
            yield current, b"".join(pieces)
            pieces = []
        current = word
        pieces.append(piece)
    if pieces:
        yield current, b"".join(pieces)
