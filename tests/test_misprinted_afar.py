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
