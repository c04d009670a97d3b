"""Bare figures that say where an index stood have the unit of an index."""

import pytest
from told_claims import shipped

from verifier.reader import article_from
from verifier.settings import Settings
from verifier.straight_line import read_claims

UNITS = {
    ("The Crime Severity Index fell 3.4% in May, to 75.9.", "75.9"): "index",
    ("The PMI was 50.5 in May.", "50.5"): "index",
    ("The price index for dairy products averaged 1214 in May.", "1214"): "index",
    ("At 104.9 (2022 = 100), the volume index is at a high.", "104.9"): "index",
    ("The index rose from 99.2 in May to 102.8.", "99.2"): "index",
    ("The index fell in May as 741 homicides were counted.", "741"): "homicide",
    ("The confidence index edged up to -9 in May.", "-9"): None,
    ("The index fell in May, and output slipped to 4,310.", "4,310"): None,
    (
        "The freight index, which tracks rates for ships, fell 47 points to 210.",
        "47 points",
    ): "index",
    ("Meat prices rose 2.1% to a record 124.1 points in May.", "124.1 points"): "index",
    ("Freight cost fell by 4 per cent on the week to 1,214 points.", "1,214 points"): "index",
    ("Sugar tumbled 5.9% from April to 88.6 points in May.", "88.6 points"): "index",
    ("The jobless rate fell from 5.9% to 5.7%, by 0.2 points.", "0.2 points"): "percentage_points",
    ("The share rose by 2.1 points to 40%.", "2.1 points"): "percentage_points",
    ("Unemployment was 5%, up by 0.3 points.", "0.3 points"): "percentage_points",
    ("In May the index was of 5,300 firms.", "5,300"): "firm",
}


@pytest.mark.parametrize(("told", "unit"), UNITS.items())
def test_a_bare_figure_of_an_index_counts_in_index(told: tuple[str, str], unit: str | None) -> None:
    text, figure = told
    article = article_from(text.encode(), "copy.txt")
    report = read_claims(article, shipped(), Settings())
    claims = (v.claim for v in report.verdicts if v.claim.quantity is not None)
    found = {article.text[c.span.start : c.span.end]: c.quantity for c in claims}
    quantity = found[figure]
    assert quantity is not None
    assert quantity.unit == unit
