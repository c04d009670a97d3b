"""What something added: its whole size, or how much more it made than before."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,Waste collected in Fiji,waste,FJI,,tonne,3,A,flow,year_on_year,yes
ships,"Waste collected in Fiji, ships",waste,FJI,ships,tonne,3,A,flow,year_on_year,no
shops,"Waste collected in Fiji, shops",waste,FJI,shops,tonne,3,A,flow,year_on_year,no
"""
FIGURES = {"all": (410, 421), "ships": (37, 44), "shops": (92, 88)}


@pytest.fixture(scope="module")
def fiji() -> Catalogue:
    rows = [f"{k},{year},{v}" for k, both in FIGURES.items() for year, v in enumerate(both, 2023)]
    return catalogue_of(HEAD, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("In 2024 waste collected from ships in Fiji added {}.", "7,000 tonnes", "supported"),
        ("In 2024 waste collected from ships in Fiji added {}.", "44,000 tonnes", "supported"),
        ("In 2024 waste collected from ships in Fiji added {}.", "9,000 tonnes", "mismatch"),
        ("In 2024 waste collected from shops in Fiji added {}.", "4,000 tonnes", "mismatch"),
        ("In 2024 waste collected from shops in Fiji fell by {}.", "4,000 tonnes", "supported"),
    ],
)
def test_what_was_added_is_a_size_or_a_rise(
    text: str, figure: str, rating: str, fiji: Catalogue
) -> None:
    found = verdicts_of(text.format(figure), fiji, "2025-02-11")[figure]
    assert found.rating == rating, found.explanation
