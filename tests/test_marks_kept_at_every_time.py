"""Marks that a measure is said to have kept to at every time since one: one that broke it tells."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

_HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
idle,Unemployment rate of Latvia,unemployment_rate,LVA,percent,0,M,rate,year_on_year,yes
"""
_MONTHS = [f"2025-{k:02d}" for k in range(1, 13)]
_RATES = (6.9, 6.6, 6.4, 6.3, 6.1, 6.5, 6.4, 6.6, 6.6, 6.7, 6.5, 6.8)


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    """A rate that was at 6.1% in May and higher at all other times."""
    return catalogue_told(_HEAD, _MONTHS, {"idle": _RATES})


def of_the_mark(text: str, catalogue: Catalogue) -> Verdict:
    """The verdict on the one figure of a text about December."""
    (verdict,) = verdicts_of(text, catalogue, "2026-01-20").values()
    return verdict


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment in Latvia has been above 6.3% in every month since May 2025.",
        "Unemployment in Latvia has been above 6% in every month since January 2025.",
        "Unemployment in Latvia has been below 6.9% in every month since January 2025.",
        "Unemployment in Latvia has been above 6.4% in each month since July 2025.",
    ],
)
def test_a_mark_that_was_kept_holds(text: str, latvia: Catalogue) -> None:
    verdict = of_the_mark(text, latvia)
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment in Latvia has been above 6.3% in every month since January 2025.",
        "Unemployment in Latvia has been above 6.2% in every single month since March 2025.",
        "Unemployment in Latvia has been above 6.5% in each month since May 2025.",
    ],
)
def test_a_mark_that_was_broken_is_not_borne_out(text: str, latvia: Catalogue) -> None:
    verdict = of_the_mark(text, latvia)
    assert verdict.rating is not Rating.SUPPORTED
    assert "but not in" in verdict.explanation


def test_a_mark_of_now_is_held_against_now_alone(latvia: Catalogue) -> None:
    text = "Unemployment in Latvia was above 6.3% in December 2025, up since January 2025."
    assert of_the_mark(text, latvia).rating is Rating.SUPPORTED


def test_it_runs_on_to_now_whatever_time_was_told_before(latvia: Catalogue) -> None:
    lead = "Unemployment in Latvia stood at 6.9% in January 2025. "
    text = f"{lead}It has been above 6.3% in every month since January 2025."
    found = verdicts_of(text, latvia, "2026-01-20").values()
    assert [v.rating for v in found if v.claim.span.start > len(lead)] != [Rating.SUPPORTED]
