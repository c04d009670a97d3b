"""Moves told of each of several steps, what a size is smaller or larger than, and what a level did
by a time since the one told before it."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,adjustment,nature,basis,headline
key,"Key rate of the central bank of Chile",policy_rate,CHL,,percent,0,D,,rate,period_on_period,yes
gap,"Exports of Chile, monthly",exports,CHL,WLD,USD,9,M,SA,flow,period_on_period,yes
"""
RATES = {"2025-01-30": 6.0, "2025-04-24": 5.75, "2025-06-19": 5.5, "2025-10-23": 5.25}
EXPORTS = (12.4, 9.7, 6.1, 5.9, 6.6, 6.2, 3.1, 3.3, 3.4)


@pytest.fixture(scope="module")
def chile() -> Catalogue:
    """A rate cut three times by a quarter of a point, and exports that fell and once halved."""
    rows = ["series,period,value", *(f"key,{day},{rate}" for day, rate in RATES.items())]
    rows += [f"gap,2025-{n + 1:02d},{value}" for n, value in enumerate(EXPORTS)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


PUBLISHED = "2025-11-04"


@pytest.mark.parametrize(
    "words",
    [
        "by a quarter of a point on each occasion",
        "by a quarter of a point each time",
        "each time by a quarter of a point",
        "by a quarter of a point at a time",
        "by a quarter of a point at every meeting",
    ],
)
def test_a_move_of_each_step_is_not_held_against_the_whole(chile: Catalogue, words: str) -> None:
    text = (
        "Between January 2025 and October 2025 the central bank of Chile cut its key rate three"
        f" times, {words}."
    )
    assert verdicts_of(text, chile, PUBLISHED)["a quarter of a point"].rating != "mismatch"


def test_a_move_in_all_is_held_against_the_whole(chile: Catalogue) -> None:
    text = (
        "Between January 2025 and October 2025 the central bank of Chile cut its key rate by a"
        " quarter of a point in all."
    )
    found = verdicts_of(text, chile, PUBLISHED)["a quarter of a point"]
    assert found.rating != "supported"


@pytest.mark.parametrize("word", ["smaller", "lower", "less"])
def test_what_a_size_is_smaller_than_is_a_level(chile: Catalogue, word: str) -> None:
    text = (
        "Exports of Chile were $3.4 billion in September 2025, $9.0 billion"
        f" {word} than the $12.4 billion of January 2025."
    )
    found = verdicts_of(text, chile, PUBLISHED)
    assert found["$12.4 billion"].rating == "supported"
    assert found["$9.0 billion"].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Exports of Chile hit $12.4 billion in January. By March they had fallen by more than"
         " half.", "half", True),
        ("Exports of Chile hit $12.4 billion in January; by April they had fallen by more than"
         " half.", "half", True),
        ("Exports of Chile hit $12.4 billion in January; by February they had fallen by more than"
         " half.", "half", False),
        ("Exports of Chile halved in July.", "halved", True),
        ("Exports of Chile doubled in July.", "doubled", False),
        ("Exports of Chile halved in June.", "halved", False),
    ],
)  # fmt: skip
def test_moves_by_a_time_and_multiples_of_the_step_before(
    chile: Catalogue, text: str, figure: str, right: bool
) -> None:
    found = verdicts_of(text, chile, PUBLISHED)[figure]
    assert (found.rating == "supported") is right, found.explanation


@pytest.mark.parametrize(
    ("subject", "month", "level", "right"),
    [
        ("The high point of the year so far", "January", "$12.4 billion", True),
        ("The low of 2025", "March", "$6.1 billion", True),
        ("The low of 2025", "March", "$5.9 billion", False),
    ],
)
def test_a_month_that_an_extreme_was_is_the_time_of_its_level(
    chile: Catalogue, subject: str, month: str, level: str, right: bool
) -> None:
    text = f"Exports of Chile slid. {subject} for exports was {month}, at {level}."
    assert (verdicts_of(text, chile, PUBLISHED)[level].rating == "supported") is right
