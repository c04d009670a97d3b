"""Suggestions as a diff, and put into files: only when asked twice, the original kept."""

import subprocess
from pathlib import Path

import pytest

TEXT = (
    "The US unemployment rate was 4.6% in November.\r\n"
    "“Jobs” – the US unemployment rate was 5.9% in November.\r\n"
)
FIXED = TEXT.replace("5.9%", "4.6%")
FIX = ("--fix", "--unsafe-fixes")


@pytest.fixture
def story(folder: Path) -> Path:
    """An article with one wrong figure, in the encoding of Windows."""
    path = folder / "story.txt"
    path.write_bytes(TEXT.encode("cp1252"))
    return path


def test_a_diff_shows_the_change_and_makes_none(check, folder: Path, story: Path) -> None:
    result = check("story.txt", "--diff")
    assert result.exit_code == 1
    assert result.stdout.startswith("--- a/story.txt\n+++ b/story.txt\n@@ ")
    assert [line[0] for line in result.stdout.splitlines()[3:]] == [" ", "-", "+"]
    assert story.read_bytes() == TEXT.encode("cp1252")
    assert check("right.txt", "--diff").stdout == ""


@pytest.mark.parametrize("text", ["\n", ""])
def test_a_diff_can_be_applied(check, folder: Path, text: str) -> None:
    path = folder / "wrong.txt"
    before = path.read_text(encoding="utf-8").rstrip("\n") + text
    path.write_text(before, encoding="utf-8")
    (folder / "change").write_text(check("wrong.txt", "--diff").stdout, encoding="utf-8")
    subprocess.run(["git", "apply", "change"], cwd=folder, check=True)
    assert path.read_text(encoding="utf-8") == before.replace("5.9%", "4.6%")


def test_a_fix_changes_the_figure_and_keeps_the_original(check, folder: Path, story: Path) -> None:
    story.chmod(0o640)
    result = check("story.txt", *FIX)
    assert result.exit_code == 1
    assert "story.txt: 1 figure changed" in result.stderr
    assert story.read_bytes() == FIXED.encode("cp1252")
    assert story.stat().st_mode & 0o777 == 0o640
    assert (folder / "story.txt.orig").read_bytes() == TEXT.encode("cp1252")
    assert check("story.txt", *FIX).exit_code == 0
    assert not (folder / "story.txt.orig2").exists()


def test_an_original_never_takes_the_place_of_another(check, folder: Path, story: Path) -> None:
    (folder / "story.txt.orig").write_text("mine", encoding="utf-8")
    check("story.txt", *FIX)
    assert (folder / "story.txt.orig").read_text(encoding="utf-8") == "mine"
    assert (folder / "story.txt.orig2").read_bytes() == TEXT.encode("cp1252")


def test_the_original_goes_only_when_asked(check, folder: Path, story: Path) -> None:
    check("story.txt", *FIX, "--discard-original")
    assert story.read_bytes() == FIXED.encode("cp1252")
    assert not (folder / "story.txt.orig").exists()


@pytest.mark.parametrize(
    "args",
    [
        ["--fix"],
        ["--unsafe-fixes"],
        [*FIX, "--diff"],
        [*FIX, "--ignore", "off_value"],
        [*FIX, "--write-baseline", "known.json"],
    ],
)
def test_nothing_changes_unless_it_is_asked_for(
    check, folder: Path, story: Path, args: list[str]
) -> None:
    result = check("story.txt", *args)
    assert story.read_bytes() == TEXT.encode("cp1252")
    assert not (folder / "story.txt.orig").exists()
    assert ("1 suggestion not put in place" in result.stderr) is (args == ["--fix"])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-8"])
def test_encoding_and_line_ends_stay(check, story: Path, encoding: str) -> None:
    story.write_bytes(TEXT.encode(encoding))
    check("story.txt", *FIX)
    assert story.read_bytes() == FIXED.encode(encoding)


def test_a_file_with_broken_bytes_is_left_alone(check, folder: Path, story: Path) -> None:
    data = TEXT.encode() + b"\xff\n"
    story.write_bytes(data)
    result = check("story.txt", *FIX)
    assert "not changed" in result.stderr
    assert story.read_bytes() == data
    assert not (folder / "story.txt.orig").exists()


def test_a_file_that_is_named_twice_is_changed_once(check, story: Path) -> None:
    result = check("story.txt", "./story.txt", *FIX)
    assert "was changed since it was read" in result.stderr
    assert story.read_bytes() == FIXED.encode("cp1252")


@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_the_standard_input_cannot_be_changed(check, option: str) -> None:
    result = check("-", option, input=TEXT)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "need files" in result.stderr


WAYS = {
    "China's imports fell 12% in November from a year earlier.": None,
    "China's imports rose 12% in November from a year earlier.": "rose 2%",
    "China's exports fell 5.9% in November from a year earlier.": None,
    "China's exports dropped by 9.2% in November from a year earlier.": None,
    "China's exports climbed 9.2% in November from a year earlier.": "climbed 5.9%",
}


@pytest.mark.parametrize(("sentence", "words"), WAYS.items())
def test_a_figure_is_not_put_where_the_words_tell_the_other_way(
    call, folder: Path, sentence: str, words: str | None
) -> None:
    path = folder / "trade.txt"
    path.write_text(f"BEIJING, Dec 8 2025\n\n{sentence}\n", encoding="utf-8")
    result = call("check", "trade.txt", *FIX, "--output-format", "concise")
    assert "error off_" in result.stdout
    after = path.read_text(encoding="utf-8")
    assert words in after if words else sentence in after
    assert ("(try:" in result.stdout) is (words is not None)
