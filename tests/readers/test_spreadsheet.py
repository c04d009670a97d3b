"""The spreadsheet reader: the values of an Excel workbook, row by row."""

import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from origins import blocks

import verifier.reader
from verifier.errors import InputError
from verifier.reader import article_from

ROWS = [
    ["Hospital", "Nov 2025", "Occupancy (%)", "Opened"],
    ["St Anne", 3412, 91.3, 1921],
    ["Eastgate", 28750, 88.6, 2003],
]


def workbook(path: Path, hidden: bool = False) -> bytes:
    """A workbook with a title, the rows and a second sheet."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Beds")
    sheet.write_row(0, 0, ["Hospital activity"])
    for number, row in enumerate(ROWS, 2):
        sheet.write_row(number, 0, row)
    other = book.add_worksheet("Notes")
    other.write_datetime(0, 0, date(2025, 12, 16), book.add_format({"num_format": "yyyy-mm-dd"}))
    if hidden:
        other.hide()
    book.close()
    return path.read_bytes()


def test_the_rows_are_read(tmp_path: Path) -> None:
    article = article_from(workbook(tmp_path / "beds.xlsx"), "beds.xlsx")
    assert [said for _, said in blocks(article)] == [
        "Hospital activity",
        "Hospital\tNov 2025\tOccupancy (%)\tOpened",
        "St Anne\t3412\t91.3\t1921",
        "Eastgate\t28,750\t88.6\t2003",
        "16 December 2025",
    ]


def test_hidden_sheets_are_not_read(tmp_path: Path) -> None:
    article = article_from(workbook(tmp_path / "beds.xlsx", hidden=True), "beds.xlsx")
    assert "December" not in article.text


def test_a_broken_workbook_is_told(tmp_path: Path) -> None:
    data = workbook(tmp_path / "beds.xlsx")
    with pytest.raises(InputError, match="broken"):
        article_from(data[: len(data) // 2], "beds.xlsx")


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    stream = BytesIO(workbook(tmp_path / "beds.xlsx"))
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as new:
        new.writestr("xl/worksheets/sheet9.xml", b" " * 40_000_000)
    with pytest.raises(InputError, match="unpacks to more than"):
        article_from(stream.getvalue(), "beds.xlsx")


def test_without_the_library_the_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(target: str) -> object:
        raise ImportError(target)

    monkeypatch.setattr(verifier.reader, "loaded", missing)
    with pytest.raises(InputError, match=r"verifier\[xlsx\]"):
        article_from(workbook(tmp_path / "beds.xlsx"), "beds.xlsx")
