"""Money that names the size of something known, and money that is told of it."""

import pytest
from small_catalogue import verdicts_of

from verifier.judge.doubts.sizes import is_a_size_by_name
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue, open_catalogue

PUBLISHED = "2025-12-09"
SURPLUS = "surplus with the world"


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return open_catalogue((), isolated=False)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("China's {}, that thousand-billion-dollar elephant, did not shrink in November.",
         "thousand-billion-dollar"),
        ("The $1-trillion {} that China runs did not shrink in November.", "$1-trillion"),
    ],
)  # fmt: skip
def test_the_size_by_which_a_known_thing_goes_accuses_nobody(
    text: str, figure: str, shipped: Catalogue
) -> None:
    verdict = verdicts_of(text.format(SURPLUS), shipped, PUBLISHED)[figure]
    assert (verdict.rating, verdict.reason) == ("unverified", "unresolved_period")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param("China's {} in November, $1,000 billion, did not shrink.",
                     "$1,000 billion", id="told of it"),
        pytest.param("China's 118.61-billion-dollar {} in November was a surprise.",
                     "118.61-billion-dollar", id="of more digits than a name has"),
    ],
)  # fmt: skip
def test_money_that_is_told_of_a_time_is_held_to_it(
    text: str, figure: str, shipped: Catalogue
) -> None:
    verdict = verdicts_of(text.format(SURPLUS), shipped, PUBLISHED)[figure]
    assert verdict.rating == Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "figure", "named"),
    [
        ("China's $1,000-billion {} grew in November.", "$1,000-billion", True),
        ("China ran a $1,000-billion {} in November.", "$1,000-billion", False),
        ("China's {}, the $1,000 billion of November, grew.", "$1,000 billion", False),
        ("China's $1,200-billion {} grew in November.", "$1,200-billion", False),
    ],
)
def test_a_name_is_of_one_digit_joined_and_of_what_is_known(
    text: str, figure: str, named: bool, shipped: Catalogue
) -> None:
    claim = verdicts_of(text.format(SURPLUS), shipped, PUBLISHED)[figure].claim
    assert is_a_size_by_name(claim) is named
