"""A small pack, an article about it, and a way to call the command as its users do."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from verifier.cli import main

Call = Callable[..., Result]

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline,aliases
jobless,US unemployment rate,unemployment_rate,USA,percent,M,rate,period_on_period,yes,jobless rate
"""
OBSERVATIONS = """\
series,period,value,published
jobless,2025-09,4.4,2025-10-03
jobless,2025-10,4.4,2025-11-07
jobless,2025-11,4.6,2025-12-05
"""
RIGHT = "The US unemployment rate was 4.6% in November.\n"
WRONG = "The US unemployment rate was 5.9% in November.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with a pack in `jobs/` and two articles."""
    pack = tmp_path / "jobs"
    pack.mkdir()
    resources = [{"name": name, "path": f"{name}.csv"} for name in ("series", "observations")]
    descriptor = {
        "name": "jobs",
        "title": "Jobs, made up",
        "version": "1.0.0",
        "sources": [{"title": "made up"}],
        "licenses": [{"name": "CC0-1.0"}],
        "resources": resources,
    }
    (pack / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    (pack / "series.csv").write_text(SERIES, encoding="utf-8")
    (pack / "observations.csv").write_text(OBSERVATIONS, encoding="utf-8")
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
