"""Whose own way a figure's sign, and a daily one's date since when, tell."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.judge.other_times import may_stand_at
from verifier.model.period import Period
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
tin,"Tin stocks in warehouses, Norway",tin_stocks,NOR,tonnes,0,D,stock,period_on_period,yes
"""
FIGURES = {"2025-11-03": 9200, "2025-11-10": 9010, "2025-11-11": 8930, "2025-11-12": 8850}


@pytest.fixture(scope="module")
def norway() -> Catalogue:
    rows = ["series,period,value", *(f"tin,{day},{value}" for day, value in FIGURES.items())]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("tail", "rating"),
    [
        ("fallen 3.8% since November 3", "supported"),
        ("risen 3.8% since November 3", "mismatch"),
        ("risen 0.9% over the week", "unverified"),
    ],
)
def test_a_daily_figure_dated_by_what_it_is_measured_from_tells_its_way(
    tail: str, rating: str, norway: Catalogue
) -> None:
    text = f"Tin stocks in Norway stood at 8,850 tonnes on November 12. Tin stocks have {tail}."
    figure = next(word for word in tail.split() if "%" in word)
    assert verdicts_of(text, norway, "2025-11-13")[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The slump in tin stocks went on: -0.9% on November 12.", "-0.9%", "supported"),
        ("Tin stocks fell again on November 12: -0.9%.", "-0.9%", "supported"),
        ("Tin stocks fell again on November 12: +0.9%.", "+0.9%", "mismatch"),
        ("Growth in tin stocks was -0.9% on November 12.", "-0.9%", "supported"),
        ("On November 12, with growth of -0.9%, tin stocks were lean.", "-0.9%", "supported"),
        ("Growth in tin stocks was 0.9% on November 12.", "0.9%", "mismatch"),
        ("Tin stocks rose -0.9% on November 12.", "-0.9%", "mismatch"),
        ("The change in tin stocks on November 12 came to -0.9%.", "-0.9%", "supported"),
        ("The change in tin stocks on November 12 came to +0.9%.", "+0.9%", "mismatch"),
        ("Tin stocks in Norway were at -0.9% on November 12.", "-0.9%", "unverified"),
    ],
)
def test_a_sign_set_off_from_a_move_tells_the_way_itself(
    text: str, figure: str, rating: str, norway: Catalogue
) -> None:
    verdict = verdicts_of(f"Norway. {text}", norway, "2025-11-13")[figure]
    assert verdict.rating == rating, verdict.explanation


def test_the_months_before_may_be_counted_from_a_step_later(norway: Catalogue) -> None:
    text = (
        "Tin stocks in Norway fell in October. They had shed 90 tonnes in the previous two months."
    )
    claim = verdicts_of(text, norway, "2025-11-13")["90 tonnes"].claim
    read = Period.parse("2025-08/2025-09")
    assert may_stand_at(claim, read.shift(1), read)
    assert not may_stand_at(claim, read.shift(4), read)
