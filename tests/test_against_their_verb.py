"""Ends of a move that their own verb bears against each other."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
SERIES = (
    "cpi,Inflation of Malta,inflation,MLT,percent,0,M,rate,year_on_year,yes\n"
    "pmi,Purchasing managers index of Malta,pmi,MLT,index,0,M,index,period_on_period,yes\n"
)
ROWS = (
    "series,period,value\ncpi,2025-12,2.1\ncpi,2026-01,2.2\ncpi,2026-02,2.5\n"
    "pmi,2025-12,48.8\npmi,2026-01,48.9\npmi,2026-02,49.5\n"
)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Inflation in Malta picked up to 2.5% in February from 2.2%.", "supported"),
        ("Inflation in Malta picked up to 2.2% in February from 2.5%.", "mismatch"),
        ("Inflation in Malta slowed to 2.5% in February from 2.2%.", "mismatch"),
        ("Malta's PMI edged up to 49.5 from 48.9 in January.", "supported"),
        ("Malta's PMI edged down to 49.5 from 48.9 in January.", "mismatch"),
    ],
)
def test_a_move_up_leads_to_more(text: str, rating: str) -> None:
    found = verdicts_of(text, catalogue_of(HEAD + SERIES, ROWS), "2026-03-16")
    worst = "mismatch" if "mismatch" in {v.rating for v in found.values()} else "supported"
    assert worst == rating, found
