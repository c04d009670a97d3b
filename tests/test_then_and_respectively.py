"""Times that "back then" and "at the time" open a sentence with, and figures of those that the
sentence before names by words of their titles alone."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
RATE = "percent,0,M,rate,year_on_year,yes"
SERIES = f"""\
{HEAD}
ur,Unemployment rate of Italy,unemployment_rate,ITA,{RATE}
gas,Share of gas in the electricity of Poland,gas_share,POL,{RATE}
wind,Share of wind in the electricity of Poland,wind_share,POL,{RATE}
"""
MONTHS = [f"2025-{month:02d}" for month in range(1, 11)]


@cache
def rates() -> Catalogue:
    """Joblessness and shares of power by month: 8.1% in March, 6.0% in August, 6.2% in October."""
    jobless = [7.7, 7.9, 8.1, 7.4, 7.1, 6.6, 6.3, 6.0, 6.1, 6.2]
    gas, wind = [20.1 + 0.4 * n for n in range(10)], [26.3 - 0.5 * n for n in range(10)]
    return catalogue_told(SERIES, MONTHS, {"ur": jobless, "gas": gas, "wind": wind})


@pytest.mark.parametrize(
    ("told", "figure", "month"),
    [
        ("It has eased from its March peak. Back then it was at", "8.1%", "2025-03"),
        ("It is up since the strike of August 2025. At the time it was", "6.0%", "2025-08"),
    ],
)
def test_a_then_that_opens_a_sentence_looks_back(told: str, figure: str, month: str) -> None:
    text = f"Unemployment in Italy was 6.2% in October. {told} {figure}."
    found = verdicts_of(text, rates(), "2025-11-20")[figure]
    assert found.rating is Rating.SUPPORTED, found.explanation
    assert str(found.period) == month


@pytest.mark.parametrize(
    ("shares", "rating"),
    [("23.7% and 21.8%", Rating.SUPPORTED), ("21.8% and 23.7%", Rating.MISMATCH)],
)
def test_figures_told_in_turn_are_of_those_named_before(shares: str, rating: Rating) -> None:
    text = (
        "Gas and wind both grew in Poland’s electricity. In October their shares were "
        f"{shares}, respectively."
    )
    found = verdicts_of(text, rates(), "2025-11-20")
    assert [found[one].rating for one in shares.split(" and ")] == [rating] * 2
