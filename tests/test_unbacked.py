"""A claim that tells little by itself is accused once the text has told what it is about."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
visitors,"Visitors, Ruritania",visitors,RUR,,person,0,M,flow,year_on_year,yes
rate,"Unemployment rate, Ruritania",unemployment_rate,RUR,,percent,0,M,rate,,yes
"""
FIGURES = {
    "visitors": (48_310, 47_260, 45_930, 44_870),
    "rate": (5.2, 5.9, 6.4, 6.1),
}
PERIODS = ("2025-07", "2025-08", "2025-09", "2025-10")
WRONG = "Unemployment in Ruritania was at a record in October."
RIGHT = "The unemployment rate in Ruritania was 6.1% in October and 6.4% in September. "
OTHERS = (
    "\n\nVisitors to Ruritania numbered 44,870 in October and 45,930 in September. In August there "
    "were 47,260 visitors and in July 48,310."
)


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    rows = [
        f"{key},{period},{value}"
        for key, values in FIGURES.items()
        for period, value in zip(PERIODS, values, strict=True)
    ]
    return catalogue_of(HEAD, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        (WRONG, "mismatch"),  # a text of one claim has nothing to back it with
        (WRONG + OTHERS, "unverified"),
        (RIGHT + WRONG + OTHERS, "mismatch"),
    ],
)
def test_a_record_is_accused_once_a_right_figure_tells_what_it_is_of(
    text: str, rating: str, ruritania: Catalogue
) -> None:
    found = verdicts_of(text, ruritania, "2025-11-20")
    assert next(v.rating for v in found.values() if v.claim.assertion == "record") == rating
