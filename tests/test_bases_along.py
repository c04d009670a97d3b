"""Bases that go along with their figure to the time that it was found to be of."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis
sold,"Tern Ferries, revenue",revenue,,Tern Ferries,EUR,6,Q,flow,year_on_year
teas,"Tern Ferries, catering revenue",revenue,,"Tern Ferries, catering",EUR,6,Q,flow,year_on_year
full,"Tern Ferries, operating margin",operating_margin,,Tern Ferries,percent,0,Q,rate,year_on_year
"""
QUARTERS = ["2024-Q2", "2024-Q3", "2025-Q2", "2025-Q3"]


@cache
def tern() -> Catalogue:
    """In the half to September 2025 Tern sold €95.2m; its margin was 8.1% and 18.4% in the
    quarters, a year before 4.5% and 19.2%."""
    return catalogue_told(
        SERIES,
        QUARTERS,
        {
            "sold": [40.4, 51.3, 42.1, 53.1],
            "teas": [4.1, 5.2, 4.3, 6.1],
            "full": [4.5, 19.2, 8.1, 18.4],
        },
    )


def ratings_of(text: str, *figures: str) -> list[Rating]:
    """The ratings of some figures of a text of November 2025."""
    found = verdicts_of(text, tern(), "2025-11-12")
    return [found[figure].rating for figure in figures]


HALF = (
    "Revenue of Tern Ferries rose 3.8% to €95.2m in the six months to September.\n\n"
    "Catering revenue grew 17.3% to €6.1m in the quarter. Tickets made up most of sales.\n\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "Costs bit. The operating margin slipped to 18.4% from {} a year earlier.",
        "Costs bit. The operating margin was 18.4%, compared with {} a year before.",
    ],
)
def test_a_base_goes_along_with_its_figure(text: str) -> None:
    right, wrong = "19.2%", "14.5%"
    assert ratings_of(HALF + text.format(right), "18.4%", right) == [Rating.SUPPORTED] * 2
    assert ratings_of(HALF + text.format(wrong), wrong) != [Rating.SUPPORTED]


@pytest.mark.parametrize(
    "rest",
    [
        "slipped to 18.4% from 19.2% at Gull Lines a year earlier.",
        "was 18.4%, less than the 19.2% its rival made a year earlier.",
        "slipped to 18.4% from the 19.2% planned a year earlier.",
        "was 18.4%, with the share of foreign guests down from 19.2% a year earlier.",
        "slipped to 18.4%, against an industry average of 19.2% a year earlier.",
    ],
)
def test_a_base_of_something_else_stays_where_it_was(rest: str) -> None:
    text = f"{HALF}Costs bit. The operating margin {rest}"
    assert ratings_of(text, "19.2%") != [Rating.SUPPORTED]
