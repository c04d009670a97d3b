"""Freight by route, which has a price for each way."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.match.routes import is_the_way_back
from verifier.reference.catalogue import Catalogue


@cache
def lanes() -> Catalogue:
    """What a container costs by the month, out and back."""
    series = (
        "series,title,unit,frequency\n"
        'out,"Spot freight rate per 40ft container, Shanghai to Los Angeles",USD,M\n'
        'back,"Spot freight rate per 40ft container, Los Angeles to Shanghai",USD,M\n'
    )
    rows = ["series,period,value,published"]
    for key, values in (("out", (3149, 3054, 2843)), ("back", (930, 1029, 959))):
        rows += [f"{key},2025-{month:02d},{value}," for month, value in enumerate(values, 7)]
    return catalogue_of(series, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The freight rate from Shanghai to Los Angeles fell to $2,843 in September.", "$2,843",
         {"supported"}),
        ("The freight rate from Los Angeles to Shanghai fell to $959 in September.", "$959",
         {"supported"}),
        ("The freight rate from Los Angeles to Shanghai fell to $2,843 in September.", "$2,843",
         {"mismatch", "unverified"}),
    ],
)  # fmt: skip
def test_a_rate_is_that_of_its_own_way(text: str, figure: str, rating: set[str]) -> None:
    verdict = verdicts_of(text, lanes(), "2025-10-23")[figure]
    assert verdict.rating in rating, verdict.explanation


@pytest.mark.parametrize(
    ("told", "back"),
    [
        ("from Los Angeles to Shanghai", True),
        ("on the Los Angeles-Shanghai run", True),
        ("from Shanghai to Los Angeles", False),
        ("Shanghai to Los Angeles fell and Los Angeles to Shanghai rose", False),
        ("in Los Angeles", False),
    ],
)
def test_the_way_back(told: str, back: bool) -> None:
    assert is_the_way_back("Spot rate, Shanghai to Los Angeles", told) is back


def test_a_title_without_a_route_has_no_way_back() -> None:
    assert not is_the_way_back("Exports of Austria to Italy", "from Italy to Austria")
