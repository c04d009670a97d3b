"""`verifier match`: the series of single sentences."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from verifier.explain import PART, entries
from verifier.matched import match_sentence
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings

PACK = ("--isolated", "-r", "jobs", "--published", "2025-12-08")


def test_a_sentence_shows_slots_series_and_score_parts(call, folder: Path) -> None:
    text = call("match", "The US jobless rate was 4.6% in November.", *PACK).stdout
    slots = [line.split(maxsplit=1) for line in text.splitlines() if line.startswith("    ")]
    told = {name[0]: " ".join(name[1].split()) for name in slots if len(name) > 1}
    assert told["measure"] == 'unemployment rate "jobless rate"'
    assert told["place"] == 'United States (USA) "US"'
    assert told["period"] == 'November 2025 "in November"'
    assert told["series"] == "jobless: US unemployment rate"
    assert told["indicator"] == "+0.42 the measure that the words name"


def test_each_line_of_standard_input_gives_one_object(call, folder: Path) -> None:
    lines = "The US jobless rate was 4.6% in November.\nThe mayor has 3 dogs.\n\n"
    result = call("match", "-", "--output-format", "json-lines", *PACK, input=lines)
    known, unknown, empty = map(json.loads, result.stdout.splitlines())
    assert list(known) == ["text", "measure", "series", "reason", "candidates", "claims"]
    assert (known["series"], known["reason"]) == ("jobless", None)
    parts = known["candidates"][0]["parts"]
    assert abs(sum(parts.values()) - known["candidates"][0]["score"]) < 1e-3
    assert (unknown["series"], unknown["reason"]) == (None, "no_series")
    assert (empty["series"], empty["claims"]) == (None, [])


def test_words_without_a_figure_are_matched_too(call, folder: Path) -> None:
    result = call("match", "the US jobless rate", "--output-format", "json-lines", *PACK)
    found = json.loads(result.stdout)
    assert (found["series"], found["claims"][0]["quote"]) == ("jobless", None)


def test_every_figure_of_a_sentence_is_matched(call, folder: Path) -> None:
    sentence = "The US jobless rate rose to 4.6% in November from 4.4% in October."
    result = call("match", sentence, "--output-format", "json-lines", *PACK)
    claims = json.loads(result.stdout)["claims"]
    assert [(c["quote"], c["series"]) for c in claims] == [("4.6%", "jobless"), ("4.4%", "jobless")]


def lines_of(stdin: bytes, *more: str) -> list[dict[str, object]]:
    command = [sys.executable, "-m", "verifier", "match", "-", "--output-format", "json-lines"]
    done = subprocess.run(
        [*command, *PACK, *more], input=stdin, capture_output=True, timeout=60, check=True
    )
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def test_every_line_has_its_answer_whatever_it_holds(folder: Path) -> None:
    long = b"The US jobless rate was 4.6% in November. " * 24_000
    strange = [
        b"The US jobless rate was 4.6% in November.\r",
        b"",
        b"\xff\xfe jobless \x00 rate \xc3",
        b"   ",
        b"\x1b[31m 4.6% \xe2\x80\xa8 jobless",
        long,
        b"no end of line",
    ]
    assert len(long) > 1_000_000
    found = lines_of(b"\n".join(strange))
    assert len(found) == len(strange)
    assert found[0]["text"] == "The US jobless rate was 4.6% in November."
    assert found[1] == {
        "text": "",
        "measure": None,
        "series": None,
        "reason": "no_series",
        "candidates": [],
        "claims": [],
    }
    assert found[2]["text"] == "\ufffd\ufffd jobless \x00 rate \ufffd"
    assert found[5]["series"] == "jobless"
    assert found[5]["text"] == long.decode()
    assert found[6]["text"] == "no end of line"


def test_a_line_is_answered_before_the_next_one_is_sent(folder: Path) -> None:
    command = [sys.executable, "-m", "verifier", "match", "-", "--output-format", "json-lines"]
    with subprocess.Popen(
        [*command, *PACK], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for rate in ("4.6", "4.4"):
            process.stdin.write(f"The US jobless rate was {rate}%.\n".encode())
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["claims"][0]["quote"] == f"{rate}%"
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_a_reader_that_goes_away_ends_the_run_quietly(folder: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "verifier", "match", "-", *PACK]
    done = subprocess.run(
        command, input=b"A.\n" * 5, stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (2, b"")


def test_a_bug_on_one_line_costs_that_line(call, folder: Path, monkeypatch) -> None:
    def broken(text: str, *_: object) -> object:
        raise ValueError(text) if "bug" in text else KeyError(text)

    monkeypatch.setattr("verifier.matched.match_sentence", broken)
    result = call("match", "-", "--output-format", "json-lines", *PACK, input="bug\nother\n")
    assert result.exit_code == 2
    assert [json.loads(line)["text"] for line in result.stdout.splitlines()] == ["bug", "other"]
    assert "line 1: internal error (ValueError: bug)" in result.stderr


def test_reasons_are_told_in_words_and_slots_say_where_they_were_read(call, folder: Path) -> None:
    text = call("match", "The mayor has 3 dogs.", *PACK).stdout
    assert "none: no reference series (no_series)" in text
    text = call("match", "Jobless rate: 4.6%.", *PACK).stdout
    assert "of the series; the text is silent" in text


def test_no_line_is_wider_than_the_page_and_parts_stand_in_columns(call) -> None:
    sentence = "Chinese exports fell 4% on the year in August to $310 billion, data showed."
    text = call("match", sentence, "--published", "2025-12-08").stdout
    lines = text.splitlines()
    assert max(map(len, lines)) <= 80
    (head,) = {line.rstrip() for line in lines if line.split() == ["1", "2", "3", "4", "5"]}
    rows = [line for line in lines if line.startswith(("    indicator", "    words"))]
    assert len(rows) == 4
    for row in rows:
        assert all(row[head.index(n)].isdigit() for n in "12345")
        assert row[head.index("1") - 4] in "+-"


def test_every_part_of_a_score_is_explained() -> None:
    named = {name for kind, name in entries() if kind == PART}
    catalogue = open_catalogue([], isolated=False)
    settings, day = Settings(), date(2025, 12, 8)
    sentences = (
        "US exports to China fell 4% in August to $10 billion, after 3% in July.",
        "Real gross domestic product is forecast to grow 2% next year in India.",
        "Core consumer prices rose 3% in Japan, seasonally adjusted. Imports rose 2%.",
    )
    found = [m for text in sentences for m in match_sentence(text, catalogue, settings, day)]
    parts = {name for m in found for one in m.candidates for name, _ in one.parts}
    assert len(parts) > 10
    assert parts <= named
