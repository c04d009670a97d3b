"""Levels told of a bare year behind "and", where the month is that of the ones before."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
ferry,"Ferry passengers, Norway",passengers,NOR,,persons,0,M,flow,year_on_year,yes,ferry passengers
fill,"Hotel occupancy, Norway",occupancy,NOR,,percent,0,M,rate,year_on_year,yes,hotel beds
"""


@pytest.fixture(scope="module")
def norway() -> Catalogue:
    rows = ["series,period,value,published"]
    for year in range(2021, 2026):
        for month in range(1, 11):
            at = (year - 2021) * 10 + month
            rows.append(f"ferry,{year}-{month:02d},{40_000 + at * 317},")
            rows.append(f"fill,{year}-{month:02d},{41 + at * 0.6:.1f},")
        rows += [f"ferry,{year}-{m},{30_000 + m * 100}," for m in (11, 12)] if year < 2025 else []
        rows += [f"fill,{year}-{m},{38 + year - 2021}.5," for m in (11, 12)] if year < 2025 else []
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


FERRY = "Norway's ferry passengers came to 55,850 in October, up from "
BEDS = "In October 71.0% of hotel beds in Norway were occupied, up from "
FILL = "Hotel occupancy in Norway was 71.0% in October, up from "


@pytest.mark.parametrize(
    ("sentence", "figure", "rating"),
    [
        (BEDS + "65.0% last October and 47.0% in 2021.", "47.0%", "supported"),
        (BEDS + "65.0% last October and 74.0% in 2021.", "74.0%", "mismatch"),
        (FERRY + "52,680 last October and 43,170 in 2021.", "43,170", "supported"),
        (FERRY + "52,680 last October and 43,710 in 2021.", "43,710", "mismatch"),
        (FILL + "65.0% last October and 47.0% in 2021.", "47.0%", "supported"),
        (FILL + "65.0% a year earlier and 53.0% in 2022.", "53.0%", "supported"),
        (FILL + "65.0% in October 2024 and 59.0% in 2023.", "59.0%", "supported"),
        (FILL + "65.0% last October and 74.0% in 2021.", "74.0%", "mismatch"),
        (FILL + "70.4% in September and 47.0% in 2021.", "47.0%", "mismatch"),
        (FILL + "65.0% last October and 43.3% in 2021 as a whole.", "43.3%", "supported"),
    ],
)
def test_a_bare_year_behind_the_same_month(
    norway: Catalogue, sentence: str, figure: str, rating: str
) -> None:
    verdict = verdicts_of(sentence, norway, "2025-11-20")[figure]
    assert verdict.rating == rating, (verdict.period, verdict.explanation)
