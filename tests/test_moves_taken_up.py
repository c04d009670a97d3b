"""Sentences that go on about the measure of the one before by the noun of its move."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
lime,"Lime output, Cumbria",mineral_output,GB-CMA,,tonne,0,M,flow,year_on_year,yes,lime output
slate,"Slate output, Cumbria",slate_output,GB-CMA,,tonne,0,M,flow,year_on_year,yes,slate output
"""
PERIODS = (*(f"2024-{month:02d}" for month in range(1, 13)), "2025-01", "2025-02", "2025-03")


@cache
def quarries() -> Catalogue:
    return catalogue_told(
        HEAD,
        PERIODS,
        {
            "lime": (812, 804, 795, 790, 801, 822, 830, 827, 819, 808, 797, 806, 851, 866, 903),
            "slate": (318, 322, 310, 305, 299, 287, 291, 296, 301, 309, 306, 300, 312, 325, 331),
        },
    )


LEVEL = "Lime output in Cumbria came to 903 tonnes in March."


def rating(text: str, quote: str) -> str:
    """The rating of a figure of a text of April 2025."""
    return str(verdicts_of(text, quarries(), "2025-04-20")[quote].rating)


@pytest.mark.parametrize(
    ("behind", "quote"),
    [
        ("The annual gain was 13.6%.", "13.6%"),
        ("In percentage terms, the annual rise was 13.6%.", "13.6%"),
        ("The increase on the month worked out at 4.3%.", "4.3%"),
        ("For February the annual change was plus 7.7%.", "plus 7.7%"),
    ],
)
def test_a_move_told_by_its_noun_is_of_the_measure_before(behind: str, quote: str) -> None:
    assert rating(f"{LEVEL} {behind}", quote) == "supported"


@pytest.mark.parametrize(
    ("behind", "quote"),
    [
        ("The annual gain was 31.6%.", "31.6%"),
        ("In percentage terms, the annual rise was 16.3%.", "16.3%"),
    ],
)
def test_a_wrong_one_is_accused(behind: str, quote: str) -> None:
    assert rating(f"{LEVEL} {behind}", quote) == "mismatch"


def test_a_move_of_another_measure_is_not_held_against_the_one_before() -> None:
    assert rating(f"{LEVEL} The annual gain in slate was 6.8%.", "6.8%") != "mismatch"
    assert rating(f"{LEVEL} The vacancy rate was 2.4%.", "2.4%") == "unverified"


@pytest.mark.parametrize("base", ["compared with", "after", "against"])
def test_a_move_that_another_is_set_against_shares_its_base(base: str) -> None:
    lead = "Lime output in Cumbria was up 13.6% from a year earlier in March"
    assert rating(f"{lead}, {base} an increase of 7.7% in February.", "7.7%") == "supported"
    # 1.8% is what it was on the month
    assert rating(f"{lead}, {base} an increase of 1.8% in February.", "1.8%") == "mismatch"


def test_a_move_with_a_base_of_its_own_keeps_it() -> None:
    lead = "Lime output in Cumbria was up 13.6% from a year earlier in March"
    text = f"{lead}, after a monthly increase of 1.8% in February."
    assert rating(text, "1.8%") == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "At 331 tonnes, the output of slate in Cumbria was at its highest since January 2024.",
        "Up 4.3%, output of lime in Cumbria rose again in March.",
    ],
)
def test_a_figure_that_opens_a_sentence_is_of_its_whole_subject(text: str) -> None:
    found = verdicts_of(text, quarries(), "2025-04-20")
    assert {str(v.rating) for q, v in found.items() if q[0].isdigit()} == {"supported"}
