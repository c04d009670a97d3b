"""The memory of picks: what holds, what can be taken back, and that nothing is lost."""

import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from verifier.errors import ConfigError, PackError, UnknownNameError
from verifier.model.house_places import HousePlaces
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.house.exchange import import_picks
from verifier.reference.house.picks import FILE, Pick, Picks

DAY, LATER = date(2025, 12, 1), date(2025, 12, 2)


@pytest.fixture
def picks(tmp_path: Path) -> Picks:
    return Picks(tmp_path / "house")


def series_of(picks: Picks) -> dict[str, str]:
    return {pick.phrase: pick.series for pick in picks.in_force()}


def test_nothing_is_written_before_the_first_pick(picks: Picks) -> None:
    assert (picks.exists(), picks.in_force(), picks.history()) == (False, (), ())
    assert not picks.path.parent.exists()


def test_a_pick_holds_from_then_on(picks: Picks) -> None:
    made = picks.add("the ledger", "x", DAY, area="RUR", note="as agreed")
    assert made == Pick(1, DAY, "the ledger", "x", "RUR", "as agreed")
    assert Picks(picks.path.parent).in_force() == (made,)


def test_a_later_pick_of_the_same_words_takes_the_place_of_an_earlier(picks: Picks) -> None:
    picks.add("price-watch", "x", DAY)
    picks.add("Price watch", "y", LATER)
    assert series_of(picks) == {"Price watch": "y"}
    assert [pick.series for pick in picks.history()] == ["x", "y"]


def test_a_pick_of_an_area_stands_beside_one_of_all(picks: Picks) -> None:
    picks.add("the ledger", "x", DAY)
    picks.add("the ledger", "y", DAY, area="RUR")
    assert [pick.series for pick in picks.in_force()] == ["x", "y"]


def test_an_undone_pick_gives_way_to_the_one_before(picks: Picks) -> None:
    picks.add("the ledger", "x", DAY)
    second = picks.add("the ledger", "y", DAY)
    assert picks.undo(second.number, LATER).undone == LATER
    assert series_of(picks) == {"the ledger": "x"}
    assert [(p.series, p.undone) for p in picks.history()] == [("x", None), ("y", LATER)]


def test_the_last_pick_can_be_undone_and_then_the_one_before(picks: Picks) -> None:
    picks.add("the ledger", "x", DAY)
    picks.add("the till", "y", DAY)
    assert [picks.undo_last(DAY).series, picks.undo_last(DAY).series] == ["y", "x"]
    with pytest.raises(UnknownNameError, match="no pick holds"):
        picks.undo_last(DAY)


def test_a_phrase_can_be_forgotten_with_all_that_was_picked_for_it(picks: Picks) -> None:
    for series, area in (("x", ""), ("y", ""), ("z", "RUR")):
        picks.add("the ledger", series, DAY, area)
    picks.add("the till", "x", DAY)
    assert [pick.series for pick in picks.forget("The Ledgers", LATER)] == ["x", "y", "z"]
    assert series_of(picks) == {"the till": "x"}


def test_what_cannot_be_undone_is_told(picks: Picks) -> None:
    with pytest.raises(UnknownNameError, match="there is no pick 1"):
        picks.undo(1, DAY)
    picks.add("the ledger", "x", DAY)
    with pytest.raises(UnknownNameError, match="did you mean 'the ledger'"):
        picks.forget("the legder", DAY)
    picks.undo(1, DAY)
    with pytest.raises(UnknownNameError, match="pick 1 was taken back on 2025-12-01 already"):
        picks.undo(1, DAY)


@pytest.mark.parametrize("change", ["UPDATE event SET series = 'y'", "DELETE FROM event"])
def test_the_history_cannot_be_rewritten(picks: Picks, change: str) -> None:
    picks.add("the ledger", "x", DAY)
    store = sqlite3.connect(picks.path)
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        store.execute(change)
    store.close()


def test_the_hash_is_of_what_holds_however_it_came_about(picks: Picks, tmp_path: Path) -> None:
    picks.add("the ledger", "x", DAY)
    other = Picks(tmp_path / "other")
    other.add("the till", "y", DAY)
    other.add("the ledger", "x", DAY)
    assert picks.sha256() != other.sha256()
    other.undo(1, LATER)
    assert picks.sha256() == other.sha256()


def test_a_file_that_is_no_memory_is_told(picks: Picks) -> None:
    picks.path.parent.mkdir()
    picks.path.write_text("phrase,series\nthe ledger,x\n" * 100, encoding="utf-8")
    with pytest.raises(ConfigError, match=f"{FILE}: the picks cannot be used .file is not a data"):
        picks.in_force()


def test_a_memory_of_a_later_program_is_left_alone(picks: Picks) -> None:
    picks.add("the ledger", "x", DAY)
    store = sqlite3.connect(picks.path)
    store.execute("PRAGMA user_version = 2")
    store.close()
    for call in (picks.in_force, lambda: picks.undo(1, DAY)):
        with pytest.raises(ConfigError, match="was written by a later version"):
            call()


def test_an_empty_file_left_by_a_crash_holds_nothing_and_can_be_used(picks: Picks) -> None:
    picks.path.parent.mkdir()
    picks.path.touch()
    assert picks.in_force() == ()
    assert picks.add("the ledger", "x", DAY).number == 1


def test_a_batch_that_fails_half_way_leaves_nothing(picks: Picks) -> None:
    broken = Pick(0, DAY, "the till", None)  # type: ignore[arg-type]
    with pytest.raises(ConfigError):
        picks.add_all([Pick(0, DAY, "the ledger", "x"), broken])
    assert picks.history() == ()


WRITER = """
import sys
from datetime import date
from verifier.reference.house.picks import Picks
for n in range(25):
    Picks(sys.argv[1]).add(f"{sys.argv[2]} phrase {n} x", "x", date(2025, 12, 1))
"""


def test_two_processes_may_pick_at_once(picks: Picks) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(picks.path.parent), name])
        for name in ("anna", "ben")
    ]
    assert [process.wait(timeout=60) for process in started] == [0, 0]
    found = picks.history()
    assert [pick.number for pick in found] == list(range(1, 51))
    assert sum(pick.phrase.startswith("anna") for pick in found) == 25


# From desk to desk


@pytest.fixture
def catalogue(make_pack) -> Catalogue:
    return open_catalogue([make_pack()], isolated=True)


def test_an_exported_table_brings_the_picks_to_another_desk(
    picks: Picks, tmp_path: Path, catalogue: Catalogue
) -> None:
    picks.add("the ledger", "x", DAY, area="RUR", note='as "agreed", twice')
    picks.add("the till", "ur", LATER)
    path = tmp_path / "picks.csv"
    path.write_text(picks.as_csv(), encoding="utf-8")
    other = Picks(tmp_path / "other")
    assert len(import_picks(other, str(path), catalogue, LATER)) == 2
    assert other.as_csv() == picks.as_csv()
    assert import_picks(other, str(path), catalogue, LATER) == ()
    assert len(other.history()) == 2


def test_a_table_with_a_mistake_brings_nothing(
    picks: Picks, tmp_path: Path, catalogue: Catalogue
) -> None:
    path = tmp_path / "picks.csv"
    path.write_text(
        "phrase,series,area,day\nthe ledger,x,,\nthe till,urr,Peru,12/1\n", encoding="utf-8"
    )
    with pytest.raises(PackError) as caught:
        import_picks(picks, str(path), catalogue, DAY)
    places = [line.rpartition("/picks.csv ")[2].split(":")[0] for line in caught.value.problems[:2]]
    assert places == ["line 3, series", "line 3, area"]
    assert any("line 3, day: '12/1' is not a date" in line for line in caught.value.problems)
    assert not picks.exists()


def test_an_exported_table_is_an_alias_list_too(
    picks: Picks, tmp_path: Path, catalogue: Catalogue
) -> None:
    picks.add("the ledger", "x", DAY)
    path = tmp_path / "picks.csv"
    path.write_text(picks.as_csv(), encoding="utf-8")
    places = HousePlaces(aliases=(str(path),))
    house = open_catalogue([catalogue.packs[0].folder], True, house=places).house
    assert [(e.phrase, e.code) for e in house.entries] == [("the ledger", "x")]
