"""Slips of printed rates: the annual rate told as that of the quarter, points told as percent, two
single digits that have changed places, the move of a rate of growth told in percent."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,prices,nature,transformation,\
basis,headline
qoq,"Japan gross domestic product, growth on the quarter",gdp,JPN,percent,0,Q,SA,constant,rate,\
period_on_period,period_on_period,yes
saar,"Japan gross domestic product, growth at an annual rate",gdp,JPN,percent,0,Q,SAAR,constant,\
rate,annualised,period_on_period,no
fra,"France gross domestic product, growth on the quarter",gdp,FRA,percent,0,Q,SA,constant,rate,\
period_on_period,period_on_period,yes
esp,"Spain gross domestic product, growth on the quarter",gdp,ESP,percent,0,Q,SA,constant,rate,\
period_on_period,period_on_period,yes
ur,Unemployment rate of Japan,unemployment_rate,JPN,percent,0,Q,SA,,rate,none,period_on_period,yes
shop,Retail sales of Japan,retail_sales,JPN,JPY,9,M,NSA,current,flow,none,year_on_year,yes
shop_yoy,"Retail sales of Japan, change on the year",retail_sales,JPN,percent,0,M,NSA,current,\
rate,year_on_year,year_on_year,no
bank,Policy rate of the Bank of Norway,policy_rate,NOR,percent,0,D,,,rate,none,period_on_period,yes
"""


@cache
def rates() -> Catalogue:
    """Two quarters of 2025 of four measures, and a policy rate by day."""
    rows = ["series,period,value,published"]
    for key, told in {
        "qoq": (0.5, -0.6),
        "saar": (2.1, -2.3),
        "fra": (0.3, 0.5),
        "esp": (0.8, 0.6),
        "ur": (5.0, 5.2),
    }.items():
        rows += [f"{key},2025-Q{quarter},{rate}," for quarter, rate in enumerate(told, 2)]
    rows += ["shop,2025-10,13110,", "shop,2025-11,13530,"]
    rows += ["shop_yoy,2025-10,1.9,", "shop_yoy,2025-11,3.2,"]
    for month in range(1, 13):
        for day in range(1, 29):
            rate = 4.0 if month < 6 else 2.0
            rows.append(f"bank,2025-{month:02d}-{day:02d},{rate},")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        (
            "The Japanese economy shrank by 2.3% on the quarter between July and September.",
            *("2.3%", "off_basis"),
        ),
        ("Japan’s GDP fell 2.3% from the previous quarter in July-September.", "2.3%", "off_basis"),
        (
            "France’s GDP rose in the third quarter.\n\nSpain and France expanded by 0.5% and "
            "0.6%, respectively.",
            *("0.5%", "swapped"),
        ),
        (
            "Norway’s policy rate was 4% at the start of 2025 and has since been cut by 2%.",
            *("2%", "off_unit"),
        ),
        (
            "Retail sales in Japan rose 3.2% in November. The annual rate of growth was up by "
            "1.3% from October.",
            *("1.3%", "off_unit"),
        ),
        (
            "Retail sales growth in Japan quickened to 3.2% in November, up by 1.3% on the month.",
            *("1.3%", "off_unit"),
        ),
        (
            "Retail sales growth in Japan quickened by 1.3% to 3.2% in November.",
            *("1.3%", "off_unit"),
        ),
    ],
)
def test_a_slip_is_held_against_the_text(text: str, figure: str, reason: str) -> None:
    verdict = verdicts_of(text, rates(), "2025-12-18")[figure]
    assert (verdict.rating, verdict.reason) == ("mismatch", reason)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The Japanese economy shrank at an annual rate of 2.3% in July-September.", "2.3%"),
        ("Japan’s GDP fell 0.6% on the quarter in July-September.", "0.6%"),
        ("In the third quarter France and Spain expanded by 0.5% and 0.6%, respectively.", "0.5%"),
        ("Norway’s policy rate was 4% at the start of 2025 and has since been cut by half.", "4%"),
        (
            "Retail sales in Japan rose 3.2% in November. The annual rate of growth was up by "
            "1.3 points from October.",
            "1.3 points",
        ),
        (
            "Retail sales in Japan rose in November. At that rate of growth sales were up by 3.2%.",
            "3.2%",
        ),
        (
            "The jobless rate in Japan was 5.2% in the third quarter of 2025, up from 5.0% in the "
            "second.",
            "5.2%",
        ),
    ],
)
def test_what_is_right_is_not_accused(text: str, figure: str) -> None:
    assert verdicts_of(text, rates(), "2025-12-18")[figure].rating == "supported"


def test_a_move_of_growth_that_fits_in_percent_is_not_accused() -> None:
    text = "Retail sales growth in Japan quickened by 68% to 3.2% in November."
    assert verdicts_of(text, rates(), "2025-12-18")["68%"].rating != "mismatch"


def test_points_since_the_last_step_are_told_in_percent() -> None:
    pack = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,transformation,basis
ur,Unemployment rate of Chile,unemployment_rate,CHL,percent,0,Q,SA,rate,none,
"""
    told = (8.2, 8.3, 8.5, 8.7, 8.8, 8.9)
    rows = (f"ur,{2024 + n // 4}-Q{n % 4 + 1},{rate},\n" for n, rate in enumerate(told))
    chile = catalogue_of(pack, "series,period,value,published\n" + "".join(rows))
    text = "Unemployment in Chile rose 0.1% to 8.9% in the second quarter of 2025."
    found = verdicts_of(text, chile, "2025-09-01")["0.1%"]
    assert (found.reason, found.suggestion) == ("off_unit", "0.1 percentage points")
    stated = text.replace("0.1%", "7.2%")
    assert verdicts_of(stated, chile, "2025-09-01")["7.2%"].rating == "supported"
