"""Prices by the day and by the month that packs list as parts of one measure, halves in words."""

from datetime import date, timedelta
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue


@cache
def tin() -> Catalogue:
    """The price of tin by working day and by month, each listed as a part by its step."""
    head = (
        "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,"
        "aliases\n"
    )
    rows = (
        'day,"Tin, cash settlement, daily, per tonne",tin_price,WLD,daily,USD,0,D,price,'
        "period_on_period,no,tin",
        'month,"Tin, cash settlement, monthly average, per tonne",tin_price,WLD,monthly average,'
        "USD,0,M,price,year_on_year,no,average tin price",
    )
    told = ["series,period,value"]
    first = date(2025, 9, 1)
    for step in range(61):
        day = first + timedelta(days=step)
        if day.weekday() < 5:
            told.append(f"day,{day},{30_100 + 17 * step}")
    for month in range(1, 11):
        told += [f"month,2024-{month:02d},{25_000 + 40 * month}"]
        told += [f"month,2025-{month:02d},{29_500 + 80 * month}"]
    return catalogue_of(head + "\n".join(rows) + "\n", "\n".join(told) + "\n")


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        ("Tin settled at $31,120 a tonne on Friday.", "$31,120", "supported"),
        ("Tin fetched $31,120 a tonne on Friday.", "$31,120", "supported"),
        ("Tin settled at $31,190 a tonne on Friday.", "$31,190", "not borne out"),
        ("Tin averaged $30,220 a tonne in September.", "$30,220", "supported"),
        ("The price of tin averaged $30,337 a tonne in September.", "$30,337", "supported"),
        ("The price of tin averaged $30,893 a tonne in September.", "$30,893", "not borne out"),
        ("In September tin was 19.1% above where it stood a year ago.", "19.1%", "supported"),
        ("In September tin was 16.1% above where it stood a year ago.", "16.1%", "mismatch"),
        ("Tin ended Friday at $31,120, up 0.4% on where it stood a week ago.", "0.4%", "supported"),
        (
            "Tin ended Friday at $31,120, up 0.8% on where it stood a week ago.",
            "0.8%",
            "not borne out",
        ),
        ("Tin ended Friday half a per cent up on the week.", "half a per cent", "not accused"),
    ],
)
def test_both_steps_are_editions_of_one_price(text: str, quote: str, rating: str) -> None:
    found = verdicts_of(text, tin(), "2025-10-31")[quote].rating
    barred = {"not accused": "mismatch", "not borne out": "supported"}
    assert found != barred[rating] if rating in barred else found == rating
