"""Figures with one wrong digit or ten times off, and runs told the wrong way round."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.diagnose.misprints import is_struck

PUBLISHED = "2026-01-20"


def reason_of(text: str, figure: str) -> set[str]:
    """The reason and the rating of a figure: joblessness in Austria rose from 4.5% in May 2025 each
    month to 5.2% in October; exports were 2.0% above a year before in January."""
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    return {verdict.reason, verdict.rating}


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The jobless rate in Austria was 9.2% in October.", "9.2%", "off_value"),
        ("The jobless rate in Austria was 5.7% in October.", "5.7%", "off_value"),
        ("The rate was 9.2% in October, officials said in Austria.", "9.2%", "unverified"),
        ("The jobless rate in Austria was 5.2% in October.", "5.2%", "supported"),
    ],
    ids=["the first", "the second", "nothing tells what it is", "none"],
)
def test_one_of_two_digits(text: str, figure: str, expected: str) -> None:
    assert expected in reason_of(text, figure)


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        (
            "Austria's jobless rate climbs to 5.2% in October\n\n"
            "VIENNA - The jobless rate in Austria rose to 6.2% in October, the office said.",
            "6.2%",
            "mismatch",
        ),
        (
            "VIENNA - The jobless rate in Austria rose to 5.2% in October, the office said. Among "
            "those who look for work in October it was 6.2%.",
            "6.2%",
            "unverified",
        ),
    ],
    ids=["its headline has the right one", "a right one has its place in the text"],
)
def test_a_headline_does_not_take_the_place_of_a_figure(
    text: str, figure: str, expected: str
) -> None:
    assert expected in reason_of(text, figure)


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Austria had the highest jobless rate in October, at 5.2%.", "5.2%", "supported"),
        ("Austria had the highest jobless rate in October, at 9.2%.", "9.2%", "off_value"),
        ("Austria had the rural jobless rate in October, at 9.2%.", "9.2%", "unverified"),
        ("Austria had its highest-paid jobless rate in October, at 9.2%.", "9.2%", "unverified"),
    ],
    ids=["right", "a wrong digit", "of a part", "of a part by a superlative"],
)
def test_a_superlative_before_a_rate_tells_of_no_part(
    text: str, figure: str, expected: str
) -> None:
    assert expected in reason_of(text, figure)


@pytest.mark.parametrize(
    ("figure", "struck"), [("1.25%", True), ("0.35%", True), ("1.26%", False), ("1.2%", False)]
)
def test_a_leading_zero_may_be_the_wrong_digit_before_two_places(figure: str, struck: bool) -> None:
    text = f"The jobless rate in Austria was {figure} in October."
    claim = verdicts_of(text, austria(), PUBLISHED)[figure].claim
    assert is_struck(claim, 0.25, least_digits=2) is struck


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The jobless rate in Austria rose to 5.2% in October from 5.1%.", "5.1%", "supported"),
        ("The jobless rate in Austria rose to 5.2% in October from 3.1%.", "3.1%", "off_value"),
        ("The jobless rate in Austria rose to 5.2% in October from 3.4%.", "3.4%", "unverified"),
        (
            "The jobless rate in Austria rose to 5.2% in October from 3.1% at its low.",
            "3.1%",
            "unverified",
        ),
    ],
    ids=["right", "one digit", "both digits", "at a time that is told"],
)
def test_what_a_level_came_from(text: str, figure: str, expected: str) -> None:
    assert expected in reason_of(text, figure)


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("of Austria were 2%", "2%", "supported"),
        ("of Austria were 20%", "20%", "off_scale"),
        ("of Austria were 0.2%", "0.2%", "off_scale"),
        ("of Austria were 30%", "30%", "off_value"),
        ("from Graz were 20%", "20%", "unverified"),
    ],
    ids=["right", "ten times as large", "as small", "another digit", "of another place"],
)
def test_a_single_digit_ten_times_off(text: str, figure: str, expected: str) -> None:
    whole = f"Exports {text} higher in January 2025 than a year before."
    assert expected in reason_of(whole, figure)


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("1,620,000,000", {"off_scale", "mismatch"}),
        ("162,000,000,000", {"off_scale", "mismatch"}),
        ("1,630,000,000", {"off_value", "mismatch"}),
        ("16,200,000,000", {"exact", "rounded", "supported"}),
    ],
)
def test_a_round_figure_ten_times_off(figure: str, expected: set[str]) -> None:
    text = f"Imports into Austria came to {figure} euros in January 2025."
    assert reason_of(text, f"{figure} euros") <= expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Imports into Graz came to 17.921 billion euros in January 2025.", "no_series"),
        ("Imports into Austria came to 16.231 billion euros in January 2025.", "supported"),
        ("Imports in January 2025 came to 16.231 billion euros in Austria.", "supported"),
    ],
    ids=["an unknown place", "the place of the series", "a time"],
)
def test_where_a_measure_is_told_of(text: str, expected: str) -> None:
    figure = next(word for word in text.split() if "." in word)
    assert expected in reason_of(text, f"{figure} billion euros")


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        (
            "The jobless rate in Austria rose to 5.2% in October, its fifth monthly rise in a row.",
            "fifth",
            "supported",
        ),
        (
            "The jobless rate in Austria went to 5.2% in October, its fifth monthly fall in a row.",
            "fifth",
            "off_streak",
        ),
        (
            "The jobless rate in Austria was 5.2% in October, its eighth monthly fall in a row.",
            "eighth",
            "unverified",
        ),
        (
            "The jobless rate in Austria stood at 5.2% in October. This was the fifth fall in a "
            "row.",
            "fifth",
            "off_streak",
        ),
        (
            "The jobless rate in Austria stood at 5.2% in October. This was the fourth fall in a "
            "row.",
            "fourth",
            "unverified",
        ),
    ],
    ids=["right", "just so long", "of another length", "so long by a pronoun", "shorter"],
)
def test_a_run_told_the_wrong_way_round(text: str, figure: str, expected: str) -> None:
    assert expected in reason_of(text, figure)


def test_a_turned_run_is_told_as_it_is() -> None:
    text = "The jobless rate in Austria went to 5.2% in October, its fifth monthly fall in a row."
    verdict = verdicts_of(text, austria(), PUBLISHED)["fifth"]
    assert "the run is one of rises" in verdict.alternatives[0].explanation
