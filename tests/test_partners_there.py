"""Partners that "there" and "it" stand for behind a word of trade."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
x,Exports of Austria,exports,AUT,WLD,,EUR,6,M,flow,year_on_year,yes
x_ita,Exports of Austria to Italy,exports,AUT,ITA,,EUR,6,M,flow,year_on_year,no
m_ita,Imports of Austria from Italy,imports,AUT,ITA,,EUR,6,M,flow,year_on_year,no
b_ita,Trade balance of Austria with Italy,trade_balance,AUT,ITA,,EUR,6,M,flow,year_on_year,no
shops,"Retail sales, Italy",retail_sales,ITA,,,EUR,6,M,flow,year_on_year,yes
skis,"Revenue of Alpin Ski, Italy",revenue,ITA,,Alpin Ski,EUR,6,M,flow,year_on_year,no
"""
_FIGURES = {
    "x": (14_200, 15_100, 14_690),
    "x_ita": (1_010, 1_185, 1_108),
    "m_ita": (880, 845, 917),
    "b_ita": (130, 340, 191),
    "shops": (26_400, 27_900, 25_476),
    "skis": (20.0, 22.0, 23.1),
}
_LEAD = "Austria's exports rose 3.5% in October from a year earlier.\n\n"


@cache
def austria() -> Catalogue:
    return catalogue_told(_SERIES, ("2024-10", "2025-09", "2025-10"), _FIGURES)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Italy was the bright spot. Sales there rose 9.7%.", "9.7%"),
        ("Italy was the bright spot. Exports there rose 9.7%.", "9.7%"),
        ("The Italian market was the bright spot. Sales there rose 9.7% on the year.", "9.7%"),
        ("Italy was the bright spot. Goods sent there rose 9.7%.", "9.7%"),
        ("Italy was the bright spot. Deliveries there came to 1.108 billion euros.",
         "1.108 billion euros"),
        ("What about Italy? Sales to it rose 9.7%.", "9.7%"),
        ("Italy is another story. Imports from there rose 4.2%.", "4.2%"),
        ("Italy is another story. Purchases from it rose 4.2%.", "4.2%"),
        ("Italy is another story. The surplus with it was 191 million euros.",
         "191 million euros"),
        ("Trade with Italy was lively. Sales there rose 9.7%, and Austria bought 917 million euros "
         "of Italian goods.", "917 million euros"),
    ],
)  # fmt: skip
def test_there_is_the_partner_told_of_before(text: str, figure: str) -> None:
    verdict = verdicts_of(_LEAD + text, austria(), "2025-12-08")[figure]
    assert verdict.rating == "supported", verdict.explanation
    assert "Italy" in verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (_LEAD + "Italy has troubles of its own. Retail sales there fell 3.5%.", "3.5%", "shops"),
        ("Italy's shops had a bad month. Sales there fell 3.5% in October from a year earlier.",
         "3.5%", "shops"),
        (_LEAD + "In Italy, Alpin Ski had a good month. Its sales there rose 15.5%.",
         "15.5%", "skis"),
    ],
)  # fmt: skip
def test_other_sales_there_are_no_exports(text: str, figure: str, series: str) -> None:
    verdict = verdicts_of(text, austria(), "2025-12-08")[figure]
    assert verdict.rating != "mismatch", verdict.explanation
    assert verdict.rating == "unverified" or verdict.series == series


def test_a_wrong_move_there_is_held_against_the_text() -> None:
    text = _LEAD + "Italy was the bright spot. Sales there fell 9.7%, to 1.108 billion euros."
    verdict = verdicts_of(text, austria(), "2025-12-08")["9.7%"]
    assert (verdict.rating, verdict.reason) == ("mismatch", "off_sign"), verdict.explanation
