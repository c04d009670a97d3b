"""Series that two packs hold: told once where they are the same, figure for figure."""

from collections.abc import Sequence

import pytest
from small_pack import DESCRIPTOR, MakePack, rows

from verifier.model.series import Series
from verifier.reference.catalogue import Catalogue
from verifier.reference.packs import load_pack

HEAD = "series,title,indicator,ref_area,breakdown,unit,frequency,headline,aliases\n"
FIGURES = (100.5, 101.2, 99.8, 102.4)


def figures(key: str, values: Sequence[float]) -> list[str]:
    """The rows of a series from January 2025 on."""
    return [f"{key},2025-{month:02},{value},2025-09-01" for month, value in enumerate(values, 1)]


def held(
    make_pack: MakePack, row: str, values: Sequence[float], name: str = "mine"
) -> list[Series]:
    """What is held of the exports of Malta of one pack and of the series of this row of another."""
    first = load_pack(
        make_pack(f'{HEAD}x,"Exports, Malta",exports,MLT,,EUR,M,yes,sales abroad\n',
                  rows(*figures("x", FIGURES)))
    )  # fmt: skip
    second = load_pack(
        make_pack(HEAD + row, rows(*figures("y", values)), {**DESCRIPTOR, "name": name})
    )
    return list(Catalogue([first, second]).held.series)


def test_what_two_packs_hold_is_held_once(make_pack: MakePack) -> None:
    row = 'y,"Malta, exports",exports,MLT,,EUR,M,,goods sold abroad\n'
    (one,) = held(make_pack, row, FIGURES)
    assert (one.key, one.headline) == ("x", True)
    assert one.aliases == ("sales abroad", "goods sold abroad")


def test_the_longer_one_stays(make_pack: MakePack) -> None:
    row = 'y,"Malta, exports",exports,MLT,,EUR,M,,\n'
    (one,) = held(make_pack, row, (*FIGURES, 103))
    assert (one.key, one.headline) == ("y", True)


@pytest.mark.parametrize(
    "row",
    [
        'y,"Imports, Malta",imports,MLT,,EUR,M,,\n',
        'y,"Exports, Cyprus",exports,CYP,,EUR,M,,\n',
        'y,"Exports of wine, Malta",exports,MLT,wine,EUR,M,,\n',
        'y,"Exports, Malta",exports,MLT,,USD,M,,\n',
    ],
    ids=["measure", "place", "part", "unit"],
)
def test_another_measure_place_part_or_unit_is_held_too(make_pack: MakePack, row: str) -> None:
    assert len(held(make_pack, row, FIGURES)) == 2


@pytest.mark.parametrize("values", [(100.5, 101.2, 99.8, 102.5), FIGURES[:2]])
def test_other_or_few_figures_are_those_of_another(
    make_pack: MakePack, values: Sequence[float]
) -> None:
    assert len(held(make_pack, 'y,"Exports, Malta",exports,MLT,,EUR,M,,\n', values)) == 2


def test_two_series_of_one_pack_are_two(make_pack: MakePack) -> None:
    row = 'y,"Exports, Malta",exports,MLT,,EUR,M,,\n'
    assert len(held(make_pack, row, FIGURES, DESCRIPTOR["name"])) == 2
