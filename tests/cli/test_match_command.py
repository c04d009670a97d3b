"""`verifier match`: the series of single sentences."""

import json
from pathlib import Path

PACK = ("--isolated", "-r", "jobs", "--published", "2025-12-08")


def test_a_sentence_shows_slots_series_and_score_parts(call, folder: Path) -> None:
    text = call("match", "The US jobless rate was 4.6% in November.", *PACK).stdout
    assert "4.6%: indicator=unemployment_rate ref_area=USA" in text
    assert "    jobless\n" in text
    assert "indicator +" in text


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
