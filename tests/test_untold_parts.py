"""Whose right series no pack has is not held against that of a part that nothing tells."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
rent_eng,"Average monthly private rent, England",private_rents,GB-ENG,,GBP,M,price,year_on_year,no
rent_wls,"Average monthly private rent, Wales",private_rents,GB-WLS,,GBP,M,price,year_on_year,no
b_mar,"Live births to married parents, Wales",births,GB-WLS,married parents,people,M,flow,,no
"""
VALUES = {"rent_eng": (1287, 1326, 1330), "rent_wls": (772, 815, 822), "b_mar": (1120, 1094, 1082)}


@pytest.fixture(scope="module")
def rents() -> Catalogue:
    """Rents of two nations, and births to the married of one."""
    months = ("2025-01", "2025-12", "2026-01")
    told = [f"{k},{m},{v}" for k in VALUES for m, v in zip(months, VALUES[k], strict=True)]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *told]))


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The average UK rent hit £1,290 a month in January.", "£1,290", "unverified"),
        ("The average UK rent hit £1,287 a month in January.", "£1,287", "unverified"),
        ("The average rent in England hit £1,290 a month in January.", "£1,290", "mismatch"),
        ("The average rent in England hit £1,330 a month in January.", "£1,330", "supported"),
        ("In Wales 2,317 live births were registered in January.", "2,317", "unverified"),
        ("In Wales 2,317 babies were born to married parents in January.", "2,317", "mismatch"),
    ],
)
def test_a_figure_of_the_whole_is_none_of_an_untold_part(
    text: str, figure: str, rating: str, rents: Catalogue
) -> None:
    assert verdicts_of(text, rents, "2026-02-19")[figure].rating == rating


def test_a_part_that_right_figures_are_of_is_told(rents: Catalogue) -> None:
    text = (
        "Rents in England averaged £1,326 in December. Across the UK landlords ask for more: the "
        "average rent was £1,390 in January."
    )
    found = verdicts_of(text, rents, "2026-02-19")
    assert found["£1,326"].rating == "supported"
    assert found["£1,390"].rating != "supported"


HOURLY = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline,aliases
prod,"Average hourly earnings, production and nonsupervisory employees",hourly_earnings,USA,\
production and nonsupervisory,USD,M,price,year_on_year,no,hourly earnings of the rank and file
"""


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Average hourly earnings in America now stand at $36.87.", "$36.87", "unverified"),
        (
            "In America average hourly earnings of production and nonsupervisory employees came to "
            "$36.87 in December.",
            *("$36.87", "mismatch"),
        ),
        ("Hourly earnings of the rank and file in America are $31.79.", "$31.79", "supported"),
    ],
)
def test_the_name_of_a_measure_tells_of_no_part(text: str, figure: str, rating: str) -> None:
    months = zip(("2024-12", "2025-11", "2025-12"), (30.62, 31.75, 31.79), strict=True)
    told = [f"prod,{month},{value}" for month, value in months]
    hourly = catalogue_of(HOURLY, "\n".join(["series,period,value", *told]))
    assert verdicts_of(text, hourly, "2026-01-05")[figure].rating == rating
