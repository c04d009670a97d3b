"""What a sentence tells once more in other words: a move in numbers, money without its unit, a rate
of before the pandemic, two measures set apart; and extremes of a time without a length."""

import pytest
from told_claims import checked_by

UNIVERSITIES = ("universities_uk", "2026-01-30")
KOREA = ("korea_exports_and_cradles", "2026-11-16")
CRIME = ("uk_rail_crime_and_caps", "2026-09-28")


def rated(where: tuple[str, str], text: str) -> dict[str, str]:
    return checked_by(where[0], text, where[1])


@pytest.mark.parametrize(
    ("number", "rating"),
    [("54,000", "supported"), ("54,400", "supported"), ("84,400", "unverified")],
)
def test_a_number_tells_once_more_what_share_of_theirs_they_lost(number: str, rating: str) -> None:
    text = (
        "Postgraduate taught courses bore the brunt. They lost 7.5 per cent of their students, "
        f"about {number} people, and have fewer than at any time since 2020-21."
    )
    found = rated(UNIVERSITIES, text)
    assert found["7.5 per cent"] == "supported"
    assert found[number] == rating


def test_what_has_fewer_than_before_is_no_move_by_so_many() -> None:
    text = (
        "Postgraduate taught courses at 672,900 have fewer students than at any time since 2020-21."
    )
    assert rated(UNIVERSITIES, text)["672,900"] == "supported"


@pytest.mark.parametrize(
    ("more", "rating"), [("900 billion", "supported"), ("0.9 trillion", "supported")]
)
def test_money_beside_money_needs_no_unit(more: str, rating: str) -> None:
    text = (
        "Banks had 1,188.3 trillion won of loans to households on their books at the end of "
        f"October, {more} more than a month earlier."
    )
    assert rated(KOREA, text)[more] == rating


@pytest.mark.parametrize(
    ("gap", "rating"), [("7,000", "supported"), ("7,046", "supported"), ("9,000", "unverified")]
)
def test_two_measures_are_set_apart_by_few_digits(gap: str, rating: str) -> None:
    text = f"In August 22,967 babies were born. Even so deaths outnumbered births by some {gap}."
    assert rated(KOREA, text)[gap] == rating


def test_few_digits_are_no_gap_where_one_measure_is_named() -> None:
    text = "In August 22,967 babies were born. Deaths outnumbered them by some 7,000."
    assert rated(KOREA, text)["7,000"] != "mismatch"


@pytest.mark.parametrize(
    ("level", "rating"), [("4.7 per cent", "supported"), ("5.9 per cent", "unverified")]
)
def test_a_rate_of_before_the_pandemic_is_that_told_beside_it(level: str, rating: str) -> None:
    text = (
        "Truancy is easing: pupils missed 6.9 per cent of sessions in 2024-25, compared with "
        f"7.2 per cent the year before and {level} before Covid."
    )
    assert rated(CRIME, text)[level] == rating


@pytest.mark.parametrize(
    ("extreme", "rating"),
    [
        ("lowest in years", "supported"),
        ("lowest for years", "supported"),
        ("lowest for decades", "unverified"),  # the series is ten years old
        ("highest in years", "mismatch"),
    ],
)
def test_an_extreme_of_years_is_one_of_two_at_least(extreme: str, rating: str) -> None:
    text = f"Burglaries fell 7.7 per cent to 223,228 in the year to March, the {extreme}."
    assert rated(CRIME, text)[extreme] == rating


@pytest.mark.parametrize(
    ("season", "rating"), [("summer's £1,698", "supported"), ("spring's £1,662", "supported")]
)
def test_a_season_owns_the_figure_behind_it(season: str, rating: str) -> None:
    text = (
        "Britons made 450 million train trips between April and June. The energy price cap goes up "
        f"to £1,741 from October, from the {season}."
    )
    assert rated(CRIME, text)[season.split()[1]] == rating


@pytest.mark.parametrize("words", ["Knives were used in", "A knife was used in"])
def test_a_plural_in_ves_is_of_the_word_in_f(words: str) -> None:
    text = (
        "Police in England and Wales recorded 5.21 million offences in the year to March. "
        f"{words} 50,613 crimes."
    )
    assert rated(CRIME, text)["50,613"] == "supported"
