"""Movements without a figure: true ones are never accused, plain ones are checked."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_catalogue import catalogue_of

from verifier.model.verdict import Rating, Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings
from verifier.verify import check_article

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
_SERIES = """\
x,Exports of Austria,exports,AUT,EUR,6,M,flow,year_on_year,yes
m,Imports of Austria,imports,AUT,EUR,6,M,flow,year_on_year,yes
b,Trade balance of Austria,trade_balance,AUT,EUR,6,M,flow,year_on_year,yes
ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,period_on_period,yes
ip,Industrial production of Austria,industrial_production,AUT,index,0,M,index,year_on_year,yes
"""
_LAST = {
    "x": (1000, 1050, 1060, 1100),
    "m": (1010, 1000, 990, 950),
    "b": (-10, -50, -70, -150),
    "ur": (5.0, 5.2, 5.2, 5.5),
    "ip": (100.0, 99.0, 97.0, 97.1),
}
"""September to December 2025; a year earlier what rose stood a tenth lower, what fell a tenth
higher, and joblessness 0.4 points lower."""


def _observations() -> str:
    rows = ["series,period,value,published"]
    for key, values in _LAST.items():
        for month, value in zip(range(9, 13), values, strict=True):
            down = -1 if key in ("m", "b") else 1
            before = value * (1 - 0.1 * down) if key != "ur" else value - 0.4
            rows.append(f"{key},2024-{month:02d},{before:.1f},")
            rows.append(f"{key},2025-{month:02d},{value},")
    return "\n".join(rows) + "\n"


@cache
def small() -> Catalogue:
    """Trade, output and joblessness of Austria, the last four months of 2024 and 2025."""
    return catalogue_of(_HEAD + _SERIES, _observations())


def trends_of(text: str, directions: bool = True) -> list[Verdict]:
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2026, 1, 20))
    report = check_article(article, small(), Settings(directions=directions))
    return [v for v in report.verdicts if v.claim.assertion == "trend"]


@pytest.mark.parametrize(
    "text",
    [
        "Austria's exports rose in December.",
        "Austria's imports fell in December from a year earlier.",
        "Austria's trade deficit widened in December.",
        "Austria's unemployment rate has risen in December.",
        "The unemployment rate of Austria was unchanged in November.",
        "Industrial production in Austria was flat in December from November.",
        "Industrial production in Austria rebounded in December.",
        "There was a rise in Austria's exports in December.",
    ],
)
def test_what_moved_as_told_is_supported(text: str) -> None:
    (verdict,) = trends_of(text)
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Austria's exports fell in December.", "off_sign"),
        ("Austria's imports grew in December from a year earlier.", "off_sign"),
        ("Austria's trade deficit narrowed in December from November.", "off_sign"),
        ("Austria's unemployment rate dropped in December.", "off_sign"),
        ("Austria's unemployment rate was unchanged in December.", "off_comparison"),
        ("Austria's exports were flat in December from a year earlier.", "off_comparison"),
        ("There was a drop in Austria's exports in December.", "off_sign"),
    ],
)
def test_what_did_otherwise_on_every_usual_basis_is_a_mismatch(text: str, reason: str) -> None:
    (verdict,) = trends_of(text)
    assert verdict.reason == reason, verdict.explanation
    assert verdict.suggestion is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Austria's production fell in November.", id="on one basis"),
        pytest.param(
            "Austria's unemployment rate rose in November.", id="within the last printed digit"
        ),
        pytest.param("Trade with Austria fell in December.", id="no measure held"),
    ],
)
def test_what_is_not_plain_is_never_more_than_open(text: str) -> None:
    for verdict in trends_of(text):
        assert verdict.rating is not Rating.MISMATCH, verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "Austria's exports fell.",
        "Austria's exports rose in November and fell in December.",
        "Analysts feared that Austria's exports fell in December.",
        "If Austria's exports fell in December, rates would be cut.",
        "Austria's exports fell 3% in December.",
        "Did Austria's exports fall or were exports flat in December?",
    ],
)
def test_what_is_not_said_outright_is_no_claim(text: str) -> None:
    assert trends_of(text) == []


def test_movements_are_claims_only_where_asked_for() -> None:
    assert trends_of("Austria's exports rose in December.", directions=False) == []


_MONTHS = {"October": 1, "November": 2, "December": 3}
_NAMES = {
    "Austria's exports": "x",
    "Austria's imports": "m",
    "Austria's unemployment rate": "ur",
    "Industrial production in Austria": "ip",
}


@given(st.sampled_from(sorted(_NAMES)), st.sampled_from(sorted(_MONTHS)))
def test_a_true_movement_on_the_month_is_never_accused(name: str, month: str) -> None:
    before, now = (_LAST[_NAMES[name]][_MONTHS[month] - back] for back in (1, 0))
    verb = "rose" if now > before else "fell" if now < before else "was unchanged"
    for text in (f"{name} {verb} in {month}.", f"{name} {verb} in {month} from the month before."):
        assert all(v.rating is not Rating.MISMATCH for v in trends_of(text)), text
