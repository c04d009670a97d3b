"""Ranks told beside a rate of growth, and what is told of a whole country after its parts."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
_PRICES = {
    "": (2810, 2893),
    "Bavaria": (3990, 4071),
    "Hesse": (3120, 3273),
    "Saxony": (1870, 1992),
    "Thuringia": (1640, 1658),
}


@cache
def germany() -> Catalogue:
    """The price of homes in four states and the country, in one month of two years."""
    series, rows = [_HEAD], ["series,period,value,published"]
    for place, (before, now) in _PRICES.items():
        key, title = place.lower() or "all", f"Average house price, {place or 'Germany'}"
        headline = "no" if place else "yes"
        series.append(
            f'{key},"{title}",house_price,DEU,{place},EUR,2,M,price,year_on_year,{headline}'
        )
        rows += [f"{key},2024-07,{before},", f"{key},2025-07,{now},"]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


SAXONY = "House prices in Saxony rose 6.5% in the year to July, the fastest in Germany. "


@pytest.mark.parametrize(
    ("text", "rank", "rating"),
    [
        ("Hesse came second with a rise of 4.9%.", "second", "supported"),
        ("Hesse was up 4.9%, the second-biggest advance of any state.", "second", "supported"),
        ("Hesse was up 4.9%, the third-biggest advance of any state.", "third", "mismatch"),
        ("Hesse, in second place, managed 4.9%.", "second", "supported"),
        ("Hesse took second spot, growing 4.9%.", "second", "supported"),
        ("Hesse ranked third with a gain of 4.9%.", "third", "mismatch"),
    ],
)
def test_a_rank_beside_a_rate_is_one_of_growth(text: str, rank: str, rating: str) -> None:
    assert verdicts_of(SAXONY + text, germany(), "2025-09-17")[rank].rating == rating


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("Hesse came second, and in Bavaria prices rose 2.0%.", "second"),
        ("Hesse is second with an average of €327,300.", "second"),
        ("Hesse is second behind Bavaria, where prices rose 2.0%.", "second"),
    ],
)
def test_another_figure_makes_no_rank_of_growth(text: str, rank: str) -> None:
    verdict = verdicts_of(SAXONY + text, germany(), "2025-09-17").get(rank)
    assert verdict is None or "4.9" not in verdict.explanation


@pytest.mark.parametrize(
    "words",
    [
        "Across the whole country",
        "Across the country as a whole",
        "Up and down the country",
        "In the whole of the country",
        "Nationally",
    ],
)
def test_what_is_told_of_the_whole_country_is_not_of_the_state_before(words: str) -> None:
    text = f"House prices in Saxony rose 6.5% in the year to July. {words} they rose 3.0%."
    verdict = verdicts_of(text, germany(), "2025-09-17")["3.0%"]
    assert (verdict.rating, verdict.series) == ("supported", "all")


def test_or_tells_a_move_again() -> None:
    text = "House prices in Saxony jumped by €12,200 in the year to July, or more than {}."
    right = verdicts_of(text.format("a twentieth"), germany(), "2025-09-17")
    wrong = verdicts_of(text.format("a third"), germany(), "2025-09-17")
    assert right["a twentieth"].rating == "supported"
    assert wrong["a third"].rating != "supported"
