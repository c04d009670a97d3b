"""Runs, marks and extremes of what lies below nothing, and runs of a rate of change itself."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,"
    "headline\n"
    "conf,Consumer confidence index of Austria,consumer_confidence,AUT,,index,0,Q,index,none,"
    "period_on_period,yes\n"
    '{cpi},"Consumer price inflation, Austria, annual rate",inflation,AUT,,percent,0,Q,rate,'
    "year_on_year,year_on_year,yes\n"
    '{mom},"Consumer prices, Austria, change on previous quarter",inflation,AUT,,percent,0,Q,rate,'
    "period_on_period,period_on_period,no\n"
).format(cpi="cpi", mom="cpi_mom")
CONFIDENCE = (-17, -29, -27, -26, -24, -19)
INFLATION = (3.4, 3.9, 3.8, 3.5, 3.3, 3.1)


@cache
def moods() -> Catalogue:
    """Confidence and inflation of six quarters, the last the third of 2025."""
    quarters = ["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3"]
    rows = ["series,period,value"]
    for quarter, mood, rate in zip(quarters, CONFIDENCE, INFLATION, strict=True):
        rows += [f"conf,{quarter},{mood}", f"cpi,{quarter},{rate}", f"cpi_mom,{quarter},0.8"]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


SAID = {
    "Consumer confidence in Austria rose for a fourth straight quarter, to -19.": "supported",
    "Consumer confidence in Austria rose for a third straight quarter, to -19.": "mismatch",
    "Annual inflation in Austria slowed for a fourth straight quarter, to 3.1%.": "supported",
    "Inflation in Austria eased for the fourth quarter running.": "supported",
    "Annual inflation in Austria slowed for a third straight quarter, to 3.1%.": "mismatch",
}


@pytest.mark.parametrize(("text", "rating"), SAID.items())
def test_a_run_is_counted_by_what_moved(text: str, rating: str) -> None:
    verdicts = verdicts_of(text, moods(), "2025-12-20")
    assert verdicts["fourth" if "fourth" in text else "third"].rating == rating


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("the least negative reading since the second quarter of 2024", "supported"),
        ("the most negative reading since the second quarter of 2024", "mismatch"),
    ],
)
def test_what_is_least_negative_is_the_highest(words: str, rating: str) -> None:
    text = f"Consumer confidence in Austria was -19 in the third quarter, {words}."
    verdicts = verdicts_of(text, moods(), "2025-12-20")
    assert [v.rating for v in verdicts.values() if v.claim.assertion == "record"] == [rating]


@pytest.mark.parametrize(("span", "rating"), [("five", "supported"), ("six", "mismatch")])
def test_a_mark_below_nothing_is_passed_upwards(span: str, rating: str) -> None:
    text = (
        "The consumer confidence index of Austria rose to -19 in the third quarter, surpassing the "
        f"-20 mark for the first time in {span} quarters."
    )
    verdicts = verdicts_of(text, moods(), "2025-12-20")
    assert verdicts["-20"].rating == rating
