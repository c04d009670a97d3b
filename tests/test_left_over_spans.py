"""What a measure left over an open span of time, and yields told by the time of day."""

from datetime import date, timedelta
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline"
)
_FIRST, _LAST = date(2025, 1, 1), date(2025, 11, 7)
_RATES = {"2024-09": 5.1, "2025-06": 4.7, "2025-07": 4.8, "2025-08": 4.5, "2025-09": 4.3}


@cache
def malta() -> Catalogue:
    """A yield by the day, which falls by a hundredth each trading day, and a rate by the month."""
    series = [
        _HEAD,
        "bond,10-year bond yield of Malta,bond_yield,MLT,percent,0,D,rate,,period_on_period,yes",
        "cpi,Inflation of Malta,inflation,MLT,percent,0,M,rate,year_on_year,,yes",
    ]
    days = [_FIRST + timedelta(days=n) for n in range((_LAST - _FIRST).days + 1)]
    trading = [day for day in days if day.weekday() < 5]
    rows = ["series,period,value,published"]
    rows += [f"bond,{day},{6.3 - n / 100:.2f},{day}" for n, day in enumerate(trading)]
    rows += [f"cpi,{month},{rate},{month[:4]}-12-01" for month, rate in _RATES.items()]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


NOW = "The 10-year bond yield of Malta closed at 4.08% on Friday. "
INFLATION = "Inflation in Malta was 4.3% in September. "


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        (NOW + "Over the past month it has fallen from 4.31%.", "4.31%", "2025-10-07"),
        (NOW + "In the past month alone it has come down from 4.31%.", "4.31%", "2025-10-07"),
        (NOW + "It has slipped from 4.31% in the past month.", "4.31%", "2025-10-07"),
        (INFLATION + "Over the past year it has eased from 5.1%.", "5.1%", "2024-09"),
        (INFLATION + "It has come down from 5.1% over the past 12 months.", "5.1%", "2024-09"),
        (INFLATION + "In the past three months it has slowed from 4.7%.", "4.7%", "2025-06"),
    ],
)
def test_what_was_left_over_a_span_is_of_its_start(text: str, figure: str, period: str) -> None:
    verdict = verdicts_of(text, malta(), "2025-12-02" if "Infl" in text else "2025-11-08")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period)


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        (INFLATION + "In the past two years: 4.3%, down from 4.5% in August.", "4.5%", "2025-08"),
        ("Inflation in Malta slowed to 4.3% in September from 4.5% in August.", "4.5%", "2025-08"),
        (INFLATION + "In the past year it was down from 4.8% in July.", "4.8%", "2025-07"),
    ],
)
def test_a_time_beside_the_figure_goes_before_a_span(text: str, figure: str, period: str) -> None:
    verdict = verdicts_of(text, malta(), "2025-12-02")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period)


LONG_AGO = "The 10-year bond yield of Malta was 5.93% on February 21. "


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        (LONG_AGO + "This evening it stood at 4.08%.", "4.08%", "2025-11-07"),
        (LONG_AGO + "It closed at 4.08% this afternoon.", "4.08%", "2025-11-07"),
    ],
)
def test_a_part_of_the_day_is_of_its_day(text: str, figure: str, period: str) -> None:
    verdict = verdicts_of(text, malta(), "2025-11-07")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period)


def test_the_evening_of_no_day_is_no_time() -> None:
    text = LONG_AGO + "Traders who work in the evening had seen it at 5.93%."
    assert verdicts_of(text, malta(), "2025-11-07")["5.93%"].rating == "supported"
