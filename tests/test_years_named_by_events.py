"""Years that an event picks or that a comparison names, and what is told of them."""

import pytest
from small_catalogue import catalogue_told, verdicts_of
from told_claims import times_match

from verifier.reference.catalogue import Catalogue


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the same period of another year is the year that is then pointed at
        (
            "In the first four months of 2026 the deficit was $221.6 billion, half of the $435.1 "
            "billion of the same period of 2025. In March of that year it was $133 billion.",
            {"$133 billion": "2025-03"},
        ),
        (
            "In the first four months of 2026 the deficit was $221.6 billion. In March of that "
            "year it was $56.6 billion.",
            {"$56.6 billion": "2026-03"},
        ),
        # "the last year before" picks a year and is none by itself
        (
            "Sales came to $30 billion in 2025. They are half of what they were in 2020, the last "
            "year before fees rose, when $61 billion was spent.",
            {"$30 billion": "2025", "$61 billion": "2020"},
        ),
        (
            "Sales came to $30 billion in 2025. In the year before, $61 billion was spent.",
            {"$61 billion": "2024"},
        ),
    ],
)
def test_the_year_that_is_meant(text: str, expected: dict[str, str]) -> None:
    times_match(text, "2026-06-11", expected)


SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
all,"Student enrolments, Malta",student_enrolments,MLT,,persons,M,stock,year_on_year,yes
far,"Student enrolments from abroad, Malta",student_enrolments,MLT,from abroad,persons,M,stock,,no
"""
YEARS = [f"{year}-08/{year + 1}-07" for year in range(2020, 2025)]


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    return catalogue_told(
        SERIES,
        YEARS,
        {
            "all": (275_186, 286_262, 293_715, 290_442, 286_318),
            "far": (60_513, 67_997, 75_885, 73_228, 68_556),
        },
    )


@pytest.mark.parametrize(
    ("rest", "figure", "rating"),
    [
        ("Two years earlier there had been almost 76,000 of them.", "76,000", "supported"),
        ("In 2022-23 there were 75,885 of them.", "75,885", "supported"),
        ("In 2022-23 there were 75,885 of these.", "75,885", "supported"),
        ("In 2022-23 there were 79,420 of them.", "79,420", "unverified"),
    ],
)
def test_so_many_of_them_goes_on_about_those(
    malta: Catalogue, rest: str, figure: str, rating: str
) -> None:
    text = f"Student enrolments from abroad in Malta numbered 68,556 in 2024-25. {rest}"
    verdict = verdicts_of(text, malta, "2026-01-30")[figure]
    assert verdict.rating == rating
    assert verdict.series == "far"
