"""`check --watch` as a process, with files that are saved in the ways that editors save them."""

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from verifier.cli.inputs import articles_of

WAITING = "waiting for changes"
ENDED = "(ended)"
WRONG = "The US unemployment rate was 5.9% in November.\n"
RIGHT = "The US unemployment rate was 4.6% in November.\n"
FIXED = ("--isolated", "-r", "jobs", "--published", "2025-12-08", "--output-format", "concise")


class Watch:
    """A running watch, of which both streams are read as one."""

    def __init__(self, folder: Path, args: tuple[str, ...]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "verifier", "check", "--watch", *args],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    def _read(self) -> None:
        for line in self.process.stdout or ():
            self._lines.put(line.rstrip("\n"))
        self._lines.put(ENDED)

    def told(self) -> str:
        """What is said up to the line that says it waits."""
        lines = []
        while not lines or not lines[-1].startswith(WAITING):
            lines.append(self._lines.get(timeout=60))
            assert lines[-1] != ENDED, lines
        return "\n".join(lines)

    def ended(self) -> tuple[int, str]:
        """The exit code after Ctrl-C, and the last words."""
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(timeout=30)
        self._reading.join(timeout=30)
        return code, "\n".join(self._lines.queue)


@pytest.fixture
def watching(folder: Path) -> Iterator[Callable[..., Watch]]:
    running: list[Watch] = []

    def started(*args: str) -> Watch:
        running.append(Watch(folder, args))
        return running[-1]

    yield started
    for one in running:
        one.process.kill()
        one.process.wait(timeout=30)
        one.process.stdout.close()


def renamed_into(path: Path, text: str) -> None:
    """Save as most editors do: write another file, then put it in the place of the old one."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, path)


def test_what_is_new_and_what_is_gone_is_told_after_each_save(watching, folder: Path) -> None:
    watch = watching("right.txt", "wrong.txt", *FIXED)
    first = watch.told()
    assert "wrong.txt:1:30: error off_value" in first
    assert "1 supported, 1 mismatch" in first
    assert "since" not in first

    renamed_into(folder / "wrong.txt", "A line above.\n\n" + WRONG)
    assert "nothing new, nothing gone" in watch.told()

    renamed_into(folder / "right.txt", WRONG.replace("5.9", "7.7"))
    told = watch.told()
    assert "new: right.txt:1:30: error off_value 7.7%" in told
    assert "1 new, 0 gone" in told

    (folder / "wrong.txt").write_text(RIGHT, encoding="utf-8")
    told = watch.told()
    assert "gone: wrong.txt:3:30: error off_value 5.9%" in told
    assert "0 new, 1 gone" in told
    code, last = watch.ended()
    assert code == 130
    assert "Traceback" not in last


def test_a_folder_stands_for_its_articles_and_for_those_to_come(watching, folder: Path) -> None:
    (folder / "copy" / "deep").mkdir(parents=True)
    (folder / "copy" / "a.md").write_text(RIGHT, encoding="utf-8")
    (folder / "more").mkdir()
    watch = watching("copy", "more", *FIXED, "-o", "copy/report.txt")
    watch.told()
    renamed_into(folder / "copy" / "deep" / "b.md", WRONG)
    assert f"new: {os.path.join('copy', 'deep', 'b.md')}:1:30: error" in watch.told()
    (folder / "more" / "c.txt").write_text(WRONG, encoding="utf-8")
    assert "1 new, 0 gone" in watch.told()
    assert "2 mismatch" in (folder / "copy" / "report.txt").read_text(encoding="utf-8")


def test_errors_are_told_and_the_next_change_waited_for(watching, folder: Path) -> None:
    watch = watching("right.txt", "wrong.txt", *FIXED)
    watch.told()
    (folder / "right.txt").unlink()
    told = watch.told()
    assert "right.txt: no such file" in told
    assert "wrong.txt:1:30: error off_value" in told
    (folder / "right.txt").write_bytes(b"\x7fELF\x00\x00")
    assert "right.txt: looks like" in watch.told()
    (folder / "right.txt").write_text(RIGHT, encoding="utf-8")
    assert "gone: right.txt:1:1: error unread" in watch.told()


def test_packs_and_configuration_are_watched_as_well(watching, folder: Path) -> None:
    (folder / "verifier.toml").write_text('reference = ["jobs"]\n', encoding="utf-8")
    options = ("--published", "2025-12-08", "--output-format", "concise")
    watch = watching("wrong.txt", *options)
    assert "error off_value" in watch.told()
    table = folder / "jobs" / "observations.csv"
    whole = table.read_text(encoding="utf-8")
    renamed_into(table, whole.replace("2025-11,4.6", "2025-11,5.9"))
    assert "0 new, 1 gone" in watch.told()
    renamed_into(table, whole.replace("2025-11,4.6", "2025-13,5.9"))
    assert "'2025-13'" in watch.told()
    renamed_into(table, whole)
    assert "1 new, 0 gone" in watch.told()
    renamed_into(folder / "verifier.toml", 'refrence = ["jobs"]\n')
    assert "did you mean 'reference'?" in watch.told()
    renamed_into(
        folder / "verifier.toml", 'reference = ["jobs"]\n[severities]\noff_value = "warning"\n'
    )
    assert "warning off_value" in watch.told()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("-",), "--watch needs files"),
        (("wrong.txt", "--fix"), "leave out --fix"),
        (("wrong.txt", "--write-baseline", "known.json"), "leave out --write-baseline"),
    ],
)
def test_what_cannot_be_watched_is_refused(check, args: tuple[str, ...], said: str) -> None:
    result = check(*args, "--watch")
    assert result.exit_code == 2
    assert said in result.stderr


def test_hidden_files_reports_and_other_formats_are_no_articles(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", ".hidden.txt", "notes.py", "report.html", "b.md.orig"):
        (tmp_path / name).touch()
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "c.txt").touch()
    found = articles_of([str(tmp_path), "x.txt"], str(tmp_path / "report.html"))
    assert [Path(one).name for one in found] == ["a.txt", "b.md", "x.txt"]
