"""Places told in words with a figure right behind them, which are those of what it is of."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

BEFORE = {"Alder Sands": 65508, "Birch Cave": 65388, "Cedar Rocks": 24084, "Dogwood Ruins": 19667}
VISITS = {"Alder Sands": 58940, "Birch Cave": 47985, "Cedar Rocks": 26204, "Dogwood Ruins": 21655}


@cache
def parks() -> Catalogue:
    """Visits to four invented parks."""
    head = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline\n"
    series = "".join(
        f'{park[0].lower()},"Visits, {park}",visits,AUS,{park},visits,0,M,flow,no\n'
        for park in VISITS
    )
    rows = "".join(f"{park[0].lower()},2025-10,{seen}\n" for park, seen in VISITS.items())
    rows += "".join(f"{park[0].lower()},2025-09,{seen}\n" for park, seen in BEFORE.items())
    rows += "b,2025-08,50000\na,2025-08,70000\na,2025-07,60000\n"
    return catalogue_of(head + series, f"series,period,value\n{rows}")


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        (
            "Visits in October: Alder Sands stayed on top with 58,940, while Dogwood Ruins "
            "brought up the rear with 21,655.",
            {"supported"},
        ),
        (
            "Visits in October: Alder Sands led with 58,940, while Dogwood Ruins "
            "topped the list with 21,655.",
            {"unverified", "mismatch"},
        ),
        (
            "Visits in October: Alder Sands had 58,940. Dogwood Ruins was the highest of the four, "
            "at 21,655.",
            {"unverified", "mismatch"},
        ),
        (
            "Visits in October: Alder Sands had 58,940. Dogwood Ruins was the lowest of the four, "
            "at 21,655.",
            {"supported"},
        ),
    ],
)
def test_a_place_in_words_is_that_of_its_figure(text: str, ratings: set[str]) -> None:
    found = verdicts_of(text, parks(), "2025-12-20")
    ranks = [v for v in found.values() if v.claim.assertion == "rank"]
    assert len(ranks) >= 1
    assert {v.rating for v in ranks} <= ratings, [v.explanation for v in ranks]


@pytest.mark.parametrize(
    ("name", "supported"), [("Alder Sands", True), ("Dogwood Ruins", False), ("Cedar Rocks", False)]
)
def test_a_place_in_apposition_is_that_of_the_name(name: str, supported: bool) -> None:
    text = (
        f"Visits to the parks fell in October. {name}, the busiest of the four, was closed for a "
        "week, and Alder Sands had 58,940 visits."
    )
    found = verdicts_of(text, parks(), "2025-12-20")
    ranks = [v.rating for v in found.values() if v.claim.assertion == "rank"]
    assert ("supported" in ranks) is supported


def test_what_is_called_by_no_name_has_changed_places_with_nobody() -> None:
    text = (
        "Birch Cave still outdraws Alder Sands in October, but the old mine has slipped for a "
        "third time, to 47,985 visits, while its neighbour, at 58,940, has never been busier."
    )
    found = verdicts_of(text, parks(), "2025-12-20")
    values = [v for v in found.values() if v.claim.assertion == "value"]
    assert "mismatch" not in {v.rating for v in values}, [v.explanation for v in values]


@pytest.mark.parametrize(
    ("name", "now", "then", "supported"),
    [("Birch Cave", "47,985", "65,388", True), ("Alder Sands", "58,940", "65,508", False)],
)
@pytest.mark.parametrize("called", ["a record", "a record high of"])
def test_a_record_right_before_a_figure_is_one_of_it(
    name: str, now: str, then: str, supported: bool, called: str
) -> None:
    text = (
        f"{name} was busy in October. It drew {now} visits, down from {called} {then} in September."
    )
    found = verdicts_of(text, parks(), "2025-12-20")
    records = [v.rating for v in found.values() if v.claim.assertion == "record"]
    assert [rating == "supported" for rating in records] == [supported]
