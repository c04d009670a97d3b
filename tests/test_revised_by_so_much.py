"""What a count was revised from by so much is an earlier print of it."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"


@cache
def sites() -> Catalogue:
    """Housing starts of Spain, of which that for September was revised down in November."""
    rows = [
        "series,period,value,published",
        "starts,2025-08,9120,2025-09-28",
        "starts,2025-09,9474,2025-10-28",
        "starts,2025-09,9341,2025-11-28",
        "starts,2025-10,9655,2025-11-28",
    ]
    series = f"{_HEAD}\nstarts,Housing starts of Spain,housing_starts,ESP,home,0,M,flow,,yes\n"
    return catalogue_of(series, "\n".join(rows) + "\n")


_BY = "Housing starts in Spain for September were revised down by 133, from"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{_BY} 9,474.", "9,474", "supported"),
        (f"{_BY} 9,474 to 9,341.", "9,341", "supported"),
        (f"{_BY} an initial 9,474.", "9,474", "supported"),
        (f"{_BY} 9,744.", "9,744", "unverified"),
        ("Housing starts in Spain rose by 314 to 9,655 in October, from 9,341.", "9,341",
         "supported"),
        ("Housing starts in Spain rose by 314 to 9,655 in October, from 9,431.", "9,431",
         "mismatch"),
    ],
)  # fmt: skip
def test_a_revision_by_so_much_came_from_the_print_before(
    text: str, figure: str, rating: str
) -> None:
    verdict = verdicts_of(text, sites(), "2025-12-01")[figure]
    assert verdict.rating == rating, verdict.explanation
