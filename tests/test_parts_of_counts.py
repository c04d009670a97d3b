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


def places() -> Catalogue:
    """Sawmill jobs of four provinces, and apprenticeships by subject and level, third quarter."""
    head = "series,title,unit,frequency\n"
    rows = [
        *(f'm_{n},"Sawmill employment, {name}",persons,Q' for n, name in PROVINCES.items()),
        's_all,"Apprenticeship starts, all subjects, England",starts,Q',
        's_eng,"Apprenticeship starts, engineering, England",starts,Q',
        's_adv,"Apprenticeship starts at advanced level, England",starts,Q',
        's_int,"Apprenticeship starts at intermediate level, England",starts,Q',
    ]
    told = {"m_bc": 13760, "m_ab": 9390, "m_on": 8110, "m_qc": 12660}
    told |= {"s_all": 109770, "s_eng": 24596, "s_adv": 40441, "s_int": 16452}
    values = [f"{key},2026-Q3,{value}," for key, value in told.items()]
    values += [f"{key},2026-Q2,{round(value * 0.97)}," for key, value in told.items()]
    return catalogue_of(
        head + "\n".join(rows) + "\n", "series,period,value,published\n" + "\n".join(values)
    )


PROVINCES = {"bc": "British Columbia", "ab": "Alberta", "on": "Ontario", "qc": "Quebec"}


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Together the four provinces' mills employ 43,920 people.", "43,920", "supported"),
        ("Between them the four provinces have 43,920 sawmill jobs.", "43,920", "supported"),
        ("Together the four provinces' mills employ 43,290 people.", "43,290", "open"),
        ("Together the three provinces' mills employ 43,920 people.", "43,920", "open"),
        ("Together the two provinces' mills employ 26,420 people.", "26,420", "open"),
    ],
)
def test_all_that_a_sentence_counts_may_be_summed(text: str, figure: str, rating: str) -> None:
    lead = "Sawmill employment in British Columbia was 13,760 in the third quarter. "
    verdict = verdicts_of(lead + text, places(), "2026-11-24")[figure]
    assert verdict.rating == rating or (rating == "open" and verdict.rating != "supported")


@pytest.mark.parametrize(
    ("share", "rating"), [("22.4%", "supported"), ("60.8%", "not"), ("24.2%", "not")]
)
def test_a_total_that_says_so_is_the_whole(share: str, rating: str) -> None:
    text = (
        f"Engineering had 24,596 apprenticeship starts ({share} of the total) in the third quarter."
    )
    verdict = verdicts_of(text, places(), "2026-11-24")[share]
    assert (verdict.rating == "supported") is (rating == "supported")


def test_an_advanced_level_is_a_part_and_no_early_estimate() -> None:
    assert places().series["s_adv"].breakdown == "advanced level"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Northgate produced 775 tonnes of waste, Harbourside 593 and Castle 528.", ["593", "528"]),
        ("Ayr employs 412 people, Troon 118 and Girvan 93.", ["118", "93"]),
        ("They visited Ayr, Pier 118 and Crew 93.", []),
    ],
)
def test_bare_counts_of_a_list_of_names_are_figures(text: str, figures: list[str]) -> None:
    found = verdicts_of(text, fires(), "2026-09-20")
    assert [quote for quote in found if quote in ("593", "528", "118", "93")] == figures
