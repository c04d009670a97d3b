"""A small pack, an article about it, and a way to call the command as its users do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jobs_pack import made_pack

from verifier.cli import main

Call = Callable[..., Result]

RIGHT = "The US unemployment rate was 4.6% in November.\n"
WRONG = "The US unemployment rate was 5.9% in November.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with a pack in `jobs/` and two articles."""
    made_pack(tmp_path)
    (tmp_path / "right.txt").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "wrong.txt").write_text(WRONG, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VERIFIER_DATA_DIR", str(tmp_path / "data"))
    for name in ("VERIFIER_OUTPUT_FORMAT", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def call() -> Call:
    """The command, called with arguments; stdout and stderr apart."""

    def called(*args: str, **more: object) -> Result:
        return CliRunner().invoke(main, list(args), **more)  # type: ignore[arg-type]

    return called


@pytest.fixture
def check(call: Call, folder: Path) -> Call:
    """`check` with the small pack alone and a date."""

    def checked(*args: str, **more: object) -> Result:
        fixed = ("--isolated", "-r", "jobs", "--published", "2025-12-08")
        return call("check", *fixed, *args, **more)

    return checked
