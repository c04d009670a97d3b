"""What goes on behind an aside, or beside a record, does not lean on what stands there."""

from datetime import date, timedelta

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
per,"Industrial production, Peru",industrial_production,PER,index,0,M,index,period_on_period,yes
chl,"Industrial production, Chile",industrial_production,CHL,index,0,M,index,period_on_period,yes
bdi,Baltic Dry Index,baltic_dry_index,,index,0,D,index,period_on_period,yes
"""
OUTPUT = {
    "per": {"2025-01": 107.0, "2025-12": 99.7, "2026-01": 100.0},
    "chl": {"2025-01": 96.0, "2025-12": 99.5, "2026-01": 100.0},
}
INDEX = (2081, 2160, 2190, 2212, 2204, 2231, 2222, 2210, 2190, 2150, 2110)


@pytest.fixture(scope="module")
def held() -> Catalogue:
    """Output of two countries by months, and an index of freight that fell for five days."""
    rows = [f"{key},{month},{v}" for key, months in OUTPUT.items() for month, v in months.items()]
    days = (date(2026, 3, 2) + timedelta(n) for n in range(20))
    traded = [day for day in days if day.weekday() < 5]
    rows += [f"bdi,{day},{v}" for day, v in zip(traded, INDEX, strict=False)]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]))


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("where it was 6.5% lower than a year ago, and ^0.5%^ in Chile", "supported"),
        ("where it was 6.5% lower than a year ago, while in Chile by ^0.5%^", "supported"),
        ("where it was 6.5% lower than a year ago, and ^0.7%^ in Chile", "mismatch"),
        ("where it was 6.5% lower than a year ago, and ^4.2%^ in Chile", "mismatch"),
        # a word of its own, and no comma
        ("where it was 6.5% lower than a year ago, and was ^4.2%^ up on it in Chile", "supported"),
        ("and was 6.5% lower than a year ago there and ^4.2%^ higher than a year ago in Chile",
         "supported"),
    ],
)  # fmt: skip
def test_a_move_goes_on_past_a_relative_clause(told: str, rating: str, held: Catalogue) -> None:
    before, figure, after = told.split("^")
    text = "In January industrial production grew 0.3% on the month in Peru, "
    found = verdicts_of(f"{text}{before}{figure}{after}.", held, "2026-03-16")
    assert found[figure].rating == rating


@pytest.mark.parametrize(
    ("told", "run", "rating"),
    [
        ("its lowest since March 2 and the fifth decline in a row", "fifth", "supported"),
        ("its lowest since March 2 and the sixth decline in a row", "sixth", "mismatch"),
        ("the weakest in nearly two weeks and the fifth decline in a row", "fifth", "supported"),
        ("its lowest since March 2 and the fifth monthly decline in a row", "fifth", "unverified"),
        ("its fifth decline in a row this month", "fifth", "unverified"),
    ],
)  # fmt: skip
def test_the_reach_of_a_record_is_no_step_of_a_run(
    told: str, run: str, rating: str, held: Catalogue
) -> None:
    text = f"The Baltic Dry Index dropped 40 points to 2,110, {told}."
    assert verdicts_of(text, held, "2026-03-16")[run].rating == rating
