"""Counts that moved so far over a year and, told behind it, so far over a shorter time."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.mention import Basis
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
ayr,"Allotments, Ayr, end of quarter",allotments,Ayr,allotments,0,Q,stock,year_on_year,no
bute,"Allotments, Bute, end of quarter",allotments,Bute,allotments,0,Q,stock,year_on_year,no
"""
QUARTERS = ("2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")
FIGURES = {"ayr": (702, 731, 768, 812, 867, 894), "bute": (340, 352, 371, 377, 398, 445)}


@cache
def _allotments() -> Catalogue:
    return catalogue_told(SERIES, QUARTERS, FIGURES)


@pytest.mark.parametrize(
    ("copy", "figure", "rating"),
    [
        ("Ayr added 163 allotments in a year but only 27 in the last quarter.", "27", True),
        ("Ayr gained 163 allotments over the past year, and just 27 in the third quarter.", "27",
         True),
        ("Ayr gained 163 allotments over twelve months and 27 in the last quarter.", "27", True),
        ("Bute gained 93 allotments in a year and Ayr 27 in the third quarter.", "27", True),
        ("At the end of September Ayr had 894 allotments. It added 163 in twelve months but only "
         "27 in the last quarter.", "27", True),
        # Errors are held against the shorter time.
        ("Ayr gained 163 allotments in a year and 72 in the third quarter.", "72", False),
        # A figure without a time of its own keeps that of the one before.
        ("Ayr added 163 allotments in a year and Bute 93.", "93", None),
        ("Ayr added 163 allotments in a year and 27 in Bute.", "27", None),
    ],
)  # fmt: skip
def test_a_change_over_a_shorter_time(copy: str, figure: str, rating: bool | None) -> None:
    verdict = verdicts_of(copy, _allotments(), "2025-10-22")[figure]
    assert verdict.claim.operation == "change"
    told = {True: Rating.SUPPORTED, False: Rating.MISMATCH, None: verdict.rating}
    assert verdict.rating is told[rating]
    assert rating is not None or verdict.claim.basis is Basis.YEAR
