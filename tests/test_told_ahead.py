"""Places in an order behind somebody who is named."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,headline
"""
GAPS = {"VNM": -17474, "MEX": -16713, "TWN": -15481, "CHN": -14996, "CAN": -4928}
NAMES = {"VNM": "Vietnam", "MEX": "Mexico", "TWN": "Taiwan", "CHN": "China", "CAN": "Canada"}


@pytest.fixture(scope="module")
def gaps() -> Catalogue:
    series = "".join(
        f"b_{c},Goods balance with {NAMES[c]},trade_balance,USA,{c},goods,USD,6,M,flow,yes\n"
        for c in GAPS
    )
    rows = "".join(f"b_{c},2025-12,{gap}\n" for c, gap in GAPS.items())
    return catalogue_of(HEAD + series, "series,period,value\n" + rows)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("with Vietnam was $17.5bn in December, second only to that with Mexico.", "mismatch"),
        ("with Vietnam, at $17.5bn, was second only to Mexico's in December.", "mismatch"),
        ("with Vietnam was $17.5bn in December, the second-largest after Mexico.", "mismatch"),
        ("with Mexico was $16.7bn in December, second only to that with Vietnam.", "supported"),
        ("with China was $15.0bn in December, the fourth-largest, behind Taiwan.", "supported"),
        ("with Canada was the smallest in December; that with Mexico came second.", "supported"),
    ],
)
def test_who_is_named_ahead_is_not_who_has_the_place(
    text: str, rating: str, gaps: Catalogue
) -> None:
    verdicts = verdicts_of(f"The US goods deficit {text}", gaps, "2026-02-06")
    ranks = [v for v in verdicts.values() if v.claim.assertion == "rank" and v.claim.quantity]
    assert [v.rating for v in ranks] == [rating], [v.explanation for v in ranks]
