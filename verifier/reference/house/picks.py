"""Home of `Picks`: the memory of which series editors picked for a phrase, kept for good.

A program that lets editors pick (the command line, a review desk) needs four calls:
`Picks(folder).add(...)`, `.undo(...)`, `.in_force()` and `.history()`. Nothing is ever changed or
taken out: a pick and an undoing are each a row of its own, so that what held on any day can be
told. SQLite makes each call whole or not at all, and several processes may call at once.
"""

import csv
import hashlib
import io
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from verifier.errors import ConfigError, UnknownNameError
from verifier.model.codelist import bare_words
from verifier.reference.problems import nearest

FILE = "picks.sqlite"
COLUMNS = ("phrase", "series", "area", "note", "day")
_VERSION = 1
_PATIENCE_SECONDS = 30.0
_MADE = (
    "CREATE TABLE event (number INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, "
    "phrase TEXT NOT NULL, series TEXT NOT NULL, area TEXT NOT NULL, note TEXT NOT NULL, "
    "undoes INTEGER UNIQUE REFERENCES event (number))",
    "CREATE TRIGGER no_change BEFORE UPDATE ON event "
    "BEGIN SELECT RAISE(ABORT, 'the history of picks is only added to'); END",
    "CREATE TRIGGER no_removal BEFORE DELETE ON event "
    "BEGIN SELECT RAISE(ABORT, 'the history of picks is only added to'); END",
    f"PRAGMA user_version = {_VERSION}",
)
"""How the store is made. A row with `undoes` takes back the pick of that number, once."""
_ADDED = "INSERT INTO event (day, phrase, series, area, note, undoes) VALUES (?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Pick:
    """A pick: `phrase` means `series`, where the text is about `area` ("" for anywhere).

    `day` is when it was made; `undone` when it was taken back, None while it was not.
    """

    number: int
    day: date
    phrase: str
    series: str
    area: str = ""
    note: str = ""
    undone: date | None = None

    @property
    def slot(self) -> tuple[tuple[str, ...], str]:
        """What a later pick must share to take the place of this one: the words and the area."""
        return _words(self.phrase), self.area


class Picks:
    """The picks of one folder. Nothing is made there before the first pick.

    Raises `ConfigError` where the file or the folder cannot be used.
    """

    def __init__(self, folder: str | Path) -> None:
        self.path = Path(folder) / FILE

    def exists(self) -> bool:
        """Whether anything was ever picked."""
        return self.path.is_file()

    def in_force(self) -> tuple[Pick, ...]:
        """The picks that hold, in the order in which they were made: of those with the same words
        and area that were not undone, the last."""
        return _standing(self.history())

    def history(self) -> tuple[Pick, ...]:
        """Every pick that was ever made, in order, those undone included."""
        if not self.exists():
            return ()
        with self._opened(write=False) as store:
            return _all(store)

    def add(self, phrase: str, series: str, day: date, area: str = "", note: str = "") -> Pick:
        """Pick a series for a phrase on a day; the caller has looked that both make sense."""
        (made,) = self.add_all([Pick(0, day, phrase, series, area, note)])
        return made

    def add_all(self, picks: Sequence[Pick]) -> tuple[Pick, ...]:
        """Make several picks, all or none, in one step; gives them with their numbers."""
        made: list[Pick] = []
        with self._opened() as store:
            for pick in picks:
                row = pick.day.isoformat(), pick.phrase, pick.series, pick.area, pick.note, None
                number = store.execute(_ADDED, row).lastrowid or 0
                made.append(replace(pick, number=number))
        return tuple(made)

    def undo(self, number: int, day: date) -> Pick:
        """Take back the pick of that number; an earlier one of the same words and area holds again.

        Raises `UnknownNameError` where there is none, or it was taken back before.
        """
        (taken,) = self._take_back(lambda picks: _numbered(picks, number), day)
        return taken

    def undo_last(self, day: date) -> Pick:
        """Take back the last pick that holds. Raises `UnknownNameError` where none does."""

        (taken,) = self._take_back(_last, day)
        return taken

    def forget(self, phrase: str, day: date) -> tuple[Pick, ...]:
        """Take back every pick for a phrase, earlier ones and those for areas too.

        Raises `UnknownNameError` where there is none.
        """
        return self._take_back(lambda picks: _worded(picks, phrase), day)

    def _take_back(self, choose: "_Choice", day: date) -> tuple[Pick, ...]:
        if not self.exists():
            return tuple(choose(()))
        with self._opened() as store:
            found = choose(_all(store))
            rows = [(day.isoformat(), "", "", "", "", pick.number) for pick in found]
            store.executemany(_ADDED, rows)
        return tuple(replace(pick, undone=day) for pick in found)

    def as_csv(self) -> str:
        """The picks in force as a table, which `--aliases` can read as well."""
        return as_csv(self.in_force())

    def sha256(self) -> str:
        """The hash of the picks in force, whichever way they came about."""
        return hashlib.sha256(self.as_csv().encode()).hexdigest()

    @contextmanager
    def _opened(self, write: bool = True) -> Iterator[sqlite3.Connection]:
        """The store in one transaction, which nobody else writes in; made if it is not there."""
        try:
            if write:
                self.path.parent.mkdir(parents=True, exist_ok=True)
            address = f"{self.path.absolute().as_uri()}?mode={'rwc' if write else 'rw'}"
            store = sqlite3.connect(
                address, uri=True, timeout=_PATIENCE_SECONDS, isolation_level=None
            )
            with closing(store):
                store.execute("BEGIN IMMEDIATE" if write else "BEGIN")
                _prepare(store, self.path, write)
                yield store
                store.execute("COMMIT")
        except (OSError, sqlite3.Error) as error:
            raise ConfigError(f"{self.path}: the picks cannot be used ({error})") from error


_Choice = Callable[[Sequence[Pick]], Sequence[Pick]]
"""Which of all picks are meant; raises `UnknownNameError` where none is."""


def _prepare(store: sqlite3.Connection, path: Path, write: bool) -> None:
    """Make the table where the file is new. Raises `ConfigError` where a later program wrote it."""
    (version,) = store.execute("PRAGMA user_version").fetchone()
    if version > _VERSION:
        raise ConfigError(f"{path}: was written by a later version of verifier")
    if version == 0 and write:
        for statement in _MADE:
            store.execute(statement)


def _all(store: sqlite3.Connection) -> tuple[Pick, ...]:
    if not store.execute("SELECT 1 FROM sqlite_master WHERE name = 'event'").fetchone():
        return ()
    rows = store.execute(
        "SELECT made.number, made.day, made.phrase, made.series, made.area, made.note, undoing.day "
        "FROM event AS made LEFT JOIN event AS undoing ON undoing.undoes = made.number "
        "WHERE made.undoes IS NULL ORDER BY made.number"
    )
    return tuple(
        Pick(
            number,
            date.fromisoformat(day),
            phrase,
            series,
            area,
            note,
            date.fromisoformat(gone) if gone else None,
        )
        for number, day, phrase, series, area, note, gone in rows
    )


def _standing(picks: Iterable[Pick]) -> tuple[Pick, ...]:
    held = {pick.slot: pick for pick in picks if pick.undone is None}
    return tuple(sorted(held.values(), key=lambda pick: pick.number))


def _words(phrase: str) -> tuple[str, ...]:
    return bare_words(phrase.replace("-", " "))


def _last(picks: Sequence[Pick]) -> Sequence[Pick]:
    found = [pick for pick in picks if pick.undone is None][-1:]
    if not found:
        raise UnknownNameError("no pick holds that could be taken back")
    return found


def _numbered(picks: Sequence[Pick], number: int) -> Sequence[Pick]:
    found = [pick for pick in picks if pick.number == number]
    if not found:
        raise UnknownNameError(f"there is no pick {number}; `verifier reference picks` lists them")
    if found[0].undone is not None:
        raise UnknownNameError(f"pick {number} was taken back on {found[0].undone} already")
    return found


def _worded(picks: Sequence[Pick], phrase: str) -> Sequence[Pick]:
    found = [p for p in picks if p.undone is None and p.slot[0] == _words(phrase)]
    if not found:
        hint = nearest(phrase, {p.phrase for p in picks if p.undone is None})
        raise UnknownNameError(f"nothing is picked for {phrase!r}{hint}")
    return found


def as_csv(picks: Iterable[Pick]) -> str:
    """Picks as a table with the columns `COLUMNS`."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for pick in picks:
        writer.writerow((pick.phrase, pick.series, pick.area, pick.note, pick.day.isoformat()))
    return stream.getvalue()
