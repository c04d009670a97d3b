"""Moves told beside a level of another time, and records beside a move that they are one of."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline
im,"Imports of Malta, monthly",imports,MLT,EUR,M,flow,none,year_on_year,yes
imy,"Imports of Malta by month, yearly change",imports,MLT,percent,M,rate,year_on_year,,no
ima,"Imports of Malta, yearly",imports,MLT,EUR,A,flow,none,year_on_year,no
imay,"Imports of Malta by year, yearly change",imports,MLT,percent,A,rate,year_on_year,,no
"""
_ROWS = """\
series,period,value
im,2025-10,11500
imy,2025-10,-23
imy,2025-11,-19
imy,2025-12,-28.7
ima,2025,139697
imay,2025,-14.6
"""


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    return catalogue_of(_SERIES, _ROWS)


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("They were down 14.6% at 139,697 euros.", "supported"),
        ("Imports were 14.6% lower at 139,697 euros.", "supported"),
        ("Imports fell 14.6% to 139,697 euros.", "supported"),
        ("In December imports fell 14.6% to 139,697 euros.", "mismatch"),
        ("Imports fell 14.6% as their price rose to 139,697 euros.", "unverified"),
    ],
)
def test_a_move_is_of_the_time_of_the_level_it_led_to(
    told: str, rating: str, malta: Catalogue
) -> None:
    text = f"Imports of Malta fell 28.7% in December from a year before. {told}"
    assert verdicts_of(text, malta, "2026-01-14")["14.6%"].rating == rating


_SALES = """\
series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline
rs,Retail sales of Malta,retail_sales,MLT,EUR,M,flow,none,year_on_year,yes
rsy,"Retail sales of Malta, yearly change",retail_sales,MLT,percent,M,rate,year_on_year,,no
"""
_YEARLY = (-1.8, 3.5, 10.6, 6.4, 4.8, 3.7, 3.4, 3.0, 2.9, 1.3)
_MONTHS = ["2024-12", *(f"2025-{month:02d}" for month in range(3, 12))]
_SUMS = (400, 410, 405, 420, 422, 387, 396, 419, 462, 438)


@pytest.fixture(scope="module")
def sales() -> Catalogue:
    rows = [f"rsy,{month},{value}" for month, value in zip(_MONTHS, _YEARLY, strict=True)]
    rows += [f"rs,{month},{value}" for month, value in zip(_MONTHS, _SUMS, strict=True)]
    return catalogue_of(_SALES, "\n".join(["series,period,value", *rows]) + "\n")


ROSEN = "Retail sales of Malta rose 1.3% in November from a year earlier."
ROSE = f"{ROSEN[:-1]}, "


@pytest.mark.parametrize(
    ("text", "told", "rating"),
    [
        (f"{ROSE}the worst month since 2024.", "worst month since 2024", "supported"),
        (f"{ROSE}their weakest month since 2024.", "weakest month since 2024", "supported"),
        (f"{ROSE}the best month since March.", "best month since March", "mismatch"),
        (
            "Retail sales of Malta, up 1.3% on the year, came to 438 euros in November, the best "
            "month since May.",
            *("best month since May", "mismatch"),
        ),
        (f"{ROSEN} Growth has faded for seven months in a row.", "seven", "supported"),
        (f"{ROSEN} Growth has been fading for seven months in a row.", "seven", "supported"),
        (f"{ROSEN} Growth has ebbed for four months in a row.", "four", "mismatch"),
        (f"{ROSEN} Growth has faded for nine months in a row.", "nine", "mismatch"),
    ],
)
def test_a_time_is_the_worst_of_a_move_it_is_told_with(
    text: str, told: str, rating: str, sales: Catalogue
) -> None:
    assert verdicts_of(text, sales, "2025-12-15")[told].rating == rating
