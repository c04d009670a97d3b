"""The language model: what it gives, that it gives the same again, and what is said without it."""

import subprocess
import sys
import warnings
from pathlib import Path

import pytest
import spacy

from verifier.errors import ConfigError
from verifier.language.syntax.pipeline import PREFERRED, parse
from verifier.language.syntax.trees import Node, Word


def words(text: str) -> list[Word]:
    return [Word(word, True) for word in text.split()]


EXPORTS = words("Exports rose 5 and imports fell 5 .")
PRICES = words("Prices , which had risen 5 in May , fell 5 .")


def test_a_tree_has_a_node_for_each_word_and_one_root() -> None:
    (tree,) = parse([EXPORTS])
    assert [node.text for node in tree] == [word.text for word in EXPORTS]
    assert [node.text for place, node in enumerate(tree) if node.head == place] == ["rose"]
    assert tree[4] == Node("imports", "NNS", "nsubj", 5)


def test_a_sentence_is_never_split() -> None:
    (tree,) = parse([words("Exports rose 5 . Imports fell 5 .")])
    assert sum(node.head == place for place, node in enumerate(tree)) == 1


def test_no_sentences_give_no_trees() -> None:
    assert parse([]) == []


def test_what_was_parsed_before_changes_nothing() -> None:
    article = [EXPORTS, PRICES] * 20
    before = parse(article)
    parse([PRICES] * 7)
    parse([words("Rents soared .")])
    assert parse(article) == before


def test_the_model_is_loaded_and_used_without_a_warning() -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        parse([EXPORTS])
    assert not told


def test_a_model_is_taken_by_name_or_folder(tmp_path: Path) -> None:
    expected = parse([EXPORTS], PREFERRED[-1])
    spacy.load(PREFERRED[-1], exclude=["ner", "lemmatizer"]).to_disk(tmp_path / "own")
    assert parse([EXPORTS], str(tmp_path / "own")) == expected


def test_a_missing_model_is_named() -> None:
    with pytest.raises(ConfigError, match="model: 'xx_no_such_model' is no spaCy model"):
        parse([EXPORTS], "xx_no_such_model")


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is no spaCy model that can be loaded"):
        parse([EXPORTS], str(tmp_path))


def test_a_model_without_a_parser_is_refused(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "bare")
    with pytest.raises(ConfigError, match="has no tagger and no parser"):
        parse([EXPORTS], str(tmp_path / "bare"))


def test_spacy_waits_for_a_sentence_in_which_figures_compete() -> None:
    program = (
        "import sys; import verifier.straight_line; "
        "from verifier.language.syntax.parse import find_subjects; find_subjects('', []); "
        "sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
