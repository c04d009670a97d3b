"""`--source`: what the exit code and each format make of it, and what stops the run."""

import csv
import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import jsonschema
import pytest
from click.testing import Result

Call = Callable[..., Result]
RIGHT = "The US unemployment rate was 4.6% in November.\n"
WRONG = "The US unemployment rate was 5.9% in November.\n"

RELEASE = "Issued: 5 December 2025\n\nThe US unemployment rate was 4.6% in November 2025.\n"
OTHER = "Issued: 5 December 2025\n\nThe US unemployment rate was 4.9% in November 2025.\n"
UNKNOWN = "The Harbour Museum in Brackwater drew 421,000 visitors in November.\n"
REVIEW = "Brackwater, 5 December 2025\n\nIn November the Harbour Museum drew 421,000 visitors.\n"
SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8")
)


@pytest.fixture
def written(folder: Path) -> Path:
    """The folder with documents to check against."""
    for name, text in (
        ("release.txt", RELEASE),
        ("other.txt", OTHER),
        ("unknown.txt", UNKNOWN),
        ("review.txt", REVIEW),
    ):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def told(check: Call, *args: str) -> dict:
    document = json.loads(check(*args, "--output-format", "json").stdout)
    jsonschema.validate(document, SCHEMA)
    return document["articles"][0]


def test_the_document_stands_beside_the_verdict(check: Call, written: Path) -> None:
    article = told(check, "right.txt", "--source", "release.txt")
    (claim,) = article["claims"]
    assert claim["rating"] == "supported"
    assert claim["source"] == {
        "result": "source_agrees",
        "path": "release.txt",
        "line": 3,
        "quote": "4.6%",
        "sentence": RELEASE.splitlines()[2],
    }
    assert [(s["path"], s["published"]) for s in article["sources"]] == [
        ("release.txt", "2025-12-05")
    ]


def test_without_documents_the_report_says_nothing_of_them(check: Call, written: Path) -> None:
    article = told(check, "right.txt")
    assert "sources" not in article
    assert "source" not in article["claims"][0]


def test_another_number_fails_like_a_mismatch_and_leaves_the_rating(
    check: Call, written: Path
) -> None:
    assert check("right.txt", "--source", "release.txt").exit_code == 0
    assert check("right.txt", "--source", "other.txt").exit_code == 1
    assert check("right.txt", "--source", "other.txt", "--fail-on", "never").exit_code == 0
    article = told(check, "right.txt", "--source", "other.txt")
    assert article["claims"][0]["source"]["result"] == "source_differs"
    assert article["claims"][0]["rating"] == "supported"
    assert article["counts"]["mismatch"] == 0


def test_a_figure_that_is_found_is_not_one_that_nothing_verifies(
    check: Call, written: Path
) -> None:
    strict = ("unknown.txt", "--fail-on", "unverified")
    assert check(*strict).exit_code == 1
    assert check(*strict, "--source", "review.txt").exit_code == 0
    assert check(*strict, "--source", "release.txt").exit_code == 1


def test_a_mismatch_stays_one_where_the_document_agrees(check: Call, written: Path) -> None:
    (written / "bad.txt").write_text(RELEASE.replace("4.6", "5.9"), encoding="utf-8")
    assert check("wrong.txt", "--source", "bad.txt").exit_code == 1
    assert WRONG != RIGHT


def test_several_documents_are_looked_through(check: Call, written: Path) -> None:
    article = told(check, "unknown.txt", "--source", "release.txt", "--source", "review.txt")
    assert article["claims"][0]["source"]["path"] == "review.txt"


def test_two_numbers_for_one_thing_accuse_nobody(check: Call, written: Path) -> None:
    (written / "third.txt").write_text(RELEASE.replace("4.6", "4.8"), encoding="utf-8")
    article = told(check, "right.txt", "--source", "other.txt", "--source", "third.txt")
    assert article["claims"][0]["source"]["result"] == "not_in_source"


def test_the_variable_and_the_key_do_as_well(
    call: Call, check: Call, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERIFIER_SOURCE", "other.txt:review.txt")
    assert check("right.txt").exit_code == 1
    monkeypatch.delenv("VERIFIER_SOURCE")
    (written / "desk").mkdir()
    (written / "desk" / "verifier.toml").write_text('source = ["../other.txt"]\n')
    args = ("check", "right.txt", "-r", "jobs", "--published", "2025-12-08")
    assert call(*args, "--config", "desk/verifier.toml").exit_code == 1


def test_a_document_that_cannot_be_read_stops_the_run(check: Call, written: Path) -> None:
    result = check("right.txt", "--source", "missing.txt")
    assert result.exit_code == 2
    assert "missing.txt: no such file" in result.stderr
    assert result.stdout == ""


def test_a_report_never_overwrites_a_document(check: Call, written: Path) -> None:
    result = check("right.txt", "--source", "release.txt", "-o", "release.txt")
    assert result.exit_code == 2
    assert (written / "release.txt").read_text(encoding="utf-8") == RELEASE


@pytest.mark.parametrize("name", ["full", "concise"])
def test_the_text_formats_show_the_sentence_and_count(
    check: Call, written: Path, name: str
) -> None:
    said = check("right.txt", "--source", "other.txt", "--output-format", name).stdout
    assert "source_differs" in said
    assert "other.txt line 3 says 4.9%" in said
    assert said.splitlines()[-2:] == [
        "sources: 0 figures agree, 1 differs, 0 not found",
        "1 claim: 1 supported, 0 mismatch, 0 unverified",
    ]


def test_the_page_shows_it_as_wrong(check: Call, written: Path) -> None:
    said = check("right.txt", "--source", "other.txt", "--output-format", "html").stdout
    assert 'class="card mismatch is-look' in said
    assert "other.txt line 3 says 4.9%" in said


def test_the_table_has_columns_for_it(check: Call, written: Path) -> None:
    said = check("right.txt", "--source", "other.txt", "--output-format", "csv").stdout
    (row,) = csv.DictReader(StringIO(said))
    assert row["source_result"] == "source_differs"
    assert (row["source_path"], row["source_line"], row["source_quote"]) == (
        "other.txt",
        "3",
        "4.9%",
    )
    assert "source_result" not in check("right.txt", "--output-format", "csv").stdout
