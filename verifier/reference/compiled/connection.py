"""Home of `Connections`: read-only ways into a compiled file, one for each thread."""

import os
import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from verifier.errors import PackError

_MAPPED = 1 << 26
"""So many bytes of the file may be looked at in place, without a copy; of a larger part the whole
file would in time count as memory of the process."""


class _Way:
    """A connection that is closed with the thread or the `Connections` that keep it."""

    def __init__(self, address: str) -> None:
        self.process = os.getpid()
        self.database = sqlite3.connect(address, uri=True, check_same_thread=False)

    def __del__(self) -> None:
        opened = getattr(self, "database", None)  # none where it could not be opened
        if opened is not None:
            opened.close()


class Connections:
    """Ways into one file. A thread keeps its own, and so does a process that was forked; a file
    that has gone is made again by `restore`."""

    def __init__(self, file: Path, restore: Callable[[], None]) -> None:
        self.file, self._restore = file, restore
        self._own = threading.local()

    def rows(self, asked: str, given: Sequence[Any] = ()) -> list[Any]:
        """The rows that a query finds. Raises `PackError` where the file has gone or is damaged."""
        try:
            return self.database().execute(asked, given).fetchall()
        except sqlite3.DatabaseError as error:
            message = f"{self.file}: cannot be read ({error}); remove it, and it is built again"
            raise PackError([message]) from error

    def numbered(self, asked: str, numbers: Sequence[int]) -> list[Any]:
        """The rows that a query which ends in the name of a column finds for numbers in it.

        The last number is repeated up to a power of two, so that few queries differ in their text.
        """
        given = list(numbers)
        marks = 1 << (len(given) - 1).bit_length()
        given += given[-1:] * (marks - len(given))
        return self.rows(f"{asked} IN ({', '.join('?' * marks)})", given)

    def database(self) -> sqlite3.Connection:
        """The connection of this thread."""
        held: _Way | None = getattr(self._own, "held", None)
        if held is None or held.process != os.getpid():
            if not self.file.exists():
                self._restore()
            address = f"file:{quote(str(self.file))}?mode=ro&immutable=1"
            held = self._own.held = _Way(address)
            held.database.execute(f"PRAGMA mmap_size = {_MAPPED}")
            held.database.execute("PRAGMA query_only = ON")
        opened: sqlite3.Connection = held.database
        return opened
