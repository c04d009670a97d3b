"""What a price or a rate did from one end of a stretch to the other."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rent,"Average private rent, UK",private_rents,GBR,GBP,0,M,price,year_on_year,yes
trips,"Rail passenger journeys, UK",rail_journeys,GBR,journey,6,M,flow,year_on_year,yes
rate,"Unemployment rate, UK",unemployment_rate,GBR,percent,0,M,rate,period_on_period,yes
"""


@pytest.fixture(scope="module")
def homes() -> Catalogue:
    rows = ["series,period,value"]
    for year in (2024, 2025):
        for month in range(1, 13 if year < 2025 else 11):
            step = 12 * (year - 2024) + month
            rows.append(f"rent,{year}-{month:02d},{1200 + 7 * step}")
            rows.append(f"trips,{year}-{month:02d},{150 + 3 * step}")
            rows.append(f"rate,{year}-{month:02d},{4.1 + 0.05 * step:.1f}")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Between March and October 2025 rents in the UK rose by £49.", "£49"),
        ("Rents in the UK went up 3.7% from March to October 2025.", "3.7%"),
        ("Rents in the UK were up 6.7% on a year ago between March and October 2025.", "6.7%"),
        ("Unemployment in the UK rose from 4.8% to 5.2% between March and October 2025.", "5.2%"),
        ("Rail journeys in the UK rose 21.2% between March and October 2025.", "21.2%"),
    ],
)
def test_a_move_over_a_stretch_is_right(text: str, figure: str, homes: Catalogue) -> None:
    assert verdicts_of(text, homes, "2025-11-20")[figure].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Between March and October 2025 rents in the UK rose by £41.", "£41"),
        ("Rents in the UK went up 4.7% from March to October 2025.", "4.7%"),
        ("Unemployment in the UK rose from 4.8% to 5.6% between March and October 2025.", "5.6%"),
        ("Rail journeys in the UK rose 9.4% between March and October 2025.", "9.4%"),
    ],
)
def test_another_figure_is_not(text: str, figure: str, homes: Catalogue) -> None:
    assert verdicts_of(text, homes, "2025-11-20")[figure].rating != "supported"
