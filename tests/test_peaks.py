"""Peaks and troughs of a longer time, which are no means of it."""

import pytest
from small_catalogue import austria, catalogue_of, reserves, steps, verdicts_of

PEAKS = [
    (
        "Austria’s unemployment rate is half the 5.4% recorded at the peak in 2025.",
        "5.4%",
        "2025-11",
    ),
    ("Unemployment in Austria is below the 5.4% high of 2025.", "5.4%", "2025-11"),
    ("Austria's jobless rate is half of its peak of 5.4% in 2025.", "5.4%", "2025-11"),
    ("Austria's unemployment rate peaked at 5.4% in 2025.", "5.4%", "2025-11"),
    ("Unemployment in Austria is back near a low of 4.5% in 2025.", "4.5%", "2025-05"),
    ("Austria's unemployment rate bottomed out at 4.5% in 2025.", "4.5%", "2025-05"),
]
OTHERS = [
    ("Unemployment in Austria was 4.9% in 2025, at peak times and others.", "4.9%", "2025"),
    ("Austria's unemployment rate was 5.4% in November 2025, a peak.", "5.4%", "2025-11"),
    ("Unemployment in Austria averaged 4.9% in 2025.", "4.9%", "2025"),
    ("Austria's jobless rate was 4.9% in 2025, well below its peak.", "4.9%", "2025"),
    ("Austria's jobless rate was off its highs and came to 4.9% in 2025.", "4.9%", "2025"),
]


@pytest.mark.parametrize(("text", "figure", "period"), [*PEAKS, *OTHERS])
def test_a_peak_is_of_the_step_at_which_a_measure_stood_highest(
    text: str, figure: str, period: str
) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period)


def test_a_wrong_peak_is_off() -> None:
    text = "Austria's unemployment rate peaked at 6.1% in 2025."
    assert verdicts_of(text, austria(), "2026-01-20")["6.1%"].rating == "mismatch"


def test_the_high_of_a_stock_is_not_what_it_closed_at() -> None:
    text = "Peru's reserves had fallen to their low of $31 billion in 2025."
    verdict = verdicts_of(text, reserves(), "2026-01-20")["$31 billion"]
    assert (verdict.rating, str(verdict.period)) == ("supported", "2025-01")


def test_what_flows_add_up_to_has_no_peak_within() -> None:
    text = "Austria's exports came to a peak of 181.8 billion euros in 2025."
    assert str(verdicts_of(text, austria(), "2026-01-20")["181.8 billion euros"].period) == "2025"


def test_a_peak_of_prices_may_lie_within_a_step() -> None:
    text = "The Estonian wool auction price peaked at 1,912 euros in 2025."
    assert verdicts_of(text, steps(), "2026-01-20")["1,912 euros"].rating == "unverified"


_FUEL = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
fuel_week,"Petrol, pump price, Latvia, weekly",petrol_price,LVA,EUR,0,W,price,period_on_period,yes
fuel_month,"Petrol, pump price, Latvia, monthly mean",petrol_price,LVA,EUR,0,M,price,period_on_period,no
"""  # noqa: E501
_PAID = """\
series,period,value,published
fuel_week,2022-W23,1.97,
fuel_week,2022-W24,2.06,
fuel_week,2022-W25,2.01,
fuel_month,2022-06,2.01,
"""


@pytest.mark.parametrize(
    ("text", "figure", "rating", "period"),
    [
        ("Petrol in Latvia peaked at €2.06 in June 2022.", "€2.06", "supported", "2022-W24"),
        ("Petrol cost €2.06 in Latvia at the peak in June 2022.", "€2.06", "supported", "2022-W24"),
        ("Petrol in Latvia peaked at €2.01 in June 2022.", "€2.01", "supported", "2022-06"),
        ("Petrol in Latvia peaked at €2.16 in June 2022.", "€2.16", "unverified", "2022-06"),
        ("Petrol in Latvia averaged €2.01 in June 2022.", "€2.01", "supported", "2022-06"),
        ("Drivers in Latvia paid €2.06 for petrol in June 2022.", "€2.06", "unverified", "2022-06"),
        ("Petrol in Latvia cost €2.26 in June 2022.", "€2.26", "unverified", "2022-06"),
        ("Petrol in Latvia averaged €2.06 in June 2022.", "€2.06", "mismatch", "2022-06"),
    ],
)
def test_a_peak_of_a_price_is_of_the_week_where_no_month_bears_it_out(
    text: str, figure: str, rating: str, period: str
) -> None:
    verdict = verdicts_of(text, catalogue_of(_FUEL, _PAID), "2026-01-20")[figure]
    assert (verdict.rating, str(verdict.period)) == (rating, period), verdict.explanation


_RATE = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rate,"Bank rate of Peru",policy_rate,PER,percent,0,D,rate,period_on_period,yes
"""
_DECIDED = "series,period,value,published\nrate,2023-08-03,5.25,\nrate,2024-08-01,5.00,\n"


@pytest.mark.parametrize(("figure", "right"), [("5.25%", True), ("5.35%", False)])
def test_a_rate_stands_at_the_start_of_a_season_where_it_was_left(figure: str, right: bool) -> None:
    copy = f"Peru's bank rate was 4.5% on May 8, down from last summer's peak of {figure}."
    rows = _DECIDED + "rate,2025-05-08,4.50,\n"
    found = verdicts_of(copy, catalogue_of(_RATE, rows), "2025-05-21")[figure].rating
    assert (found == "supported") is right
