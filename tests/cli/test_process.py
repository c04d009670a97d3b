"""The command as a process: start-up, pipes, encodings, interruption."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("spacy", "pandas", "rich", "numpy", "pygls", "starlette", "verifier.straight_line")


def run(*args: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "verifier", *args]
    return subprocess.run(command, capture_output=True, timeout=60, **more)  # type: ignore[call-overload,no-any-return]


@pytest.mark.parametrize(
    "args",
    [
        ["--help"],
        ["--version"],
        ["check", "--help"],
        ["lsp", "--help"],
        ["serve", "--help"],
        ["explain", "off_period"],
        ["explain"],
        ["reference", "list"],
    ],
    ids=" ".join,
)
def test_quick_answers_load_nothing_heavy(args: list[str]) -> None:
    code = (
        "import sys\nfrom verifier.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        f"print(*[name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, *args], capture_output=True, timeout=60, check=True
    )
    assert found.stderr.decode().strip() == ""
    assert found.stdout


def test_a_closed_pipe_leaves_no_traceback(folder: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "verifier", "explain"]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(writer)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_a_poor_encoding_costs_characters_and_not_the_run(folder: Path) -> None:
    (folder / "a.txt").write_text("Größe: the US unemployment rate was 5.9% in November.\n")
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    args = ("check", "a.txt", "--isolated", "-r", "jobs", "--published", "2025-12-08")
    done = run(*args, env=env)
    assert done.returncode == 1
    assert b"Gr\\xf6\\xdfe" in done.stdout


def test_colours_that_are_asked_for_reach_a_pipe(folder: Path) -> None:
    args = ("check", "wrong.txt", "--isolated", "-r", "jobs", "--published", "2025-12-08")
    assert b"\x1b[" in run(*args, "--color", "always").stdout
    assert b"\x1b[" not in run(*args).stdout


def test_a_name_outside_utf8_is_read(folder: Path) -> None:
    (folder / os.fsdecode(b"caf\xe9.txt")).write_bytes((folder / "right.txt").read_bytes())
    command = [os.fsencode(sys.executable), b"-m", b"verifier", b"check", b"caf\xe9.txt"]
    options = [b"--isolated", b"-r", b"jobs", b"--published", b"2025-12-08"]
    done = subprocess.run(
        [*command, *options, b"--output-format", b"json"],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert "caf\ufffd.txt" in done.stdout.decode("utf-8")


def test_the_order_of_sets_changes_no_byte() -> None:
    claims = Path(__file__).parents[2] / "claims"
    article = claims / "2026-07-08-milwaukee-midyear-crime" / "article.txt"
    pack = claims / "packs" / "brewtown_peaks_and_roads"
    args = ("check", str(article), "--isolated", "-r", str(pack), "--published", "2026-07-08")
    seeds = [{**os.environ, "PYTHONHASHSEED": seed} for seed in ("1", "2", "10")]
    reports = {run(*args, "--output-format", "json", env=env).stdout for env in seeds}
    assert len(reports) == 1
    assert b'"score"' in reports.pop()
