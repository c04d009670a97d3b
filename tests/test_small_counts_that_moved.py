"""Small counts by which others moved: "shed one to 112", "up 3 week on week"."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
all,"Rotary rigs, Norway",rig_count,NOR,,rig,W,stock,period_on_period,yes
oil,"Rotary rigs drilling for oil, Norway",rig_count,NOR,oil,rig,W,stock,period_on_period,no
gas,"Rotary rigs drilling for gas, Norway",rig_count,NOR,gas,rig,W,stock,period_on_period,no
"""
WEEKS = {
    "2024-W47": (201, 98, 103),
    "2025-W45": (211, 99, 112),
    "2025-W46": (210, 97, 113),
    "2025-W47": (212, 100, 112),
}


@cache
def norway() -> Catalogue:
    rows = ["series,period,value"]
    for week, values in WEEKS.items():
        rows += [
            f"{name},{week},{v}" for name, v in zip(("all", "oil", "gas"), values, strict=True)
        ]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def ratings(text: str) -> dict[str, str]:
    found = verdicts_of("Norway's rig count was 212 this week. " + text, norway(), "2025-11-22")
    return {quote: str(v.rating) for quote, v in found.items() if quote != "212"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Gas rigs shed one to 112.", ["one", "112"]),
        ("Gas rigs dropped by one rig to 112 and oil rigs rose by three to 100.", ["one", "three"]),
        ("Oil rigs gained three for a total of 100.", ["three", "100"]),
        ("Oil rigs numbered 100, up 3 week on week and up 2 year on year.", ["3", "2"]),
        ("Oil rigs numbered 100, up 3 week-on-week.", ["3"]),
        ("Gas rigs lost 1 to 112.", ["1", "112"]),
        ("In Norway gas rigs fell by one to 112.", ["one"]),
    ],
)
def test_a_small_count_that_leads_to_another_is_a_move(text: str, figures: list[str]) -> None:
    found = ratings(text)
    assert {figure: found.get(figure) for figure in figures} == dict.fromkeys(figures, "supported")


def test_a_wrong_one_is_found_out() -> None:
    assert "supported" not in {ratings("Oil rigs shed one to 100.")["one"]}


@pytest.mark.parametrize(
    "text",
    [
        "A rigger lost one to 21-year-old Kari Nes.",
        "Call 112 in an emergency.",
        "People who fall overboard should make a call to 112.",
        "It rose for 3 weeks on end.",
        "They added two to 40% of the crews.",
    ],
)
def test_what_moves_no_count_is_none(text: str) -> None:
    assert not {"one", "112", "3 weeks", "two"} & set(ratings(text))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Police counted nine, two fewer than a year before.", {"nine", "two"}),
        ("The force recorded just eight, three more than in May.", {"eight", "three"}),
        ("She was nine, two years younger than he.", set()),
        ("They saw nine, two of them at night.", set()),
    ],
)
def test_a_count_is_told_by_what_it_is_more_than(text: str, read: set[str]) -> None:
    assert {"nine", "two", "eight", "three"} & set(ratings("Homicides fell. " + text)) == read
