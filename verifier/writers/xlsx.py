"""Home of the `xlsx` format: the table of claims as a workbook, to filter and to hand round."""

import io
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from verifier.lazy import late
from verifier.model.verdict import Report
from verifier.report.claim_rows import Row, claim_rows, columns, is_formula
from verifier.writer import WriteOptions, Writer

_workbook = late("xlsxwriter:Workbook")
MOST_ROWS = 1_048_575
"""Of a sheet, its header aside (Excel specifications and limits)."""
_MOST_CHARACTERS = 32_767
_WIDTHS = {"sentence": 60, "explanation": 60, "working": 40, "measure": 30, "path": 24, "quote": 18}
_WIDTH = 12
_NO_DAY = date(1980, 1, 1)


class XlsxWriter(Writer):
    """Excel workbook: the table of `csv` with numbers as numbers, a fixed head and filters."""

    name = "xlsx"
    suffix = ".xlsx"
    binary = True
    extra = "xlsx"
    needs = "xlsxwriter"

    def write(self, report: Report, options: WriteOptions) -> bytes:
        """The workbook; a table with its head stands there also without a row.

        Text is text in it, also where it begins as a formula does. The day that the file gives for
        its making is the last one that an article was judged on.
        """
        out = io.BytesIO()
        book = _workbook(out, {"in_memory": True})
        days = [article.as_of for article in report.articles if article.as_of]
        made = datetime.combine(max(days, default=_NO_DAY), time())
        book.set_properties({"title": "Figures", "created": made})
        rows = list(claim_rows(report))
        for first in range(0, max(1, len(rows)), MOST_ROWS):
            _fill(book, columns(report), rows[first : first + MOST_ROWS], first // MOST_ROWS)
        book.close()
        return out.getvalue()


def _fill(book: Any, names: Sequence[str], rows: Sequence[Row], place: int) -> None:
    """One sheet with a head and some rows."""
    sheet = book.add_worksheet(f"Claims {place + 1}" if place else "Claims")
    head = book.add_format({"bold": True, "bottom": 1})
    plain = book.add_format({"valign": "top", "text_wrap": True})
    quoted = book.add_format({"valign": "top", "text_wrap": True, "quote_prefix": True})
    for column, name in enumerate(names):
        sheet.write_string(0, column, name, head)
        sheet.set_column(column, column, _WIDTHS.get(name, _WIDTH))
    for number, row in enumerate(rows, 1):
        for column, name in enumerate(names):
            cell = row.get(name)
            if isinstance(cell, str):
                text = _cut(cell)
                sheet.write_string(number, column, text, quoted if is_formula(cell) else plain)
            elif cell is not None:
                sheet.write_number(number, column, cell, plain)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), len(names) - 1)


def _cut(text: str) -> str:
    """As much of a text as a cell holds, counted as the file counts, in UTF-16 units."""
    if len(text) * 2 <= _MOST_CHARACTERS:
        return text
    units = text.encode("utf-16-le")
    if len(units) // 2 <= _MOST_CHARACTERS:
        return text
    return units[: 2 * (_MOST_CHARACTERS - 1)].decode("utf-16-le", "ignore") + "…"
