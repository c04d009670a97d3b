"""Moves and shares that stand right behind a level, of which they are told."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

TICKETS = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
lv,"Gross box office, Latvia",box_office,LVA,,EUR,6,M,flow,year_on_year,yes,box office takings
both,"Gross box office, Latvia and Estonia",box_office,,with Estonia,EUR,6,M,flow,year_on_year,no,
"""
WASTE = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Municipal waste collected, Latvia",municipal_waste,LVA,,tonnes,3,M,flow,year_on_year,yes
burnt,"Municipal waste burnt, Latvia",municipal_waste,LVA,burnt,tonnes,3,M,flow,year_on_year,no
buried,"Municipal waste buried, Latvia",municipal_waste,LVA,buried,tonnes,3,M,flow,year_on_year,no
rate,"Municipal waste recycled, share, Latvia",recycling_rate,LVA,,percent,0,M,rate,year_on_year,no
"""
MONTHS = ("2025-03", "2025-04", "2026-03", "2026-04")


@pytest.fixture(scope="module")
def cinemas() -> Catalogue:
    told = {"lv": (72.0, 74.8, 79.5, 90.1), "both": (77.5, 80.9, 86.1, 97.9)}
    return catalogue_told(TICKETS, MONTHS, told)


@pytest.fixture(scope="module")
def bins() -> Catalogue:
    told = {
        "all": (371, 373, 368, 377),
        "burnt": (117, 118, 113, 112),
        "buried": (2.1, 2.2, 2.3, 3.1),
        "rate": (65.5, 66.0, 66.8, 67.6),
    }
    return catalogue_told(WASTE, MONTHS, told)


@pytest.mark.parametrize(
    ("rest", "figure", "series"),
    [
        ("With Estonia included, the total was €97.9m, a rise of 21%.", "21%", "both"),
        ("With Estonia included, the total was €97.9m, up 21%.", "21%", "both"),
        ("That was a rise of 20%.", "20%", "lv"),
    ],
)
def test_a_move_right_behind_a_level_is_of_its_series(
    cinemas: Catalogue, rest: str, figure: str, series: str
) -> None:
    text = f"Latvia's box office takings came to €90.1m in April. {rest}"
    verdict = verdicts_of(text, cinemas, "2026-05-13")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series)


@pytest.mark.parametrize(
    ("rest", "figure", "rating"),
    [
        ("Some 112,000 tonnes, 30% of the total, were burnt.", "30%", "supported"),
        ("Some 112,000 tonnes, or about 30% of the total, were burnt.", "30%", "supported"),
        ("Some 112,000 tonnes, 40% of the total, were burnt.", "40%", None),
    ],
)
def test_a_coarse_share_of_all_may_stand_right_behind_its_part(
    bins: Catalogue, rest: str, figure: str, rating: str | None
) -> None:
    text = f"Latvia collected 377,000 tonnes of municipal waste in April. {rest}"
    verdict = verdicts_of(text, bins, "2026-05-13")[figure]
    assert verdict.rating == rating or (rating is None and verdict.rating != "supported")
