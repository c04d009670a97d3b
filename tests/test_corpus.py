"""A labelled corpus on disk: which articles and packs are taken, what a broken one is told."""

import json
from pathlib import Path

import pytest

from verifier.errors import InputError
from verifier.evaluate import evaluate, load_case, load_corpus
from verifier.evaluate.scores import Detection, Tally

TEXT = "Norland's jobless rate was 4.5% in November.\n"
SERIES = (
    "series,title,indicator,ref_area,unit,frequency,nature,headline\n"
    "ur,Unemployment rate,unemployment_rate,NOR,percent,M,rate,yes\n"
)
OBSERVATIONS = (
    "series,period,value,published\nur,2025-10,4.4,2025-11-05\nur,2025-11,4.5,2025-12-05\n"
)
LABEL = {"quote": "4.5%", "start": 27, "end": 31, "value": 4.5, "rating": "supported"}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Two articles, one of each split, with a pack of their own."""
    for name, split in (("one", "dev"), ("two", "test")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "article.txt").write_text(TEXT.replace("Norland", "Norway"), encoding="utf-8")
        meta = {"published": "2025-12-08", "packs": ["jobs"], "split": split}
        (folder / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
        label = LABEL | {"start": 26, "end": 30}
        (folder / "gold.jsonl").write_text(json.dumps(label) + "\n\n", encoding="utf-8")
    pack = tmp_path / "packs" / "jobs"
    pack.mkdir(parents=True)
    (pack / "series.csv").write_text(SERIES, encoding="utf-8")
    (pack / "observations.csv").write_text(OBSERVATIONS, encoding="utf-8")
    resources = [{"name": n, "path": f"{n}.csv"} for n in ("series", "observations")]
    about = {"name": "jobs", "title": "Jobs", "version": "1.0.0", "resources": resources}
    about |= {"sources": [{"title": "invented"}], "licenses": [{"name": "CC0-1.0"}]}
    (pack / "datapackage.json").write_text(json.dumps(about), encoding="utf-8")
    return tmp_path


def test_every_article_folder_is_one_case_in_the_order_of_names(corpus: Path) -> None:
    assert [case.name for case in load_corpus(corpus)] == ["one", "two"]


def test_a_split_is_taken_alone(corpus: Path) -> None:
    assert [case.name for case in load_corpus(corpus, "test")] == ["two"]


def test_the_publication_date_is_that_of_the_metadata(corpus: Path) -> None:
    assert str(load_case(corpus / "one").article.published) == "2025-12-08"


@pytest.mark.parametrize("place", [".", "one"], ids=["the corpus", "one article of it"])
def test_packs_of_the_corpus_stand_alone(corpus: Path, place: str) -> None:
    case = load_corpus(corpus / place)[0]
    assert [Path(pack).name for pack in case.own] == ["jobs"]
    assert case.isolated


def test_a_pack_that_the_corpus_lacks_is_a_shipped_one(corpus: Path) -> None:
    assert not load_case(corpus / "one", [corpus / "elsewhere"]).isolated


def test_a_corpus_is_scored_against_its_own_packs(corpus: Path) -> None:
    scores = evaluate(corpus)
    assert scores.values == Detection(found=2, wanted=2, spurious=0)
    assert scores.rating == Tally(2, 2)
    assert evaluate(corpus) == scores


@pytest.mark.parametrize(
    ("file", "content", "told"),
    [
        ("gold.jsonl", "{", "gold.jsonl line 1 is not JSON"),
        ("gold.jsonl", "[]", "gold.jsonl line 1 must be a JSON object, not a list"),
        ("gold.jsonl", json.dumps(LABEL), "gold.jsonl line 1: the span holds"),
        ("gold.jsonl", '{"quote": "4.5%"}', "gold.jsonl line 1: the label has no 'start'"),
        ("gold.jsonl", None, "gold.jsonl is missing"),
        ("meta.json", None, "meta.json is missing"),
        ("meta.json", "{}", "meta.json: published '' is not a date"),
        ("meta.json", '{"published": "8 December"}', "meta.json: published '8 December' is not"),
    ],
)
def test_a_broken_article_is_named(corpus: Path, file: str, content: str | None, told: str) -> None:
    path = corpus / "one" / file
    if content is None:
        path.unlink()
    else:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_corpus(corpus)
    assert told in str(caught.value)


def test_a_folder_without_articles_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no labelled article"):
        load_corpus(tmp_path)


def test_a_split_that_no_article_has_is_an_error(corpus: Path) -> None:
    with pytest.raises(InputError, match="of the split 'final'"):
        load_corpus(corpus, "final")


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is not a folder"):
        load_corpus(tmp_path / "none")
