"""Outturns of another time that are joined to a forecast, beside forecasts joined to one."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,status,basis,headline
x,"Timber exports, Latvia",exports,LVA,percent,0,M,rate,year_on_year,outturn,year_on_year,yes
xf,"Timber exports, Latvia, forecast",exports,LVA,percent,0,M,rate,year_on_year,forecast,,no
"""
_FIGURES = """\
series,period,value,published
x,2025-08,4.4,
x,2025-09,8.3,
xf,2025-08,5,
xf,2025-09,6,
"""
_OPENING = "Latvia's timber exports rose 8.3% from a year earlier in September,"


@pytest.mark.parametrize(
    ("rest", "figure", "foretold"),
    [
        ("against forecasts of 6% and growth of 4.4% in August.", "4.4%", False),
        ("compared with expectations of a 6% rise and a 4.4% gain in August.", "4.4%", False),
        ("beating economists’ forecasts of 6% and August’s 4.4%.", "4.4%", False),
        ("better than forecasts for a 6% rise and the 4.4% seen in August.", "4.4%", False),
        ("above a poll’s forecast of 6% and August’s rise of 4.4%.", "4.4%", False),
        ("against forecasts of 6% and growth of 4.4% in August.", "6%", True),
        ("against forecasts of a 6% rise and a 4.4% gain in imports in September.", "4.4%", True),
        ("against forecasts of 6% and growth of 4.4% in September.", "4.4%", True),
        ("and economists forecast growth of 6% and 4.4% in August.", "4.4%", True),
    ],
)
def test_a_figure_of_another_time_joined_to_a_forecast_is_none(
    rest: str, figure: str, foretold: bool
) -> None:
    told = verdicts_of(f"{_OPENING} {rest}", catalogue_of(_PACK, _FIGURES), "2025-10-13")
    assert ("forecast" in told[figure].claim.clause.context) is foretold


@pytest.mark.parametrize(
    ("figure", "rating"), [("4.4%", "supported"), ("4.9%", "mismatch"), ("5%", "mismatch")]
)
def test_the_outturn_recalled_is_held_against_outturns(figure: str, rating: str) -> None:
    text = f"{_OPENING} against forecasts of 6% and growth of {figure} in August."
    told = verdicts_of(text, catalogue_of(_PACK, _FIGURES), "2025-10-13")
    assert told[figure].rating == rating


def test_the_time_may_stand_in_the_paragraph_before() -> None:
    text = (
        "Timber exports of Latvia beat expectations in September.\n\nExports rose 8.3% on "
        "the year, against forecasts of 6% and growth of 4.4% in August."
    )
    told = verdicts_of(text, catalogue_of(_PACK, _FIGURES), "2025-10-13")
    assert "forecast" not in told["4.4%"].claim.clause.context
