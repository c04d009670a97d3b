"""Extremes that except so many times: "the lowest total but one since 2012"."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
b,"Live births, Austria",births,AUT,births,0,A,flow,year_on_year,yes
"""
YEARS = [str(year) for year in range(2012, 2025)]
BIRTHS = [79_011, 77_900, 81_722, 84_381, 87_675, 86_633, 85_535, 84_952, 83_603, 86_078, 82_627,
          76_110, 77_236]  # fmt: skip
LEAD = "There were 77,236 live births in Austria in 2024. "


@pytest.fixture(scope="module")
def austria() -> Catalogue:
    """Births that were lower in one year alone."""
    return catalogue_told(HEAD, YEARS, {"b": BIRTHS})


def ratings(text: str, catalogue: Catalogue) -> set[Rating]:
    """What is said of the words behind the lead."""
    found = verdicts_of(LEAD + text, catalogue, "2025-08-28").values()
    return {v.rating for v in found if v.claim.span.start >= len(LEAD)}


@pytest.mark.parametrize(
    "words",
    [
        "It was the lowest total but one since 2012.",
        "It was the lowest number since 2012, bar one.",
        "It was the lowest number but one on record.",
        "It was the second-lowest total since 2012.",
    ],
)
def test_one_lower_year_is_excepted(words: str, austria: Catalogue) -> None:
    assert ratings(words, austria) == {Rating.SUPPORTED}


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("It was the lowest total since 2012.", Rating.MISMATCH),
        ("It was the highest total but one since 2012.", Rating.MISMATCH),
        ("It was the lowest total since 2012, but one of the smallest falls.", Rating.MISMATCH),
        ("It was the lowest total but two since 2012.", Rating.UNVERIFIED),
    ],
)
def test_no_other_number_is(words: str, rating: Rating, austria: Catalogue) -> None:
    assert ratings(words, austria) == {rating}
