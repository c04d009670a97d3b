"""What editors picked goes before a desk's aliases and the default reading."""

from datetime import date

import pytest
from house_desk import told, verdicts, with_lists

from verifier.reference.house.picks import Picks

DAY = date(2025, 12, 1)
GAUGE = "lantern gauge,per_out,,,,"


@pytest.fixture
def memory(tmp_path) -> Picks:
    return Picks(tmp_path)


def test_a_pick_outranks_an_alias_and_the_default(memory: Picks) -> None:
    memory.add("lantern gauge", "chl_out", DAY)
    memory.add("consumer mood", "per_out", DAY)
    lists = with_lists(GAUGE, picks=str(memory.path.parent))
    assert told("The lantern gauge stood at 97.0 in October.", lists) == {"97.0": "chl_out"}
    (verdict,) = verdicts("The consumer mood in Peru was at 102.0 in October.", lists)
    assert verdict.candidates[0].series == "per_out"
    assert dict(verdict.candidates[0].parts)["house"] == 10.0


def test_a_pick_of_an_area_leaves_the_alias_elsewhere(memory: Picks) -> None:
    memory.add("lantern gauge", "chl_out", DAY, area="CHL")
    lists = with_lists(GAUGE, picks=str(memory.path.parent))
    assert told("The lantern gauge in Chile was at 97.0 in October.", lists)["97.0"] == "chl_out"
    assert told("The lantern gauge was at 102.0 in October.", lists)["102.0"] == "per_out"


def test_a_pick_of_a_rejected_phrase_is_not_meant(memory: Picks) -> None:
    memory.add("lantern gauge", "chl_out", DAY)
    lists = with_lists(rejects="lantern gauge,,", picks=str(memory.path.parent))
    assert told("The lantern gauge stood at 97.0 in October.", lists) == {"97.0": "no_series"}


def test_a_pick_of_a_series_that_is_not_open_waits(memory: Picks) -> None:
    memory.add("lantern gauge", "elsewhere", DAY)
    lists = with_lists(GAUGE, picks=str(memory.path.parent))
    assert told("The lantern gauge stood at 102.0 in October.", lists) == {"102.0": "per_out"}


def test_undoing_a_pick_gives_the_alias_back(memory: Picks) -> None:
    made = memory.add("lantern gauge", "chl_out", DAY)
    memory.undo(made.number, DAY)
    lists = with_lists(GAUGE, picks=str(memory.path.parent))
    assert told("The lantern gauge stood at 102.0 in October.", lists) == {"102.0": "per_out"}
