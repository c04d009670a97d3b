"""Figures by the week that are told of the latest week, or of the week to a day of the next."""

import pytest
from told_claims import labelled_pack

from verifier import verify
from verifier.model.verdict import Rating

SEOUL = "Apartment prices in Seoul rose {} {}."


def rated(percent: str, week: str) -> Rating:
    text = SEOUL.format(percent, week)
    (found,) = verify(
        text, published="2026-11-13", reference=labelled_pack("korea_exports_and_cradles")
    ).verdicts
    return found.rating


@pytest.mark.parametrize(
    ("percent", "week"),
    [
        ("0.17%", "in the latest week"),
        ("0.17%", "in the most recent week"),
        ("0.17%", "this past week"),
        ("0.17%", "in the week to November 9"),  # a Monday, with which the series dates its weeks
        ("0.18%", "in the week to November 9"),  # most of whose days lie in the week before
        ("0.18%", "in the week to November 8"),
    ],
)
def test_a_week_is_told_by_its_last_day_or_as_the_latest(percent: str, week: str) -> None:
    assert rated(percent, week) is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("percent", "week"),
    [("0.17%", "in the week to November 8"), ("0.16%", "in the week to November 9")],
)
def test_a_figure_of_another_week_is_none_of_it(percent: str, week: str) -> None:
    assert rated(percent, week) is Rating.MISMATCH


def test_what_is_told_of_the_latest_week_is_none_of_the_month_before() -> None:
    text = (
        "The average flat in Seoul went for 1.13 billion won last month. Prices there crept up "
        "another 0.17% in the latest week."
    )
    found = verify(
        text, published="2026-11-16", reference=labelled_pack("korea_exports_and_cradles")
    )
    assert [v.rating for v in found.verdicts] == [Rating.SUPPORTED] * 2
