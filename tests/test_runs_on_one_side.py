"""Runs on one side of a mark, in money or of so many millions, and runs that open a sentence."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
oil,Crude oil price of Austria,oil_price,AUT,USD,0,M,price,period_on_period,yes
x,Exports of Austria,exports,AUT,EUR,6,M,flow,year_on_year,yes
ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,period_on_period,yes
"""
_OIL = (62.1, 63.0, 64.4, 66.9, 68.2, 71.3, 72.9, 74.8)
_EXPORTS = (4300, 4200, 4100, 3900, 3800, 3950, 3850, 3700)
_RATES = (3.7, 3.9, 4.2, 4.4, 4.3, 4.4, 4.6, 4.5)


@cache
def _austria() -> Catalogue:
    rows = ["series,period,value,published"]
    for name, values in (("oil", _OIL), ("x", _EXPORTS), ("ur", _RATES)):
        rows += [f"{name},2025-{month:02d},{value}," for month, value in enumerate(values, 1)]
        rows += [f"{name},2024-{month:02d},{value - 1}," for month, value in enumerate(values, 1)]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def _run(text: str) -> Verdict:
    found = verdicts_of(text, _austria(), "2025-09-20").values()
    (run,) = [verdict for verdict in found if verdict.claim.assertion == "streak"]
    return run


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("The crude oil price of Austria has been above $67.3 for four months.", 4),
        ("The crude oil price of Austria has held above $67.3 in each of the past four months.", 4),
        ("The crude oil price of Austria has exceeded $67.3 for four months in a row.", 4),
        ("For four straight months, the crude oil price of Austria has been above $67.3.", 4),
        ("The crude oil price of Austria topped $67.3 for a fourth month running in August.", 4),
        ("Exports of Austria were below €4 billion for a fifth straight month in August.", 5),
        ("Exports of Austria have stayed below €4bn for five months in a row.", 5),
        ("The jobless rate of Austria has been above 4% for six straight months.", 6),
        ("The jobless rate of Austria held above 4% for the sixth consecutive month in August.", 6),
        ("The jobless rate of Austria has stood higher than 4% for six months in a row.", 6),
        ("Exports of Austria fell in August, the fifth month running with less than €4bn.", 5),
        ("It was the fifth month in a row in which Austria’s exports were less than €4bn.", 5),
    ],
)
def test_a_run_on_one_side_of_a_mark_is_counted_by_its_levels(text: str, length: int) -> None:
    run = _run(text)
    assert run.rating is Rating.SUPPORTED, run.explanation
    assert run.computed == length


@pytest.mark.parametrize(
    "text",
    [
        "The crude oil price of Austria has exceeded $67.3 for seven months in a row.",
        "For six straight months, the crude oil price of Austria has been above $67.3.",
        "The jobless rate of Austria has stayed above 4% for eight straight months.",
    ],
)
def test_a_run_of_another_length_is_wrong_though_it_held(text: str) -> None:
    assert _run(text).rating is Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Two months in a row, exports of Austria have fallen on the month.", 2),
        (
            "For the second month in succession, exports of Austria fell month on month in August.",
            2,
        ),
        ("Exports of Austria, falling on the month for a second month in August, were weak.", 2),
        ("August extended the run of monthly falls in exports of Austria to two months.", 2),
    ],
)
def test_a_run_that_opens_a_sentence_takes_way_and_basis_from_what_follows(
    text: str, length: int
) -> None:
    run = _run(text)
    assert run.rating is Rating.SUPPORTED, run.explanation
    assert run.computed == length


def test_a_run_whose_way_is_not_told_accuses_nobody() -> None:
    assert _run("Exports of Austria were in the news for a sixth month in a row.").rating is not (
        Rating.MISMATCH
    )


_STAFF = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
staff,Payrolls of Austria,payrolls,AUT,persons,3,M,stock,period_on_period,yes
"""
_JOBS = (9000, 9120, 9300, 9390, 9460, 9530)


@pytest.mark.parametrize(
    ("behind", "wrong"),
    [
        ("with fewer than 100,000 new jobs", False),
        ("with fewer than 100,000 jobs added", False),
        ("in which fewer than 100,000 jobs were created", False),
        ("with more than 100,000 new jobs", True),
    ],
)
def test_a_mark_of_what_each_month_added_is_held_against_the_moves(
    behind: str, wrong: bool
) -> None:
    rows = [f"staff,2025-{n:02d},{value}," for n, value in enumerate(_JOBS, 1)]
    staff = catalogue_of(_STAFF, "\n".join(["series,period,value,published", *rows]) + "\n")
    text = f"Payrolls in Austria grew by 70,000 in June. It was the third month in a row {behind}."
    run = verdicts_of(text, staff, "2025-07-20")["third"]
    assert run.rating is not (Rating.SUPPORTED if wrong else Rating.MISMATCH), run.explanation
    assert run.rating is Rating.SUPPORTED or wrong
