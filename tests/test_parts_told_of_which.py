"""What "of which" tells a part of once more as a share: "15.25bn cubic metres, of which 9.75bn,
nearly two-thirds, came from the United States"."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.measures.of_which import _OF_WHICH
from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline"
)


@cache
def coffee() -> Catalogue:
    """Coffee that Malta imported in two months, and what came from two of the places."""
    series = (
        f"{_HEAD}\n"
        "all,Coffee imports of Malta,coffee_imports,MLT,WLD,kilogram,3,M,flow,year_on_year,yes\n"
        "bra,Coffee imports of Malta from Brazil,coffee_imports,MLT,BRA,kilogram,3,M,flow,"
        "year_on_year,no\n"
        "per,Coffee imports of Malta from Peru,coffee_imports,MLT,PER,kilogram,3,M,flow,"
        "year_on_year,no\n"
    )
    rows = ["series,period,value"]
    for key, early, late in (("all", 1284, 1525), ("bra", 734, 975), ("per", 172, 165)):
        rows += [f"{key},2024-03,{early}", f"{key},2025-03,{late}"]
    return catalogue_of(series, "\n".join(rows) + "\n")


_CAME = "Coffee imports of Malta rose to 1.525 million kilograms in March, of which 975,000"


@pytest.mark.parametrize(
    ("told", "figure", "right"),
    [
        (", nearly two-thirds, came from Brazil.", "two-thirds", True),
        (", or 64%, came from Brazil.", "64%", True),
        (" (64%) came from Brazil.", "64%", True),
        (", 33% more than a year earlier, came from Brazil.", "33%", True),
        (", nearly three-quarters, came from Brazil.", "three-quarters", False),
        (", or 74%, came from Brazil.", "74%", False),
    ],
)
def test_a_fraction_of_what_was_told_of_which_is_a_share(
    told: str, figure: str, right: bool
) -> None:
    verdict = verdicts_of(_CAME + told, coffee(), "2025-04-20")[figure]
    assert (verdict.rating == "supported") is right, verdict.explanation
    assert verdict.series == "bra"


def test_a_run_before_of_which_is_of_the_whole() -> None:
    told = "Sales grew for the second month in a row to 1.525 million kilograms, of which 975,000"
    behind = _OF_WHICH.match(told, told.index("second") + len("second"))
    assert behind is not None
    apart = "Sales grew for the second month in a row, while 12 of those of Peru fell, of which 3"
    assert _OF_WHICH.match(apart, apart.index("second") + len("second")) is None
