"""Regions that are called by two points of the compass, in the small letters of copy."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
uk,Unemployment rate of the UK,unemployment_rate,GBR,percent,0,M,rate,,yes
lon,Unemployment rate of London,unemployment_rate,GB-LON,percent,0,M,rate,,no
ne,Unemployment rate of the North East,unemployment_rate,GB-NE,percent,0,M,rate,,no
"""
FIGURES = {"uk": (4.8, 5.0), "lon": (6.1, 6.5), "ne": (6.3, 6.2)}


@pytest.fixture(scope="module")
def britain() -> Catalogue:
    return catalogue_told(HEAD, ("2025-08", "2025-09"), FIGURES)


@pytest.mark.parametrize(
    "told",
    [
        "ahead of the north-east, on {}",
        "above the north-east's {}",
        "against {} in the north east",
        "compared with the North East's {}",
    ],
)
@pytest.mark.parametrize(("figure", "rating"), [("6.2%", "supported"), ("5.7%", "mismatch")])
def test_the_region_is_meant(told: str, figure: str, rating: str, britain: Catalogue) -> None:
    text = f"Unemployment in London stood at 6.5% in September, {told.format(figure)}."
    found = verdicts_of(text, britain, "2025-10-20")
    assert found["6.5%"].rating == "supported"
    if rating == "supported":
        assert (found[figure].rating, found[figure].series) == (rating, "ne")
    else:
        assert found[figure].rating != "supported"
