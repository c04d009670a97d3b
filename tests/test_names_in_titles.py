"""Names of places that only a pack has a code for, wherever its titles tell them."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue
from verifier.reference.codelists import codelists
from verifier.reference.place_names import further_names

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
_PLACES = {"lod": ("LDZ", "Second Region (Lodz Chamber survey)")}
_PLACES["poz"] = ("PZN", "Fifth Region (Poznan Chamber survey)")
SERIES = "\n".join(
    (
        HEAD,
        *(
            f'{key}_{short},"{title}, {said}",order_books,{code},{part},index,0,M,index,,{head}'
            for key, (code, said) in _PLACES.items()
            for short, title, part, head in (
                ("mood", "Order books index", "", "yes"),
                ("cost", "Input costs index", "input costs", "no"),
            )
        ),
    )
)
PERIODS = ("2025-08", "2025-09", "2025-10")
FIGURES = {
    "lod_mood": (14.2, 9.6, -3.8),
    "lod_cost": (31.5, 37.1, 40.3),
    "poz_mood": (6.1, 7.7, 8.3),
    "poz_cost": (22.4, 21.9, 25.6),
}


@cache
def chambers() -> Catalogue:
    return catalogue_told(SERIES, PERIODS, FIGURES)


def names(*titles: tuple[str, str]) -> dict[str, list[str]]:
    told = "\n".join(
        f'{place.lower()}{n},"{title}",order_books,{place},part {n},index,0,M,index,,no'
        for n, (place, title) in enumerate(titles)
    )
    keys = [line.partition(",")[0] for line in told.splitlines()]
    pack = catalogue_told(f"{HEAD}\n{told}\n", PERIODS, dict.fromkeys(keys, (1, 2, 3)))
    listed = list(pack.series.values())
    found = further_names(listed, sorted({place for place, _ in titles}), codelists())
    return {place: list(called) for place, called in found.items() if called}


def test_what_all_titles_of_a_place_tell_and_no_other_does_is_its_name() -> None:
    assert names(
        ("QHA", "Orders, Qarsh Chamber survey"),
        ("QHA", "Qarsh Chamber, costs"),
        ("QHB", "Orders, Port Velm Chamber survey"),
        ("QHB", "Costs (Port Velm Chamber)"),
    ) == {"QHA": ["Qarsh"], "QHB": ["Port Velm"]}


@pytest.mark.parametrize(
    "titles",
    [
        [("QHA", "Orders, Qarsh Chamber survey")],  # of a single one any word might be its name
        [("QHA", "Orders of the North Chamber"), ("QHA", "Costs of the North Chamber")],
        [("QHA", "Orders, Fifth Region"), ("QHA", "Costs, Fifth Region")],
        [("QHA", "Qarsh orders"), ("QHA", "Qarsh costs")],
        [("QHA", "Orders, Qarsh and Velm"), ("QHA", "Costs, Qarsh and Velm")],
        [("QHA", "Orders, Spain"), ("QHA", "Costs, Spain"), ("ESP", "Orders, all of it")],
    ],
)
def test_what_may_be_no_name_is_none(titles: list[tuple[str, str]]) -> None:
    others = [("QHZ", "Orders of another Chamber, Region"), ("QHZ", "Costs of another Chamber")]
    assert "QHA" not in names(*titles, *others)


TEXT = """\
Factories in Lodz lost heart in October, a survey by the Lodz Chamber showed.

The index of order books fell to -3.8 from 9.6 in September. The input costs index rose to {}."""


def test_an_article_on_such_a_place_is_read_for_it() -> None:
    found = verdicts_of(TEXT.format("40.3"), chambers(), "2025-11-25")
    assert {v.rating for v in found.values()} == {"supported"}
    assert [found[one].series for one in ("-3.8", "9.6", "40.3")] == [
        "lod_mood", "lod_mood", "lod_cost"
    ]  # fmt: skip


@pytest.mark.parametrize("wrong", ["25.6", "43.0"])
def test_the_figure_of_another_place_is_not_supported(wrong: str) -> None:
    assert verdicts_of(TEXT.format(wrong), chambers(), "2025-11-25")[wrong].rating == "mismatch"
