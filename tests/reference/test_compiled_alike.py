"""A pack compiled and the same pack in memory: what they give is the same."""

from pathlib import Path

import pytest

from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.opening import Opening
from verifier.reference.shipped import shipped_packs
from verifier.reference.validate import validate_pack


@pytest.fixture(scope="module")
def small() -> Catalogue:
    return open_catalogue([], isolated=False)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    how = Opening(cache_dir=tmp_path_factory.mktemp("cache"), compiled_from=0)
    return open_catalogue([], isolated=False, how=how)


def test_all_packs_are_compiled(small: Catalogue, compiled: Catalogue) -> None:
    assert (small.compiled, compiled.small) == ((), ())
    assert len(compiled.compiled) == len(small.packs)


def test_packs_tell_the_same_of_themselves(small: Catalogue, compiled: Catalogue) -> None:
    for one, other in zip(small.packs, compiled.packs, strict=True):
        for name in ("name", "title", "version", "sha256", "folder", "sources", "licences"):
            assert getattr(one, name) == getattr(other, name)
        assert one.unknown_columns == other.unknown_columns
        assert list(one.series) == list(other.series)
        assert len(one.series) == len(other.series)


def test_figures_are_the_same(small: Catalogue, compiled: Catalogue) -> None:
    for key, one in small.series.items():
        assert compiled.find(key) == one
        assert compiled.history(key).observations == small.history(key).observations


def test_kin_is_the_same(small: Catalogue, compiled: Catalogue) -> None:
    for one in small.small:
        assert compiled.by_family(one) == small.by_family(one)
        assert compiled.siblings(one, 10_000) == small.siblings(one)
        assert list(compiled.beside(one, 10_000)) == small.beside(one)
        assert sorted(s.key for s in compiled.within(one, 10_000)) == sorted(
            s.key for s in small.within(one)
        )


def test_measures_are_the_same(small: Catalogue, compiled: Catalogue) -> None:
    for indicator in dict.fromkeys(one.indicator for one in small.small if one.indicator):
        found, held = compiled.by_indicator(indicator), small.by_indicator(indicator)
        assert sorted(s.key for s in found) == sorted(s.key for s in held)
        assert compiled.headline(indicator) == small.headline(indicator)
        for unit in dict.fromkeys(one.unit for one in held):
            assert compiled.headline(indicator, unit) == small.headline(indicator, unit)


@pytest.mark.parametrize("folder", shipped_packs(), ids=lambda path: path.name)
@pytest.mark.parametrize(
    "words", ["exports china", "unemployment rate", "Japan", "infl", "consumer prices us", "core"]
)
def test_search_finds_the_same(folder: Path, words: str, tmp_path: Path) -> None:
    held = open_catalogue([folder], isolated=True)
    how = Opening(cache_dir=tmp_path, compiled_from=0)
    assert open_catalogue([folder], True, how=how).search(words) == held.search(words)


def test_what_is_odd_is_the_same(tmp_path: Path) -> None:
    how = Opening(cache_dir=tmp_path, compiled_from=0)
    for folder in shipped_packs():
        assert validate_pack(folder, how) == validate_pack(folder)
