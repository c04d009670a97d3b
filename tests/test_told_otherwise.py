"""A sentence that says its figure is of another index, adjustment or city accuses of nothing."""

from functools import cache

import pytest

from tests.small_catalogue import catalogue_of, verdicts_of
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,frequency,adjustment,nature,transformation,headline\n"
_SERIES = """
gb,"UK consumer prices (CPI), 12-month rate",cpi,GBR,percent,M,NSA,rate,year_on_year,yes
pl,Consumer prices of Poland,cpi,POL,percent,M,NSA,rate,year_on_year,yes
us,"US unemployment rate, adjusted",unemployment_rate,USA,percent,M,SA,rate,none,yes
x,Exports of Korea,exports,KOR,USD,M,NSA,flow,none,yes
oil,"Crude output of Norway, barrels a day",oil_output,NOR,barrel,M,NSA,flow,none,yes
kr,Fertility rate of Seoul,fertility_rate,KOR,ratio,M,NSA,rate,none,yes
"""


@cache
def _packs() -> Catalogue:
    rows = ["series,period,value,published"]
    for month in range(1, 13):
        rows += [f"{key},2025-{month:02d},{value}," for key, value in (("gb", 3.0), ("pl", 2.6))]
        rows += [f"x,2025-{month:02d},5{month:02d}00000000.0,"]
        rows += [
            f"oil,2025-{month:02d},18{month:02d}000.0,",
            f"x,2024-{month:02d},4{month:02d}00000000.0,",
        ]
        rows += [f"us,2025-{month:02d},4.3,", f"kr,2025-{month:02d},0.{60 + month},"]
    return catalogue_of(_HEAD + _SERIES, "\n".join(rows) + "\n")


def _rating(text: str) -> Rating:
    (verdict,) = verdicts_of(text, _packs(), "2026-01-20").values()
    return verdict.rating


@pytest.mark.parametrize(
    "text",
    [
        "In London, prices rose 3.5% in the year to December.",
        "Consumer prices in London were 3.5% higher in December than a year earlier.",
        "Inflation in Warsaw was 3.9% in December.",
        "UK CPIH inflation was 3.4% in December.",
        "CPIH, which counts what owners pay for housing, rose 3.4 per cent in Britain in December.",
        "The RPI rate of UK inflation was 4.1% in December.",
        "Seasonally unadjusted US unemployment was 4.7% in December.",
        "The U.S. unemployment rate, not seasonally adjusted, was 4.7% in December.",
        "Korea's average daily exports rose 31% in December from a year earlier.",
        "Korean exports per working day were 31% higher in December than a year earlier.",
        "Before seasonal adjustment, the US jobless rate stood at 4.7 per cent in December.",
    ],
)
def test_what_is_told_to_be_something_else_accuses_nobody(text: str) -> None:
    assert _rating(text) is Rating.UNVERIFIED


@pytest.mark.parametrize(
    "text",
    [
        "UK CPI inflation was 3.5% in December.",
        "UK CPI rose 3.5% in the 12 months to December.",
        "In London on Wednesday, the statistics office said UK inflation was 3.5% in December.",
        "Britain's inflation was 3.5% in December, the Treasury said in London.",
        "Polish inflation was 3.9% in December, officials in Warsaw said.",
        "The seasonally adjusted US unemployment rate was 4.7% in December.",
        "The US unemployment rate was 4.7% in December.",
        "Korean exports rose 31% in December from a year earlier.",
    ],
)
def test_what_is_told_to_be_the_series_itself_is_held_against_it(text: str) -> None:
    assert _rating(text) is Rating.MISMATCH


@pytest.mark.parametrize(
    "text",
    [
        "Ministers in Warsaw said inflation was 2.6% in December.",
        "London's inflation rate held at 3.0% in December.",
        "In Seoul the fertility rate was 0.72 in December.",
    ],
)
def test_what_holds_for_a_place_told_by_its_capital_still_holds(text: str) -> None:
    assert _rating(text) is Rating.SUPPORTED
