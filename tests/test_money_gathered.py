"""Words for a move that tell none, as of money that is raised, and moves joined to another one."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.figures.quantities import find_figures
from verifier.language.moves.change_words import find_cues
from verifier.language.moves.idle_moves import gathers, is_idle_here
from verifier.model.span import Span
from verifier.reference.catalogue import Catalogue

_LEVELS = {
    "de": (8.71, 7.41, 5.04, 4.6, 4.21),
    "gb": (7.4, 7.15, 7.82, 7.96, 6.92),
    "eu": (29.7, 27.63, 24.73, 24.65, 22.94),
    "new": (3.46, 2.93, 3.22, 2.52, 2.6),
}
_QUARTERS = ("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")


@cache
def ventures() -> Catalogue:
    """What venture capital put into companies, and what funds took in."""
    series = (
        "series,title,unit,multiplier,frequency\n"
        'de,"Venture capital invested, Germany",EUR,9,Q\n'
        'gb,"Venture capital invested, United Kingdom",EUR,9,Q\n'
        'eu,"Venture capital invested, Europe",EUR,9,Q\n'
        'new,"Venture capital funds raised, Europe",EUR,9,Q\n'
    )
    rows = ["series,period,value,published"]
    for key, values in _LEVELS.items():
        rows += [f"{key},{q},{value}," for q, value in zip(_QUARTERS, values, strict=True)]
    return catalogue_of(series, "\n".join(rows) + "\n")


_HEAD = (
    "Venture capital investment in Europe fell to €22.94bn in the third quarter, down 6.9 per cent "
    "from the second. "
)


@pytest.mark.parametrize(
    ("text", "figure", "ratings"),
    [
        (f"{_HEAD}German companies raised €4.2bn.", "€4.2bn", {"supported"}),
        (f"{_HEAD}German companies raised €5.2bn.", "€5.2bn", {"mismatch", "unverified"}),
        (f"{_HEAD}Funds raised €2.6bn of new money.", "€2.6bn", {"supported"}),
    ],
)
def test_what_companies_raised_is_a_level(text: str, figure: str, ratings: set[str]) -> None:
    verdict = verdicts_of(text, ventures(), "2025-10-16")[figure]
    assert verdict.rating in ratings, verdict.explanation


@pytest.mark.parametrize(
    ("text", "gathered"),
    [
        ("The appeal raised £4.2m in May.", True),
        ("Start-ups have raised nearly $5bn this year.", True),
        ("The wage was raised $1 in May.", False),
        ("The firm raised the price by $1.", False),
        ("They raised output by 3%.", False),
    ],
)
def test_money_is_gathered(text: str, gathered: bool) -> None:
    start = text.index("raised")
    assert gathers(text, "raised", Span(start, start + 6)) is gathered


@pytest.mark.parametrize(
    ("text", "word", "idle"),
    [
        ("Adults in Victoria lost $1,376 each.", "lost", True),
        ("Victorians lost $4.97 billion on the pokies.", "lost", True),
        ("Brent lost $2 to $80.", "lost", False),
        ("The shares lost $3.", "lost", False),
        ("Rates ran from 93.3% in Newry, Mourne and Down to 99.8% in Lisburn.", "Down", True),
        ("It is cheapest in County Down at £4.", "Down", True),
        ("Output fell and went down to 99.8%.", "down", False),
        ("Down 3% on the year, it was the worst month.", "Down", False),
    ],
)
def test_words_that_tell_no_move(text: str, word: str, idle: bool) -> None:
    start = text.index(word)
    assert is_idle_here(text, word.lower(), Span(start, start + len(word))) is idle


@cache
def visas() -> Catalogue:
    """Visas by class and fiscal year, of consulates of no place that the titles name."""
    known = {
        "b": (5_027_539, 5_689_319, 6_120_121),
        "j": (314_154, 344_732, 372_704),
        "h": (175_887, 303_902, 345_820),
        "all": (8_119_579, 9_214_496, 9_929_323),
    }
    series = (
        "series,title,unit,frequency\n"
        "b,Nonimmigrant visas issued: Visitor (B-1/B-2),visas,A\n"
        "j,Nonimmigrant visas issued: Exchange visitor (J-1),visas,A\n"
        "h,Nonimmigrant visas issued: Temporary agricultural worker (H-2A),visas,A\n"
        "all,Nonimmigrant visas issued: all classes,visas,A\n"
    )
    rows = ["series,period,value,published"]
    for key, values in known.items():
        ends = zip((2019, 2024, 2025), values, strict=True)
        rows += [f"{key},{end - 1}-10/{end}-09,{value}," for end, value in ends]
    return catalogue_of(series, "\n".join(rows) + "\n")


_VISAS = (
    "American consulates issued 9.93 million nonimmigrant visas in fiscal 2025, up 7.8% from "
    "fiscal 2024. Visitor visas came to 6.12 million. Exchange visitors received 372,704 visas and "
    "farm hands 345,820 H-2A visas, nearly 14% more than a year earlier and {} as many as in "
    "fiscal 2019."
)


def test_a_multiple_joined_to_a_move_is_of_the_same_thing() -> None:
    verdict = verdicts_of(_VISAS.format("almost twice"), visas(), "2026-01-20")["twice"]
    assert verdict.rating == "supported", verdict.explanation


def test_a_wrong_multiple_joined_to_a_move_is_not_borne_out() -> None:
    found = verdicts_of(_VISAS.format("almost three times"), visas(), "2026-01-20")
    assert found["three times"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Late ships arrived 4.21 days behind schedule in May.", []),
        ("Sales were 4.2% behind the level of a year before.", ["behind"]),
    ],
)
def test_how_late_something_comes_is_no_fall(text: str, told: list[str]) -> None:
    figures = tuple(find_figures(text, Span(0, len(text))))
    assert [cue.word for cue in find_cues(text, Span(0, len(text)), figures)] == told
