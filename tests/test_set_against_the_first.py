"""A figure behind "but" is set against the first one of its sentence, not against what that is up
from."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline,aliases\n"
    'mort,"Average 30-year fixed mortgage rate, monthly average",mortgage_rate,USA,percent,0,M,'
    "rate,yes,30-year fixed mortgage rate;mortgage rates\n"
)
_LED = (
    "The rate on the popular 30-year fixed mortgage averaged 6.17% in June, up from 6.07% in May "
)


@pytest.fixture(scope="module")
def mortgages() -> Catalogue:
    rates = {"2025-05": 6.60, "2025-06": 6.64, "2025-07": 6.71, "2026-05": 6.07, "2026-06": 6.17}
    rows = [f"mort,{month},{rate}" for month, rate in rates.items()]
    return catalogue_of(_SERIES, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    ("behind", "figure", "rating", "period"),
    [
        ("but below the 6.64% of a year earlier.", "6.64%", "supported", "2025-06"),
        ("but below the 6.60% of a year earlier.", "6.60%", "mismatch", "2025-06"),
        ("and below the 6.64% of a year earlier.", "6.64%", "supported", "2025-06"),
    ],
)
def test_behind_but_stands_what_the_first_is_set_against(
    behind: str, figure: str, rating: str, period: str, mortgages: Catalogue
) -> None:
    verdict = verdicts_of(f"US mortgages got dearer. {_LED}{behind}", mortgages, "2026-07-20")[
        figure
    ]
    assert (verdict.rating, str(verdict.period)) == (rating, period), verdict.explanation
