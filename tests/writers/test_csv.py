"""One row a claim, for spreadsheets."""

import csv
import io
import re
from dataclasses import replace

import hostile
import pytest
import reports

from verifier.model.verdict import Report
from verifier.registry import discover
from verifier.report.claim_rows import JUDGED, READ
from verifier.writer import WriteOptions, Writer

CSV = discover("verifier.writers", Writer)["csv"]


def rows(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(CSV.write(report, WriteOptions()), newline="")))


def test_every_claim_contradiction_and_unread_input_has_a_row() -> None:
    found = rows(reports.report())
    assert [(row["quote"], row["rating"], row["reason"]) for row in found] == [
        ("28.6%", "supported", "rounded"),
        ("$62.4 billion", "mismatch", "off_period"),
        ("$59.6 billion", "unverified", "no_series"),
        ("3%", "unverified", "forecast"),
        ("$62.4 billion", "contradiction", "balance_identity"),
        ("", "", "unread"),
    ]


def test_a_row_says_where_the_figure_stands_and_how_it_is_read() -> None:
    row = rows(reports.report())[0]
    assert (row["path"], row["line"], row["column"]) == ("trade.txt", "1", "38")
    assert (row["value"], row["unit"], row["direction"]) == ("28.6", "percent", "down")
    assert (row["period"], row["baseline"]) == ("2025-11", "2024-11")
    assert row["sentence"].startswith("Ruritanian exports to Graustark fell 28.6%")


def test_claims_that_were_only_read_have_no_columns_of_a_verdict() -> None:
    text = CSV.write(reports.report(checked=False), WriteOptions())
    assert text.splitlines()[0].split(",") == READ
    assert not set(READ) & set(JUDGED)


def test_the_header_stands_without_a_row() -> None:
    assert CSV.write(Report("1", (), ()), WriteOptions()) == ",".join([*READ, *JUDGED]) + "\r\n"


@pytest.mark.parametrize(
    ("path", "cell"),
    [
        ("=cmd.txt", "'=cmd.txt"),
        ("@sum.txt", "'@sum.txt"),
        ("-2+3.txt", "'-2+3.txt"),
        ("\n=1", "'\n=1"),
        ("＝1+1", "'＝1+1"),
        ("plain.txt", "plain.txt"),
        ("-0.4%", "-0.4%"),
    ],
)
def test_no_cell_is_a_formula(path: str, cell: str) -> None:
    report = reports.report()
    named = tuple(replace(article, path=path) for article in report.articles)
    assert rows(replace(report, articles=named))[0]["path"] == cell


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES)
def test_hostile_copy_stays_in_its_cell(piece: str) -> None:
    found = rows(hostile.report(piece))
    assert [row["reason"] for row in found] == [
        *("off_period", "no_series", "forecast", "balance_identity", "unread")
    ]
    assert all(not re.match("[=@\t\r\n]", cell) for row in found for cell in row.values())
    assert not set("".join(map("".join, (row.values() for row in found)))) & set("\0\x1b\u202e")
