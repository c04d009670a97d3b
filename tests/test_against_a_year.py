"""What stands somewhere against the mean of a year, and shares of what a measure leaves."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rent,"Average private rent, UK",private_rents,GBR,GBP,0,M,price,year_on_year,yes
trips,"Rail passenger journeys, UK",rail_journeys,GBR,journey,6,M,flow,year_on_year,yes
late,"Trains on time, UK",train_punctuality,GBR,percent,0,M,rate,year_on_year,yes
"""


@pytest.fixture(scope="module")
def homes() -> Catalogue:
    rows = ["series,period,value"]
    for year in (2023, 2024, 2025):
        for month in range(1, 13 if year < 2025 else 11):
            step = 12 * (year - 2023) + month
            rows.append(f"rent,{year}-{month:02d},{1200 + 7 * step}")
            rows.append(f"trips,{year}-{month:02d},{150 + step}")
            rows.append(f"late,{year}-{month:02d},{71.4 - step % 5:.1f}")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Rents in the UK were 15.5% higher in October 2025 than in 2023.", "15.5%", True),
        ("Rents in the UK were 12.8% above their 2023 level in October 2025.", "12.8%", False),
        ("Rail journeys in the UK were 17.6% above their 2023 level in October 2025.", "17.6%",
         False),
    ],
)  # fmt: skip
def test_a_price_is_held_against_the_mean_of_a_year_too(
    text: str, figure: str, right: bool, homes: Catalogue
) -> None:
    verdict = verdicts_of(text, homes, "2025-11-20")[figure]
    assert (verdict.rating == "supported") is right


@pytest.mark.parametrize(
    ("text", "figure", "accused"),
    [
        ("In the UK 32.6% of trains ran late in October 2025.", "32.6%", False),
        ("In the UK 61.2% of trains were on time in October 2025.", "61.2%", True),
        ("In the UK 67.4% of trains were on time in October 2025.", "67.4%", False),
    ],
)
def test_what_a_share_leaves_is_not_accused(
    text: str, figure: str, accused: bool, homes: Catalogue
) -> None:
    verdict = verdicts_of(text, homes, "2025-11-20")[figure]
    assert (verdict.rating == "mismatch") is accused
