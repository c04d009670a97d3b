"""Figures after others that are borne out for the first days of a month, or as a first print: they
are of that window too, and not of the month before in full."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,transformation,basis,headline
x,"Exports, customs clearance basis, Malta",exports,MLT,,,EUR,6,M,flow,none,year_on_year,yes
m,"Imports, customs clearance basis, Malta",imports,MLT,,,EUR,6,M,flow,none,year_on_year,yes
b,"Trade balance, customs clearance basis, Malta",trade_balance,MLT,,,EUR,6,M,flow,none,year_on_year,yes
xi,"Exports to Italy, Malta",exports,MLT,ITA,,EUR,6,M,flow,none,year_on_year,no
x10,"Exports, first 10 days of the month, Malta",exports,MLT,,first 10 days,EUR,6,M,flow,none,year_on_year,no
m10,"Imports, first 10 days of the month, Malta",imports,MLT,,first 10 days,EUR,6,M,flow,none,year_on_year,no
b10,"Trade balance, first 10 days of the month, Malta",trade_balance,MLT,,first 10 days,EUR,6,M,flow,none,year_on_year,no
xi10,"Exports to Italy, first 10 days of the month, Malta",exports,MLT,ITA,first 10 days,EUR,6,M,flow,none,year_on_year,no
"""  # noqa: E501
_FIGURES = {
    "x": (5120, 6010, 5877, None),
    "m": (4333, 4817, 4666, None),
    "b": (787, 1193, 1211, None),
    "xi": (911, 1004, 987, None),
    "x10": (1717, 1902, 1855, 2144),
    "m10": (1402, 1555, 1490, 1633),
    "b10": (315, 347, 365, 511),
    "xi10": (288, 301, 309, 407),
}


@cache
def catalogue() -> Catalogue:
    """Trade of Malta, in full up to December and in the first ten days up to January."""
    rows = ["series,period,value,published"]
    for key, told in _FIGURES.items():
        for period, value in zip(("2025-01", "2025-11", "2025-12", "2026-01"), told, strict=True):
            day = "2026-01-11" if period == "2026-01" else ""
            rows += [f"{key},{period},{value},{day}"] if value is not None else []
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


_LEAD = (
    "Malta's exports in the first 10 days of January came to €2,144 million, up 24.9% on a year "
    "before. Imports were €1,633 million. "
)


def _of(told: str, figure: str) -> Rating:
    return verdicts_of(_LEAD + told, catalogue(), "2026-01-12")[figure].rating


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("The trade balance for the period shows a surplus of €511 million.", "€511 million"),
        ("The trade surplus was €511 million.", "€511 million"),
        ("That left a trade surplus of €511 million.", "€511 million"),
        ("Exports to Italy amounted to €407 million.", "€407 million"),
        ("Exports to Italy increased by €119 million.", "€119 million"),
        ("Exports to Italy rose by 41.3%.", "41.3%"),
        ("In December as a whole the trade surplus was €1,211 million.", "€1,211 million"),
    ],
)
def test_a_true_figure_is_borne_out_in_the_window(told: str, figure: str) -> None:
    assert _of(told, figure) is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("The trade balance for the period shows a surplus of €711 million.", "€711 million"),
        ("The trade surplus was €1,211 million.", "€1,211 million"),
        ("Exports to Italy amounted to €987 million.", "€987 million"),
        ("Exports to Italy increased by €407 million.", "€407 million"),
        ("In December the trade surplus was €1,311 million.", "€1,311 million"),
    ],
)
def test_a_wrong_figure_is_not_borne_out(told: str, figure: str) -> None:
    assert _of(told, figure) is not Rating.SUPPORTED


def test_a_figure_of_a_month_by_name_is_still_accused() -> None:
    told = "In December the trade surplus was €1,311 million."
    assert _of(told, "€1,311 million") is Rating.MISMATCH


@pytest.mark.parametrize(
    ("told", "figure", "rating", "series"),
    [
        # the days that a figure is told of name the series, without a figure before
        ("Imports came to €1,633 million in the Jan. 1-10 period.", "€1,633 million", "ok", "m10"),
        ("Imports came to €1,683 million in the Jan. 1-10 period.", "€1,683 million", "off", "m10"),
        ("In the first 10 days of January imports rose 16.5%.", "16.5%", "ok", "m10"),
        ("Exports reached €2,144 million in the Jan. 1-10 period.", "€2,144 million", "ok", "x10"),
        ("Exports reached €2,194 million in the Jan. 1-10 period.", "€2,194 million", "off", "x10"),
        # of other days there is no series, and none in full is held against them
        ("Imports came to €1,633 million in the Jan. 1-15 period.", "€1,633 million", "open", None),
        # the month in full is named
        ("In December imports came to €4,666 million.", "€4,666 million", "ok", "m"),
    ],
)
def test_the_first_days_that_a_time_tells_name_the_series(
    told: str, figure: str, rating: str, series: str | None
) -> None:
    verdict = verdicts_of(f"Malta's customs gave new data. {told}", catalogue(), "2026-01-12")
    found = verdict[figure]
    word = {"supported": "ok", "mismatch": "off"}.get(found.rating, "open")
    assert word == rating
    assert series is None or found.series == series
