"""Crowds of invented clubs by the season: what clubs and leagues are called, which season is the
last, averages that the series holds itself, and by how much one club beats another."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
SERIES = """
mer,"Average league attendance, Merford United",attendance,GBR,Merford United,persons,0,A,rate,\
year_on_year,no
hal,"Average league attendance, Halden Town",attendance,GBR,Halden Town,persons,0,A,rate,\
year_on_year,no
dock,"Average league attendance, Quayside FC",attendance,GBR,Quayside FC,persons,0,A,rate,\
year_on_year,no
wnl,"Average attendance per match, Women's National League",attendance,GBR,\
Women's National League,persons,0,A,rate,year_on_year,no
"""
CROWDS = {
    "mer": (41_208, 42_117, 44_905),
    "hal": (21_340, 22_871, 22_406),
    "dock": (30_155, 30_712, 31_946),
    "wnl": (2_210, 3_094, 3_517),
}
SEASONS = ("2022-08/2023-05", "2023-08/2024-05", "2024-08/2025-05")


@cache
def clubs() -> Catalogue:
    """Crowds in three seasons, each published in June."""
    rows = [
        f"{key},{season},{crowd},{season[8:12]}-06-12"
        for key, crowds in CROWDS.items()
        for season, crowd in zip(SEASONS, crowds, strict=True)
    ]
    return catalogue_of(HEAD + SERIES, "\n".join(["series,period,value,published", *rows]) + "\n")


@pytest.mark.parametrize("published", ["2025-06-20", "2025-12-03"])
@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Crowds at Halden Town averaged 22,406 last season.", "22,406", True),
        ("Crowds at Halden averaged 22,406 last season.", "22,406", True),
        ("Crowds at Halden Town averaged 22,871 in 2023-24.", "22,871", True),
        ("Crowds at Quayside averaged 31,946 last season.", "31,946", True),
        ("Crowds in the WNL rose 13.7% to 3,517.", "3,517", True),
        ("Crowds at Halden Town fell to 22,406 from 22,871.", "22,871", True),
        ("Crowds at Halden averaged 44,905 last season.", "44,905", False),
    ],
)
def test_crowds_are_those_of_the_club_and_the_season(
    text: str, figure: str, right: bool, published: str
) -> None:
    verdict = verdicts_of(text, clubs(), published)[figure]
    assert (verdict.rating == "supported") is right


def test_what_is_set_beside_the_season_just_over_is_of_the_one_before() -> None:
    text = "Crowds at Halden Town averaged 22,406, down from 22,871 last season."
    assert verdicts_of(text, clubs(), "2025-06-20")["22,871"].rating == "supported"


@pytest.mark.parametrize("beats", ["beating", "edging out", "and pipped", "and outdrew"])
def test_one_club_beats_another_by_the_gap_between_them(beats: str) -> None:
    text = f"Merford United drew crowds of 44,905, {beats} Quayside FC by 12,959."
    assert verdicts_of(text, clubs(), "2025-06-20")["12,959"].rating == "supported"


@pytest.mark.parametrize("beaten", ["Halden Town", "forecasts", "the budget"])
def test_the_gap_between_others_is_no_such_gap(beaten: str) -> None:
    text = f"Merford United drew crowds of 44,905, beating {beaten} by 12,959."
    assert verdicts_of(text, clubs(), "2025-06-20")["12,959"].rating == "unverified"


def test_a_pronoun_does_not_stand_for_the_owner_of_another_figure() -> None:
    text = "Merford United came top. Their 44,905 a match beat Quayside’s 31,946 by far."
    found = verdicts_of(text, clubs(), "2025-06-20")
    assert (found["44,905"].series, found["31,946"].series) == ("mer", "dock")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Quayside drew 31,946 last season, 9,540 ahead of Halden Town and 1,234 up on the season "
         "before.", "1,234", "supported"),
        ("Quayside drew 31,946 last season, 9,540 ahead of Halden Town and 1,834 up on the season "
         "before.", "1,834", "mismatch"),
        ("They were better than at Halden Town, where 22,406 came, and they beat the 30,155 of "
         "2022-23.", "30,155", "supported"),
        ("They were better than at Halden Town, where 22,406 came, and they beat the 30,555 of "
         "2022-23.", "30,555", "mismatch"),
    ],
)  # fmt: skip
def test_what_a_crowd_is_set_against_is_left_behind(text: str, figure: str, rating: str) -> None:
    lead = "Crowds at Quayside averaged 31,946 last season. "
    verdict = verdicts_of(lead + text, clubs(), "2025-06-20")[figure]
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    ("share", "base", "rating"),
    [
        ("42.6%", "22,406 of Halden Town", "supported"),
        ("42.6%", "22,406 at Halden", "supported"),
        ("52.6%", "22,406 of Halden Town", "mismatch"),
        ("4.0%", "30,712 of the season before", "supported"),
        ("8.0%", "30,712 of the season before", "mismatch"),
    ],
)
def test_a_crowd_is_so_much_larger_than_that_of_another_club(
    share: str, base: str, rating: str
) -> None:
    text = f"Crowds at Quayside averaged 31,946 last season, {share} more than the {base}."
    verdict = verdicts_of(text, clubs(), "2025-06-20")[share]
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    ("lead", "rating"),
    [("9,540", "supported"), ("8,540", "unverified")],
)
def test_a_lead_over_another_club_is_a_difference(lead: str, rating: str) -> None:
    text = f"Quayside's lead over Halden Town was {lead} last season."
    told = "Crowds at Quayside averaged 31,946 last season and those at Halden Town 22,406. "
    verdict = verdicts_of(told + text, clubs(), "2025-06-20")[lead]
    assert verdict.rating == rating, verdict.explanation
