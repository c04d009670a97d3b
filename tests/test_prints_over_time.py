"""Prints of one time told one after the other, each with when it stood."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
x,Exports of Austria,exports,AUT,EUR,6,M,flow,year_on_year,yes
"""


@cache
def austria() -> Catalogue:
    """Exports by month; those of May were printed three times, at 15.13, 15.32 and 15.51bn."""
    rows = ["series,period,value,published"]
    rows += [f"x,2025-{m:02d},{14_110 + 210 * m},2025-{m + 1:02d}-05" for m in (1, 2, 3, 4, 6, 7)]
    rows += [
        "x,2025-05,15130,2025-06-05",
        "x,2025-05,15320,2025-07-05",
        "x,2025-05,15510,2025-08-05",
    ]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def ratings_of(text: str, *figures: str) -> list[Rating]:
    """The ratings of some figures of a text of August 2025."""
    found = verdicts_of(text, austria(), "2025-08-20")
    return [found[figure].rating for figure in figures]


MAY = "Austria’s exports in May "
FIRST, SECOND, NOW = "15.13 billion euros", "15.32 billion euros", "15.51 billion euros"


@pytest.mark.parametrize(
    "text",
    [
        "were published as {}. A month later it had become {}. Today it is {}.",
        "came out at {}; a month later it was {} and today it stands at {}.",
        "were told as {}. One month on, the figure became {}. It is now {}.",
    ],
)
def test_each_print_is_right_when_it_stood(text: str) -> None:
    told = MAY + text.format(FIRST, SECOND, NOW)
    assert ratings_of(told, FIRST, SECOND, NOW) == [Rating.SUPPORTED] * 3


@pytest.mark.parametrize("wrong", ["15.23 billion euros", "15.15 billion euros"])
def test_what_was_in_no_print_is_not_right(wrong: str) -> None:
    text = f"{MAY}were published as {FIRST}. Today it is {wrong}."
    assert ratings_of(text, wrong)[0] is not Rating.SUPPORTED


def test_an_old_print_told_as_the_figure_is_outdated() -> None:
    assert ratings_of(f"{MAY}came to {FIRST}.", FIRST) == [Rating.MISMATCH]
    other = f"{MAY}came to {FIRST}. In July they came to 15.58 billion euros."
    assert ratings_of(other, FIRST) == [Rating.MISMATCH]


@pytest.mark.parametrize(
    ("rest", "figure"),
    [
        ("The target is now {}.", NOW),
        ("For June the figure is now {}.", NOW),
        ("The forecast for the year is now {}.", NOW),
        ("Its reserves have since become {}.", NOW),
        ("A year later it was {}.", SECOND),
    ],
)
def test_what_is_so_now_of_something_else_is_no_print(rest: str, figure: str) -> None:
    text = f"{MAY}were first reported as {FIRST}. {rest.format(figure)}"
    assert ratings_of(text, figure)[0] is not Rating.SUPPORTED
