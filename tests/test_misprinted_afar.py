"""Open figures of many digits that are those of one series of the pack but for a slip."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,transformation,basis
free,"Cash machines, free to use, UK",cash_machines,GBR,free to use,machine,M,stock,none,
pay,"Cash machines, pay to use, UK",cash_machines,GBR,pay to use,machine,M,stock,none,
"""
MONTHS = ("2026-06", "2026-07", "2026-08")
TEXT = "Britain had 30,522 free-to-use cash machines in August, and {} that you pay to use."


@cache
def tills() -> Catalogue:
    """Three months of two kinds of one thing."""
    return catalogue_told(
        SERIES, MONTHS, {"free": [30_811, 30_640, 30_522], "pay": [7_912, 7_840, 7_767]}
    )


@pytest.mark.parametrize("figure", ["7,677", "7,776"])
def test_exchanged_digits_of_a_part_that_the_words_hardly_tell(figure: str) -> None:
    found = verdicts_of(TEXT.format(figure), tills(), "2026-09-20")[figure]
    assert (found.rating, found.series, found.reason) == ("mismatch", "pay", "off_digits")


@pytest.mark.parametrize(
    "figure",
    [
        "7,767",  # the right one
        "7,768",  # one wrong digit of four is met by chance
        "7,912",  # of another month
        "4,417",  # like none
    ],
)
def test_other_figures_are_not_called_misprints(figure: str) -> None:
    found = verdicts_of(TEXT.format(figure), tills(), "2026-09-20")[figure]
    assert found.reason != "off_digits"


def test_a_figure_of_something_else_is_no_misprint() -> None:
    text = "Britain had 30,522 free-to-use cash machines in August. Some 7,677 chip shops shut."
    assert verdicts_of(text, tills(), "2026-09-20")["7,677"].rating != "mismatch"


@pytest.mark.parametrize(
    ("figure", "wrong"), [("7,767", False), ("7,677", True), ("7,768", False), ("7,940", False)]
)
def test_what_is_told_at_no_time_is_of_that_of_the_figures_beside_it(
    figure: str, wrong: bool
) -> None:
    text = f"Britain had 30,522 free-to-use cash machines in August.\n\nPay to use: {figure}"
    found = verdicts_of(text, tills(), "2026-10-20")[figure]
    assert (found.reason == "off_digits") is wrong


HOMES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,transformation,basis
piano,"Households with a piano, Malta",pianos,MLT,,percent,Q,rate,none,
gozo,"Households with a piano, Gozo",pianos,MLT,gozo,percent,Q,rate,none,
violin,"Households with a violin, Malta",violins,MLT,,percent,Q,rate,none,
harp,"Households with a harp, Malta",harps,MLT,,percent,Q,rate,none,
"""
OTHERS = ", 30.8% a violin and 18.3% a harp"


@cache
def instruments() -> Catalogue:
    """Two quarters of what is played where."""
    figures = {"piano": [41.2, 42.7], "gozo": [21.5, 23.6], "violin": [31.1, 30.8]}
    return catalogue_told(HOMES, ("2026-Q1", "2026-Q2"), {**figures, "harp": [19.9, 18.3]})


@pytest.mark.parametrize(
    ("figure", "others", "reason"),
    [
        ("23.6%", OTHERS, "exact"),
        ("26.3%", OTHERS, "off_digits"),
        ("26.3%", "", "ambiguous"),  # met by chance, of so many that it may be of
        ("25.1%", OTHERS, "ambiguous"),
    ],
)
def test_what_is_told_already_is_hardly_told_again(figure: str, others: str, reason: str) -> None:
    text = f"In the second quarter 42.7% of Maltese households had a piano{others}."
    text = f"{text} On the smaller island it was {figure}."
    assert verdicts_of(text, instruments(), "2026-09-20")[figure].reason == reason


def test_a_headline_may_tell_again_what_the_text_tells_rightly() -> None:
    text = (
        "Pianos in 47.2% of homes\n\nIn the second quarter 42.7% of Maltese households had a piano"
    )
    found = verdicts_of(f"{text}{OTHERS}.", instruments(), "2026-09-20")["47.2%"]
    assert (found.rating, found.reason) == ("mismatch", "off_digits")
