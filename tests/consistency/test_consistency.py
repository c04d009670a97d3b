"""Findings as a whole: their order, their names, and real wordings without any contradiction."""

from sayings import UP, Fig, beside, said, trade, verdicts

from verifier import consistency
from verifier.consistency import (
    balance,
    changes,
    comparisons,
    find_contradictions,
    restated,
    shares,
)
from verifier.explain import CONTRADICTION, title_of

REASONS = (
    balance.REASON,
    changes.REASON,
    comparisons.ORDER,
    comparisons.REASON,
    restated.REASON,
    shares.REASON,
    shares.TOTAL,
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
