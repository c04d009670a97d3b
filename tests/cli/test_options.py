"""Flags, variables and the configuration file: each option in three ways, in a fixed order."""

import json
import os
from pathlib import Path

import click
import pytest

from verifier.cli import COMMANDS, main
from verifier.cli.commands.check import check as check_command
from verifier.cli.commands.claims import claims as claims_command
from verifier.cli.options import config_keys, format_names
from verifier.registry import discover
from verifier.writer import Writer

OPTIONS = [item for item in check_command.params if isinstance(item, click.Option)]


@pytest.mark.parametrize("item", OPTIONS, ids=lambda item: str(item.name))
def test_every_flag_has_a_variable_a_key_and_a_word_of_help(item: click.Option) -> None:
    assert item.envvar == f"VERIFIER_{str(item.name).upper()}"
    assert item.help
    stands_in_no_file = item.name in ("config", "isolated", "watch")
    assert (str(item.name).replace("_", "-") in config_keys()) is not stands_in_no_file


def test_claims_takes_the_options_of_check() -> None:
    assert claims_command.params == check_command.params


def test_formats_offered_are_the_writers_there_are() -> None:
    assert format_names() == sorted(discover("verifier.writers", Writer))


def test_the_overview_says_of_each_command_what_its_own_help_says() -> None:
    context = click.Context(main)
    for name, line in COMMANDS.items():
        command = main.get_command(context, name)
        assert command is not None
        assert (command.help or "").split("\n\n")[0].replace("\n", " ") == line


def formats(result) -> str:
    return "json" if result.stdout.startswith("{") else "text"


def test_flag_beats_variable_beats_file_beats_default(call, folder: Path) -> None:
    args = ["check", "right.txt", "--published", "2025-12-08"]
    assert formats(call(*args)) == "text"
    (folder / "verifier.toml").write_text('output-format = "json"\n', encoding="utf-8")
    assert formats(call(*args)) == "json"
    env = {"VERIFIER_OUTPUT_FORMAT": "concise"}
    assert formats(call(*args, env=env)) == "text"
    assert formats(call(*args, "--output-format", "json", env=env)) == "json"
    assert formats(call(*args, "--isolated")) == "text"


@pytest.mark.parametrize(
    "args",
    [["reference", "search", "widgets"], ["match", "Widgets rose 3%."], ["match", "-"]],
    ids=" ".join,
)
def test_the_format_of_reports_is_no_format_of_other_commands(
    args: list[str], call, folder: Path
) -> None:
    before = call(*args, input="Widgets rose 3%.\n").stdout
    (folder / "verifier.toml").write_text('output-format = "concise"\n', encoding="utf-8")
    result = call(*args, input="Widgets rose 3%.\n")
    assert (result.exit_code, result.stdout) == (0, before)


def test_packs_and_thresholds_may_stand_in_the_file(call, folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "etc").mkdir()
    path = folder / "etc" / "desk.toml"
    path.write_text('reference = ["../jobs"]\nmax-bytes = 10\n', encoding="utf-8")
    result = call("check", "right.txt", "--config", "etc/desk.toml", "--output-format", "json")
    found = json.loads(result.stdout)
    assert "jobs" in [pack["pack"] for pack in found["reference"]]
    assert "larger than 10 bytes" in found["articles"][0]["error"]


def test_variables_hold_lists_as_path_does_and_flags_as_yes_or_no(call, folder: Path) -> None:
    (folder / "other").symlink_to("jobs")
    env = {
        "VERIFIER_REFERENCE": os.pathsep.join(["jobs", "other"]),
        "VERIFIER_ISOLATED": "1",
        "VERIFIER_PUBLISHED": "2025-12-08",
        "VERIFIER_EXIT_ZERO": "yes",
    }
    result = call("check", "wrong.txt", "--output-format", "json", env=env)
    found = json.loads(result.stdout)
    assert result.exit_code == 0
    assert [pack["pack"] for pack in found["reference"]] == ["jobs"]
    assert found["articles"][0]["published"] == "2025-12-08"


WEAK = "The US unemployment rate was above 3% in November.\n"


@pytest.mark.parametrize(
    ("args", "env", "line"),
    [
        (["--no-caveat", "weak-bound"], {}, ""),
        ([], {"VERIFIER_NO_CAVEAT": "truncated,weak_bound"}, ""),
        ([], {}, 'no-caveat = ["weak_bound"]'),
    ],
)
def test_a_caveat_is_switched_off_by_flag_variable_or_file(
    call, folder: Path, args: list[str], env: dict[str, str], line: str
) -> None:
    (folder / "weak.txt").write_text(WEAK, encoding="utf-8")
    asked = ["check", "weak.txt", "-r", "jobs", "--published", "2025-12-08"]
    asked += ["--output-format", "json"]
    shown = json.loads(call(*asked).stdout)["articles"][0]["claims"]
    assert [claim["caveats"] for claim in shown] == [["weak_bound"]]
    (folder / "verifier.toml").write_text(line, encoding="utf-8")
    silent = json.loads(call(*asked, *args, env=env).stdout)["articles"][0]["claims"]
    assert [claim["caveats"] for claim in silent] == [[]]
    assert [claim["rating"] for claim in silent] == ["supported"]


MOVED = "The US unemployment rate rose in November.\n"


@pytest.mark.parametrize(
    ("args", "env", "line"),
    [
        (["--directions"], {}, ""),
        ([], {"VERIFIER_DIRECTIONS": "1"}, ""),
        ([], {}, "directions = true"),
    ],
)
@pytest.mark.parametrize("command", ["check", "claims"])
def test_movements_without_a_figure_are_claims_only_where_asked_for(
    call, folder: Path, command: str, args: list[str], env: dict[str, str], line: str
) -> None:
    (folder / "moved.txt").write_text(MOVED, encoding="utf-8")
    asked = [command, "moved.txt", "-r", "jobs", "--published", "2025-12-08"]
    asked += ["--output-format", "json"]
    assert json.loads(call(*asked).stdout)["articles"][0]["claims"] == []
    (folder / "verifier.toml").write_text(line, encoding="utf-8")
    (claim,) = json.loads(call(*asked, *args, env=env).stdout)["articles"][0]["claims"]
    assert (claim["assertion"], claim["quote"]) == ("trend", "rose")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["check", "--no-caveat", "weak-bond", "right.txt"], "did you mean 'weak_bound'?"),
        (["chek", "a.txt"], "did you mean 'check'?"),
        (["check", "--output-fromat", "json", "right.txt"], "--output-format"),
        (["check", "--output-format", "jsn", "right.txt"], "'jsn' is not one of"),
        (["check"], "Missing argument"),
        (["check", "--docs-url", "docs.example", "right.txt"], "is not the address of a site"),
        (["check", "right.txt", "--config", "gone.toml"], "gone.toml: no such configuration file"),
        (["check", "right.txt", "-r", "gone"], "gone"),
        (["explain", "of_period"], "did you mean 'off_period'?"),
        (["reference", "show", "joblss", "--isolated", "-r", "jobs"], "jobless"),
        (["reference", "list", "jbs", "--isolated", "-r", "jobs"], "there are jobs"),
        (["reference", "validate", "gone"], "gone: no such folder"),
        (["evaluate", "gone"], "gone"),
    ],
)
def test_a_mistake_gives_2_and_says_what_would_be_right(
    call, folder: Path, args: list[str], message: str
) -> None:
    result = call(*args)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""


def test_an_unknown_key_gives_2(call, folder: Path) -> None:
    (folder / "verifier.toml").write_text('fail-no = "never"\n', encoding="utf-8")
    result = call("check", "right.txt")
    assert result.exit_code == 2
    assert "did you mean 'fail-on'?" in result.stderr


def test_a_report_reaches_its_file_whole(check, folder: Path) -> None:
    target = folder / "report.json"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    result = check("wrong.txt", "--output-format", "json", "-o", "report.json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert json.loads(target.read_text(encoding="utf-8"))["articles"][0]["path"] == "wrong.txt"
    assert target.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in folder.iterdir()) == [
        *("jobs", "report.json", "right.txt", "wrong.txt"),
    ]


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("jobs", "is a folder"),
        ("no/such/folder.txt", "does not exist"),
        ("wrong.txt", "never overwrites an article"),
        ("./jobs/../wrong.txt", "never overwrites an article"),
    ],
)
def test_a_report_goes_nowhere_that_it_should_not(
    check, folder: Path, target: str, message: str
) -> None:
    before = (folder / "wrong.txt").read_bytes()
    result = check("wrong.txt", "-o", target)
    assert result.exit_code == 2
    assert message in result.stderr
    assert (folder / "wrong.txt").read_bytes() == before


def test_a_device_is_written_to_and_not_replaced(check) -> None:
    assert check("right.txt", "-o", os.devnull).exit_code == 0
    assert not Path(os.devnull).is_file()


def test_colour_is_used_when_asked_for_and_nowhere_else(check) -> None:
    assert "\x1b[" not in check("wrong.txt").stdout
    assert "\x1b[" in check("wrong.txt", "--color", "always").stdout
