"""A part called by the name of a place tells no measure, nor does the name of who wrote."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline\n"
_SERIES = """
beds,"Hotel occupancy, Dubai",hotel_occupancy,ARE,Dubai,percent,M,rate,year_on_year,yes
freight,Freight handled at the airport,freight,ARE,,tonne,M,flow,year_on_year,yes
pol,Consumer prices of Poland,cpi,POL,,percent,M,rate,year_on_year,yes
gb,Consumer prices of Britain,cpi,GBR,,percent,M,rate,year_on_year,yes
"""


@cache
def _packs() -> Catalogue:
    rows = ["series,period,value,published"]
    for year in (2024, 2025):
        for month in range(1, 13):
            rows += [f"beds,{year}-{month:02d},{70 + month + 2 * (year - 2024)}.4,"]
            rows += [f"freight,{year}-{month:02d},{180_000 + 1_000 * (month + year - 2024)},"]
            rows += [
                f"pol,{year}-{month:02d},4.{month % 10},",
                f"gb,{year}-{month:02d},3.{month % 10},",
            ]
    return catalogue_of(_HEAD + _SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    "text",
    [
        "Belly holds moved 181,000 crates through Dubai in December, 0.6 per cent more than in the "
        "previous December.",
        "Villas in Dubai were 19% dearer in December than a year earlier.",
        "Dubai welcomed 9% more start-ups in December than a year before.",
        "School fees in Dubai rose 6% in December from a year earlier.",
        "Dubai's metro lines were 7% longer in December than a year earlier.",
    ],
)
def test_what_is_told_of_the_place_alone_is_not_held_against_its_hotels(text: str) -> None:
    verdicts = verdicts_of(text, _packs(), "2026-01-20").values()
    assert all(v.rating != "mismatch" for v in verdicts)


@pytest.mark.parametrize(
    "text",
    [
        "Hotel occupancy in Dubai was 84.4% in December.",
        "Hotels in Dubai had an occupancy of 84.4% in December.",
        "In December hotel occupancy, at 84.4%, was high in Dubai.",
    ],
)
def test_what_names_the_measure_too_is_of_it(text: str) -> None:
    verdict = verdicts_of(text, _packs(), "2026-01-20")["84.4%"]
    assert (verdict.rating, verdict.series) == ("supported", "beds")


@pytest.mark.parametrize(
    "byline",
    [
        "By DARREN POLE, Money Editor",
        "By Ann Poland",
        "Words by Lech Polish",
        "By Sam Poland in Leeds",
        "By Jane Pole and Tom Smith",
    ],
)
def test_the_name_of_who_wrote_is_no_place(byline: str) -> None:
    text = f"Bills blitz\n\n{byline}\n\nBritish inflation fell. Inflation was 3.2% in December."
    assert verdicts_of(text, _packs(), "2026-01-20")["3.2%"].series == "gb"


def test_a_place_behind_by_is_one_elsewhere() -> None:
    text = "By Polish standards inflation of 4.2% in December is low."
    assert verdicts_of(text, _packs(), "2026-01-20")["4.2%"].series == "pol"
