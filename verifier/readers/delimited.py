"""Home of the reader of values parted by commas, semicolons or tabs."""

import csv
import io

from verifier.errors import InputError
from verifier.galley import Galley
from verifier.galley.decode import decode, kind_of
from verifier.model.article import Article
from verifier.reader import Reader, digest

_SUFFIXES = (".csv", ".tsv", ".tab")
_PARTS = ",;\t|"
MOST_ROWS, MOST_CELLS = 20_000, 200_000


class DelimitedReader(Reader):
    """Tables of values parted by commas, semicolons, tabs or bars, each row a row of a table; a
    row with a single cell is a line of text. A title or date above the table is read."""

    name = "csv"
    suffixes = _SUFFIXES
    priority = 55

    def reads(self, data: bytes, name: str) -> bool:
        """Whether the name says so, of a file that is text."""
        return kind_of(data) is None and name.lower().endswith(_SUFFIXES)

    def read(self, data: bytes, path: str) -> Article:
        """The rows. Raises `InputError` where there are none, or more than can be read."""
        decoded = decode(data, path)
        text = decoded.text
        galley = Galley(path)
        mark = max(_PARTS, key=lambda one: (_fullest(text, one), -_PARTS.index(one)))
        lines = _lines(text, mark)
        place = 0
        if len(lines) > MOST_ROWS or sum(map(len, lines)) > MOST_CELLS:
            raise InputError(f"{path}: holds more than {MOST_ROWS:,} rows; leave some out")
        for line in lines:
            place = _set(galley, line, text, place)
        notices = (decoded.notice,) if decoded.notice else ()
        return galley.article(digest(data), None, notices, text)


def _fullest(text: str, mark: str) -> int:
    """How many lines of the head have the mark more than once, or once in most."""
    lines = [line for line in text[:20_000].splitlines() if line.strip()]
    return sum(1 for line in lines if mark in line)


def _lines(text: str, mark: str) -> list[list[str]]:
    csv.field_size_limit(1_000_000)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    return [[cell.strip() for cell in line] for line in reader if any(map(str.strip, line))]


def _set(galley: Galley, line: list[str], text: str, place: int) -> int:
    """Set one row, each cell where it stands in the file; returns where the row ends."""
    filled = [cell for cell in line if cell]
    if len(filled) > 1:
        galley.row()
    for number, cell in enumerate(filled):
        if len(filled) > 1 and number:
            galley.cell()
        start = text.find(cell, place)
        if start < 0:
            galley.put(cell, place, place)
        else:
            galley.put(cell, start)
            place = start + len(cell)
    if len(filled) > 1:
        galley.end_row()
    else:
        galley.paragraph()
    return place
