"""Movements that are named and then given, and losses that are none."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
pay,"Payroll employment, Ohio",payrolls,US-OH,persons,3,M,stock,period_on_period,yes
"""
LEVELS = {"2025-09": 5620.0, "2025-10": 5600.0, "2025-11": 5592.8, "2025-12": 5589.9}


@pytest.fixture(scope="module")
def ohio() -> Catalogue:
    rows = "".join(f"pay,{period},{level}\n" for period, level in LEVELS.items())
    return catalogue_of(HEAD, f"series,period,value\n{rows}")


LEAD = "Employers in Ohio cut 2,900 jobs in December. "


@pytest.mark.parametrize(
    "text",
    [
        "Losses came to 7,200 in November and 20,000 in October.",
        "Job losses had amounted to 7,200 in November.",
        "The losses in November reached 7,200.",
        "Cuts had run to 7,200 in November.",
        "November's losses totalled 7,200.",
        "The cuts came to just 7,200 in November.",
        "Ohio job losses came to 7,200 in November.",
        "Private-sector job cuts hit 7,200 in November.",
    ],
)
def test_a_named_movement_of_heads_is_a_change(text: str, ohio: Catalogue) -> None:
    found = verdicts_of(LEAD + text, ohio, "2026-01-20")
    told = {q: (v.claim.operation, v.rating) for q, v in found.items() if q in ("7,200", "20,000")}
    assert set(told.values()) == {("change", "supported")}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Losses came to $7,200 in November.", "$7,200"),
        ("Losses came to 7,200 acres in November.", "7,200 acres"),
        ("Payrolls came to 7,200 in November.", "7,200"),
        ("The shop that gains reached 7,200 buyers in November.", "7,200"),
    ],
)
def test_other_sums_are_levels(text: str, figure: str, ohio: Catalogue) -> None:
    verdict = verdicts_of(LEAD + text, ohio, "2026-01-20")[figure]
    assert (verdict.claim.operation, verdict.rating) == ("level", "unverified")
