"""Figures that go on with the move before them are of its place, whatever another place's series
would bear out; and what "as for" names is what its sentence is about."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
isles,"Gross domestic product of Malta, growth on the quarter",gdp,MLT,percent,0,Q,rate,\
period_on_period,period_on_period,yes
coast,"Gross domestic product of Cyprus, growth on the quarter",gdp,CYP,percent,0,Q,rate,\
period_on_period,period_on_period,yes
dear,"Consumer prices of Malta, change on the year",cpi,MLT,percent,0,Q,rate,year_on_year,\
year_on_year,yes
dearer,"Consumer prices of Cyprus, change on the year",cpi,CYP,percent,0,Q,rate,year_on_year,\
year_on_year,yes
"""
QUARTERS = [f"{year}-Q{quarter}" for year in (2024, 2025) for quarter in (1, 2, 3, 4)]
LEAD = "Prices in Malta rose by 2.0% in the fourth quarter of 2025, and in Cyprus by 1.7%. "
REST = " In Cyprus, output grew by 0.5% in the fourth quarter. Prices rose by 1.9% in the third."


@pytest.fixture(scope="module")
def islands() -> Catalogue:
    """Output and prices of two islands."""
    return catalogue_told(
        SERIES,
        QUARTERS,
        {
            "isles": [0.4, 0.5, 0.3, 0.2, 0.6, 0.1, 0.3, 0.4],
            "coast": [0.7, 0.8, 0.9, 0.6, 0.8, 0.7, 0.2, 0.5],
            "dear": [2.9, 2.7, 2.6, 2.4, 2.3, 2.2, 2.1, 2.0],
            "dearer": [1.1, 1.2, 1.4, 1.5, 1.6, 1.8, 1.9, 1.7],
        },
    )


@pytest.mark.parametrize(
    "lead", ["As for GDP in Malta, it", "As to GDP in Malta, it", "GDP in Malta"]
)
def test_what_as_for_names_holds_for_the_whole_sentence(lead: str, islands: Catalogue) -> None:
    text = f"{LEAD}{lead} grew by 0.4% in the fourth quarter, after 0.3% in the third."
    found = verdicts_of(text, islands, "2026-03-10")
    assert {found[figure].series for figure in ("0.4%", "0.3%")} == {"isles"}
    assert found["0.3%"].rating is Rating.SUPPORTED


def test_a_move_told_on_is_not_borne_out_by_another_place(islands: Catalogue) -> None:
    text = f"{LEAD}GDP in Malta grew by 0.4% in the fourth quarter, after 0.2% in the third.{REST}"
    found = verdicts_of(text, islands, "2026-03-10")
    assert found["0.4%"].rating is Rating.SUPPORTED
    assert found["0.2%"].rating is not Rating.SUPPORTED


def test_another_place_named_between_them_bears_it_out(islands: Catalogue) -> None:
    text = f"{LEAD}GDP in Malta grew by 0.3% in the third quarter and in Cyprus by 0.2%.{REST}"
    found = verdicts_of(text, islands, "2026-03-10")
    assert (found["0.2%"].series, found["0.2%"].rating) == ("coast", Rating.SUPPORTED)


@pytest.mark.parametrize("front", ["Cyprus managed", "And in Cyprus it managed"])
def test_a_sentence_that_opens_with_another_place_does_not_go_on(
    front: str, islands: Catalogue
) -> None:
    text = f"GDP in Malta grew by 0.4% in the fourth quarter. {front} 0.3% in the third."
    found = verdicts_of(text, islands, "2026-03-10")["0.3%"]
    assert (found.series, found.rating) != ("isles", Rating.SUPPORTED)


def test_a_sentence_that_opens_with_its_own_place_goes_on(islands: Catalogue) -> None:
    text = "GDP in Malta grew by 0.4% in the fourth quarter. Malta managed 0.3% in the third."
    found = verdicts_of(text, islands, "2026-03-10")["0.3%"]
    assert (found.series, found.rating) == ("isles", Rating.SUPPORTED)
