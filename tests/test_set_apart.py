"""Differences from another place or part, which are none over time."""

from functools import cache

import pytest
from small_catalogue import austria, catalogue_told, verdicts_of

from verifier.model.verdict import Caveat
from verifier.reference.catalogue import Catalogue

SKIS = "Austria's exports of skis came to 498 million euros in December, "
CHEESE = "Austria's exports of cheese came to 294.6 million euros in December, "


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(SKIS + "69% more than cheese.", "69%", id="percent above another part"),
        pytest.param(CHEESE + "40.8% less than skis.", "40.8%", id="percent below another part"),
        pytest.param(
            SKIS + "203.4 million euros more than those of cheese.",
            "203.4 million euros",
            id="a sum above another part",
        ),
        pytest.param(SKIS + "two-thirds more than cheese.", "two-thirds", id="a fraction above"),
    ],
)
def test_the_excess_over_what_is_named_behind_is_derived(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert verdict.rating == "supported", verdict.explanation
    assert Caveat.DERIVED in verdict.caveats


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (SKIS + "12% more than cheese.", "12%"),
        (SKIS + "12% more than Slovenia.", "12%"),
        (SKIS + "98 million euros more than Slovenia sent abroad.", "98 million euros"),
        (SKIS + "12% higher than the rest.", "12%"),
        (SKIS + "12% ahead of rivals.", "12%"),
        (SKIS + "12% above the Slovenian level of November.", "12%"),
    ],
)
def test_what_is_set_against_another_is_no_growth(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert verdict.rating == "unverified", verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (SKIS + "4.2% more than a year earlier.", "4.2%", "supported"),
        (SKIS + "4.2% more than in December 2024.", "4.2%", "supported"),
        (SKIS + "14.9% more than last December.", "14.9%", "mismatch"),
    ],
)
def test_what_is_set_against_another_time_is_growth(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert verdict.rating == rating, verdict.explanation
    assert Caveat.DERIVED not in verdict.caveats


_EVENTS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
births,"Births, Malta",births,MLT,birth,0,M,flow,year_on_year,yes
deaths,"Deaths, Malta",deaths,MLT,death,0,M,flow,year_on_year,yes
"""


@cache
def _malta() -> Catalogue:
    months = ["2024-10", "2025-10"]
    return catalogue_told(_EVENTS, months, {"births": [371, 352], "deaths": [408, 431]})


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("so that 79 more people died than were born.", "79", "supported"),
        ("which means that 79 more Maltese died than were born.", "79", "supported"),
        ("so that 97 more people died than were born.", "97", "unverified"),
        ("so that 23 more people died than in October 2024.", "23", "supported"),
        ("so that 97 more people died than in October 2024.", "97", "mismatch"),
    ],
)
def test_the_excess_of_a_deed_over_its_opposite_is_no_move(
    told: str, figure: str, rating: str
) -> None:
    text = f"Malta had 352 births in October 2025. Deaths in Malta climbed to 431, {told}"
    verdict = verdicts_of(text, _malta(), "2025-12-01")[figure]
    assert verdict.rating == rating, verdict.explanation
