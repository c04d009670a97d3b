"""Times that are told by how a year, quarter or month began, by its last day, or by what had been:
true to the shipped packs, and the errors beside them."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest
from told_claims import times_match

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parent.parent / "claims" / "packs"
_PURSE = ("2026-02-21", "uk_public_finances")
_YIELDS = ("2026-03-31", "rates_bonds_currencies")
_SHARES = ("2026-02-05", "london_markets_and_firms")
_BOXES = ("2025-10-27", "lanes_and_boxes")
_JOBS = ("2025-12-17", "uk_labour_market")
_PRICES = ("2026-06-03", "euro_prices_and_jobs")
_HOMELESS = ("2026-02-26", "homelessness_and_benefits_gb")
_SHOPS = ("2026-10-23", "retailer_brewer_and_miner")
_CPI = ("2025-10-23", "uk_prices_jobs_retail")
_GROCERIES = (
    "Inflation was 3.7% in September. Grocery inflation slowed to 4.5% from 5.1%, ending a run of "
    "{run} straight increases that had begun in April at 3.4%."
)
_KOREA = ("2026-11-01", "korea_exports_and_cradles")
_FUELS = ("2026-01-07", "energy_prices")
_DIESEL = "Diesel averaged 145.9p in December, the same as the month before; in the December before"
_TRADE = ("2026-06-22", "mid_economies")
_ROSE = (
    "Households in temporary accommodation in England rose to 134,760 at the end of September 2025."
)


@cache
def opened(pack: str) -> Catalogue:
    return open_catalogue([PACKS / pack], isolated=True)


def rated(text: str, where: Sequence[str]) -> dict[str, Rating]:
    """By its words, the rating of each claim of a text on a day against a pack."""
    published, pack = where
    found = verify(text, published=published, reference=opened(pack)).verdicts
    return {v.claim.printed: v.rating for v in found}


@pytest.mark.parametrize(
    ("where", "text", "figure"),
    [
        (
            _PURSE,
            "Public sector net debt stood at £2,914.5 billion at the end of January, up by £102.2 "
            "billion since the financial year began.",
            "£102.2 billion",
        ),
        (_PURSE, "Net debt has dropped by £30.3bn since January began.", "£30.3bn"),
        (_PURSE, "UK public borrowing since the fiscal year started is £106.5bn.", "£106.5bn"),
        (
            _YIELDS,
            "The yield on the 10-year US Treasury slipped to 4.413%. It had bottomed out at 4.308% "
            "on the last trading day of February.",
            "4.308%",
        ),
        (
            _YIELDS,
            "The greenback bought 159.15 yen on Tuesday. A week ago the dollar was worth 157.92 "
            "yen, and on the final day of 2025 158.08.",
            "157.92 yen",
        ),
        (
            _YIELDS,
            "Against its Canadian cousin the dollar stood at C$1.3909, having been C$1.3949 on "
            "Monday. It had begun the year at C$1.4246 and got as low as C$1.3597 on March 6.",
            "C$1.3597",
        ),
        (
            _SHARES,
            "The FTSE 100 closed 53.6 points lower at 10,289.3 on Thursday, ending a run of five "
            "gains on the trot that had carried it to a record 10,342.9 on Wednesday.",
            "record",
        ),
        (
            _BOXES,
            "The World container index lost 48 dollars to $1,333 per 40ft box in the week ending "
            "26 October, having been flat at $1,381 for two weeks.",
            "$1,381",
        ),
        (
            _BOXES,
            "Container throughput in Rotterdam was 1.062 million TEU in September, up 2.5% on the "
            "month and 1.9% on the year, its first monthly rise since May.",
            "first monthly rise",
        ),
        (
            _JOBS,
            "Jobs market: what the December figures tell us\n\nAmong 18 to 24-year-olds the "
            "unemployment rate was 13.4%.",
            "13.4%",
        ),
        (_JOBS, "Regular pay grew by 4.6% in the year to August-October.", "4.6%"),
        (_HOMELESS, f"{_ROSE} It is 6,870 more than when 2025 began.", "6,870"),
        (_HOMELESS, f"{_ROSE} That is 6,870 more than at the start of 2025.", "6,870"),
        (_HOMELESS, f"{_ROSE} Back in the autumn of 2022 there had been 98,090.", "98,090"),
        (_HOMELESS, f"{_ROSE} There were 127,890 when 2025 began.", "127,890"),
        (
            _HOMELESS,
            f"{_ROSE} Families in B&Bs beyond the six-week limit numbered 2,070; since the peak of "
            "3,770 in June 2024 their number has shrunk by 45%.",
            "45%",
        ),
        (
            _SHOPS,
            "Tolliver Wray's food sales of £1,345m compare with £1,342m in the second quarter and "
            "£1,286m in last year's third.",
            "£1,286m",
        ),
        (
            _BOXES,
            "Shanghai to New York: boxes fell by 5.6% to $3,128. It was $3,668 in week 39 and "
            "$3,315 three weeks later.",
            "$3,315",
        ),
        (
            _KOREA,
            "Semiconductor exports soared 74.2% to $26.23 billion in October; a month before they "
            "stood at $25.20 billion, and when the year began at $18.24 billion.",
            "$18.24 billion",
        ),
        (_FUELS, f"{_DIESEL} it had been 145.2p.", "145.2p"),
        (_CPI, _GROCERIES.format(run="five"), "five"),
        (_CPI, _GROCERIES.format(run="five"), "5.1%"),
        (_CPI, _GROCERIES.format(run="five"), "3.4%"),
        (_CPI, _GROCERIES.format(run="five") + " Before that it had been 3.0%.", "3.0%"),
        (
            _SHOPS,
            "Tolliver Wray ended September with 677 stores. It had 668 when the year opened.",
            "668",
        ),
        (
            _SHOPS,
            "Tolliver Wray's like-for-like home sales rose by 0.1% in the third quarter, having "
            "shrunk by 1.0% in the second quarter and 3.8% as recently as Christmas.",
            "3.8%",
        ),
        (
            _PRICES,
            "Energy prices were 8.7% higher than a year ago, after a leap of 10.8% in April; as "
            "recently as February they had been falling, at a 3.1% clip.",
            "3.1%",
        ),
    ],
)
def test_true_figures_are_supported(where: tuple[str, str], text: str, figure: str) -> None:
    assert rated(text, where)[figure] is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("where", "text", "figure"),
    [
        (
            _SHOPS,
            "Tolliver Wray's food sales of £1,345m compare with £1,342m in the second quarter and "
            "£1,269m in last year's third.",
            "£1,269m",
        ),
        (_CPI, _GROCERIES.format(run="seven"), "seven"),
        (_PURSE, "UK net debt has risen by £126.7bn since the fiscal year started.", "£126.7bn"),
        (
            _BOXES,
            "Container throughput in Rotterdam was 1.062 million TEU in September, up 2.5% on the "
            "month and 1.9% on the year, its first monthly rise since March.",
            "first monthly rise",
        ),
    ],
)
def test_errors_beside_them_are_accused(where: tuple[str, str], text: str, figure: str) -> None:
    assert rated(text, where)[figure] is Rating.MISMATCH


@pytest.mark.parametrize(
    ("where", "text", "figure"),
    [
        (
            _HOMELESS,
            f"{_ROSE} Families in B&Bs beyond the six-week limit numbered 2,070; since the peak of "
            "3,770 in June 2024 their number has shrunk by 37%.",
            "37%",
        ),
        (  # no close of February was there: that of another day is none
            _YIELDS,
            "The yield on the 10-year US Treasury slipped to 4.413%. It had bottomed out at 4.371% "
            "on the last trading day of February.",
            "4.371%",
        ),
        (  # a bound far off bears nothing out that is told as how far it went on a day
            _YIELDS,
            "The dollar stood at C$1.3909. It had got as low as C$1.3597 on March 16.",
            "C$1.3597",
        ),
        (
            _YIELDS,
            "The 10-year US Treasury yield is 4.413%. It went as high as 4.671% in late January.",
            "4.671%",
        ),
    ],
)
def test_no_other_day_bears_a_figure_out(where: tuple[str, str], text: str, figure: str) -> None:
    assert rated(text, where)[figure] is not Rating.SUPPORTED


def test_a_fiscal_year_whose_beginning_is_dated_lasts_until_now() -> None:
    times_match(
        "Since the fiscal year began in April, 8.6 million passengers have travelled with us.",
        "2025-08-14",
        {"8.6 million": "open"},
    )


def test_figures_of_a_month_that_is_over_are_of_it() -> None:
    times_match("The November figures put unemployment at 4.1%.", "2025-12-17", {"4.1%": "2025-11"})


def test_what_a_flow_closed_a_year_at_is_no_error() -> None:
    text = (
        "Malaysia's total trade was 245.3 billion ringgit in May. In January it stood at 237.4 "
        "billion, having closed 2025 at 251.5 billion."
    )
    assert rated(text, _TRADE)["251.5 billion"] is not Rating.MISMATCH


def test_weeks_are_told_by_their_number() -> None:
    times_match(
        "There were 212 cases in week 30, 240 three weeks later and 200 in week 52 of 2024.",
        "2025-10-27",
        {"212": "2025-W30", "240": "2025-W33", "200": "2024-W52"},
    )


def test_a_week_beside_the_one_of_a_number_is_no_error() -> None:
    text = "The World container index stood at $1,609 in week 35."  # others count that week as 36
    assert rated(text, _BOXES)["$1,609"] is not Rating.MISMATCH


def test_what_was_before_that_is_borne_out_by_no_other_step() -> None:
    text = _GROCERIES.format(run="five") + " Before that it had been 3.3%."  # so February's was
    assert rated(text, _CPI)["3.3%"] is Rating.UNVERIFIED
