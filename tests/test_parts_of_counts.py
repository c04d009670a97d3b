"""Counts of which some are told of a place behind them: the place is none of the whole's."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,unit,frequency,nature,basis,headline\n"
FIRES = {
    "fires": ("Canada", "CAN", "yes", [402, 655, 531]),
    "fires_bc": ("British Columbia", "CA-BC", "no", [118, 240, 197]),
    "fires_on": ("Ontario", "CA-ON", "no", [61, 133, 84]),
}


@cache
def fires() -> Catalogue:
    """Wildfires by month, June to August 2026."""
    rows = [
        f'{key},"Wildfires, {name}",wildfires,{area},fires,M,flow,year_on_year,{main}'
        for key, (name, area, main, _) in FIRES.items()
    ]
    values = [
        f"{key},2026-0{month},{value},"
        for key, (*_, told) in FIRES.items()
        for month, value in zip((6, 7, 8), told, strict=True)
    ]
    return catalogue_of(
        HEAD + "\n".join(rows) + "\n", "series,period,value,published\n" + "\n".join(values)
    )


@pytest.mark.parametrize(
    "text",
    [
        "In August there were 531 wildfires, 197 of them in British Columbia.",
        "August brought 531 wildfires, including 197 in British Columbia and 84 in Ontario.",
        "Crews counted 531 new wildfires in August, more than 190 of them in British Columbia.",
    ],
)
def test_the_whole_is_not_told_of_the_place_of_its_part(text: str) -> None:
    found = verdicts_of(f"Canada burned again this summer. {text}", fires(), "2026-09-20")
    assert (found["531"].rating, found["531"].series) == ("supported", "fires")
    part = found.get("197", found.get("190"))
    assert part is not None
    assert part.series == "fires_bc"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In August British Columbia had 531 wildfires, most of them small.", "531"),
        ("In August there were 531 wildfires, 240 of them in British Columbia.", "240"),
        ("In August there were 355 wildfires, 197 of them in British Columbia.", "355"),
    ],
)
def test_a_wrong_count_is_not_right(text: str, figure: str) -> None:
    found = verdicts_of(f"Canada burned again this summer. {text}", fires(), "2026-09-20")
    assert found[figure].rating != "supported"
