"""Surpluses of what a series counts as lacking, and trade with those that share the euro."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_LEVELS = {
    "euro": (12_100, 12_900, 12_400),
    "all": (29_800, 31_200, 30_700),
    "fx": (1.19, 1.2, 1.18),
    "nb": (16_800, -15_400, 11_200),
    "cb": (9_100, -21_300, 4_300),
}


@cache
def purse() -> Catalogue:
    """Trade, the pound and the public purse of Britain, December 2024 to February 2025."""
    series = (
        "series,title,indicator,ref_area,counterpart,unit,multiplier,frequency\n"
        "euro,Exports of goods to the euro area,exports,GBR,EUR,GBP,6,M\n"
        "all,Exports of goods,exports,GBR,WLD,GBP,6,M\n"
        "fx,Exchange rate of the pound against the euro,exchange_rate,GBR,EUR,EUR,0,M\n"
        "nb,Public sector net borrowing,government_borrowing,GBR,,GBP,6,M\n"
        "cb,Current budget deficit,current_budget_deficit,GBR,,GBP,6,M\n"
    )
    rows = ["series,period,value,published"]
    for key, values in _LEVELS.items():
        months = zip(("2024-12", "2025-01", "2025-02"), values, strict=True)
        rows += [f"{key},{month},{value}," for month, value in months]
    return catalogue_of(series, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The current budget was in surplus by £21.3bn in January.", "£21.3bn", "supported"),
        ("The current budget surplus reached £21.3bn in January.", "£21.3bn", "supported"),
        ("The current budget was £21.3bn in the black in January.", "£21.3bn", "supported"),
        ("The current budget was in deficit by £21.3bn in January.", "£21.3bn", "mismatch"),
        ("The current budget surplus reached £4.3bn in February.", "£4.3bn", "mismatch"),
        ("The current budget was in deficit by £4.3bn in February.", "£4.3bn", "supported"),
        ("The government ran a surplus of £15.4bn in January.", "£15.4bn", "supported"),
        ("British exports to the euro zone were £12.4bn in February.", "£12.4bn", "supported"),
        ("British exports to the euro area were £12.9bn in February.", "£12.9bn", "mismatch"),
        ("British exports were £30.7bn in February.", "£30.7bn", "supported"),
        ("The pound rose to 1.20 to the euro in January.", "1.20", "supported"),
        ("The pound bought 1.20 euros in February.", "1.20 euros", "mismatch"),
    ],
)
def test_surpluses_and_the_euro(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, purse(), "2025-03-25")[figure]
    assert verdict.rating == rating, verdict.explanation
