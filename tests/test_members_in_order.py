"""Members of one measure that a verb sets in order by their names."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

CROWDS = {
    "Baltimore Herons": (28_111, 25_508, 24_278),
    "Toledo Comets": (26_156, 26_329, 27_383),
    "Omaha Rails": (20_800, 20_623, 19_787),
}
OPENING = "The Toledo Comets drew an average of 27,383 fans a game in 2019, Baltimore 24,278. "


@cache
def crowds() -> Catalogue:
    """Crowds of three years, known by nothing but their titles."""
    rows = [f"c{n},Average home attendance: {name},spectators,A" for n, name in enumerate(CROWDS)]
    figures = {f"c{n}": values for n, values in enumerate(CROWDS.values())}
    series = "\n".join(["series,title,unit,frequency", *rows])
    return catalogue_told(series, ["2017", "2018", "2019"], figures)


def rating_of(text: str, verb: str) -> Rating | None:
    """How a verb is judged; None where it is no claim."""
    found = verdicts_of(OPENING + text, crowds(), "2019-11-20").get(verb)
    return found.rating if found is not None else None


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Toledo leapfrogged Baltimore in 2018.", "leapfrogged"),
        ("The Comets overtook the Herons in 2018.", "overtook"),
    ],
)
def test_one_passes_another_once(text: str, verb: str) -> None:
    assert rating_of(text, verb) is Rating.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Toledo leapfrogged Baltimore in 2019.",  # whom it was ahead of before
        "Toledo leapfrogged Wichita in 2018.",  # whom nobody knows
        "Omaha leapfrogged Baltimore in 2018.",  # who was ahead still
    ],
)
def test_nobody_passes_who_was_ahead_or_is_behind(text: str) -> None:
    assert rating_of(text, "leapfrogged") is not Rating.SUPPORTED


@pytest.mark.parametrize("figure", ["19,787", "18,123"])
def test_a_level_behind_a_name_is_that_member_s(figure: str) -> None:
    text = f"Toledo, on 27,383, was far ahead of Omaha, on {figure}, in 2018 already."
    found = verdicts_of(OPENING + text, crowds(), "2019-11-20")[figure]
    assert found.rating is not Rating.MISMATCH
    assert (found.series == "c2") is (figure == "19,787")
