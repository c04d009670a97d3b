"""Comparisons in words and firsts: by growth or by level, with the other measure or none."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from small_catalogue import austria, catalogue_of, verdicts_of

from verifier.model.verdict import Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article


def worded(text: str) -> Verdict:
    """The verdict on the one claim that a text makes in words."""
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2026, 1, 20))
    (verdict,) = check_article(article, austria(), Settings()).verdicts
    return verdict


@pytest.mark.parametrize(
    ("text", "operation", "reason"),
    [
        ("Austria's imports grew faster than its exports in December.", "growth", "exact"),
        ("Austria's imports fell more sharply than its exports in November.", "growth", "exact"),
        ("Austria's imports were higher than its exports in December.", "level", "exact"),
        ("Austria's exports outpaced imports in December.", "growth", "off_comparison"),
        ("Austria's exports were higher than imports in December.", "level", "off_comparison"),
    ],
)
def test_a_pace_is_compared_by_growth_and_all_else_by_level(
    text: str, operation: str, reason: str
) -> None:
    verdict = worded(text)
    assert (verdict.operation, verdict.reason) == (operation, reason), verdict.explanation
    assert verdict.caveats == ()


def test_what_no_pack_holds_is_compared_with_nothing() -> None:
    verdict = worded("Austria's exports were higher than those of Germany in December.")
    assert verdict.reason == "no_series", verdict.explanation


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Austria's exports have fallen for the first time since September.", "down"),
        ("Austria's exports rose for the first time since July.", "up"),
        ("It was the first rise in Austria's total exports since July.", "up"),
    ],
)
def test_a_first_is_of_the_way_that_its_verb_or_noun_tells(text: str, way: str) -> None:
    verdict = worded(text)
    assert (verdict.claim.assertion, verdict.claim.direction) == ("record", way)


@cache
def inflation() -> Catalogue:
    """Inflation of three countries in one month."""
    head = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,"
        "headline\n"
    )
    rates = {"AUT": 2.7, "ITA": 2.1, "POL": 3.2}
    series = "".join(
        f"{area},Consumer prices of {area},cpi,{area},percent,0,M,rate,year_on_year,year_on_year,"
        "yes\n"
        for area in rates
    )
    rows = "".join(f"{area},2025-11,{rate}\n" for area, rate in rates.items())
    return catalogue_of(head + series, f"series,period,value\n{rows}")


@pytest.mark.parametrize(
    ("cue", "reason"), [("faster than", "exact"), ("more slowly than", "off_comparison")]
)
def test_what_stands_first_behind_the_cue_is_the_other(cue: str, reason: str) -> None:
    text = (
        f"Consumer prices in Austria rose 2.7% in the year to November, {cue} in Italy, where it "
        "was 2.1%, and unlike Poland with its 3.2%."
    )
    assert verdicts_of(text, inflation(), "2025-12-19")[cue].reason == reason
