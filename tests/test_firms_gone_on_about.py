"""Measures of the company that a text goes on about, called by the title of another one's."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
ROWS = """\
m_rev,"Revenue excluding fuel, Mallow & Reed plc",revenue,GBR,Mallow & Reed,GBP,6,Q,flow
m_op,"Operating profit before one-off items, Mallow & Reed plc",operating_profit,GBR,\
Mallow & Reed,GBP,6,Q,flow
s_rev,"Total revenue, Swift Air plc",revenue,GBR,Swift Air,GBP,6,Q,flow
s_op,"Operating profit, Swift Air plc",operating_profit,GBR,Swift Air,GBP,6,Q,flow
"""
QUARTERS = ["2024-Q3", "2025-Q2", "2025-Q3"]
FIGURES = {
    "m_rev": (4217, 4380, 4424),
    "m_op": (122, 146, 140),
    "s_rev": (754, 603, 788),
    "s_op": (145, 75, 142),
}


@pytest.fixture(scope="module")
def firms() -> Catalogue:
    rows = "".join(f"{row},year_on_year,yes\n" for row in ROWS.splitlines())
    return catalogue_told(HEAD + rows, QUARTERS, FIGURES)


TEXT = (
    "Swift Air's revenue rose 4.5% to £788m in the third quarter, though its operating profit "
    "slipped to £142m.\n\nAt grocer Mallow & Reed, revenue excluding fuel was £4.42bn, up 4.9%, "
    "and operating profit {}."
)


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("jumped 14.8% to £140m", "14.8%", Rating.SUPPORTED),
        ("jumped 14.8% to £140m", "£140m", Rating.SUPPORTED),
        ("jumped 18.4% to £140m", "18.4%", Rating.MISMATCH),
    ],
)
def test_its_next_measure_is_of_the_same_company(
    told: str, figure: str, rating: Rating, firms: Catalogue
) -> None:
    found = verdicts_of(TEXT.format(told), firms, "2025-11-20")[figure]
    assert (found.rating, found.series) == (rating, "m_op")


def test_one_that_names_another_company_is_of_that(firms: Catalogue) -> None:
    told = "was £140m, while Swift Air's operating profit fell 2.1%"
    found = verdicts_of(TEXT.format(told), firms, "2025-11-20")["2.1%"]
    assert (found.rating, found.series) == (Rating.SUPPORTED, "s_op")
