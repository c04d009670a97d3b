"""Sentences that only go on about the right figure before them, by a pronoun and a comparison."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Rating

_EXPORTS = "Austria's exports came to 13.66 billion euros in October, the statistics office said."
_JOBLESS = "Austria's unemployment rate was 5.2% in October, the statistics office said."


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("That was 2.8% less than a year earlier.", "2.8%"),
        ("They were 2.8% lower than in October 2024.", "2.8%"),
        ("That was 381 million euros less than in September.", "381 million euros"),
        ("A year earlier it was 12.74 billion euros.", "12.74 billion euros"),
        ("That compares with 12.74 billion euros a year earlier.", "12.74 billion euros"),
        ("It was 15.27 billion euros in September.", "15.27 billion euros"),
        ("September's figure was 15.27 billion euros.", "15.27 billion euros"),
    ],
)
def test_a_wrong_figure_of_a_plain_sequel_is_accused(sentence: str, figure: str) -> None:
    """Where nothing but a pronoun, a comparison and its time are told, nothing else is meant."""
    verdict = verdicts_of(f"{_EXPORTS} {sentence}", austria(), "2025-12-08")[figure]
    assert verdict.rating is Rating.MISMATCH, verdict.explanation


@pytest.mark.parametrize(
    ("lead", "sentence", "figure"),
    [
        (_EXPORTS, "Of that, 2.45bn was machinery, 11.3% more than a year ago.", "11.3%"),
        (_EXPORTS, "That was 3.4% less than a year earlier in real terms.", "3.4%"),
        (_EXPORTS, "Adjusted for the season they were 1.2% higher than in September.", "1.2%"),
        (_EXPORTS, "They were 1.2% higher than in September.", "1.2%"),
        (_EXPORTS, "That was 4.1% more than first reported for September.", "4.1%"),
        (_EXPORTS, "That compares with a target of 12.55 billion euros.", "12.55 billion euros"),
        (_EXPORTS, "By weight they were up 2.6% on the year.", "2.6%"),
        (_JOBLESS, "In Linz it was 4.2%. A year earlier it was 3.9%.", "3.9%"),
        (_JOBLESS, "That compares with 5.9% in the euro area.", "5.9%"),
        (_JOBLESS, "The rise came after 3.5% growth in wages.", "3.5%"),
    ],
)  # fmt: skip
def test_what_tells_of_anything_else_is_not_accused(lead: str, sentence: str, figure: str) -> None:
    """A part, a place, another print, a season, a target or the real terms are no plain sequel."""
    verdict = verdicts_of(f"{lead} {sentence}", austria(), "2025-12-08")[figure]
    assert verdict.rating is not Rating.MISMATCH, verdict.explanation


def test_a_month_of_that_year_is_in_the_year_told_before_it() -> None:
    """In June of 2024, and by October of that year."""
    text = "Austria's exports were 15.81 billion euros in June 2024. "
    text += "From 15.81bn in June 2024 they had fallen to 13.96bn by October of that year."
    verdict = verdicts_of(text, austria(), "2025-12-08")["13.96bn"]
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation
