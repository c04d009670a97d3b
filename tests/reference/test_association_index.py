"""The words around measures lie in one file of the cache, which may go at any time."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verifier.reference.association_index import Indexed, Surroundings, surroundings_at
from verifier.reference.associations import (
    Listed,
    concept_key,
    indicator_associations,
    part_associations,
    part_key,
)
from verifier.reference.codelists import codelists

SAID = "midwif deliver bab hives sandal boot sit on barrel in ground old age zeppelin".split()


@pytest.fixture(autouse=True)
def opened_anew() -> Iterator[None]:
    surroundings_at.cache_clear()
    yield
    surroundings_at.cache_clear()


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def source_of(around: Surroundings) -> object:
    return around.indicators._source


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.lists(st.sampled_from(SAID), max_size=9))
def test_the_file_tells_what_the_lists_tell(cache: Path, words: list[str]) -> None:
    around = surroundings_at(cache)
    assert isinstance(source_of(around), Indexed)
    assert around.indicators.told(words, [words]) == indicator_associations().told(words, [words])
    assert around.parts.told(words, [words]) == part_associations().told(words, [words])
    for one in words:
        assert around.indicators.rarity(one) == indicator_associations().rarity(one)


def test_the_file_is_built_once_and_opened_then(cache: Path) -> None:
    surroundings_at(cache)
    (file,) = cache.glob("*.words")
    before = file.stat().st_mtime_ns
    surroundings_at.cache_clear()
    surroundings_at(cache)
    assert file.stat().st_mtime_ns == before


def test_a_file_of_other_lists_is_taken_away(tmp_path: Path) -> None:
    former = tmp_path / "around-0000.words"
    former.write_bytes(b"of another version")
    surroundings_at(tmp_path)
    assert not former.exists()
    assert len(list(tmp_path.glob("*.words"))) == 1


def test_a_file_that_has_gone_is_built_again(tmp_path: Path) -> None:
    surroundings_at(tmp_path)
    (file,) = tmp_path.glob("*.words")
    file.unlink()
    surroundings_at.cache_clear()
    assert surroundings_at(tmp_path).indicators.told(["hiv", "hive"])
    assert file.exists()


def test_where_nothing_can_be_written_the_lists_are_held_in_memory(tmp_path: Path) -> None:
    place = tmp_path / "a file"
    place.write_text("in the way", encoding="utf-8")
    around = surroundings_at(place)
    assert isinstance(source_of(around), Listed)
    assert around.parts.told(SAID) == part_associations().told(SAID)


def test_a_broken_file_is_no_ground_to_fail(tmp_path: Path) -> None:
    surroundings_at(tmp_path)
    (file,) = tmp_path.glob("*.words")
    surroundings_at.cache_clear()
    file.write_bytes(b"not a database at all" * 100)
    around = surroundings_at(tmp_path)
    assert around.indicators.told(SAID) == indicator_associations().told(SAID)


def test_the_file_holds_the_words_of_all_kinds(cache: Path) -> None:
    surroundings_at(cache)
    (file,) = cache.glob("*.words")
    with closing(sqlite3.connect(file)) as database:
        kinds = dict(database.execute("SELECT kind, codes FROM kinds"))
    said = list(codelists().paraphrases)
    assert kinds["i"] == len({*codelists().associations("indicator"), *(one for one, _, _ in said)})
    assert kinds["p"] > 1_000
    assert kinds["c"] == len(
        {concept_key(indicator, part_key(part)) for indicator, part, _ in said}
    )
