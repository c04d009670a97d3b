"""How near in meaning a sentence is to each listed measure and part."""

from pathlib import Path

import pytest

from verifier.errors import ConfigError, VerifierError
from verifier.reference import meanings
from verifier.reference.meanings import Sayings, open_senses, weights_folder

MEASURES = {
    "births": ("babies", "births", "babies in the home", "births and babies"),
    "initial_claims": ("jobless claims", "claims by the jobless", "a jobless claim", "job claims"),
    "remittances": ("money sent home", "money by migrants", "migrants sent money", "sent home"),
    "oil_price": ("price of oil", "oil prices"),
    "nothing": (),
}
PARTS = {"bread": ("bread", "bread in the home"), "milk": ("milk",)}
BOTH = {
    "births": ("babies in the home", "births"),
    "price milk": ("the price of milk", "milk prices"),
}
SAID = Sayings(MEASURES, PARTS, BOTH)
SENTENCE = "Migrants sent home money"


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("safetensors")
    from small_model import write_model

    return write_model(tmp_path_factory.mktemp("weights"))


def test_a_sentence_is_near_to_the_measure_that_its_words_stand_around(
    weights: Path, tmp_path: Path
) -> None:
    sense = open_senses(SAID, tmp_path, weights).of(SENTENCE)
    assert max(sense.measures, key=lambda code: sense.measures[code]) == "remittances"
    assert list(sense.parts) == ["bread", "milk"]
    assert list(sense.concepts) == ["births", "price milk"]
    every = [near for told in sense for near in told.values()]
    assert all(-1 <= near <= 1 and near == round(near, 3) for near in every)


def test_a_part_of_a_measure_is_told_by_sentences_on_just_that(
    weights: Path, tmp_path: Path
) -> None:
    sense = open_senses(SAID, tmp_path, weights).of("The milk price of 40 and prices of milk")
    assert sense.concepts["price milk"] > sense.concepts["births"]


def test_figures_tell_nothing(weights: Path, tmp_path: Path) -> None:
    told = MEASURES | {"births": tuple(f"{one} 4.5%" for one in MEASURES["births"])}
    with_figures = open_senses(SAID._replace(measures=told), tmp_path, weights).of("babies")
    assert with_figures == open_senses(SAID, tmp_path, weights).of("babies")


def test_a_measure_without_phrases_has_no_likeness(weights: Path, tmp_path: Path) -> None:
    assert "nothing" not in open_senses(SAID, tmp_path, weights).of("money").measures


def test_without_parts_there_is_none_to_be_near_to(weights: Path, tmp_path: Path) -> None:
    sense = open_senses(SAID._replace(parts={}), tmp_path, weights).of("bread")
    assert (len(sense.measures), sense.parts) == (4, {})


@pytest.mark.parametrize("sentence", ["", "%$ --", "zebras " * 200])
def test_whatever_is_asked_has_a_sense(weights: Path, tmp_path: Path, sentence: str) -> None:
    assert len(open_senses(SAID, tmp_path, weights).of(sentence).measures) == 4


def test_what_was_learned_is_kept_and_answers_alike(weights: Path, tmp_path: Path) -> None:
    first = open_senses(SAID, tmp_path, weights).of(SENTENCE)
    (file,) = tmp_path.glob("*.npz")
    written = file.stat().st_mtime_ns
    assert open_senses(SAID, tmp_path, weights).of(SENTENCE) == first
    assert file.stat().st_mtime_ns == written


@pytest.mark.parametrize("content", [b"", b"no numbers", b"PK\x03\x04cut short"])
def test_a_cut_short_or_foreign_file_of_the_cache_is_made_again(
    weights: Path, tmp_path: Path, content: bytes
) -> None:
    first = open_senses(SAID, tmp_path, weights).of(SENTENCE)
    (file,) = tmp_path.glob("*.npz")
    file.write_bytes(content)
    assert open_senses(SAID, tmp_path, weights).of(SENTENCE) == first


def test_a_cache_that_cannot_be_written_is_told_by_name(weights: Path, tmp_path: Path) -> None:
    cache = tmp_path / "taken"
    cache.write_text("a file")
    with pytest.raises(VerifierError, match="taken: cannot be written"):
        open_senses(SAID, cache, weights)


def test_other_weights_and_other_phrases_are_learned_from_anew(
    weights: Path, tmp_path: Path
) -> None:
    from small_model import write_model

    cache = tmp_path / "cache"
    open_senses(SAID, cache, weights)
    open_senses(SAID, cache, write_model(tmp_path / "other", seed=8))
    open_senses(SAID._replace(parts={"gold": ("gold",)}), cache, weights)
    assert len(list(cache.glob("*.npz"))) == 3


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
    phrases = [phrase for said in MEASURES.values() for phrase in said]
    together = encoder.of_phrases(phrases)
    alone = [encoder.of_phrases([phrase])[0] for phrase in phrases]
    assert abs(together - alone).max() < 1e-5
    swapped = encoder.of_phrases(["claims by the jobless", "jobless by the claims"])
    assert abs(swapped[0] - swapped[1]).max() > 1e-3


def test_senses_without_the_extra_are_an_error_that_names_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(meanings, "find_spec", lambda name: None)
    assert weights_folder() is None
    with pytest.raises(ConfigError, match=r"verifier\[semantic\]"):
        open_senses(SAID, tmp_path)
    assert not list(tmp_path.iterdir())


def test_the_real_model_finds_words_without_a_letter_in_common(tmp_path: Path) -> None:
    if weights_folder() is None:
        pytest.skip("the extra `semantic` is not installed")
    measures = {
        "remittances": ("remittances", "money sent home", "migrants", "relatives abroad"),
        "bankruptcies": ("corporate insolvencies", "receivers", "creditors", "went under"),
        "births": ("newborn children", "births", "midwives", "cradles"),
        "wildfires": ("forest fires", "hectares burned", "firefighters", "smoke"),
        "exports": ("shipments abroad", "exports", "docks", "containers"),
    }
    senses = open_senses(Sayings(measures, {}, measures), tmp_path)

    def best(sentence: str) -> str:
        found = senses.of(sentence).measures
        return max(found, key=lambda code: found[code])

    assert best("Babies came into the world more often than a year before") == "births"
    assert best("More companies shut their doors for good") == "bankruptcies"
    assert best("Blazes in the woods of") == "wildfires"
