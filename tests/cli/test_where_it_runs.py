"""The files by which others run the command, and completion: they name what there is."""

import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import click
import pytest
import yaml

from verifier.cli import main

PROJECT = Path(__file__).parents[2]


def loaded(name: str):
    return yaml.safe_load((PROJECT / name).read_text(encoding="utf-8"))


def test_the_hook_runs_a_command_that_there_is() -> None:
    (hook,) = loaded(".pre-commit-hooks.yaml")
    assert {"id", "name", "entry", "language"} <= set(hook)
    program, command = shlex.split(hook["entry"])
    assert program == "verifier"
    assert main.get_command(click.Context(main), command) is not None


@pytest.fixture
def step(folder: Path, monkeypatch: pytest.MonkeyPatch):
    """The action's last step as a runner runs it, the command being one that shows its words."""
    steps = loaded("action.yml")["runs"]["steps"]
    (folder / "bin").mkdir()
    program = folder / "bin" / "verifier"
    program.write_text('#!/bin/bash\nprintf "%s\\n" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")

    def ran(files: str, arguments: str = "") -> list[str]:
        monkeypatch.setenv("FILES", files)
        monkeypatch.setenv("ARGUMENTS", arguments)
        shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", steps[-1]["run"]]
        result = subprocess.run(shell, cwd=folder, capture_output=True, text=True, check=True)
        return result.stdout.splitlines()

    return ran


def test_the_action_gives_files_and_options_word_by_word(step, folder: Path) -> None:
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "story.md").touch()
    fixed = ["check", "--output-format", "github"]
    assert step("a/**/*.md right.txt") == [*fixed, "--", "a/b/story.md", "right.txt"]
    assert step("gone/*.md", "--fail-on never") == [
        *(*fixed, "--fail-on", "never", "--", "gone/*.md"),
    ]


def test_the_action_runs_nothing_that_stands_in_its_inputs(step, folder: Path) -> None:
    assert step("$(touch${IFS}hit)", "`touch hit` ; touch hit")[-1] == "$(touch${IFS}hit)"
    assert not (folder / "hit").exists()


def test_the_image_has_what_a_build_needs() -> None:
    text = (PROJECT / "Dockerfile").read_text(encoding="utf-8")
    copied = re.findall(r"^COPY ((?!--)[^\n]+) \S+$", text, re.MULTILINE)
    names = {name for line in copied for name in line.split()}
    kept = (PROJECT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert all((PROJECT / name).exists() and f"!{name}" in kept for name in names)
    built = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = built["tool"]["hatch"]["build"]["targets"]["wheel"]
    project = {"pyproject.toml", built["project"]["readme"], *built["project"]["license-files"]}
    assert names == {*project, *wheel["packages"], *wheel["force-include"]}
    assert "USER 1000" in text


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("verifier che", ["check"]),
        ("verifier check --prune", ["--prune-baseline"]),
        ("verifier check --select off_val", ["off_value"]),
        ("verifier check --ignore truncated,mism", ["truncated,mismatch"]),
    ],
)
def test_the_shell_completes_commands_options_and_names(call, words: str, offered) -> None:
    env = {
        "_VERIFIER_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
    }
    result = call(env=env, prog_name="verifier")
    assert result.stdout.splitlines() == [f"plain,{one}" for one in offered]
