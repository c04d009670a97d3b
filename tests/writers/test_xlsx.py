"""The workbook, read by a reader of workbooks."""

import csv
import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import hostile
import pytest
import reports
from python_calamine import CalamineWorkbook

from verifier.model.verdict import Report
from verifier.registry import discover
from verifier.report.claim_rows import JUDGED, READ
from verifier.report.visible import unacting
from verifier.writer import WriteOptions, Writer

WRITERS = discover("verifier.writers", Writer)
XLSX = WRITERS["xlsx"]


def written(report: Report) -> bytes:
    made = XLSX.write(report, WriteOptions())
    assert isinstance(made, bytes)
    return made


def table(report: Report) -> list[list[object]]:
    """The rows of the only sheet, the head first."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(written(report)))
    (name,) = book.sheet_names
    return book.get_sheet_by_name(name).to_python()


def part(report: Report, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(written(report))) as archive:
        return ElementTree.fromstring(archive.read(name))


def test_the_table_is_that_of_csv_with_numbers_as_numbers() -> None:
    text = WRITERS["csv"].write(reports.report(), WriteOptions())
    assert isinstance(text, str)
    expected = list(csv.reader(io.StringIO(text, newline="")))
    found = table(reports.report())
    assert found[0] == expected[0] == [*READ, *JUDGED]
    assert len(found) == len(expected)
    for row, wanted in zip(found[1:], expected[1:], strict=True):
        for cell, words in zip(row, wanted, strict=True):
            assert cell == (float(words) if isinstance(cell, float) else words)
    assert (found[1][READ.index("value")], found[1][READ.index("line")]) == (28.6, 1.0)


def test_claims_that_were_only_read_have_no_columns_of_a_verdict() -> None:
    assert table(reports.report(checked=False))[0] == READ


def test_the_head_stands_without_a_row() -> None:
    assert table(Report("", (), ())) == [[*READ, *JUDGED]]


@pytest.mark.parametrize(
    "text", ["=1+1", "@SUM(1)", "-2+3", "+cmd|'/C calc'!A0", "＝1+1", "_x0041_"]
)
def test_no_cell_is_a_formula_now_or_after_an_edit(text: str) -> None:
    report = reports.report()
    named = tuple(replace(article, path=text) for article in report.articles)
    made = replace(report, articles=named)
    assert {row[0] for row in table(made)[1:]} == {text}
    sheet = part(made, "xl/worksheets/sheet1.xml")
    space = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    assert sheet.findall(".//m:f", space) == []
    formats = part(made, "xl/styles.xml").findall("./m:cellXfs/m:xf", space)
    cell = sheet.find(".//m:c[@r='A2']", space)
    assert cell is not None
    guarded = formats[int(cell.attrib["s"])].get("quotePrefix") == "1"
    assert guarded is (text != "_x0041_")


def test_an_address_is_no_link() -> None:
    with zipfile.ZipFile(io.BytesIO(written(reports.report()))) as archive:
        assert not [name for name in archive.namelist() if "worksheets/_rels" in name]


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES)
def test_hostile_copy_stays_text(piece: str) -> None:
    found = table(hostile.report(piece))
    assert len(found) == 6
    said = found[3][[*READ, *JUDGED].index("explanation")]
    assert isinstance(said, str)
    said = said.replace("_xFFFE_", "\ufffe").replace("_xFFFF_", "\uffff")  # ECMA-376, ST_Xstring
    wanted = unacting(piece).replace("\r\n", "\n").replace("\r", "\n")
    assert (
        said.replace("\r\n", "\n").replace("\r", "\n").rstrip("…")
        == wanted[: len(said.rstrip("…"))]
    )
    assert len(said) <= 32_767


def test_the_file_is_made_on_the_last_day_judged() -> None:
    made = part(reports.report(), "docProps/core.xml")
    (created,) = [element.text for element in made if element.tag.endswith("}created")]
    assert created == "2025-12-08T00:00:00Z"
