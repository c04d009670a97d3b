"""All words of a sentence speak for the measures whose sentences hold them oftener than others."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.reference.association_index import surroundings_at
from verifier.reference.associations import phrases_of
from verifier.reference.codelists import codelists
from verifier.reference.word_odds import ListedOdds, WordOdds, odds_listed

SAID = {
    "births": ["Midwives delivered more babies", "Cradles filled as midwives delivered"],
    "deaths": ["Undertakers delivered more coffins", "Coffins went to more graves"],
}
EVERY = sorted({word for told in SAID.values() for one in told for word in one.split()})


def odds() -> WordOdds:
    told = {key: [phrases_of(one) for one in said] for key, said in SAID.items()}
    return WordOdds(ListedOdds(told))


def test_words_of_one_measure_speak_for_it() -> None:
    told = odds().of("Midwives rocked cradles")
    assert set(told) == {"births"}
    assert told["births"] > 0


def test_a_word_of_both_speaks_more_for_the_one_that_has_it_oftener() -> None:
    told = odds().of("They delivered")
    assert told["births"] > told["deaths"] > 0


def test_neighbours_tell_more_than_words_apart() -> None:
    together, apart = odds().of("midwives delivered"), odds().of("delivered by 12 midwives")
    assert together["births"] > apart["births"]


@pytest.mark.parametrize("text", ["", "of the", "12.5", "Hives dripped honey"])
def test_what_no_sentence_holds_speaks_for_nothing(text: str) -> None:
    assert odds().of(text) == {}


@given(st.lists(st.sampled_from(EVERY), max_size=6), st.sampled_from(EVERY))
def test_another_word_never_speaks_against(words: list[str], other: str) -> None:
    less, more = odds().of(" ".join(words)), odds().of(" ".join([*words, other]))
    assert all(more[key] >= value - 1e-9 for key, value in less.items())


def test_the_file_of_the_cache_tells_what_the_lists_tell(tmp_path: Path) -> None:
    surroundings_at.cache_clear()
    around, listed = surroundings_at(tmp_path), WordOdds(odds_listed(codelists()))
    surroundings_at.cache_clear()
    assert list(tmp_path.glob("*.words"))
    for text in ("Midwives delivered 4% more", "Shoppers left with fewer boots", "Zeppelins"):
        assert around.odds.of(text) == listed.of(text)
    assert max(sorted(told := listed.of("Hives dripped more honey")), key=told.__getitem__) in (
        "honey_production",
        "bee_colonies",
    )
