"""The ground that matching by titles is measured on: its catalogues and sentences."""

import csv
from pathlib import Path

import pytest
from office_packs import KINDS, SPLITS, read_sentences, write_titled
from office_titles import MANNERS

from verifier.reference.packs import load_pack

SENTENCES = read_sentences()


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("manner", MANNERS)
def test_a_smaller_pack_is_the_beginning_of_a_larger_one(tmp_path: Path, manner: str) -> None:
    for size in (60, 200):
        write_titled(tmp_path / str(size), size, manner)
    small, large = (table(tmp_path / size, "series.csv") for size in ("60", "200"))
    assert (len(small), large[:60]) == (60, small)
    assert len(load_pack(tmp_path / "60").series) == 60


def test_what_a_sentence_means_is_held_and_what_none_means_is_not(tmp_path: Path) -> None:
    write_titled(tmp_path, 2_000, "titles")
    told = [tuple(row.values())[1:] for row in table(tmp_path, "meant.csv")]
    for one in SENTENCES:
        if one.concepts:
            assert any(one.means(*row) for row in told) == (one.kind != "none"), one.key


def test_every_kind_is_halved() -> None:
    for kind in KINDS:
        counts = {s: sum((o.split, o.kind) == (s, kind) for o in SENTENCES) for s in SPLITS}
        assert len(set(counts.values())) == 1
