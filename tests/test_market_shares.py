"""Shares of a market: whose they are, by the short names of firms."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
rev,"Revenue, Penrith Parcels",revenue,,,GBP,6,Q,flow,year_on_year,yes,
mar,"Operating margin, Penrith Parcels",operating_margin,,,percent,0,Q,rate,year_on_year,yes,
lock,"Parcel lockers, Penrith Parcels",parcel_lockers,GBR,,locker,0,Q,stock,year_on_year,yes,lockers
vol,"Parcels carried by all operators, United Kingdom",parcel_volumes,GBR,,parcel,6,Q,flow,\
year_on_year,yes,
sh_p,"Share of parcels, Penrith Parcels",market_share,GBR,Penrith Parcels,percent,0,Q,rate,\
year_on_year,no,
sh_h,"Share of parcels, Harling Couriers",market_share,GBR,Harling Couriers,percent,0,Q,rate,\
year_on_year,no,
vans,"New vans, United Kingdom",vehicle_registrations,GBR,light commercial vehicles,vehicle,0,Q,\
flow,year_on_year,yes,van registrations;new vans
vans_el,"New vans, battery electric, United Kingdom",vehicle_registrations,GBR,\
battery electric vans,vehicle,0,Q,flow,year_on_year,no,electric vans;battery vans
"""
_ROWS = {
    "rev": (803, 811, 807, 826, 841),
    "mar": (4.9, 5.3, 5.1, 5.6, 5.8),
    "lock": (9_736, 10_565, 11_463, 12_220, 13_062),
    "vol": (1_292, 1_556, 1_333, 1_366, 1_421),
    "sh_p": (22.7, 21.9, 19.4, 17.3, 15.6),
    "sh_h": (9.9, 12.4, 14.2, 16.6, 18.5),
    "vans": (80_411, 82_316, 78_120, 84_015, 90_202),
    "vans_el": (7_934, 8_451, 8_606, 9_777, 11_004),
}
_QUARTERS = ("2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3")


@cache
def parcels() -> Catalogue:
    """A firm with figures of its own and a share of a market, its rival and the whole."""
    rows = ["series,period,value,published"]
    for key, values in _ROWS.items():
        rows += [f"{key},{q},{v}," for q, v in zip(_QUARTERS, values, strict=True)]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


RIGHT = {
    "Penrith's share was 15.6% in the third quarter.": "15.6%",
    "In the third quarter Penrith's share of the market was 15.6%.": "15.6%",
    "Harling's share stood at 18.5% in the third quarter.": "18.5%",
    "In the third quarter Penrith's share was 15.6% and that of Harling 18.5%.": "18.5%",
    "Penrith had 15.6% of the market in the third quarter, Harling 18.5%.": "15.6%",
    "Penrith's lockers numbered 13,062 at the end of September 2026.": "13,062",
    "Electric vans made up 12.2% of van registrations in Britain in the third quarter.": "12.2%",
    "Battery vans were 12.2% of new vans registered in Britain in the third quarter.": "12.2%",
}
WRONG = {
    "Penrith's share fell by 7.1% on the year in the third quarter.": ("7.1%", Reason.OFF_UNIT),
    "Harling's share was 16.6% in the third quarter.": ("16.6%", Reason.OFF_PERIOD),
    "Penrith's locker network grew by 13,062 over the past year.": (
        "13,062",
        Reason.OFF_OPERATION,
    ),
}
OTHERS = {
    "Penrith's margin was 5.8% in the third quarter.": ("5.8%", "mar"),
    "Penrith's revenue was £841m in the third quarter.": ("£841m", "rev"),
    "Britain's operators carried 1.421bn parcels in the third quarter.": ("1.421bn", "vol"),
}


@pytest.mark.parametrize(("text", "figure"), RIGHT.items())
def test_what_is_told_by_a_short_name_is_found(text: str, figure: str) -> None:
    verdict = verdicts_of(text, parcels(), "2026-11-10")[figure]
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation


@pytest.mark.parametrize(("text", "expected"), WRONG.items())
def test_what_is_told_wrongly_is_accused(text: str, expected: tuple[str, Reason]) -> None:
    figure, reason = expected
    verdict = verdicts_of(text, parcels(), "2026-11-10")[figure]
    assert verdict.reason is reason, verdict.explanation


@pytest.mark.parametrize(("text", "expected"), OTHERS.items())
def test_other_measures_of_the_firm_are_no_shares(text: str, expected: tuple[str, str]) -> None:
    figure, series = expected
    verdict = verdicts_of(text, parcels(), "2026-11-10")[figure]
    assert (verdict.rating, verdict.series) == (Rating.SUPPORTED, series), verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "Couriers' share was 18.5% in the third quarter.",
        "The share price of the couriers fell 7.1% in the third quarter.",
    ],
)
def test_what_is_no_name_tells_nobodys_share(text: str) -> None:
    for verdict in verdicts_of(text, parcels(), "2026-11-10").values():
        assert verdict.rating is not Rating.MISMATCH, verdict.explanation
