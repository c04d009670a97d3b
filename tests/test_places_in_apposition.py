"""Places at the end of an order told with a time, and places told in apposition."""

import pytest
from told_claims import checked

DAY = "2026-02-23"
WIDEST = "The widest gap in goods last year was with the European Union, at $218.8bn."


ENDS = {
    f"US trade: the year. {WIDEST}": "widest",
    "The largest US goods deficit last year was with the European Union, at $218.8bn.": "largest",
    "America's biggest goods deficit in 2025 was with the European Union, at $218.8bn.": "biggest",
}


@pytest.mark.parametrize(("text", "place"), ENDS.items())
def test_an_end_is_told_with_its_year(text: str, place: str) -> None:
    assert checked(text, DAY).get(place) in ("supported", "unverified")
    assert place in checked(text, DAY)


@pytest.mark.parametrize(
    "text",
    [
        "The biggest row last year was with Mexico, at 5pm.",
        "The widest road is ours, at 30 metres.",
    ],
)
def test_other_ends_are_no_places(text: str) -> None:
    assert not {"biggest", "widest"} & set(checked(text, DAY))


LEAD = "The overall US gap in goods and services came to $901.5bn for 2025.\n\n"


@pytest.mark.parametrize(
    ("text", "place", "rating"),
    [
        (f"{WIDEST} China, now second, accounted for $202.1bn.", "second", "supported"),
        (f"{LEAD}{WIDEST} Mexico, now second, accounted for $196.9bn.", "second", "mismatch"),
        (f"{LEAD}{WIDEST} Mexico, now third, accounted for $196.9bn.", "third", "supported"),
        (f"{LEAD}Mexico, now second, is a friend.", "second", "unverified"),
    ],
)
def test_a_place_in_apposition_is_told_by_the_figure_behind_it(
    text: str, place: str, rating: str
) -> None:
    assert checked(f"US trade: the year 2025. {text}", DAY)[place] == rating


def test_a_bare_ordinal_between_commas_is_no_place() -> None:
    assert "second" not in checked("In May, second, we ask what 3% means.", DAY)
