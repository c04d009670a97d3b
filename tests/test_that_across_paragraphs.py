"""A paragraph that opens with "That was" goes on about the figure which ended the one before."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
gbo,"Gross box office, Canada",box_office,CAN,CAD,6,M,flow,year_on_year,yes
tix,"Cinema tickets sold, Canada",cinema_admissions,CAN,persons,6,M,flow,year_on_year,yes
"""
FIGURES = """\
series,period,value
gbo,2019-07,301.4
gbo,2024-07,188.0
gbo,2025-07,193.6
gbo,2026-06,204.0
gbo,2026-07,260.3
tix,2019-07,23.1
tix,2024-07,22.8
tix,2025-07,20.4
tix,2026-06,20.1
tix,2026-07,21.9
"""


@pytest.fixture(scope="module")
def cinemas() -> Catalogue:
    return catalogue_of(SERIES, FIGURES)


RECORD = ", the most in any month since July 2019"


@pytest.mark.parametrize("record", ["", RECORD])
@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("That was up 34.5% from a year earlier.", "34.5%", "supported"),
        ("That was up 27.6% from a year earlier.", "27.6%", "mismatch"),  # from June
        # named anew, or no pronoun for it
        ("That was as tickets sold rose 7.4% from a year earlier.", "7.4%", "supported"),
        ("Across the border, films did better, up 27.6% on the year.", "27.6%", "unverified"),
    ],
)  # fmt: skip
def test_that_goes_on_from_the_paragraph_before(
    record: str, told: str, figure: str, rating: str, cinemas: Catalogue
) -> None:
    text = f"Moviegoers in Canada spent C$260.3 million on tickets in July{record}.\n\n{told}"
    assert verdicts_of(text, cinemas, "2026-08-05")[figure].rating == rating
