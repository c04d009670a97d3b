"""Records of how far stocks built up or were drawn down, and of what rose or fell the most."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,aliases
oil,"Crude oil stocks, Norway",oil_stocks,NOR,barrel,3,W,stock,period_on_period,yes,crude stocks
"""
WEEKS = [f"2025-W{week}" for week in range(27, 45)]
STOCKS = (900, 907, 906, 905, 903, 901, 899, 897, 896, 893, 891, 890, 888, 889, 888, 886, 885, 890)
DRAWN = (900, 893, 894, 895, 897, 899, 901, 903, 904, 907, 909, 910, 912, 911, 912, 914, 915, 910)
LEAD = "Crude stocks in Norway {} 5,000 barrels in the week to Oct. 31, the petroleum agency said. "


@cache
def stocks(drawn: bool) -> Catalogue:
    """Stocks by week that had moved further in July, but not since."""
    return catalogue_told(SERIES, WEEKS, {"oil": DRAWN if drawn else STOCKS})


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ("It was the biggest build since {}.", False),
        ("The build was the largest since {}.", False),
        ("It was the steepest weekly build since {}.", False),
        ("It was the largest draw since {}.", True),
        ("The drawdown was the steepest since {}.", True),
    ],
)
@pytest.mark.parametrize(("since", "rating"), [("early July", "supported"), ("June", "mismatch")])
def test_a_build_or_a_draw_is_a_move(words: str, drawn: bool, since: str, rating: str) -> None:
    text = LEAD.format("fell by" if drawn else "rose by") + words.format(since)
    verdicts = verdicts_of(text, stocks(drawn), "2025-11-05")
    told = [v for v in verdicts.values() if v.claim.assertion == "record"]
    assert [v.rating for v in told] == [rating]


@pytest.mark.parametrize(
    ("headline", "rating"),
    [
        ("Crude stocks in Norway post biggest build since early July", "supported"),
        ("Crude stocks in Norway rise most since early July", "supported"),
        ("Crude stocks in Norway jump by the most since early July", "supported"),
        ("Crude stocks in Norway rise to the most since September", "supported"),
    ],
)
def test_what_rises_the_most_is_no_level_but_what_rises_to_it(headline: str, rating: str) -> None:
    verdicts = verdicts_of(f"{headline}\n\n{LEAD.format('rose by')}", stocks(False), "2025-11-05")
    told = [v for v in verdicts.values() if v.claim.assertion == "record"]
    assert [v.rating for v in told] == [rating]
    assert (told[0].claim.operation == "level") is ("rise to" in headline)
