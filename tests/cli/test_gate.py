"""What a desk hears of: names chosen and ignored, severities, files of their own."""

import json
from pathlib import Path

import pytest

from verifier.explain import CAVEAT, CONTRADICTION, REASON, SOURCE, entries
from verifier.gate.policy import groups
from verifier.model.source import SourceResult


def configured(call, folder: Path, text: str, *args: str):
    (folder / "verifier.toml").write_text(f'reference = ["jobs"]\n{text}', encoding="utf-8")
    return call("check", "--published", "2025-12-08", "--output-format", "concise", *args)


def concise(check, *args: str):
    return check("--output-format", "concise", *args)


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (["--ignore", "off_value"], 0),
        (["--ignore", "Off-Value"], 0),
        (["--ignore", "truncated,off_value"], 0),
        (["--ignore", "mismatch"], 0),
        (["--ignore", "mismatch", "--select", "off_value"], 1),
        (["--ignore", "off_value", "--select", "off_value"], 0),
        (["--ignore", "off_period"], 1),
        (["--select", "off_value"], 1),
        (["--select", "mismatch"], 1),
        (["--select", "off_period"], 0),
        (["--select", "unverified"], 0),
    ],
)
def test_a_run_fails_by_what_is_chosen(check, args: list[str], code: int) -> None:
    result = concise(check, "wrong.txt", *args)
    assert result.exit_code == code
    assert ("error off_value" in result.stdout) is (code == 1)
    assert result.stdout.endswith("1 claim: 0 supported, 1 mismatch, 0 unverified\n")


@pytest.mark.parametrize("written", ["of_value", "off_valu"])
@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_name_gives_2(check, option: str, written: str) -> None:
    result = concise(check, "wrong.txt", option, written)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{option}: '{written}' is no reason, caveat or contradiction" in result.stderr
    assert "did you mean 'off_value'?" in result.stderr


def test_names_may_stand_in_the_variable_and_in_the_file(call, check, folder: Path) -> None:
    env = {"VERIFIER_IGNORE": "off_value,truncated"}
    assert check("wrong.txt", env=env).exit_code == 0
    assert configured(call, folder, 'ignore = ["off_value"]\n', "wrong.txt").exit_code == 0


@pytest.mark.parametrize(
    ("table", "line", "code"),
    [
        ('off_value = "warning"', "warning off_value", 0),
        ('mismatch = "warning"', "warning off_value", 0),
        ('mismatch = "info"', None, 0),
        ('mismatch = "info"\noff_value = "error"', "error off_value", 1),
        ('no_series = "error"', "error off_value", 1),
    ],
)
def test_severities_are_those_of_the_desk(
    call, folder: Path, table: str, line: str | None, code: int
) -> None:
    result = configured(call, folder, f"[severities]\n{table}\n", "wrong.txt")
    assert result.exit_code == code
    assert (line or "wrong.txt") in result.stdout or line is None
    assert (" off_value " in result.stdout) is (line is not None)


def test_what_is_unverified_may_stop_a_run_and_stays_unverified(call, folder: Path) -> None:
    (folder / "dock.txt").write_text("Dock 5 output rose 4.1% in November.\n", encoding="utf-8")
    result = configured(call, folder, '[severities]\nunverified = "error"\n', "dock.txt")
    assert result.exit_code == 1
    assert ": error no_observation" in result.stdout
    assert result.stdout.endswith("1 claim: 0 supported, 0 mismatch, 1 unverified\n")


@pytest.mark.parametrize(
    ("pattern", "fits"),
    [
        ("wrong.txt", True),
        ("wire/*.txt", True),
        ("*/wrong.txt", True),
        ("wire/*", True),
        ("*.md", False),
        ("desk/*", False),
    ],
)
def test_files_have_their_own_list(call, folder: Path, pattern: str, fits: bool) -> None:
    (folder / "wire").mkdir()
    (folder / "wrong.txt").rename(folder / "wire" / "wrong.txt")
    text = f'[per-file]\n"{pattern}" = ["off_value"]\n'
    assert configured(call, folder, text, "wire/wrong.txt").exit_code == (0 if fits else 1)
    whole = str(folder / "wire" / "wrong.txt")
    assert configured(call, folder, text, whole).exit_code == (0 if fits else 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[severities]\nof_value = "error"\n', "did you mean 'off_value'?"),
        ('[severities]\noff_value = "eror"\n', "did you mean 'error'?"),
        ("[severities]\noff_value = 3\n", "[severities] off_value is 3, which is not a string"),
        ('severities = "error"\n', "severities is 'error', which is not a table"),
        ('[per-file]\n"*.txt" = ["no_serie"]\n', "did you mean 'no_series'?"),
        ('[per-file]\n"*.txt" = "no_series"\n', "which is not a list of strings"),
        ('[severitys]\noff_value = "error"\n', "did you mean 'severities'?"),
    ],
)
def test_a_slip_in_the_file_gives_2(call, folder: Path, text: str, message: str) -> None:
    result = configured(call, folder, text, "wrong.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert "verifier.toml" in result.stderr


@pytest.mark.parametrize("name", ["sarif", "rdjson", "gitlab", "github", "junit", "markdown"])
def test_every_format_hears_of_the_same(check, name: str) -> None:
    args = ("wrong.txt", "--output-format", name)
    style = ("--markdown-style", "report")
    assert "off_value" in check(*args, *style).stdout
    assert "off_value" not in check(*args, *style, "--ignore", "off_value").stdout


def test_the_data_keep_the_rating(check) -> None:
    result = check("wrong.txt", "--output-format", "json", "--ignore", "off_value")
    (claim,) = json.loads(result.stdout)["articles"][0]["claims"]
    assert (claim["rating"], claim["reason"]) == ("mismatch", "off_value")


def test_every_name_of_a_finding_can_be_chosen() -> None:
    findings = {name for kind, name in entries() if kind in (REASON, CAVEAT, CONTRADICTION)}
    assert set(groups()) == findings | {SourceResult.DIFFERS.value}
    assert {group for all_of in groups().values() for group in all_of} == {
        *("supported", "mismatch", "unverified", CAVEAT, CONTRADICTION, SOURCE)
    }
