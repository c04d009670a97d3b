"""Counts far too small for a level are how far it moved, whatever the verb."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline
pay,"Payroll employment, Ohio",payrolls,US-OH,,persons,3,M,stock,yes
pay_h,"Payroll employment, health care, Ohio",payrolls,US-OH,health care,persons,3,M,stock,no
"""
LEVELS = {
    "pay": {"2025-10": 5600.0, "2025-11": 5592.8, "2025-12": 5602.9},
    "pay_h": {"2025-10": 812.5, "2025-11": 814.2, "2025-12": 818.5},
}


@pytest.fixture(scope="module")
def ohio() -> Catalogue:
    rows = "".join(
        f"{key},{period},{level}\n" for key, of in LEVELS.items() for period, level in of.items()
    )
    return catalogue_of(HEAD, f"series,period,value\n{rows}")


LEAD = "Employers in Ohio added 10,100 jobs in December. "


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Health care did the heavy lifting, with 4,300 hires.", "4,300"),
        ("In November payrolls had bled 7,200 posts.", "7,200"),
        ("November had been a bloodbath for payrolls: 7,200 posts gone.", "7,200"),
    ],
)
def test_a_count_far_below_the_level_is_a_move(text: str, figure: str, ohio: Catalogue) -> None:
    verdict = verdicts_of(LEAD + text, ohio, "2026-01-20")[figure]
    assert (verdict.claim.operation, verdict.rating) == ("change", "supported")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Health care did the heavy lifting, with 4,900 hires.", "4,900"),  # no such move
        ("Payrolls in November showed 7,200 hires.", "7,200"),  # they went, and did not come
        ("Payrolls stood at a mere 7,200 posts in November.", "7,200"),  # told as a level
    ],
)
def test_other_counts_stay_as_they_were(text: str, figure: str, ohio: Catalogue) -> None:
    assert verdicts_of(LEAD + text, ohio, "2026-01-20")[figure].rating != "supported"


def test_a_part_told_by_its_owner_accuses_nobody(ohio: Catalogue) -> None:
    text = LEAD + "The hospitals' payroll was 818,500 in December."
    assert verdicts_of(text, ohio, "2026-01-20")["818,500"].rating != "mismatch"


@pytest.mark.parametrize(("verb", "right"), [("fallen", True), ("risen", False)])
def test_a_verb_that_governs_two_counts_tells_the_way_of_both(
    verb: str, right: bool, ohio: Catalogue
) -> None:
    text = f"Payrolls in Ohio have {verb} by 7,000 (0.1%) in November, and by 7,200 from October."
    found = verdicts_of(text, ohio, "2025-12-20")
    assert (found["7,200"].rating == "supported") is right


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("In November 7,200 people left payrolls.", "supported"),
        ("In November 7,200 people joined payrolls.", "unverified"),  # so many were gone
        ("In December 4,300 people joined those of health care.", "supported"),
    ],
)
def test_those_who_joined_have_not_gone(text: str, rating: str, ohio: Catalogue) -> None:
    assert verdicts_of(LEAD + text, ohio, "2026-01-20")[text.split()[2]].rating == rating
