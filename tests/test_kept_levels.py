"""Runs of a rate that stood still: "4.7% for the third month running"."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,year_on_year,yes
"""
_RATES = (5.2, 5.0, 4.9, 4.9, 4.8, 4.9, 4.8, 4.7, 4.7, 4.7)


@cache
def rates() -> Catalogue:
    rows = ["series,period,value,published"]
    rows += [f"ur,2025-{month:02d},{value}," for month, value in enumerate(_RATES, 1)]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("was 4.7% in October for the third month running", "exact"),
        ("stayed at 4.7% in October for the third month in a row", "exact"),
        ("was unchanged at 4.7% in October for a second straight month", "exact"),
        ("was unchanged at 4.7% in October for a third straight month", "exact"),
        ("stood at 4.7% in October for the third consecutive month", "exact"),
        ("was 5% in October for the third month running", "off_streak"),
        ("was 4.7% in October for the fifth month running", "off_streak"),
        ("was 4.7% in October for the second month running", "off_streak"),
        ("stayed below 4.9% in October for the fourth month running", "exact"),
    ],
)
def test_a_run_of_one_level_is_counted_by_its_printed_digits(told: str, reason: str) -> None:
    found = verdicts_of(f"The jobless rate of Austria {told}.", rates(), "2025-12-02")
    (run,) = [v for v in found.values() if v.claim.assertion == "streak"]
    whole = "5%" in told  # 4.7, 4.7, 4.7, 4.8, 4.9 ... all print as 5%
    assert run.computed == (10 if whole else 4 if "4.9%" in told else 3), run.explanation
    assert run.reason == reason or run.reason == "ambiguous"
    assert (run.rating == "supported") is (reason == "exact"), run.explanation


@pytest.mark.parametrize(
    ("text", "computed"),
    [
        ("Hiring rose, with the jobless rate of Austria at 4.7% for a third month in a row.", 3),
        ("Pay rose 3% in October with the jobless rate of Austria at 4.7% for a third month "
         "running.", 3),
        ("The jobless rate of Austria, at 4.7% for a third straight month, is low.", 3),
        ("Pay rose as the jobless rate of Austria fell to 4.7% for a third month running.", 0),
    ],
)  # fmt: skip
def test_what_stands_at_a_level_did_not_move_with_what_is_told_before(
    text: str, computed: int
) -> None:
    found = verdicts_of(text, rates(), "2025-12-02").values()
    (run,) = [v for v in found if v.claim.assertion == "streak"]
    assert run.computed == computed, run.explanation


def test_a_fall_to_a_level_is_no_run_of_that_level() -> None:
    text = "The jobless rate of Austria fell for the second month running to 4.7% in August."
    (run,) = [
        v
        for v in verdicts_of(text, rates(), "2025-10-02").values()
        if v.claim.assertion == "streak"
    ]
    assert (run.reason, run.computed) == ("exact", 2)


@pytest.mark.parametrize(
    ("told", "supported"),
    [
        ("fell 0.1% to 4.8% in July", False),
        ("fell by 2.0% to 4.8% in July", True),
        ("fell by 0.1 points to 4.8% in July", True),
    ],
)
def test_a_rate_that_stood_still_on_another_basis_bears_out_no_move(
    told: str, supported: bool
) -> None:
    months = "ur,2024-07,4.8,\nur,2025-06,4.9,\nur,2025-07,4.8,\n"
    monthly = _SERIES.replace("year_on_year", "period_on_period")
    rows = catalogue_of(monthly, "series,period,value,published\n" + months)
    text = f"The jobless rate of Austria {told}."
    moved = next(iter(verdicts_of(text, rows, "2025-08-20").values()))
    assert (moved.rating == "supported") is supported, moved.explanation
