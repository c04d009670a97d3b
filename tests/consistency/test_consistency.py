"""Findings as a whole: their order, their names, and real wordings without any contradiction."""

from dataclasses import replace
from datetime import date

import pytest
from sayings import UP, Fig, beside, said, trade, verdicts

from verifier import consistency
from verifier.consistency import (
    balance,
    changes,
    comparisons,
    find_contradictions,
    month_order,
    perhead,
    restated,
    shares,
    worded,
)
from verifier.explain import CONTRADICTION, title_of
from verifier.reader import article_from
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

REASONS = (
    balance.REASON,
    changes.REASON,
    comparisons.ORDER,
    comparisons.REASON,
    restated.REASON,
    shares.REASON,
    shares.TOTAL,
    worded.SHARE,
    perhead.REASON,
    month_order.REASON,
)


def test_every_reason_is_explained_and_stands_in_the_table() -> None:
    for reason in REASONS:
        assert title_of(CONTRADICTION, reason)
        assert f"| `{reason}`" in (consistency.__doc__ or "")


def test_findings_come_in_text_order_and_are_the_same_each_time() -> None:
    opening = said("It was 4.1% in May, up from 4.4%.", Fig("4.1%"), Fig("4.4%"), block=0)
    found = verdicts(opening, *trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit"))
    findings = find_contradictions(found)
    assert [finding.reason for finding in findings] == ["printed_comparison", "balance_identity"]
    assert [finding.claims for finding in findings] == [("c01", "c02"), ("c03", "c04", "c05")]
    assert find_contradictions(found) == findings


def test_a_wrong_rate_is_told_once_though_the_direction_is_wrong_too() -> None:
    text = "It rose 80% to $20 million from $30 million."
    figures = (Fig("80%", "growth", UP), Fig("$20 million"), Fig("$30 million"))
    assert beside(text, *figures) == ["stated_change"]


def test_an_article_without_figures_has_no_contradictions() -> None:
    assert find_contradictions([]) == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The US jobless rate fell to 4.4% in September from 4.3% in August.", "inconsistent"),
        ("The US jobless rate was 4.4% in September, down from 4.3% in August.", "inconsistent"),
        ("The US jobless rate rose to 4.4% in September from 4.3% in August.", "exact"),
        ("The US jobless rate was 4.4% in September, up from 4.3% in August.", "exact"),
        ("The US jobless rate was 4.4% in September, after 4.3% in August.", "exact"),
    ],
)
def test_a_move_told_the_wrong_way_between_right_ends(text: str, reason: str) -> None:
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 11, 25))
    report = check_article(article, open_catalogue([], isolated=False), Settings())
    assert [v.reason for v in report.verdicts] == [reason, "exact"]
