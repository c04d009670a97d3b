"""Where a right figure tells what another was read for, that is of what is left of the measure."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Landings, all species, Faroes",landings,FRO,,tonne,0,M,flow,year_on_year,yes
crab,"Landings, crab, Faroes",landings,FRO,crab,tonne,0,M,flow,year_on_year,no
scallop,"Landings, scallops, Faroes",landings,FRO,scallops,tonne,0,M,flow,year_on_year,no
nep,"Landings, nephrops, Faroes",landings,FRO,nephrops,tonne,0,M,flow,year_on_year,no
cod,"Landings, cod, Faroes",landings,FRO,cod,tonne,0,M,flow,year_on_year,no
"""
FIGURES = {
    "all": (9_312, 9_047),
    "crab": (1_747, 1_058),
    "scallop": (2_232, 1_865),
    "nep": (1_989, 1_607),
    "cod": (3_049, 2_806),
}
OPENING = "Boats of the Faroe Islands landed 9,047 tonnes in January. "


@pytest.fixture(scope="module")
def faroes() -> Catalogue:
    return catalogue_told(HEAD, ("2025-12", "2026-01"), FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (
            "Of shellfish, crab fell to 1,058 tonnes, scallops to 1,865 and langoustine to 1,607.",
            "1,607",
            "nep",
        ),
        ("Of crab they landed 1,058 tonnes, of whitefish 2,806.", "2,806", "cod"),
    ],
)
def test_it_is_of_the_part_that_it_fits_and_nothing_else_tells(
    text: str, figure: str, series: str, faroes: Catalogue
) -> None:
    verdict = verdicts_of(OPENING + text, faroes, "2026-03-20")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Crab fell to 1,058 tonnes, scallops to 1,865 and langoustine to 1,670.", "1,670"),
        ("Crab came to 1,058 tonnes, cod to 1,607 and scallops to 1,865.", "1,607"),
    ],
    ids=["it fits none", "its own words stand beside it"],
)
def test_it_is_not_where_it_fits_none_or_has_a_name(
    text: str, figure: str, faroes: Catalogue
) -> None:
    verdict = verdicts_of(OPENING + text, faroes, "2026-03-20")[figure]
    assert verdict.series != "nep" or verdict.rating != "supported"


YEARS = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
in,"Immigration, year ending, Iceland",immigration,ISL,,persons,0,Q,flow,year_on_year,yes
in_dane,"Immigration, Danish nationals, year ending",immigration,ISL,Danish,persons,0,Q,flow,,no
in_pole,"Immigration, Polish nationals, year ending",immigration,ISL,Polish,persons,0,Q,flow,,no
in_rest,"Immigration, other nationals, year ending",immigration,ISL,other,persons,0,Q,flow,,no
"""


def test_figures_of_whole_years_that_end_each_quarter_are_known_by_their_size() -> None:
    periods = ("2024-Q1/2024-Q4", "2024-Q3/2025-Q2", "2025-Q1/2025-Q4")
    figures = {
        "in": (14_870, 14_512, 14_203),
        "in_dane": (1_204, 1_187, 1_166),
        "in_pole": (5_602, 5_417, 5_283),
        "in_rest": (8_064, 7_908, 7_754),
    }
    text = (
        "Immigration to Iceland was 14,203 in 2025. Of the arrivals, 1,166 were Danish nationals, "
        "5,283 Polish and 7,754 from elsewhere."
    )
    told = catalogue_told(YEARS, periods, figures)
    assert verdicts_of(text, told, "2026-05-20")["7,754"].rating == "supported"
