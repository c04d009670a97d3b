"""The figure of a whole country that one of its parts is set against, which has a name."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.language.areas.nations import is_of_the_nation
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
all,"Share of ferries cancelled, Norway",ferry_cancellations,NOR,,percent,Q,rate,year_on_year,yes
fjo,"Share of ferries cancelled, Fjordline",ferry_cancellations,NOR,Fjordline,percent,Q,rate,year_on_year,no
bas,"Share of ferries cancelled, Bastø Line",ferry_cancellations,NOR,Bastø Line,percent,Q,rate,year_on_year,no
c4f,"Share of ferries cancelled, c4f",ferry_cancellations,NOR,c4f,percent,Q,rate,year_on_year,no
"""  # noqa: E501


@cache
def ferries() -> Catalogue:
    figures = {"all": (3.9, 4.1), "fjo": (7.5, 8.3), "bas": (2.9, 2.2), "c4f": (6.1, 5.7)}
    return catalogue_told(_SERIES, ("2024-Q2", "2025-Q2"), figures)


FJORDLINE = "Fjordline cancelled 8.3% of its ferries in the second quarter, "


@pytest.mark.parametrize(
    ("text", "figure", "rating", "series"),
    [
        ("above the national average of 4.1%.", "4.1%", "supported", "all"),
        ("twice the national rate of 4.1%.", "4.1%", "supported", "all"),
        ("well above the 4.1% national average.", "4.1%", "supported", "all"),
        ("above a national average of 4.1%.", "4.1%", "supported", "all"),
        ("up from 7.5% a year before.", "7.5%", "supported", "fjo"),
        ("up from 5.3% a year before.", "5.3%", "mismatch", "fjo"),
    ],
)
def test_it_is_none_of_the_part_told_of_before(
    text: str, figure: str, rating: str, series: str
) -> None:
    verdict = verdicts_of(FJORDLINE + text, ferries(), "2025-08-14")[figure]
    assert (verdict.rating, verdict.series) == (rating, series)


def test_what_was_the_average_of_another_time_is_none_of_the_part() -> None:
    found = verdicts_of(f"{FJORDLINE}above the national average of 3.9%.", ferries(), "2025-08-14")
    assert found["3.9%"].series == "all"
    assert found["3.9%"].rating != "supported"


@pytest.mark.parametrize(
    ("before", "after", "national"),
    [
        ("above the national average of ", ".", True),
        ("against a UK rate of just ", ".", True),
        ("above the ", " national average.", True),
        ("up from a national average of 3.9%, it was ", ".", False),
        ("the national team won ", ".", False),
    ],
)
def test_a_national_average_stands_right_beside_its_figure(
    before: str, after: str, national: bool
) -> None:
    text = f"{before}4.1%{after}"
    assert is_of_the_nation(text, len(before), len(before) + 4) is national


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Fjordline cancelled 8.3% of its ferries", "first of 3"),
        ("The c4f line cancelled 5.7% of its ferries", "second of 3"),
    ],
)
def test_a_name_in_small_letters_takes_part_in_a_field(text: str, place: str) -> None:
    told = f"{text} in the second quarter, the highest share of the three operators."
    assert place in verdicts_of(told, ferries(), "2025-08-14")["highest"].explanation
