"""Partners whose name heads a section or opens a paragraph of a release on the trade of another."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,"
    "headline"
)
NAMES = {"GBR": "the United Kingdom", "CHN": "China", "WLD": "the rest of the world"}
FLOWS = {"x": ("Exports", "exports", "to"), "m": ("Imports", "imports", "from"),
         "b": ("Trade balance", "trade_balance", "with")}  # fmt: skip
LEVELS = {
    ("x", "WLD"): (2372, 2437), ("m", "WLD"): (2249, 2260), ("b", "WLD"): (123, 177),
    ("x", "GBR"): (240, 249), ("m", "GBR"): (128, 123), ("b", "GBR"): (112, 126),
    ("x", "CHN"): (156, 141), ("m", "CHN"): (394, 437), ("b", "CHN"): (-238, -296),
}  # fmt: skip


@pytest.fixture(scope="module")
def trade() -> Catalogue:
    series, rows = [HEAD], ["series,period,value,published"]
    for (flow, place), (before, now) in LEVELS.items():
        title, indicator, link = FLOWS[flow]
        headline = "yes" if place == "WLD" else "no"
        series.append(
            f"{flow}_{place},{title} of goods of Austria {link} {NAMES[place]},{indicator},AUT,"
            f"{place},,EUR,8,M,flow,year_on_year,{headline}"
        )
        rows += [f"{flow}_{place},2024-09,{before},", f"{flow}_{place},2025-09,{now},"]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


LEAD = "Austria had a surplus of €17.7bn in goods trade with the world in September 2025.\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("United Kingdom. Exports rose by 3.8% to €24.9bn.", "3.8%", "x_GBR"),
        ("United Kingdom. Exports rose to €24.9bn; imports were down 3.9%.", "3.9%", "m_GBR"),
        ("United Kingdom: Exports rose to €24.9bn; imports were down 3.9%.", "3.9%", "m_GBR"),
        ("The United Kingdom. The surplus widened to €12.6bn.", "€12.6bn", "b_GBR"),
        ("China. The deficit reached €29.6bn. Imports were 10.9% up.", "10.9%", "m_CHN"),
        ("China. Austrian exports were down 9.6%.", "9.6%", "x_CHN"),
    ],
)
def test_what_a_place_heads_is_told_of_trade_with_it(
    text: str, figure: str, series: str, trade: Catalogue
) -> None:
    verdict = verdicts_of(LEAD + text, trade, "2025-11-17")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series), verdict.explanation


def test_a_wrong_figure_below_such_a_head_is_called(trade: Catalogue) -> None:
    text = f"{LEAD}United Kingdom. Exports rose by 8.3% to €24.9bn."
    assert verdicts_of(text, trade, "2025-11-17")["8.3%"].rating == "mismatch"


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("China. Exports to the United Kingdom rose by 3.8%.", "3.8%", "x_GBR"),
        ("Austria. Exports rose by 2.7% to €243.7bn.", "2.7%", "x_WLD"),
        ("China is next. Total exports rose by 2.7%.", "2.7%", "x_WLD"),
        ("China. The deficit reached €29.6bn.\n\nTotal exports rose by 2.7%.", "2.7%", "x_WLD"),
    ],
)
def test_other_trade_stays_what_it_is(
    text: str, figure: str, series: str, trade: Catalogue
) -> None:
    verdict = verdicts_of(LEAD + text, trade, "2025-11-17")[figure]
    assert verdict.rating != "mismatch", verdict.explanation
    assert verdict.series == series


def test_a_mark_of_the_past_dates_no_figure_behind_it(trade: Catalogue) -> None:
    text = f"{LEAD}Exports were €243.7bn, above the €237.2bn of September 2024 but 1% short."
    found = verdicts_of(text, trade, "2025-11-17")
    assert (found["€243.7bn"].rating, found["€237.2bn"].rating) == ("supported", "supported")
