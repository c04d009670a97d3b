"""The worked example of docs/sources.md does what the page says."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from verifier.cli import main

PAGE = (Path(__file__).parents[1] / "docs" / "sources.md").read_text(encoding="utf-8")


def test_the_check_says_what_the_page_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = re.findall(r"^`([\w.]+)`:\n\n```\w+\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    assert [name for name, _ in named] == ["release.txt", "draft.txt"]
    for name, content in named:
        (tmp_path / name).write_text(content, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (line,) = re.findall(r"^verifier check .*$", PAGE, re.MULTILINE)
    (shown,) = re.findall(r"^```text\n(draft\.txt:.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    result = CliRunner().invoke(main, shlex.split(line)[1:])
    assert result.stdout == shown
    assert result.exit_code == 1
