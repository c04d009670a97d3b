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
