"""Input that means harm or is merely strange: a clear message, the right exit code, and soon."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TEN_MEGABYTES = 10_000_000
SOON_SECONDS = 30
"""Processor time, which a busy machine stretches less; alone these take one to five seconds."""
COUNTS = "claims: "


def spent() -> float:
    """The processor seconds of all child processes so far."""
    told = os.times()
    return told.children_user + told.children_system


@pytest.mark.parametrize(
    "piece",
    ["1234567890", "1234567890 ", "12 ", "3-", "1,234.5% ", "$1.2 billion and ", "1.2.3.4."],
)
def test_ten_megabytes_of_digits_end_soon_and_say_why(folder: Path, piece: str) -> None:
    (folder / "a.txt").write_text(piece * (TEN_MEGABYTES // len(piece)), encoding="utf-8")
    options = ["--isolated", "-r", "jobs", "--published", "2025-12-08"]
    command = [sys.executable, "-m", "verifier", "check", "a.txt", *options]
    before = spent()
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert spent() - before < SOON_SECONDS
    assert "Traceback" not in done.stderr
    if done.returncode == 2:
        assert "error: a.txt: holds more than 20,000 numbers" in done.stderr
    else:
        assert (done.returncode, done.stderr) == (0, "")
    assert COUNTS in done.stdout.splitlines()[-1]


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("datapackage.json", "", "datapackage.json"),
        ("datapackage.json", "{", "is not JSON"),
        ("datapackage.json", '{"name": "jobs"}', "'resources' is missing"),
        ("series.csv", "", "series.csv"),
        ("series.csv", "series,title\nx,y\n", "the column 'unit' is missing"),
        ("observations.csv", "series,period\n", "the column 'value' is missing"),
        ("observations.csv", "series,period,value\nnone,2025-01,1\n", "line 2, series"),
        ("observations.csv", "series,period,value\njobless,2025-13,1\n", "'2025-13'"),
        ("observations.csv", "series,period,value\njobless,2025-01,many\n", "'many'"),
        ("observations.csv", "series,period,value,published\njobless,2025-01,1,soon\n", "'soon'"),
        ("observations.csv", "series;period;value\njobless;2025-01;1\n", "commas"),
        ("observations.csv", b"series,period,value\njobless,2025-01,\xff\n", "not UTF-8"),
        ("observations.csv", None, "is missing"),
    ],
)
def test_a_broken_pack_stops_the_run_and_names_the_place(
    check, folder: Path, file: str, content: str | bytes | None, message: str
) -> None:
    place = folder / "jobs" / file
    if content is None:
        place.unlink()
    else:
        place.write_bytes(content if isinstance(content, bytes) else content.encode())
    for options in ((), ("--exit-zero",)):
        result = check("right.txt", *options)
        assert result.exit_code == 2
        assert file in result.stderr
        assert message in result.stderr
        assert result.stdout == ""


@pytest.mark.parametrize("output_format", ["concise", "full", "json", "json-lines"])
def test_one_bad_input_among_several_is_told_in_every_format(check, output_format: str) -> None:
    result = check("right.txt", "gone.txt", "wrong.txt", "--output-format", output_format)
    assert result.exit_code == 2
    assert "gone.txt: no such file" in result.stderr
    assert "gone.txt: no such file" in result.stdout
    assert "wrong.txt" in result.stdout


@pytest.mark.parametrize("output_format", ["json", "json-lines"])
def test_machine_formats_stay_valid_when_nothing_could_be_read(check, output_format: str) -> None:
    result = check("gone.txt", "--output-format", output_format)
    found = json.loads(result.stdout)
    article = found["articles"][0] if output_format == "json" else found
    assert article["claims"] == []
    assert article["error"]


def test_the_same_input_twice_is_checked_twice(check) -> None:
    found = json.loads(check("right.txt", "right.txt", "--output-format", "json").stdout)
    assert [one["path"] for one in found["articles"]] == ["right.txt", "right.txt"]


def test_a_link_to_itself_is_no_file(check, folder: Path) -> None:
    (folder / "loop.txt").symlink_to("loop.txt")
    result = check("loop.txt")
    assert result.exit_code == 2
    assert "error: loop.txt: " in result.stderr


def test_a_configuration_that_is_no_toml_gives_2(check, folder: Path, call) -> None:
    (folder / "verifier.toml").write_text("fail-on = ", encoding="utf-8")
    result = call("check", "right.txt")
    assert result.exit_code == 2
    assert "verifier.toml: cannot be read" in result.stderr
    assert result.stdout == ""
