"""Clauses that open with a time and the figure of it, and the side that a gap leaves open."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,transformation,basis,headline,aliases
bal,Balance of trade in goods of Malta,trade_balance,MLT,WLD,EUR,6,M,flow,none,year_on_year,yes,trade deficit;trade gap
ur,Unemployment rate of Malta,unemployment_rate,MLT,,percent,0,M,rate,none,year_on_year,yes,jobless rate
"""  # noqa: E501
BALANCES = {"2022-12": -1804, "2023-01": -2178, "2023-12": -911, "2024-01": 357}
RATES = {"2022-12": 4.4, "2023-01": 4.8, "2023-12": 5.1, "2024-01": 5.3}
PUBLISHED = "2024-03-26"


@cache
def malta() -> Catalogue:
    rows = ["series,period,value"]
    rows += [f"bal,{at},{value}" for at, value in BALANCES.items()]
    rows += [f"ur,{at},{value}" for at, value in RATES.items()]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


SURPLUS = "In January Malta ran a trade surplus of 357 million euros"


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        (f"{SURPLUS}, though a year before the trade deficit was 2,178 million euros.",
         "2,178 million euros", "2023-01"),
        (f"{SURPLUS}, though a year before there was a gap of 2,178 million euros.",
         "2,178 million euros", "2023-01"),
        (f"{SURPLUS}. A year before its trade deficit had been 2,178 million euros.",
         "2,178 million euros", "2023-01"),
        (f"{SURPLUS}; a month before it was a trade deficit of 911 million euros.",
         "911 million euros", "2023-12"),
        ("The jobless rate in Malta was 5.3% in January, but a year before the rate stood at "
         "4.8%.", "4.8%", "2023-01"),
        ("The jobless rate in Malta was 5.3% in January, while a month before the figure was "
         "5.1%.", "5.1%", "2023-12"),
    ],
)  # fmt: skip
def test_a_time_before_a_name_and_its_verb_is_that_of_the_figure(
    text: str, figure: str, period: str
) -> None:
    found = verdicts_of(text, malta(), PUBLISHED)[figure]
    assert (str(found.period), found.rating) == (period, "supported")


@pytest.mark.parametrize(
    "text",
    [
        "The jobless rate in Malta was 5.3% in January, a year before the election.",
        "A year before the vote it was 4.8%, and the jobless rate in Malta is 5.3%.",
    ],
)
def test_an_event_is_no_time_of_a_figure(text: str) -> None:
    assert verdicts_of(text, malta(), PUBLISHED)["5.3%"].rating == "supported"
