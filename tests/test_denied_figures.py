"""Figures that a text denies: named in place of another, or behind words of denial."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta

from verifier.language.denials import is_denied
from verifier.model.verdict import Rating, Reason

LEAD = "Inflation in Malta was 2.9% in September"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{LEAD}, not 9.2%.", "9.2%"),
        (f"{LEAD} (not 2.6%).", "2.6%"),
        (f"{LEAD} and not at 9.2%, as we had it.", "9.2%"),
        (f"{LEAD}, as opposed to 9.2%.", "9.2%"),
        ("In Malta, consumer prices did not rise by 9.2% in September.", "9.2%"),
        ("An earlier version of this report said inflation in Malta was 9.2%.", "9.2%"),
        ("The original version of the front-page story put inflation in Malta at 9.2%.", "9.2%"),
        ("An earlier version said inflation in Malta was 9.2% in September.", "9.2%"),
        ("Our first draft put inflation in Malta at 9.2% in September.", "9.2%"),
        ("A misprint in our Monday edition gave inflation in Malta as 9.2%.", "9.2%"),
        ("Owing to a typo the headline said inflation in Malta was 9.2%.", "9.2%"),
        (
            "Inflation in Malta was 2.9% in September; the 9.2% in our headline was a misprint.",
            "9.2%",
        ),
        ("We wrongly reported that inflation in Malta was 9.2% in September.", "9.2%"),
        ("The bank denied that inflation in Malta was 9.2% in September.", "9.2%"),
    ],
)
def test_what_a_text_denies_is_not_held_against_it(text: str, figure: str) -> None:
    found = verdicts_of(text, malta(), PUBLISHED)
    assert found[figure].reason is Reason.NOT_A_FACT
    if figure != "9.2%" or LEAD in text:
        assert found["2.9%"].rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{LEAD}, not the 2.6% of August.", "2.6%", Rating.SUPPORTED),
        (f"{LEAD}, not far from the 2.6% of August.", "2.6%", Rating.SUPPORTED),
        ("Inflation in Malta was 9.2% in September, not 2.9%.", "9.2%", Rating.MISMATCH),
        ("Nobody denied it: inflation in Malta was 9.2% in September.", "9.2%", Rating.MISMATCH),
        ("No evidence that prices fell, but inflation was 9.2%.", "9.2%", Rating.MISMATCH),
        ("The minister denied that, and said inflation was 9.2%.", "9.2%", Rating.MISMATCH),
        ("That was no misprint: inflation was 9.2%.", "9.2%", Rating.MISMATCH),
        ("An earlier estimate said inflation was 9.2% in September.", "9.2%", Rating.MISMATCH),
        ("Inflation was 9.2% in September, and that is no typo.", "9.2%", Rating.MISMATCH),
        ("This version of the report is right: inflation was 9.2%.", "9.2%", Rating.MISMATCH),
    ],
)
def test_what_is_told_beside_a_denial_is_still_checked(
    text: str, figure: str, rating: Rating
) -> None:
    lead = f"Prices in Malta, September 2025. {text}" if "in Malta" not in text else text
    assert verdicts_of(lead, malta(), PUBLISHED)[figure].rating is rating


@pytest.mark.parametrize(
    ("before", "after", "denied"),
    [
        ("It was 114 billion, not ", ".", True),
        ("It was 114 billion – not ", ", as we had it", True),
        ("It was 114 billion, not ", " as in May", False),
        ("It was 114 billion, not the ", " they published in May", False),
        ("It was 114 billion, not the ", " given out in May", False),
        ("It was 114 billion, not ", ", as we reported", True),
        ("It was 114 billion, not ", " as most analysts expected", False),
        ("It has not exceeded ", ".", False),
        ("She denied that it is dear, though inflation was ", ".", False),
        ("She denied that inflation was ", ".", True),
        ("It has not fallen by ", ".", True),
        ("The rate, not adjusted for the season, was ", ".", False),
        ("It was 114 billion, not only a record but ", " more than planned", False),
    ],
)
def test_denials_are_told_by_the_words_right_before(before: str, after: str, denied: bool) -> None:
    assert is_denied(before, after, "", before.lower()) is denied
