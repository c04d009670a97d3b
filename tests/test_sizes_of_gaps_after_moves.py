"""Sizes apposed to the move of a gap, which are of the gap as often as of the move."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

_HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
gap,Trade balance of Malta,trade_balance,MLT,EUR,6,M,flow,period_on_period,yes
wine,Exports of Malta,exports,MLT,EUR,6,M,flow,period_on_period,yes
"""
_MONTHS = [f"2025-{k:02d}" for k in range(1, 13)]
_GAPS = (-310, -205, -500, -330, -340, -335, -360, -345, -350, -420, -300, -240)
_SOLD = (150, 320, 210, 205, 215, 220, 212, 208, 214, 216, 300, 240)
_FELL = "Malta's trade deficit narrowed by 20% in December 2025 from November, "


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    """A gap that fell by less than before to the smallest for months, and exports that fell."""
    return catalogue_told(_HEAD, _MONTHS, {"gap": _GAPS, "wine": _SOLD})


def of_the_record(text: str, catalogue: Catalogue) -> Verdict:
    """The verdict on the extreme that a text tells."""
    found = verdicts_of(text, catalogue, "2026-01-20").values()
    return next(v for v in found if v.claim.assertion == "record")


@pytest.mark.parametrize(
    "text", [f"{_FELL}the smallest since February.", f"{_FELL}the smallest since February 2025."]
)
def test_the_gap_may_be_what_is_small(text: str, malta: Catalogue) -> None:
    verdict = of_the_record(text, malta)
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        f"{_FELL}the smallest since January.",
        f"{_FELL}the largest since January.",
        f"{_FELL}the biggest fall since January.",
        "Malta's exports fell by 20% in December 2025 from November, the smallest since January.",
    ],
)
def test_wrong_sizes_stay_wrong(text: str, malta: Catalogue) -> None:
    assert of_the_record(text, malta).rating is not Rating.SUPPORTED
