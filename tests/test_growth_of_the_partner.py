"""How much a gap with one partner grew, told right behind it, is not how much that with another
did."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,"
    "headline,aliases"
)
_SERIES = """
kor,Goods trade balance with Korea,trade_balance,NZL,KOR,goods,USD,6,A,flow,year_on_year,yes,goods deficit with Korea
per,Goods trade balance with Peru,trade_balance,NZL,PER,goods,USD,6,A,flow,year_on_year,yes,goods deficit with Peru
all,Balance on goods of New Zealand,trade_balance,NZL,,goods,USD,6,A,flow,year_on_year,yes,goods deficit
"""  # noqa: E501


@cache
def gaps() -> Catalogue:
    """The deficits of New Zealand in goods with two partners, which rose by 8.7% and 21.3%."""
    figures = {"kor": (-4_315, -4_690), "per": (-2_470, -2_996), "all": (-9_120, -9_777)}
    return catalogue_told(_HEAD + _SERIES, ("2023", "2024"), figures)


@pytest.mark.parametrize(
    "text",
    [
        "New Zealand's goods deficit with Korea rose 8.7% to $4.69bn in 2024; the one with Peru "
        "came to $3.00bn, up 8.7%.",
        "New Zealand's goods deficit with Korea rose 8.7% to $4.69bn in 2024, and that with Peru "
        "stood at $3.00bn, a rise of 8.7%.",
    ],
)
def test_the_growth_of_another_partner_is_called(text: str) -> None:
    catalogue = gaps()
    last = verdicts_of(text, catalogue, "2025-02-20")["8.7%"]
    assert (last.rating, last.series) == ("mismatch", "per"), last.explanation


@pytest.mark.parametrize(
    "text",
    [
        "New Zealand's goods deficit with Korea rose 8.7% to $4.69bn in 2024; the one with Peru "
        "came to $3.00bn, up 21.3%.",
        "New Zealand's goods deficit with Peru came to $3.00bn in 2024, up 21.3%.",
    ],
)
def test_its_own_is_right(text: str) -> None:
    found = verdicts_of(text, gaps(), "2025-02-20")
    assert {v.rating for v in found.values()} == {"supported"}, found["21.3%"].explanation
