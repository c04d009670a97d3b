"""So many of so many places or bodies, of which the second number is no figure."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline,aliases
up,"House price survey, number of provinces reporting growth in prices",price_survey,CAN,\
reporting growth,province,M,stock,period_on_period,yes,house price survey;provinces reporting growth
down,"House price survey, number of provinces reporting a decline in prices",price_survey,CAN,\
reporting a decline,province,M,stock,period_on_period,no,provinces reporting declines
"""


@cache
def provinces() -> Catalogue:
    figures = {"up": (6, 8, 7), "down": (3, 1, 2)}
    return catalogue_told(SERIES, ("2025-08", "2025-09", "2025-10"), figures)


@pytest.mark.parametrize(
    ("count", "rating"), [("seven", "supported"), ("four", "unverified"), ("eight", "mismatch")]
)
def test_the_count_is_held_against_the_survey(count: str, rating: str) -> None:
    text = f"The house price survey for October had {count} of the ten provinces reporting growth."
    found = verdicts_of(text, provinces(), "2025-11-26")
    assert list(found) == [count]
    assert (found[count].operation, found[count].rating) == ("level", rating)


@pytest.mark.parametrize(
    "text",
    [
        "Prices grew in most of the 12 districts.",
        "Output fell in nine of its 14 industries, the office said.",
        "None of the 20 banks reported a loss.",
    ],
)
def test_the_size_of_a_group_is_no_figure(text: str) -> None:
    found = verdicts_of(text, provinces(), "2025-11-26")
    assert not {"12", "14", "20"} & set(found)


def test_what_is_counted_itself_stays_one() -> None:
    text = "Three of the 12 deaths were in May."
    assert "12" in verdicts_of(text, provinces(), "2025-11-26")
