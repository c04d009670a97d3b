"""What a rate decided on single days moved from, and ranges held against one of their ends."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
    "key,Key interest rate of the Swiss National Bank,policy_rate,CHE,,percent,0,D,rate,"
    "period_on_period,yes\n"
    'low,"Target range, Bank of Iceland, lower bound",policy_rate,ISL,lower bound,percent,0,'
    "D,rate,period_on_period,yes\n"
    'high,"Target range, Bank of Iceland, upper bound",policy_rate,ISL,upper bound,percent,0,'
    "D,rate,period_on_period,yes\n"
)
_DECIDED = {"2024-07-24": 1.25, "2025-03-05": 1.0, "2025-06-12": 0.75}


@cache
def banks() -> Catalogue:
    rows = ["series,period,value,published"]
    for day, rate in _DECIDED.items():
        rows += [f"key,{day},{rate},{day}", f"low,{day},{rate + 3},{day}"]
        rows.append(f"high,{day},{rate + 3.25},{day}")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "published", "wrong"),
    [
        (
            "The Swiss National Bank cut its key rate to 0.75% from 1% on Thursday.",
            "2025-06-12",
            False,
        ),
        (
            "The Swiss National Bank cut its key rate to 0.75% from 1% on Thursday.",
            "2025-06-13",
            False,
        ),
        (
            "The Swiss National Bank cut its key rate from 1% to 0.75% on Thursday.",
            "2025-06-13",
            False,
        ),
        (
            "The Swiss National Bank cut its key rate to 0.75% from 2.5% on Thursday.",
            "2025-06-12",
            True,
        ),
        ("On Thursday the Swiss key rate fell to 0.75% from 1%.", "2025-06-12", False),
    ],
)
def test_a_rate_moved_from_what_stood_before_its_change(
    text: str, published: str, wrong: bool
) -> None:
    before = "2.5%" if "2.5%" in text else "1%"
    told = verdicts_of(text, banks(), published)
    assert told["0.75%"].rating == "supported"
    assert told[before].rating == ("mismatch" if wrong else "supported")


@pytest.mark.parametrize(
    ("text", "published", "rating"),
    [
        ("The Bank of Iceland's target range is 3.75% to 4%.", "2025-06-20", "supported"),
        ("The Bank of Iceland's target range is between 4% and 4.25%.", "2025-05-20", "supported"),
        ("The Bank of Iceland's target range is 4% to 4.25%.", "2025-06-20", "not supported"),
        ("The Bank of Iceland's target range is 3.75% to 4%.", "2025-05-20", "not supported"),
    ],
)
def test_a_range_is_held_against_its_own_end(text: str, published: str, rating: str) -> None:
    (verdict,) = verdicts_of(text, banks(), published).values()
    assert (verdict.rating == "supported") is (rating == "supported")
