"""A desk's own packs beside the shipped ones: what both tell is of the desk's."""

from pathlib import Path

import pytest
from small_pack import MakePack

from verifier.errors import PackError
from verifier.reference.adding import add_pack
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.opening import Opening
from verifier.reference.shipped import shipped_packs

HEAD = "series,title,indicator,ref_area,unit,frequency,status\n"
SHIPPED = "gbr_cpi_yoy"
"""The monthly inflation of Britain that comes with the project."""


def opened(make_pack: MakePack, row: str, period: str) -> Catalogue:
    folder = make_pack(
        HEAD + row + "\n", f"series,period,value\n{row.split(',')[0]},{period},3.6\n"
    )
    return open_catalogue([folder], isolated=False)


@pytest.mark.parametrize(
    ("frequency", "period", "status", "left"),
    [
        ("M", "2025-07", "outturn", False),
        ("D", "2025-07-01", "outturn", False),
        ("A", "2025", "outturn", True),
        ("M", "2025-07", "forecast", True),
    ],
    ids=["the same", "finer", "coarser", "a forecast"],
)
def test_what_an_own_pack_tells_in_as_fine_steps_is_its_own(
    make_pack: MakePack, frequency: str, period: str, status: str, left: bool
) -> None:
    shipped = open_catalogue([], isolated=False).get(SHIPPED)
    row = f"mine,Inflation of Britain,{shipped.indicator},GBR,percent,{frequency},{status}"
    catalogue = opened(make_pack, row, period)
    assert (SHIPPED in catalogue.series) is left
    assert "mine" in catalogue.series


def test_another_place_or_measure_takes_nothing(make_pack: MakePack) -> None:
    shipped = open_catalogue([], isolated=False)
    indicator = shipped.get(SHIPPED).indicator
    for row in (
        f"mine,Inflation of Malta,{indicator},MLT,percent,M,outturn",
        "mine,Sunshine of Britain,sunshine,GBR,percent,M,outturn",
    ):
        catalogue = opened(make_pack, row, "2025-07")
        assert set(catalogue.series) == {*shipped.series, "mine"}


def test_an_id_of_a_shipped_series_is_that_of_the_own_pack(make_pack: MakePack) -> None:
    catalogue = opened(make_pack, f"{SHIPPED},Sunshine of Malta,sunshine,MLT,hours,M,", "2025-07")
    assert catalogue.get(SHIPPED).title == "Sunshine of Malta"
    assert catalogue.pack_of(SHIPPED).name == "ruritania"
    assert [pack.folder for pack in catalogue.packs[:-1]] == list(shipped_packs())


def test_what_is_added_for_good_does_not_do_so_unseen(make_pack: MakePack, tmp_path: Path) -> None:
    folder = make_pack(
        f"{HEAD}{SHIPPED},Sunshine of Malta,sunshine,MLT,hours,M,\n",
        f"series,period,value\n{SHIPPED},2025-07,3.6\n",
    )
    with pytest.raises(PackError, match=f"'{SHIPPED}' is also a series of the pack"):
        add_pack(folder, tmp_path / "data", Opening())
