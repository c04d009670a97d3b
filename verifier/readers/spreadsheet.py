"""Home of the spreadsheet reader."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from verifier.errors import InputError
from verifier.galley import Galley
from verifier.galley.container import ZIP, Container
from verifier.lazy import regex
from verifier.model.article import Article
from verifier.model.months import MONTHS
from verifier.reader import Reader, digest, needed

_WORKBOOK, _SHEETS = "xl/workbook.xml", regex(r"xl/(?:worksheets/.*|sharedStrings)\.xml")
MOST_SHEETS, MOST_ROWS, MOST_COLUMNS, MOST_UNPACKED = 20, 2_000, 60, 60_000_000


class SpreadsheetReader(Reader):
    """Excel workbooks: the values of each sheet, row by row, numbers as they are stored and with
    commas between thousands. A row with a single cell is a line of text. Read by `python-calamine`.
    """

    name = "xlsx"
    suffixes = (".xlsx", ".xlsm")
    extra = "xlsx"
    skips = "formats of cells, formulas, charts, comments, hidden sheets"
    priority = 22

    def reads(self, data: bytes, name: str) -> bool:
        """Whether it is a ZIP container with the parts of a workbook."""
        return data.startswith(ZIP) and _WORKBOOK.encode() in data

    def read(self, data: bytes, path: str) -> Article:
        """The rows. Raises `InputError` where the file is broken, locked or far too large."""
        _refuse_bombs(Container(data, path), path)
        load = needed("python_calamine:CalamineWorkbook", self, path)
        broken = needed("python_calamine:CalamineError", self, path)
        galley = Galley(path)
        try:
            book = load.from_filelike(io.BytesIO(data))
            shown = [m.name for m in book.sheets_metadata if str(m.visible).endswith("Visible")]
            sheets = [book.get_sheet_by_name(name) for name in shown[:MOST_SHEETS]]
            rows = [sheet.to_python(skip_empty_area=True, nrows=MOST_ROWS) for sheet in sheets]
        except broken as error:
            raise InputError(f"{path}: is a broken workbook ({error}); save it anew") from error
        lines = [row for sheet in rows for row in (*sheet, ())]
        for number, row in enumerate(lines):
            _set(galley, [said for cell in row[:MOST_COLUMNS] if (said := _said(cell))], number)
        return galley.article(digest(data))


def _refuse_bombs(container: Container, path: str) -> None:
    """Raise `InputError` where the sheets unpack to more than can be read."""
    sizes = (len(container.part(name)) for name in container.names if _SHEETS.fullmatch(name))
    total = 0
    for size in sizes:
        total += size
        if total > MOST_UNPACKED:
            raise InputError(f"{path}: unpacks to more than {MOST_UNPACKED:,} bytes")


def _set(galley: Galley, cells: Sequence[str], number: int) -> None:
    if len(cells) < 2:
        galley.put("".join(cells), number, number)
        galley.paragraph()
        return
    galley.row()
    for place, cell in enumerate(cells):
        if place:
            galley.cell()
        galley.put(cell, number, number)
    galley.end_row()


def _said(cell: Any) -> str:
    """A cell as a text would print it; whole numbers that may be years stay as they are."""
    if isinstance(cell, datetime | date):
        return f"{cell.day} {MONTHS[cell.month - 1]} {cell.year}"
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return " ".join(str(cell).split())
    value = round(cell, 10)
    if value != int(value):
        return f"{value:,.10f}".rstrip("0")
    return f"{int(value):,}" if abs(value) >= _THOUSANDS else str(int(value))


_THOUSANDS = 10_000
