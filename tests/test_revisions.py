"""Revisions: how far a print lies from the one before, and the prints told beside it."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.earlier_prints import is_a_revision
from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline
jobs,"Employment, Latvia",employment,LVA,persons,0,M,SA,stock,period_on_period,yes
"""
_FIGURES = """\
series,period,value,published
jobs,2025-12,898700,2026-02-16
jobs,2026-01,941200,2026-03-16
jobs,2026-01,947600,2026-04-16
jobs,2026-02,964300,2026-04-16
"""


@cache
def latvia() -> Catalogue:
    return catalogue_of(_PACK, _FIGURES)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Employment in Latvia in January was revised up by 6,400 people.", "6,400"),
        ("January's employment in Latvia was revised up by 6,400 to 947,600.", "6,400"),
        ("January's employment in Latvia was revised up by 6,400 to 947,600.", "947,600"),
        (
            "Employment in Latvia in January was revised up by 6,400, from the 941,200 first "
            "published.",
            "941,200",
        ),
        (
            "Employment in Latvia in January was revised up 6,400, having first been reported as "
            "941,200.",
            "941,200",
        ),
        ("The January gain in jobs in Latvia was revised up by 6,400 to 48,900.", "48,900"),
    ],
)
def test_prints_and_what_lies_between_them_are_borne_out(text: str, figure: str) -> None:
    verdict = verdicts_of(text, latvia(), "2026-04-16")[figure]
    assert verdict.rating == "supported", verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        ("Employment in Latvia in January was revised up by 4,600.", "4,600", "ambiguous"),
        ("Employment in Latvia in January was revised down by 6,400.", "6,400", "ambiguous"),
        ("Employment in Latvia in January was revised up by a combined 9,000.", "9,000", None),
        ("Employment in Latvia rose by 6,400 in February.", "6,400", "off_value"),
    ],
)
def test_another_revision_is_left_open_and_a_move_is_none(
    text: str, figure: str, reason: str | None
) -> None:
    verdict = verdicts_of(text, latvia(), "2026-04-16")[figure]
    assert verdict.rating != "supported"
    assert reason is None or verdict.reason == reason, verdict.explanation


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("was revised up by ", ".", True),
        ("was revised lower by about ", ".", True),
        ("a downward revision of ", " to May's figure", True),
        ("which was ", " more than first reported", True),
        ("was revised up to ", ".", False),
        ("a revised ", " in May", False),
        ("rose by ", " more than in May", False),
        ("after revised data rose by ", ".", False),
    ],
)
def test_a_revision_is_told_from_print_to_print(before: str, after: str, expected: bool) -> None:
    assert is_a_revision(before, after) is expected


_TRADE = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline
x,"Exports, Latvia",exports,LVA,EUR,6,M,SA,flow,period_on_period,yes
m,"Imports, Latvia",imports,LVA,EUR,6,M,SA,flow,period_on_period,yes
"""
_TRADED = """\
series,period,value,published
x,2026-01,1702,2026-03-16
x,2026-02,1744,2026-04-16
x,2026-02,1763,2026-05-18
x,2026-03,1771,2026-05-18
m,2026-01,1980,2026-03-16
m,2026-02,2051,2026-04-16
m,2026-02,2044,2026-05-18
m,2026-03,2070,2026-05-18
"""
_RAISED = "Latvia's exports in February were revised up to €1,763 million. "


@cache
def trade() -> Catalogue:
    return catalogue_of(_TRADE, _TRADED)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Imports for the month were trimmed by €7 million to €2,044 million.", "€7 million", True),
        ("Imports for the month were also cut by €7 million.", "€7 million", True),
        ("Imports for the month were raised by €7 million.", "€7 million", False),
        ("Imports for the month were trimmed by €70 million.", "€70 million", False),
        ("Imports rose by €19 million in March.", "€19 million", False),
    ],
)
def test_a_revision_told_on_is_one_from_print_to_print(
    text: str, figure: str, rating: bool
) -> None:
    verdict = verdicts_of(_RAISED + text, trade(), "2026-05-18")[figure]
    assert (verdict.rating == "supported") is rating, verdict.explanation


def test_no_revision_is_told_on_where_none_was_told() -> None:
    text = "Latvia's exports in February came to €1,763 million. Imports were cut by €7 million."
    assert verdicts_of(text, trade(), "2026-05-18")["€7 million"].rating != "supported"


def test_a_move_from_month_to_month_is_no_revision() -> None:
    told = "Employment in Latvia in January was revised up by 48,900 to 947,600."
    found = verdicts_of(told, latvia(), "2026-04-20")
    assert found["48,900"].rating == "unverified"
    rose = "Employment in Latvia rose by 48,900 to 947,600 in January."
    assert verdicts_of(rose, latvia(), "2026-04-20")["48,900"].rating == "supported"
