"""Records behind a figure of no series that is known, which another series happens to bear out."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis
gold,"Gold, dollars an ounce, monthly mean",gold_price,WLD,USD,0,M,price,period_on_period
"""
PRICES = (3_220, 3_310, 3_205, 3_280, 3_290, 3_360, 3_665)


def gold() -> Catalogue:
    rows = "".join(f"gold,2025-{n:02d},{price}\n" for n, price in enumerate(PRICES, 5))
    return catalogue_of(SERIES, "series,period,value\n" + rows)


@pytest.mark.parametrize(
    ("text", "record", "rating"),
    [
        (
            "Gold is a by-product of the mine. Shares in the miner closed at A$7.84, the highest "
            "since May.",
            *("highest since May", "unverified"),
        ),
        (
            "Gold averaged $3,665 an ounce in November, 9.1 per cent more than in October, the "
            "biggest gain since May.",
            *("biggest gain since May", "supported"),
        ),
    ],
)
def test_a_record_of_a_figure_that_no_series_has_is_of_none(
    text: str, record: str, rating: str
) -> None:
    assert verdicts_of(text, gold(), "2025-12-02")[record].rating == rating


KEBABS = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis
kebab,"Average price, takeaway kebab, per portion, United Kingdom",average_price,GBR,kebab,GBP,0,M,\
price,year_on_year
milk,"Average price, milk, per pint, United Kingdom",average_price,GBR,milk,GBP,0,M,price,\
year_on_year
"""


def kebabs() -> Catalogue:
    rows = ["series,period,value", "kebab,2024-07,7.41", "kebab,2025-06,7.90", "kebab,2025-07,7.92"]
    rows += ["milk,2024-07,0.66", "milk,2025-06,0.65", "milk,2025-07,0.65"]
    return catalogue_of(KEBABS, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("portion", "figure", "rating"),
    [
        # A portion that costs far more is none of a kebab, nor is how it rose.
        ("A fish supper averaged £10.48 a portion", "5.8 per cent", "unverified"),
        ("A takeaway kebab averaged £7.92 a portion", "6.9 per cent", "supported"),
        ("A takeaway kebab averaged £7.92 a portion", "5.8 per cent", "mismatch"),
        ("A takeaway kebab averaged £7.98 a portion", "5.8 per cent", "mismatch"),
    ],
)
def test_a_move_behind_a_level_of_another_thing_is_none_of_its_own(
    portion: str, figure: str, rating: str
) -> None:
    text = (
        "The average price of a takeaway kebab in Britain was £7.90 a portion in June. "
        f"{portion} in July, {figure} dearer than a year ago."
    )
    assert verdicts_of(text, kebabs(), "2025-08-20")[figure].rating == rating
