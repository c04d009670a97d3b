"""The short words by which a report calls its own subject, and what stands in a clause ahead."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,headline
pce,"Personal consumption expenditures, adjusted annual rate",personal_consumption_expenditures,USA,,USD,9,M,flow,none,period_on_period,yes
pcepi,Personal consumption expenditures price index,pce_prices,USA,,index,0,M,index,none,year_on_year,yes
psnb,"Public sector net borrowing, United Kingdom",public_sector_net_borrowing,GBR,,GBP,6,M,flow,none,year_on_year,yes
trade,"Trade balance, United Kingdom",trade_balance,GBR,,GBP,6,M,flow,none,year_on_year,yes
stocks,U.S. ending stocks of crude oil,crude_oil_stocks,USA,,barrel,3,M,stock,none,period_on_period,yes
pumped,"U.S. field production of crude oil, barrels per day",crude_oil_production,USA,,barrel,3,M,rate,none,period_on_period,yes
jp,"Consumer price index, all items, Japan, change on the year",cpi,JPN,,percent,0,M,rate,year_on_year,year_on_year,yes
rice,"Consumer price index, rice, Japan, change on the year",cpi,JPN,rice,percent,0,M,rate,year_on_year,year_on_year,no
trade_c,Contribution of net exports to percent change in real GDP,gdp_contribution,USA,net exports,percentage_points,0,Q,rate,none,,no
stocks_c,Contribution of change in private inventories to percent change in real GDP,gdp_contribution,USA,inventories,percentage_points,0,Q,rate,none,,no
"""  # noqa: E501
_FIGURES = {
    "pce": (20_080, 21_004, 21_092),
    "pcepi": (124.31, 127.80, 128.12),
    "psnb": (18_210, 19_868, 17_434),
    "trade": (-2_310, -4_120, -3_677),
    "stocks": (430_100, 416_000, 421_200),
    "pumped": (13_500, 13_644, 13_651),
    "jp": (2.3, 2.9, 3.0),
    "rice": (58.9, 49.2, 40.2),
}
_SPENT = "US consumer spending rose 0.4% in October, the Commerce Department said. "
_OWED = "The government borrowed £17.4bn in October. "
_GREW = "The US economy grew in the third quarter, the Commerce Department said. "
_STORED = "U.S. crude inventories rose to 421.2 million barrels in October. "


@cache
def reports() -> Catalogue:
    rows = [
        f"{key},{month},{value}"
        for key, values in _FIGURES.items()
        for month, value in zip(("2024-10", "2025-09", "2025-10"), values, strict=True)
    ]
    rows += ["trade_c,2025-Q2,-0.61", "trade_c,2025-Q3,1.95"]
    rows += ["stocks_c,2025-Q2,0.34", "stocks_c,2025-Q3,-0.29"]
    return catalogue_of(_SERIES, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("US consumer spending rises 0.4% in October; inflation ticks up to 3.1%\n\nThe Commerce "
         "Department said on Wednesday that Americans kept their wallets open.", "3.1%"),
        (_SPENT + "Annual inflation was 3.1%.", "3.1%"),
        (_SPENT + "The personal consumption expenditures price index gained 0.3% from September.",
         "0.3%"),
        (_SPENT + "The price index for personal consumption expenditures was up 3.1% on the year.",
         "3.1%"),
        (_OWED + "The shortfall for September was £19.9bn.", "£19.9bn"),
        (_OWED + "September's deficit was put at £19.9bn.", "£19.9bn"),
        (_STORED + "Domestic output edged up to 13.651 million barrels per day.",
         "13.651 million barrels per day"),
        (_STORED + "Production reached 13.651 million barrels a day.",
         "13.651 million barrels a day"),
        (_OWED + "The shortfall for September was revised down to £19.9bn.", "£19.9bn"),
        (_GREW + "Trade added 1.95 percentage points to growth.", "1.95 percentage points"),
        (_GREW + "Running down stocks subtracted 0.29 percentage points from growth.",
         "0.29 percentage points"),
        ("Rice shock fades but Japan's inflation quickens to 3% in October", "3%"),
        ("The rice shock faded in October but Japan's inflation quickened to 3%.", "3%"),
        ("Rice prices ease, yet inflation in Japan climbed to 3% in October.", "3%"),
        ("Rice prices cooled; Japanese inflation still quickened to 3% in October.", "3%"),
    ],
)  # fmt: skip
def test_a_report_calls_its_subject_by_a_short_word(text: str, figure: str) -> None:
    verdict = verdicts_of(text, reports(), "2025-11-26")[figure]
    assert verdict.rating == "supported", verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        (_STORED + "Domestic output edged up to 13.561 million barrels per day.",
         "13.561 million barrels per day", "off_digits"),
        (_SPENT + "The personal consumption expenditures price index was 2.57% higher than a year "
         "earlier, and 0.25% higher than in September.", "2.57%", "off_value"),
    ],
)  # fmt: skip
def test_a_wrong_figure_of_the_subject_is_held_against_it(
    text: str, figure: str, reason: str
) -> None:
    verdict = verdicts_of(text, reports(), "2025-11-26")[figure]
    assert (verdict.rating, verdict.reason) == ("mismatch", reason), verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (_OWED + "Exports fell. The trade shortfall in September was £4.1bn.", "£4.1bn"),
        (_OWED + "The trade deficit was £3.7bn.", "£3.7bn"),
        (_OWED + "The current budget deficit was £8.2bn.", "£8.2bn"),
        (_SPENT + "Consumer prices rose 2.8% in the year, and inflation of 2.8% worries the Fed.",
         "2.8%"),
        (_OWED + "The shortfall of £3.1bn against the forecast of the watchdog is a headache.",
         "£3.1bn"),
        (_OWED + "That left a shortfall of £3.0bn against its forecast.", "£3.0bn"),
        (_STORED + "The company pumped 4.77 million barrels a day in October.",
         "4.77 million barrels a day"),
        (_STORED + "Exxon said its output rose to 4.77 million barrels a day.",
         "4.77 million barrels a day"),
        (_STORED + "Output in the Permian Basin rose to 6.52 million barrels a day.",
         "6.52 million barrels a day"),
        (_STORED + "Saudi output rose to 9.72 million barrels per day.",
         "9.72 million barrels per day"),
        ("Rice is the worst, but its price in Japan rose 40.2% in October.", "40.2%"),
        ("Rice in Japan is dear, but inflation of 40.2% in October was less than feared.", "40.2%"),
        ("Rice has eased but Japan's inflation for it was still 40.2% in October.", "40.2%"),
    ],
)  # fmt: skip
def test_a_word_of_its_own_is_not_taken_for_the_subject(text: str, figure: str) -> None:
    verdict = verdicts_of(text, reports(), "2025-11-26")[figure]
    assert verdict.rating != "mismatch", verdict.explanation
