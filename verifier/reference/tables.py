"""Home of `Table`: a CSV file of a pack as rows of cells, each with its line in the file."""

import codecs
import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from verifier.reference.problems import Problems, nearest


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns that a table must have, and those that it may have."""

    required: tuple[str, ...]
    optional: tuple[str, ...]
    decisive: tuple[str, ...] = ()
    """Optional columns whose misspelling would silently change the meaning of the figures."""

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns that mean something."""
        return self.required + self.optional


_CHUNK = 1 << 20
"""So many bytes are looked at in one go."""


class Table:
    """The rows of one CSV file, read once and never held together.

    `source` can be sought in; it is looked over as a whole first, so that a file in the wrong
    encoding is one problem and not one for each row. Cells are stripped of blanks around them.
    `header` is empty if the file has none that can be used; the reason is then among the problems.
    """

    def __init__(self, file: str, source: BinaryIO, layout: Layout, problems: Problems) -> None:
        self.file = file
        self._problems = problems
        usable = self._is_text(source)
        source.seek(0)
        text = io.TextIOWrapper(source if usable else io.BytesIO(), "utf-8-sig", newline="")
        self._reader = csv.reader(text, strict=True)
        self._line = 0
        self.header: Sequence[str] = ()
        first = self._next_row()
        if first is None:
            if not len(problems):
                problems.add(file, f"is empty; it needs the header {','.join(layout.columns)}")
            return
        header = [cell.strip() for cell in first]
        if self._is_usable(header, layout):
            self.header = header

    def _is_text(self, source: BinaryIO) -> bool:
        """Whether all of the file is UTF-8; if not, the problem is noted."""
        decoder = codecs.getincrementaldecoder("utf-8")()
        lines, opening = 1, True
        while True:
            chunk = source.read(_CHUNK)
            if opening and chunk[:2] in (b"\xff\xfe", b"\xfe\xff"):
                self._problems.add(self.file, "is UTF-16; save it as 'CSV UTF-8'")
                return False
            nul = chunk.find(b"\0")
            if nul >= 0:
                message = "holds a NUL byte; save it again as plain CSV"
                self._problems.add(self.file, message, lines + chunk.count(b"\n", 0, nul))
                return False
            before = len(decoder.getstate()[0])
            try:
                decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                wrong = error.object[error.start : error.start + 1].hex()
                line = lines + chunk.count(b"\n", 0, max(0, error.start - before))
                message = f"byte 0x{wrong} is not UTF-8; save it as 'CSV UTF-8'"
                self._problems.add(self.file, message, line)
                return False
            if not chunk:
                return True
            lines, opening = lines + chunk.count(b"\n"), False

    def _is_usable(self, header: Sequence[str], layout: Layout) -> bool:
        before = len(self._problems)
        if len(header) == 1 and header[0].count(";") + header[0].count("\t") >= 2:
            self._problems.add(self.file, "separate the cells by commas, not ';' or tabs", 1)
            return False
        for name in sorted({name for name in header if name and header.count(name) > 1}):
            self._problems.add(self.file, "the column is there twice", 1, name)
        strange = [name for name in header if name not in layout.columns]
        for name in layout.required:
            if name not in header:
                self._problems.add(
                    self.file, f"the column {name!r} is missing{nearest(name, strange)}", 1
                )
        for name in layout.decisive:
            if name not in header and (hint := nearest(name, strange)):
                self._problems.add(
                    self.file, f"the column {name!r} is missing, and another looks like it{hint}", 1
                )
        return len(self._problems) == before

    def _next_row(self) -> Sequence[str] | None:
        """The next row that is not blank; None at the end or where the file breaks off."""
        return next(self._filled(), None)

    def _filled(self) -> Iterator[Sequence[str]]:
        """The rows that are not blank, up to the end or where the file breaks off."""
        reader = self._reader
        while True:
            self._line = reader.line_num + 1
            try:
                row = next(reader, None)
            except csv.Error as error:
                self._problems.add(
                    self.file, f"is not CSV from here on ({error}); check the quotes", self._line
                )
                return
            if row is None:
                return
            if any(row):
                yield row

    def rows(self) -> Iterator[tuple[int, Sequence[str]]]:
        """Each row with the line that it starts on; rows of the wrong length are problems."""
        width = len(self.header)
        for row in self._filled() if width else ():
            if len(row) == width:
                yield self._line, row
            elif any(cell.strip() for cell in row):
                self._problems.add(
                    self.file,
                    f"has {len(row)} cells instead of {width}; a cell that holds a comma needs "
                    'double quotes around it ("a, b")',
                    self._line,
                )

    def records(self) -> Iterator[tuple[int, Mapping[str, str]]]:
        """The rows as mappings from column to cell."""
        for line, row in self.rows():
            yield line, {name: cell.strip() for name, cell in zip(self.header, row, strict=True)}
