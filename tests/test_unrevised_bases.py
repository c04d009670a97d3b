"""Moves measured from an earlier print of what they are set against."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
cl,"Initial jobless claims, Norway",jobless_claims,NOR,person,0,W,flow,period_on_period,yes
"""
FIGURES = """\
series,period,value,published
cl,2025-W40,211000,2025-10-09
cl,2025-W41,215000,2025-10-16
cl,2025-W41,214000,2025-10-23
cl,2025-W42,224000,2025-10-23
"""


@pytest.fixture(scope="module")
def norway() -> Catalogue:
    return catalogue_of(HEAD, FIGURES)


@pytest.mark.parametrize(
    ("move", "rating", "reason"),
    [
        ("9,000", "mismatch", "outdated"),
        ("10,000", "supported", "exact"),
        ("7,000", "mismatch", "off_value"),
        ("4.2%", "mismatch", "outdated"),
        ("4.7%", "supported", "rounded"),
    ],
)
def test_a_move_from_the_first_print_is_outdated(
    move: str, rating: str, reason: str, norway: Catalogue
) -> None:
    text = f"Jobless claims in Norway rose by {move} to 224,000 in the week to October 19."
    verdict = verdicts_of(text, norway, "2025-10-23")[move]
    assert (verdict.rating, verdict.reason) == (rating, reason)
    assert ("revised since" in verdict.explanation) is (reason == "outdated")


def test_a_fall_is_no_rise_from_the_first_print(norway: Catalogue) -> None:
    text = "Jobless claims in Norway fell by 9,000 to 224,000 in the week to October 19."
    assert verdicts_of(text, norway, "2025-10-23")["9,000"].rating != "supported"
