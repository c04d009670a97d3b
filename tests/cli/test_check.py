"""`verifier check` and `verifier claims`: reports, exit codes, bad input."""

import io
import json
import os
import zipfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

COUNTS = "1 claim: 1 supported, 0 mismatch, 0 unverified\n"


def article(result: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(result.stdout)["articles"][0]
    return found


def test_a_right_article_gives_0_and_a_wrong_one_1(check) -> None:
    result = check("right.txt")
    assert (result.exit_code, result.stdout, result.stderr) == (0, COUNTS, "")
    result = check("wrong.txt")
    assert result.exit_code == 1
    assert "4.6%" in result.stdout
    assert result.stdout.endswith("1 claim: 0 supported, 1 mismatch, 0 unverified\n")


def test_json_is_one_document(check) -> None:
    result = check("right.txt", "wrong.txt", "--output-format", "json")
    found = json.loads(result.stdout)
    assert [one["path"] for one in found["articles"]] == ["right.txt", "wrong.txt"]
    assert found["reference"][0]["pack"] == "jobs"
    assert result.exit_code == 1


def test_a_second_run_writes_the_same_bytes(check) -> None:
    for name in ("full", "concise", "json", "json-lines"):
        first, second = (check("wrong.txt", "--output-format", name) for _ in range(2))
        assert first.stdout_bytes == second.stdout_bytes


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--fail-on", "never"], 0),
        (["--exit-zero"], 0),
        (["--fail-on", "unverified"], 1),
        (["--fail-on", "warning"], 1),
    ],
)
def test_fail_on_and_exit_zero_decide_about_findings(check, options: list[str], code: int) -> None:
    assert check("wrong.txt", *options).exit_code == code


def test_claims_lists_the_readings_and_never_fails(call, folder: Path) -> None:
    options = ("--isolated", "-r", "jobs", "--published", "2025-12-08")
    result = call("claims", "wrong.txt", *options, "--output-format", "json")
    claim = article(result)["claims"][0]
    assert result.exit_code == 0
    assert claim["quote"] == "5.9%"
    assert "rating" not in claim


def test_standard_input_is_read_under_the_name_given(check) -> None:
    options = ("--output-format", "json", "--stdin-filename", "desk/draft.txt")
    found = article(check("-", *options, input="The US unemployment rate was 4.6% in November."))
    assert found["path"] == "desk/draft.txt"
    assert found["counts"]["supported"] == 1


def _zip() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", "<w:p/>")
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b" \n\r\n", "holds no text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "looks like a PNG image; formats read: docx"),
        (_zip(), "looks like a ZIP container"),
        (b"\xff\xfeU\x00\x00\xd8", "not valid UTF-16-LE"),
    ],
)
def test_what_cannot_be_read_is_told_and_gives_2(
    check, folder: Path, data: bytes, message: str
) -> None:
    (folder / "bad.txt").write_bytes(data)
    result = check("bad.txt")
    assert result.exit_code == 2
    assert message in result.stderr
    assert "bad.txt" in result.stderr


def test_missing_folder_and_pipe_give_2(check, folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    for path, message in (
        ("gone.txt", "gone.txt: no such file"),
        ("jobs", "jobs: is a folder; give files"),
        ("pipe", "pipe: not a regular file"),
    ):
        result = check(path)
        assert result.exit_code == 2
        assert f"error: {message}" in result.stderr
        assert result.stdout.endswith("0 claims: 0 supported, 0 mismatch, 0 unverified\n")


def test_one_bad_input_is_told_and_the_others_are_checked(check) -> None:
    result = check("gone.txt", "wrong.txt", "--output-format", "json")
    found = json.loads(result.stdout)["articles"]
    assert result.exit_code == 2
    assert found[0]["error"] == "gone.txt: no such file"
    assert found[1]["counts"]["mismatch"] == 1
    assert check("gone.txt", "right.txt", "--exit-zero").exit_code == 2


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_encodings_are_read_alike(check, folder: Path, encoding: str) -> None:
    text = "Café news.\r\nThe US unemployment rate was 4.6% in November.\r\n"
    (folder / "a.txt").write_bytes(text.encode(encoding))
    found = article(check("a.txt", "--output-format", "json"))
    claim = found["claims"][0]
    assert claim["rating"] == "supported"
    assert claim["span"] == {"start": text.index("4.6%"), "end": text.index("4.6%") + 4}
    assert (claim["line"], claim["column"]) == (2, 30)


def test_no_numbers_is_no_error(check, folder: Path) -> None:
    (folder / "a.txt").write_text("Nothing happened today.\n", encoding="utf-8")
    result = check("a.txt")
    assert result.exit_code == 0
    assert result.stdout == "0 claims: 0 supported, 0 mismatch, 0 unverified\n"


def test_a_file_that_is_too_large_gives_2(check, folder: Path) -> None:
    (folder / "b.txt").write_text("12345 67890\n" * 2_000_000, encoding="utf-8")
    result = check("b.txt")
    assert result.exit_code == 2
    assert "larger than 20,000,000 bytes" in result.stderr


def test_a_future_date_is_warned_about(call, folder: Path) -> None:
    day = str(date.today() + timedelta(days=40))
    result = call("check", "right.txt", "--isolated", "-r", "jobs", "--published", day)
    assert f"warning: right.txt: published {day} lies in the future" in result.stderr
    assert result.exit_code in (0, 1)


def test_a_date_that_nobody_gives_is_today_with_a_warning(call, folder: Path) -> None:
    options = ("check", "right.txt", "--isolated", "-r", "jobs", "--output-format", "json")
    result = call(*options)
    assert article(result)["published"] == str(date.today())
    assert "no publication date found" in result.stderr
    assert call(*options, "-q").stderr == ""


def test_the_date_in_the_text_is_taken(call, folder: Path) -> None:
    text = "Published: 8 December 2025\n\nThe US unemployment rate was 4.6% in November.\n"
    (folder / "a.txt").write_text(text, encoding="utf-8")
    options = ("check", "a.txt", "--isolated", "-r", "jobs", "--output-format", "json")
    assert article(call(*options))["published"] == "2025-12-08"
    assert "as its text says" in call(*options, "-v").stderr


@pytest.mark.parametrize("day", ["8 December 2025", "2025-13-01", "20251208", "2025-2-3", "today"])
def test_a_date_is_written_in_one_way(call, folder: Path, day: str) -> None:
    result = call("check", "right.txt", "--published", day)
    assert result.exit_code == 2
    assert day in result.stderr


def test_a_broken_pack_stops_the_run(check, folder: Path) -> None:
    table = folder / "jobs" / "observations.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("2025-11,", "2025-13,"))
    result = check("right.txt", "--output-format", "json")
    assert result.exit_code == 2
    assert "2025-13" in result.stderr
    assert result.stdout == ""


def test_control_characters_reach_neither_report_nor_messages(check, folder: Path) -> None:
    text = "The US \x1b[31munemployment rate was 5.9%\x1b[0m in November.\n" + "A line.\n" * 30
    (folder / "a\x1b[2J.txt").write_text(text, encoding="utf-8")
    result = check("a\x1b[2J.txt", "gone\x1b[2J.txt", "-v")
    assert "\x1b" not in result.stdout + result.stderr
    result = check("a\x1b[2J.txt", "--output-format", "concise")
    assert "\x1b" not in result.stdout


def test_a_bug_of_ours_costs_one_article_and_gives_2(check, monkeypatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("by nought")

    monkeypatch.setattr("verifier.run.check_article", broken)
    result = check("right.txt", "--output-format", "json")
    assert result.exit_code == 2
    assert "internal error (ZeroDivisionError: by nought)" in article(result)["error"]
    assert "Traceback" not in result.stderr
    assert "Traceback" in check("right.txt", "-v").stderr
