"""Whose measure a sentence tells: sides of a country named with the country, places that several
things come from, and words for what is reckoned that are no part by themselves."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue
from verifier.reference.stems import is_in_initials, stems_of

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
wl,"Waiting list, open pathways, England",waiting_list,GB-ENG,,pathways,0,M,stock,,yes,hospital waiting list
wl_nw,"Waiting list, open pathways, North West",waiting_list,GB-ENG-NW,,pathways,0,M,stock,,no,
wl_sw,"Waiting list, open pathways, South West",waiting_list,GB-ENG-SW,,pathways,0,M,stock,,no,
amb,"Response time, North West Ambulance Service",ambulance_response_time,GB-ENG-NW,,minutes,0,M,rate,,no,
lng,"Liquefied natural gas exports, port of Tannum",lng_exports,AU-QLD,liquefied natural gas,tonne,3,M,flow,year_on_year,no,
coal,"Coal exports, port of Tannum",coal_exports,AU-QLD,Tannum,tonne,3,M,flow,year_on_year,no,
coal_b,"Coal exports, port of Bargara",coal_exports,AU-QLD,Bargara,tonne,3,M,flow,year_on_year,no,
sal_v,"Salmon exports, Norway, tonnes",exports,NOR,"salmon, volume",tonne,0,M,flow,year_on_year,no,
sal,"Salmon exports, Norway",exports,NOR,salmon,USD,6,M,flow,year_on_year,no,
cargo,"Cargo, Rygge International airport",cargo,NOR,,tonne,0,M,flow,year_on_year,yes,
"""  # noqa: E501
MONTHS = ("2025-03", "2025-04")
FIGURES = {
    "wl": (7_400_000, 7_420_000), "wl_nw": (1_070_400, 1_062_300), "wl_sw": (640_200, 645_900),
    "amb": (28, 27), "lng": (1910, 2042), "coal": (5610, 5512), "coal_b": (2230, 2317),
    "sal_v": (98_412, 91_250), "sal": (812, 774), "cargo": (21_044, 21_890),
}  # fmt: skip


@cache
def _held() -> Catalogue:
    return catalogue_told(SERIES, MONTHS, FIGURES)


@pytest.mark.parametrize(
    ("copy", "figure", "series", "rating"),
    [
        ("The hospital waiting list in the North West of England was {} in April.", "1,062,300",
         "wl_nw", "supported"),
        ("The hospital waiting list in north-west England was {} in April.", "1,062,300",
         "wl_nw", "supported"),
        ("The hospital waiting list in the South West of England was {} in April.", "1,062,300",
         "wl_sw", "mismatch"),
        ("The hospital waiting list in England was {} in April.", "7,420,000",
         "wl", "supported"),
        ("LNG exports from Tannum came to {} in April.", "2.042 million tonnes",
         "lng", "supported"),
        ("Coal exports from Tannum came to {} in April.", "5.512 million tonnes",
         "coal", "supported"),
        ("Coal exports from Bargara came to {} in April.", "5.512 million tonnes",
         "coal_b", "mismatch"),
        ("The volume of cargo handled by Rygge International was {} in April.", "21,890 tonnes",
         "cargo", "supported"),
        ("The volume of salmon exported by Norway was {} in April.", "91,250 tonnes",
         "sal_v", "supported"),
        ("The volume of salmon exported by Norway was {} in April.", "92,150 tonnes",
         "sal_v", "mismatch"),
    ],
)  # fmt: skip
def test_the_thing_and_the_place_are_told_together(
    copy: str, figure: str, series: str, rating: str
) -> None:
    verdict = verdicts_of(copy.format(figure), _held(), "2025-05-20")[figure]
    assert (verdict.series, verdict.rating.value) == (series, rating)


def test_another_place_is_not_held_against_these() -> None:
    copy = "The hospital waiting list on the Isle of Wight was 1,062,300 in April."
    assert "mismatch" not in {v.rating for v in verdicts_of(copy, _held(), "2025-05-20").values()}


def test_initials_stand_in_a_code_as_a_word_of_their_own() -> None:
    assert is_in_initials("liquefied natural gas", "lng_exports")
    assert not is_in_initials("natural gas", "ng_exports")
    assert not is_in_initials("liquefied natural gas", "talnge_exports")
    assert not is_in_initials("liquefied natural gas", None)


def test_stealing_is_theft() -> None:
    assert stems_of("stealing")[0] == stems_of("theft")[0] != stems_of("steel")[0]
