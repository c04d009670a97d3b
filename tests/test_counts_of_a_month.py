"""What is counted once a year in one month, set against the count of an earlier one."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_ELIGIBLE = {2016: 1_142_001, 2022: 1_677_829, 2023: 1_785_074, 2024: 1_908_956, 2025: 2_059_664}
_STARTS = {2016: 48_780, 2017: 52_558, 2018: 58_815, 2019: 67_806, 2020: 77_106}


@cache
def schools() -> Catalogue:
    """Pupils counted each January, and starts of apprentices by the academic year."""
    series = (
        "series,title,unit,frequency\n"
        'fn,"Number of pupils eligible for free school meals, England",persons,A\n'
        'st,"Apprenticeship starts, higher level, England",starts,A\n'
    )
    rows = ["series,period,value,published"]
    rows += [f"fn,{year},{value}," for year, value in _ELIGIBLE.items()]
    rows += [f"st,{year}-08/{year + 1}-07,{value}," for year, value in _STARTS.items()]
    return catalogue_of(series, "\n".join(rows) + "\n")


_NOW = (
    "The number of pupils in England eligible for free school meals was 2,059,664 in January 2025"
)
_RISEN = (
    "Higher level apprenticeship starts have risen every year since 2016/17, when they numbered"
)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{_NOW}. That is 150,708 more than in January 2024.", "150,708", {"supported"}),
        (f"{_NOW}. That is 105,708 more than in January 2024.", "105,708", {"mismatch"}),
        (f"{_NOW}, 150,708 more than in October 2024.", "150,708", {"unverified"}),
        (f"{_NOW}, 80% more than in January 2016.", "80%", {"supported"}),
        (f"{_RISEN} 48,780.", "48,780", {"supported"}),
        (f"{_RISEN} 52,558.", "52,558", {"mismatch", "unverified"}),
    ],
)
def test_counts_and_academic_years(text: str, figure: str, rating: set[str]) -> None:
    verdict = verdicts_of(text, schools(), "2025-07-08")[figure]
    assert verdict.rating in rating, verdict.explanation
