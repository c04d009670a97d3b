"""Parts of a fiscal year of which the text does not tell when it begins, and all of such a year."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.times.company import fiscal_of
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

HEAD = "series,title,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases"
SERIES = """
all,"Revenue, Halmar Group",,USD,6,Q,flow,year_on_year,yes,Halmar;group revenue
toys,"Revenue, Toys segment",toys,USD,6,Q,flow,year_on_year,no,toys
inns,"Revenue, Inns segment",inns,USD,6,Q,flow,year_on_year,no,inns
net,"Net income, Halmar Group",,USD,6,Q,flow,year_on_year,yes,net profit
oper,"Operating income, Halmar Group",,USD,6,Q,flow,year_on_year,yes,operating profit
"""
QUARTERS = tuple(f"{year}-Q{n}" for year in (2023, 2024, 2025) for n in (1, 2, 3, 4))[:11]
TOYS = (510, 532, 548, 611, 529, 551, 560, 642, 547, 573, 591)
INNS = (212, 254, 291, 233, 221, 262, 305, 241, 226, 271, 318)


@cache
def _firm() -> Catalogue:
    """The accounts of a firm whose year ends in September, by calendar quarters."""
    rows = ["series,period,value,published"]
    for at, quarter in enumerate(QUARTERS):
        total = TOYS[at] + INNS[at]
        figures = {"all": total, "toys": TOYS[at], "inns": INNS[at]}
        figures |= {"net": total // 9, "oper": total // 6}
        rows += [f"{key},{quarter},{value}," for key, value in figures.items()]
    return catalogue_of(HEAD + SERIES, "\n".join(rows) + "\n")


def _verdict(copy: str, figure: str) -> Verdict:
    found = verdicts_of(copy, _firm(), "2025-11-07")
    return next(verdict for printed, verdict in found.items() if printed.startswith(figure))


UNDATED = "Halmar Group's revenue rose 5.1% to $909 million in its fiscal fourth quarter."
DATED = UNDATED.replace(" quarter.", " quarter, which ended in September.")


@pytest.mark.parametrize(
    ("copy", "figure", "rating"),
    [
        # Nothing tells which half of the calendar the first one is.
        (f"{UNDATED} First-half revenue was $1.66 billion.", "$1.66 billion", Rating.UNVERIFIED),
        (f"{UNDATED} In the fiscal third quarter it was $844 million.", "$844", Rating.SUPPORTED),
        (f"{UNDATED} In the fiscal third quarter it was $848 million.", "$848", Rating.MISMATCH),
        (f"{UNDATED} In the second quarter it was $773 million.", "$773", Rating.SUPPORTED),
        # Where the end is told, every part of the year has its place.
        (f"{DATED} First-half revenue was $1.66 billion.", "$1.66 billion", Rating.SUPPORTED),
        (f"{DATED} First-half revenue was $1.86 billion.", "$1.86 billion", Rating.MISMATCH),
    ],
)
def test_a_part_of_a_year_without_a_start(copy: str, figure: str, rating: Rating) -> None:
    verdict = _verdict(copy, figure)
    assert verdict.rating is rating
    if rating is Rating.UNVERIFIED:
        assert verdict.reason is Reason.UNRESOLVED_PERIOD


@pytest.mark.parametrize(
    ("copy", "figure", "rating"),
    [
        ("For the full fiscal year, revenue came to $3.41 billion.", "$3.41", Rating.SUPPORTED),
        ("For the full fiscal year, revenue came to $2.53 billion.", "$2.53", Rating.MISMATCH),
        ("In the whole fiscal year revenue rose to $3.41 billion.", "$3.41", Rating.SUPPORTED),
        ("Over the entire financial year it sold toys worth $2.35 billion.", "$2.35",
         Rating.SUPPORTED),
        ("For the full quarter, revenue came to $909 million.", "$909 million", Rating.SUPPORTED),
    ],
)  # fmt: skip
def test_all_of_a_fiscal_year(copy: str, figure: str, rating: Rating) -> None:
    assert _verdict(f"{DATED} {copy}", figure).rating is rating


@pytest.mark.parametrize(
    ("copy", "rating"),
    [
        ("Toys revenue was $591 million, or 65% of the group's revenue.", Rating.SUPPORTED),
        ("Inns revenue was $318 million, or 35% of group revenue.", Rating.SUPPORTED),
        ("Toys revenue was $591 million, or 56% of the group's revenue.", Rating.MISMATCH),
    ],
)
def test_a_part_is_one_of_the_firm_of_its_measure(copy: str, rating: Rating) -> None:
    figure = copy.split(", or ")[1].split(" ")[0]
    assert _verdict(f"{DATED} {copy}", figure).rating is rating


@pytest.mark.parametrize(
    ("text", "parts", "reported"),
    [
        ("Halmar Q4 at a glance. Revenue rose from the fiscal third quarter.", "untold", 4),
        ("Revenue fell 3% in the fiscal second quarter, Halmar said.", "untold", 2),
        ("Revenue fell 3% in the second quarter, Halmar said.", None, 0),
        ("Revenue fell in its fiscal second quarter, which ended in March.", "always", 0),
        ("Tax receipts fell 3% in the fiscal second quarter.", None, 0),
    ],
)
def test_a_company_that_tells_parts_and_no_end(text: str, parts: str | None, reported: int) -> None:
    found = fiscal_of(text)
    assert (found.parts, found.reported) == (parts, reported) if found else parts is None
