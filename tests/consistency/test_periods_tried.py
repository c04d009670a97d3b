"""Figures of a time of which nothing is known yet stand for that time and no other."""

from verifier import verify

COPY = """\
US trade gap narrows

The U.S. trade deficit shrank to $55.9 billion in April from $56.6 billion in March.

Exports rose to $327.1 billion and imports climbed to $383 billion.

The gap had ballooned to ${} billion in {}.
"""


def reasons(gap: str, when: str) -> list[str]:
    """The reasons of what an article of June 2026, before the figures of April came out, finds."""
    report = verify(COPY.format(gap, when), published="2026-06-05")
    return [finding.reason for finding in report.findings]


def test_a_balance_of_an_earlier_month_is_held_against_no_trade_of_a_later_one() -> None:
    assert reasons("76.1", "December") == []


def test_two_balances_of_one_month_differ() -> None:
    assert reasons("67.1", "April") != []
