"""Pages that a reader can follow line by line: their files are written and their commands run.

"`name`:" before a fence names a file; one that ends in .docx becomes a Word document with a
paragraph for each. Each `sh` or `python` fence is run, and the `text` fence right behind it is
what it prints.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from click.testing import CliRunner
from docx import Document

from verifier.cli import main

PROJECT = Path(__file__).parents[1]
PAGES = sorted(
    page for folder in ("tutorials", "howto") for page in (PROJECT / "docs" / folder).glob("*.md")
)
FENCE = re.compile(
    r"(?:^`(?P<name>[\w.-]+)`:\n\n)?^```(?P<language>\w+)\n(?P<body>.*?)^```\n"
    r"(?:\n```text\n(?P<printed>.*?)^```\n)?",
    re.DOTALL | re.MULTILINE,
)
_SHELL = re.compile(r"[|<>;*$&]")
_FAILED = 2


@dataclass(frozen=True, slots=True)
class Step:
    """One fence of a page: a file to write where it has a name, else something to run."""

    name: str | None
    language: str
    body: str
    printed: str | None
    whole: str


def steps(text: str) -> Iterator[Step]:
    """The fences of a page in order."""
    for match in FENCE.finditer(text):
        yield Step(match["name"], match["language"], match["body"], match["printed"], match[0])


def walked(text: str, folder: Path) -> Iterator[tuple[Step, str]]:
    """Do each step in `folder`, the working folder, and tell what those that run print."""
    names: dict[str, object] = {"__name__": "example"}
    for step in steps(text):
        if step.name:
            write(folder / step.name, step.body)
        elif step.language == "sh":
            yield step, "".join(_called(line, folder) for line in lines(step.body))
        elif step.language == "python":
            yield step, _executed(step.body, names)


def lines(body: str) -> list[str]:
    """The commands of an `sh` fence; a backslash joins two lines."""
    return [line for line in body.replace("\\\n", " ").splitlines() if line.strip()]


def write(path: Path, content: str) -> None:
    """A file of the page as it says, or a Word document with its paragraphs."""
    if path.suffix != ".docx":
        path.write_text(content, encoding="utf-8")
        return
    document = Document()
    for number, paragraph in enumerate(content.strip().split("\n\n")):
        if number:
            document.add_paragraph(paragraph)
        else:
            document.add_heading(paragraph, level=0)
    document.save(str(path))


def _called(line: str, folder: Path) -> str:
    """What a command writes to stdout; it may find something, and may not fail."""
    if line.startswith("verifier ") and not _SHELL.search(line):
        result = CliRunner().invoke(main, shlex.split(line)[1:])
        code, out, told = result.exit_code, result.stdout, result.stderr
    else:
        _put_on_path(folder)
        path = f"{folder / '.bin'}{os.pathsep}{os.environ['PATH']}"
        called = subprocess.run(
            ["bash", "-c", line],
            env={**os.environ, "PATH": path, "PYTHONPATH": str(PROJECT)},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        code, out, told = called.returncode, called.stdout, called.stderr
    if code >= _FAILED:
        raise AssertionError(f"{line} ended with {code}: {told}")
    return out


def _put_on_path(folder: Path) -> None:
    script = folder / ".bin" / "verifier"
    if not script.exists():
        script.parent.mkdir()
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m verifier "$@"\n')
        script.chmod(0o755)


def _executed(source: str, names: dict[str, object]) -> str:
    with redirect_stdout(StringIO()) as printed:
        exec(compile(source, "the page", "exec"), names)
    return "".join(f"{line.rstrip()}\n" for line in printed.getvalue().splitlines())
