"""Moves of what is traded day by day, told without a base: since the close before."""

from datetime import date, timedelta

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,unit,frequency
index,"FTSE 250 index, close",index,D
gilt,"UK 10-year gilt yield",percent,D
brent,"Brent crude, front-month futures, settlement",USD per barrel,D
"""
LAST = {"index": (24255.51, 23985.30), "gilt": (4.129, 4.055), "brent": (56.48, 57.55)}
DAY = date(2026, 3, 13)


@pytest.fixture(scope="module")
def markets() -> Catalogue:
    rows = ["series,period,value"]
    first = date(2025, 2, 3)
    days = [first + timedelta(n) for n in range((DAY - first).days + 1)]
    days = [day for day in days if day.weekday() < 5]
    for key, (before, last) in LAST.items():
        start = {"index": 22085.0, "gilt": 4.532, "brent": 75.2}[key]
        step = (before - start) / (len(days) - 2)
        values = [round(start + step * n, 3) for n in range(len(days) - 2)] + [before, last]
        rows += [f"{key},{day},{value}" for day, value in zip(days, values, strict=True)]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The FTSE 250 tumbled 1.1 per cent to 23,985.30 on Friday.", "1.1 per cent",
         "supported"),
        ("The FTSE 250 tumbled 2.1 per cent to 23,985.30 on Friday.", "2.1 per cent", "mismatch"),
        ("The 10-year gilt yield dropped more than 7 basis points to 4.055 per cent on Friday.",
         "7 basis points", "supported"),
        ("The 10-year gilt yield dropped more than 17 basis points to 4.055 per cent on Friday.",
         "17 basis points", "mismatch"),
        ("The FTSE 250 is up more than 8 per cent on a year ago, at 23,985.30 on Friday.",
         "8 per cent", "supported"),
        ("The 10-year gilt yield has dropped more than 40 basis points in a year, to 4.055 per "
         "cent on Friday.", "40 basis points", "supported"),
        ("Brent settled at $57.55 a barrel on Friday, up $1.07.", "$57.55", "supported"),
        ("Brent settled at $57.55 a barrel on Friday, up $1.07.", "$1.07", "supported"),
    ],
)  # fmt: skip
def test_a_move_without_a_base_is_since_the_close_before(
    markets: Catalogue, text: str, figure: str, rating: str
) -> None:
    assert verdicts_of(text, markets, str(DAY))[figure].rating == rating
