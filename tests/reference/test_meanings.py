"""Phrases nearest to words that no list has, by letters and by meaning."""

import subprocess
import sys
from pathlib import Path

import pytest

from verifier.errors import ConfigError, VerifierError
from verifier.reference import meanings
from verifier.reference.meanings import Meanings, Near, open_meanings, weights_folder
from verifier.reference.meanings.alike import LetterMeanings

PHRASES = (
    ("initial_claims", "jobless claims"),
    ("initial_claims", "claims by the jobless"),
    ("remittances", "money sent home"),
    ("cpi", "bread prices"),
    ("oil_price", "price of oil"),
    ("births", "babies"),
    ("births", "births"),
)


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("safetensors")
    from small_model import write_model

    return write_model(tmp_path_factory.mktemp("weights"))


@pytest.fixture(params=["letters", "vectors"])
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Meanings:
    """The same phrases in each mode."""
    if request.param == "letters":
        return LetterMeanings(PHRASES)
    return open_meanings(PHRASES, tmp_path, weights=request.getfixturevalue("weights"))


def test_a_listed_phrase_finds_itself_with_the_greatest_likeness(both: Meanings) -> None:
    for code, phrase in PHRASES:
        best = both.nearest(phrase, 1)[0]
        assert (best.code, best.similarity) == (code, 1.0)
    assert both.nearest("bread prices", 1) == [Near("cpi", "bread prices", 1.0)]


def test_each_code_is_told_once_by_its_best_phrase(both: Meanings) -> None:
    found = both.nearest("babies and births", 10)
    codes = [near.code for near in found]
    assert len(codes) == len(set(codes))
    assert found[0].code == "births"


def test_the_best_come_first_and_no_more_than_asked_for(both: Meanings) -> None:
    found = both.nearest("prices of bread and oil", 2)
    assert len(found) == 2
    assert [near.similarity for near in found] == sorted(
        (near.similarity for near in found), reverse=True
    )
    assert both.nearest("prices of bread and oil", 10)[:2] == found


@pytest.mark.parametrize("words", ["", "   ", "the of and", "%$ --"])
def test_words_that_say_nothing_find_nothing_by_chance(both: Meanings, words: str) -> None:
    assert all(near.similarity < both.mark for near in both.nearest(words, 5))


def test_an_answer_is_the_same_each_time_and_for_each_order_of_asking(both: Meanings) -> None:
    asked = ["money sent", "claims", "oil", "babies in a cafe"]
    first = [both.nearest(words, 5) for words in asked]
    assert [both.nearest(words, 5) for words in reversed(asked)] == first[::-1]
    assert all(near.similarity == round(near.similarity, 3) for found in first for near in found)


def test_equal_phrases_of_several_codes_are_in_the_order_of_the_codes() -> None:
    phrases = [("b", "bread prices"), ("c", "bread prices"), ("a", "bread prices")]
    assert [near.code for near in LetterMeanings(phrases).nearest("bread price", 3)] == list("abc")


def test_a_list_without_phrases_finds_nothing(weights: Path, tmp_path: Path) -> None:
    taught = [phrase for _, phrase in PHRASES]
    assert LetterMeanings([]).nearest("bread", 3) == []
    assert open_meanings([], tmp_path, taught, weights).nearest("bread", 3) == []
    assert open_meanings([], tmp_path, weights=weights).nearest("bread", 3) == []


def test_letters_find_other_forms_of_the_same_words() -> None:
    found = LetterMeanings(PHRASES).nearest("the prices that bakers put on bread", 1)
    assert found[0].code == "cpi"


def test_letters_find_nothing_without_a_word_in_common() -> None:
    assert LetterMeanings(PHRASES).nearest("quarterly dividend", 3) == []


def test_what_was_worked_out_is_kept_and_answers_alike(weights: Path, tmp_path: Path) -> None:
    first = open_meanings(PHRASES, tmp_path, weights=weights)
    written = sorted(path.name for path in tmp_path.iterdir())
    again = open_meanings(PHRASES, tmp_path, weights=weights)
    assert len(written) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == written
    assert again.nearest("money for bread", 5) == first.nearest("money for bread", 5)


def test_a_cut_short_or_foreign_file_of_the_cache_is_made_again(
    weights: Path, tmp_path: Path
) -> None:
    first = open_meanings(PHRASES, tmp_path, weights=weights).nearest("money for bread", 5)
    for path, content in zip(sorted(tmp_path.iterdir()), (b"", b"no numbers"), strict=True):
        path.unlink()
        path.write_bytes(content)
    assert open_meanings(PHRASES, tmp_path, weights=weights).nearest("money for bread", 5) == first
    for path in tmp_path.iterdir():
        path.unlink()
        path.write_bytes(b"\x93NUMPY\x01\x00v\x00")
    assert open_meanings(PHRASES, tmp_path, weights=weights).nearest("money for bread", 5) == first


def test_a_cache_that_cannot_be_written_is_told_by_name(weights: Path, tmp_path: Path) -> None:
    cache = tmp_path / "taken"
    cache.write_text("a file")
    with pytest.raises(VerifierError, match="taken: cannot be written"):
        open_meanings(PHRASES, cache, weights=weights)


def test_other_lists_are_told_by_what_was_learned_once(weights: Path, tmp_path: Path) -> None:
    taught = [phrase for _, phrase in PHRASES]
    open_meanings(PHRASES, tmp_path, taught, weights)
    open_meanings([("x", "wheat prices")], tmp_path, taught, weights)
    names = [path.name for path in tmp_path.iterdir()]
    assert sum(name.endswith("-pieces.npy") for name in names) == 1
    assert sum(name.endswith("-phrases.npy") for name in names) == 2


def test_other_weights_are_learned_from_anew(weights: Path, tmp_path: Path) -> None:
    from small_model import write_model

    other = write_model(tmp_path / "other", seed=8)
    cache = tmp_path / "cache"
    open_meanings(PHRASES, cache, weights=weights)
    open_meanings(PHRASES, cache, weights=other)
    assert len(list(cache.iterdir())) == 4


def test_words_are_cut_into_the_longest_known_pieces(weights: Path) -> None:
    from small_model import WORDS

    from verifier.reference.meanings.wordpieces import WordPieces, read_pieces

    pieces = read_pieces(weights)
    said = [WORDS[place] for place in pieces.of("Jobs, Café-claims and JOBLESS zebras")]
    assert said == ["job", "##s", "[UNK]", "cafe", "-", "claims", "and", "jobless", "[UNK]"]
    with pytest.raises(VerifierError, match=r"lacks \[CLS\]"):
        WordPieces(["a", "[SEP]", "[UNK]"])


def test_the_encoder_reads_batches_as_it_reads_one_phrase(weights: Path) -> None:
    from verifier.reference.meanings.encoder import read_encoder
    from verifier.reference.meanings.wordpieces import read_pieces

    encoder = read_encoder(weights, read_pieces(weights))
    together = encoder.of_phrases([phrase for _, phrase in PHRASES])
    alone = [encoder.of_phrases([phrase])[0] for _, phrase in PHRASES]
    assert abs(together - alone).max() < 1e-5
    swapped = encoder.of_phrases(["claims by the jobless", "jobless by the claims"])
    assert abs(swapped[0] - swapped[1]).max() > 1e-3


def test_letters_are_compared_where_no_vectors_are_asked_for() -> None:
    assert isinstance(open_meanings(PHRASES), LetterMeanings)


def test_vectors_without_the_extra_are_an_error_that_names_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(meanings, "find_spec", lambda name: None)
    assert weights_folder() is None
    with pytest.raises(ConfigError, match=r"verifier\[semantic\]"):
        open_meanings(PHRASES, tmp_path)
    assert not list(tmp_path.iterdir())


def test_comparing_letters_loads_nothing_of_the_extra() -> None:
    code = (
        "import sys; from verifier.reference.meanings.alike import LetterMeanings; "
        "LetterMeanings([('a', 'bread prices')]).nearest('bread', 1); "
        "sys.exit(bool({'safetensors', 'verifier.reference.meanings.vectors', 'numpy'}"
        " & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_real_model_finds_words_without_a_letter_in_common(tmp_path: Path) -> None:
    if weights_folder() is None:
        pytest.skip("the extra `semantic` is not installed")
    phrases = [
        *(("remittances", "remittances"), ("strikes", "working days lost to strikes")),
        *(("bankruptcies", "corporate insolvencies"), ("cpi", "consumer prices")),
        *(("road_deaths", "traffic fatalities"), ("births", "newborn children")),
        *(("oil_price", "crude oil futures"), ("car_production", "vehicle output")),
        *(("divorces", "divorces"), ("wildfires", "forest fires"), ("rents", "rental costs")),
        *(("gdp", "economic growth"), ("exports", "shipments abroad")),
    ]
    found = open_meanings(phrases, tmp_path)
    assert found.nearest("babies", 1)[0].code == "births"
    assert found.nearest("companies going bust", 1)[0].code == "bankruptcies"
    assert found.nearest("blazes in the woods", 1)[0].code == "wildfires"
