"""A desk's lists may name the second of two series that packs hold figure for figure."""

from datetime import date

import pytest
from house_desk import told, twofold, verdicts, with_lists

from verifier.model.verdict import Rating
from verifier.reference.house.picks import Picks

TEXT = "The lantern gauge stood at 102.0 in October."


def test_the_second_pack_adds_only_what_is_not_held() -> None:
    keys = [one.key for one in twofold().held.series]
    assert "wire_out" not in keys
    assert "wire_mood" in keys
    assert {key: one.key for key, one in twofold().held.instead.items()} == {"wire_out": "per_out"}


@pytest.mark.parametrize("key", ["per_out", "wire_out"])
def test_an_alias_of_either_of_two_same_series_means_the_one_that_is_held(key: str) -> None:
    lists = with_lists(f"lantern gauge,{key},,,,", of=twofold)
    (verdict,) = verdicts(TEXT, lists)
    assert (verdict.series, verdict.rating) == ("per_out", Rating.SUPPORTED)
    assert dict(verdict.candidates[0].parts)["house"] == 5.0


def test_an_alias_of_a_series_with_other_figures_means_itself() -> None:
    lists = with_lists("lantern gauge,wire_mood,,,,", of=twofold)
    assert told("The lantern gauge stood at 61.0 in October.", lists) == {"61.0": "wire_mood"}


def test_area_and_days_of_such_an_alias_hold() -> None:
    lists = with_lists("lantern gauge,wire_out,PER,2025-12-01,2025-12-31,", of=twofold)
    text = "In Peru the lantern gauge stood at 102.0 in October."
    assert told(text, lists) == {"102.0": "per_out"}
    assert told(text, lists, date(2026, 1, 8)) != {"102.0": "per_out"}
    assert told(text.replace("Peru", "Chile"), lists) != {"102.0": "per_out"}


def test_a_pick_of_the_second_means_the_one_that_is_held(tmp_path) -> None:
    memory = Picks(tmp_path)
    memory.add("lantern gauge", "wire_out", date(2025, 12, 1))
    lists = with_lists("lantern gauge,chl_out,,,,", picks=str(tmp_path), of=twofold)
    assert told(TEXT, lists) == {"102.0": "per_out"}


def test_a_reject_of_the_second_bars_the_one_that_is_held() -> None:
    text = "Peru's manufacturing output index stood at 102.0 in October."
    assert told(text, twofold()) == {"102.0": "per_out"}
    lists = with_lists(rejects="manufacturing output,wire_out,", of=twofold)
    assert told(text, lists)["102.0"] != "per_out"
