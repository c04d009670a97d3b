"""The worked example of docs/house.md does what the page says."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from verifier.cli import main

PAGE = (Path(__file__).parents[1] / "docs" / "house.md").read_text(encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files of the page."""
    named = re.findall(r"^`([\w.]+)`:\n\n```\w+\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    assert [name for name, _ in named] == ["desk.csv", "rejects.csv", "draft.txt"]
    for name, content in named:
        (tmp_path / name).write_text(content, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VERIFIER_HOUSE_DIR", str(tmp_path / "house"))
    return tmp_path


def called(line: str) -> str:
    return CliRunner().invoke(main, shlex.split(line)[1:]).stdout


def shown(language: str, start: str) -> str:
    found = re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    return str(next(body for body in found if body.startswith(start)))


def test_the_check_says_what_the_page_says(desk: Path) -> None:
    assert called(shown("sh", "verifier check")) == shown("text", "draft.txt:1")


def test_without_the_lists_it_says_what_the_page_says(desk: Path) -> None:
    line = shown("sh", "verifier check").replace("--aliases desk.csv --rejects rejects.csv", "")
    first, second, _ = called(line).splitlines()
    assert "measure_assumed 4.6%: US unemployment rate" in first
    assert "consumer prices" in second


def test_a_wrong_figure_of_a_guess_is_left_open_and_one_of_an_alias_is_not(desk: Path) -> None:
    draft = desk / "draft.txt"
    draft.write_text(draft.read_text(encoding="utf-8").replace("4.6%", "4.9%"), encoding="utf-8")
    line = shown("sh", "verifier check")
    assert " error off_" in called(line).splitlines()[0]
    bare = line.replace("--aliases desk.csv --rejects rejects.csv", "")
    assert " warning no_series 4.9%" in called(bare).splitlines()[0]


def test_the_match_shows_the_part_of_the_house(desk: Path) -> None:
    (line,) = re.findall(r"`(verifier match [^`]+)`", PAGE)
    assert re.search(r"^ +house +\+5\.00 ", called(line), re.MULTILINE)


def test_the_picks_of_the_page_are_made_listed_and_taken_back(desk: Path) -> None:
    pick, listed, unpick = shown("sh", "verifier reference pick ").splitlines()
    assert called(pick) == "pick 1: 'queue figure' of USA means us_unemployment\n"
    assert "(as agreed on Monday)" in called(listed)
    shown_now = called('verifier match "The queue figure in the US was 4.6% in November."')
    assert re.search(r"^ +house +\+10\.00 ", shown_now, re.MULTILINE)
    called(unpick)
    assert called(listed) == "nothing is picked\n"
