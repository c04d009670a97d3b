"""`verifier evaluate` as its users call it: a labelled folder in, scores out."""

import json
from pathlib import Path

import pytest

LABEL = {
    "quote": "4.6%",
    "value": 4.6,
    "unit": "percent",
    "operation": "level",
    "assertion": "value",
    "period": "2025-11",
    "series": "jobless",
    "rating": "supported",
    "reason": "exact",
}


@pytest.fixture
def corpus(folder: Path) -> Path:
    """Two labelled articles on the small pack, one of each split; the second one is wrong."""
    for name, split, figure in (("one", "dev", "4.6%"), ("two", "test", "5.9%")):
        home = folder / "corpus" / name
        home.mkdir(parents=True)
        text = f"The US unemployment rate was {figure} in November.\n"
        (home / "article.txt").write_text(text, encoding="utf-8")
        meta = {"published": "2025-12-08", "packs": ["jobs"], "split": split}
        (home / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
        start = text.index(figure)
        label = LABEL | {"quote": figure, "start": start, "end": start + 4}
        if figure != "4.6%":
            label |= {"value": 5.9, "rating": "mismatch", "reason": "off_value"}
        (home / "gold.jsonl").write_text(json.dumps(label) + "\n", encoding="utf-8")
    (folder / "corpus" / "packs").mkdir()
    (folder / "jobs").rename(folder / "corpus" / "packs" / "jobs")
    return folder / "corpus"


def test_scores_are_written_as_text(call, corpus: Path) -> None:
    result = call("evaluate", "corpus")
    assert result.exit_code == 0
    assert result.stdout.startswith("2 articles, 2 labelled claims\n")
    assert result.stdout.endswith("\n")


def test_scores_are_written_as_json(call, corpus: Path) -> None:
    result = call("evaluate", "corpus", "--output-format", "json")
    scores = json.loads(result.stdout)
    assert (scores["articles"], scores["labels"]) == (2, 2)
    assert scores["verdicts"]["false_alarms"]["count"] == 0
    assert scores["verdicts"]["caught"] == {"count": 1, "of": 1, "share": 1.0}


def test_a_split_is_scored_alone(call, corpus: Path) -> None:
    result = call("evaluate", "corpus", "--split", "dev")
    assert result.stdout.startswith("1 articles, 1 labelled claims\n")


def test_disagreements_are_listed_when_asked_for(call, corpus: Path) -> None:
    gold = corpus / "one" / "gold.jsonl"
    text = gold.read_text(encoding="utf-8")
    gold.write_text(text.replace('"supported"', '"unverified"'), encoding="utf-8")
    assert "disagreements\n" in call("evaluate", "corpus", "-v").stdout


def test_a_broken_label_gives_2_with_its_place(call, corpus: Path) -> None:
    (corpus / "one" / "gold.jsonl").write_text("{\n", encoding="utf-8")
    result = call("evaluate", "corpus")
    assert result.exit_code == 2
    assert "gold.jsonl line 1 is not JSON" in result.stderr
    assert result.stdout == ""
