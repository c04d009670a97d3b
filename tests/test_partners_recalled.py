"""Partners that a sentence calls "the country", "there" or "the other way"."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
"""
NAMES = {"VNM": "Vietnam", "MEX": "Mexico", "DEU": "Germany"}
FLOWS = {"x": "exports to", "m": "imports from", "b": "trade balance with"}
CODES = {"x": "exports", "m": "imports", "b": "trade_balance"}
LEVELS = {
    "all": (282_740, 343_640, -60_900),
    "VNM": (1353, 18_827, -17_474),
    "MEX": (29_010, 45_723, -16_713),
    "DEU": (6587, 12_640, -6053),
}


@pytest.fixture(scope="module")
def trade() -> Catalogue:
    series = [
        f"{flow}_{place},Goods {words} {NAMES[place]},{CODES[flow]},USA,{place},goods,USD,6,M,flow,"
        "year_on_year,yes"
        for flow, words in FLOWS.items()
        for place in NAMES
    ]
    series += [
        f"{f}_all,US {CODES[f]},{CODES[f]},USA,,,USD,6,M,flow,year_on_year,yes" for f in CODES
    ]
    rows = [
        f"{flow}_{place},2025-12,{level}"
        for place, levels in LEVELS.items()
        for flow, level in zip(FLOWS, levels, strict=True)
    ]
    figures = "\n".join(["series,period,value", *rows])
    return catalogue_of(HEAD + "\n".join(series) + "\n", figures + "\n")


LEAD = "US imports were $343.64bn in December.\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("Vietnam was the exception. Imports from the country hit $18.8bn.", "$18.8bn", "m_VNM"),
        ("Trade with Vietnam grew. The deficit with the country was $17.5bn.", "$17.5bn", "b_VNM"),
        ("Mexico mattered more. Goods exports to that nation were $29.0bn.", "$29.0bn", "x_MEX"),
        ("Goods from Germany fell, while exports to that country, hit hard, were $6.6bn.", "$6.6bn",
         "x_DEU"),
        ("Germany lost out: goods imports from the country were $12.6bn.", "$12.6bn", "m_DEU"),
        ("Germany is next. American goods imports from there were $12.6bn.", "$12.6bn", "m_DEU"),
        ("Vietnam sold more, and imports from there hit $18.8bn.", "$18.8bn", "m_VNM"),
        ("Vietnam gave little. American firms sold goods worth $1.4bn there.", "$1.4bn", "x_VNM"),
        ("Germany is next. American firms shipped goods worth $6.6bn there in December, and more "
         "will follow.", "$6.6bn", "x_DEU"),
        ("Goods imports from Mexico grew. Exports the other way were $29.0bn.", "$29.0bn", "x_MEX"),
        ("The US sold less to Germany. Imports in the opposite direction were $12.6bn.", "$12.6bn",
         "m_DEU"),
        ("Imports from Mexico hit $45.7bn. The bilateral deficit was $16.7bn.", "$16.7bn", "b_MEX"),
        ("Germany bought goods for $6.6bn. The bilateral trade gap was $6.1bn.", "$6.1bn", "b_DEU"),
    ],
)  # fmt: skip
def test_a_word_for_a_country_is_the_partner_told_before(
    text: str, figure: str, series: str, trade: Catalogue
) -> None:
    verdict = verdicts_of(LEAD + text, trade, "2026-02-04")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Vietnam was the exception.\n\nImports to the country were $343.64bn.", "$343.64bn"),
        ("Vietnam is glad. Imports to the US were $343.64bn.", "$343.64bn"),
        ("Vietnam is glad. The US bought a lot, and there were imports of $343.64bn.", "$343.64bn"),
        ("It is the law. Imports from the country of origin were $343.64bn.", "$343.64bn"),
        ("Vietnam smiled. The other way to see it: imports were $343.64bn.", "$343.64bn"),
    ],
)
def test_other_words_call_no_partner_back(text: str, figure: str, trade: Catalogue) -> None:
    verdict = verdicts_of(LEAD + text, trade, "2026-02-04")[figure]
    assert verdict.rating == "supported", verdict.explanation
    assert verdict.series == "m_all"


def test_the_gap_of_all_trade_is_no_bilateral_one(trade: Catalogue) -> None:
    text = f"{LEAD}Imports from Mexico were $45.7bn. The bilateral deficit was $60.9bn."
    assert verdicts_of(text, trade, "2026-02-04")["$60.9bn"].rating != "supported"


def test_a_wrong_figure_of_such_a_partner_is_called(trade: Catalogue) -> None:
    text = "Trade with Vietnam grew. The goods deficit with the country was $71.5bn in December."
    assert verdicts_of(LEAD + text, trade, "2026-02-04")["$71.5bn"].rating == "mismatch"
