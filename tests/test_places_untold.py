"""Figures for which the place told of has no row, and another place has just that one."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = {
    "all": ("composite output, the euro area", "EA20", "composite", "yes"),
    "serv": ("services business activity, the euro area", "EA20", "services", "no"),
    "made": ("manufacturing, the euro area", "EA20", "manufacturing", "no"),
    "made_de": ("manufacturing, Germany", "DEU", "manufacturing", "no"),
}
LEVELS = {
    "all": (49.0, 51.2, 52.5),
    "serv": (51.6, 51.3, 53.0),
    "made": (44.6, 49.8, 50.0),
    "made_de": (43.0, 49.5, 49.6),
}
MONTHS = ("2024-10", "2025-09", "2025-10")


@pytest.fixture(scope="module")
def surveys() -> Catalogue:
    series = ["series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline"]
    rows = ["series,period,value,published"]
    for key, (title, code, part, headline) in SERIES.items():
        series.append(
            f'{key},"Purchasing managers index, {title}",pmi,{code},{part},index,0,M,index,'
            f"{headline}"
        )
        rows += [f"{key},{m},{v}," for m, v in zip(MONTHS, LEVELS[key], strict=True)]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


LEAD = (
    "52.5. That was October's composite purchasing managers' index for the euro area, up from 51.2 "
    "in September.\n\nCredit services, where the reading leapt 1.7 points to 53.0. Factories "
    "merely stopped shrinking: 50.0 on the nose, versus 49.5."
)


@pytest.mark.parametrize(
    ("text", "figure", "rating", "series"),
    [
        (f"{LEAD} A year ago they were at 46.4.", "46.4", "mismatch", "made"),
        (f"{LEAD} A year ago they were at 44.6.", "44.6", "supported", "made"),
    ],
)
def test_a_place_that_the_text_never_names_takes_over_no_topic(
    text: str, figure: str, rating: str, series: str, surveys: Catalogue
) -> None:
    verdict = verdicts_of(text, surveys, "2025-11-04")[figure]
    assert (verdict.rating, verdict.series) == (rating, series), verdict.explanation
