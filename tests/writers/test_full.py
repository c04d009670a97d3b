"""The report for people."""

from dataclasses import replace

import pytest
import reports

from verifier.model.verdict import ArticleReport, Caveat, Report, Verdict
from verifier.registry import discover
from verifier.report.visible import visible
from verifier.writer import WriteOptions, Writer

FULL = discover("verifier.writers", Writer)["full"]

EXPECTED = """\
trade.txt:2:26: mismatch (off_period)
  Ruritania sold goods for $62.4 billion and bought goods for $13.6 billion ...
                           ^^^^^^^^^^^^^
  Exports were $73.2 billion in August; $62.4 billion was July.

  claimed   $62.4 billion (level)
  computed  $73.2bn
  working   73.2
  series    Exports of Ruritania to Graustark (rur/exports)
  period    August 2025
  source    publication date not known, https://example.org/trade
  try       $73.2 billion
  or also   The digits 62 stand for 64. (off_digits: 64.2)

trade.txt:2:154: unverified (no_series)
  ... of trade and industry said on Monday, for a surplus of $59.6 billion.
                                                             ^^^^^^^^^^^^^
  No pack holds the balance.

  claimed   $59.6 billion (level)

trade.txt:3:35: unverified (forecast)
  Economists had expected a rise of 3%.
                                    ^^
  No pack holds a forecast of Ruritanian exports.

  claimed   3% (growth, up)
  nearest   rur/exports, rur/imports

trade.txt: contradiction (balance_identity)
  Exports of $62.4 billion less imports of $13.6 billion are $48.8 billion, not
  the $59.6 billion printed.
  2:26      Ruritania sold goods for $62.4 billion and bought goods for ...
  2:154     ... and industry said on Monday, for a surplus of $59.6 billion.

gone.txt: not read
  gone.txt: no such file

4 claims: 1 supported, 1 mismatch, 2 unverified
"""

WITH_CAVEAT = """\
trade.txt:1:38: supported (rounded)
  Ruritanian exports to Graustark fell 28.6% in November.
                                       ^^^^^
  Exports were down 28.58% on the year.

  claimed   28.6% (growth on the year, down)
  computed  -28.578%
  working   33.79 / 47.31 - 1 = -28.6%
  series    Exports of Ruritania to Graustark (rur/exports)
  period    November 2025 against November 2024
  source    published 2025-12-08, https://example.org/trade
  caveat    cut off, not rounded (truncated)
"""


def one(text: str, verdict: Verdict, width: int = 80) -> list[str]:
    """The lines of a report on one verdict."""
    article = ArticleReport("a.txt", reports.article(text, "a.txt"), None, (verdict,))
    options = WriteOptions(width=width, show_supported=True)
    return FULL.write(Report("1", (), (article,)), options).splitlines()


def about(text: str, quote: str) -> Verdict:
    """A verdict on one figure of `text`."""
    made = reports.clause(text, quote, "3", "percent", "1")
    return replace(reports.unverified(), claim=reports.claim(1, made, "growth"))


def test_findings_are_shown_with_their_working_and_the_counts_last() -> None:
    assert FULL.write(reports.report(), WriteOptions()) == EXPECTED


def test_a_supported_claim_with_a_caveat_is_shown_in_plain_words() -> None:
    text = FULL.write(reports.report((Caveat.TRUNCATED,)), WriteOptions())
    assert text.startswith(WITH_CAVEAT)


def test_supported_claims_are_shown_on_demand() -> None:
    assert "28.6%" not in FULL.write(reports.report(), WriteOptions())
    assert "28.6%" in FULL.write(reports.report(), WriteOptions(show_supported=True))


def test_extraction_alone_shows_the_reading() -> None:
    text = FULL.write(reports.report(checked=False), WriteOptions())
    assert "trade.txt:1:38: claim (value)" in text
    assert "computed" not in text
    assert text.endswith("\n4 claims\n")


@pytest.mark.parametrize("width", [50, 60, 80, 110])
def test_no_line_is_wider_than_asked_but_for_addresses(width: int) -> None:
    text = FULL.write(reports.report((Caveat.REVISED_SINCE,)), WriteOptions(width=width))
    assert all(len(line) <= width or "https://" in line for line in text.splitlines())


def test_colour_changes_no_character() -> None:
    plain = FULL.write(reports.report(), WriteOptions())
    coloured = FULL.write(reports.report(), WriteOptions(color=True))
    assert "\x1b[" in coloured
    assert "\x1b" not in plain
    for code in ("0", "1", "33", "36", "1;31", "1;33"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == plain


def test_escape_sequences_of_the_article_reach_no_terminal() -> None:
    text = "Exports \x1b[2J\x1b]0;owned\x07 rose \u202e3%\u202c and \u200bthen\x9b1m some.\n"
    lines = one(text, about(text, "3%"))
    shown = "".join(lines)
    assert not any(character in shown for character in "\x1b\x07\x9b\u202e\u200b")
    assert lines[1].index("3%") == lines[2].index("^")


@pytest.mark.parametrize(
    "text",
    [
        "Trade [bold]rose[/bold] :smile: [link=x]3%[/link] in May.\n",
        "Line one of it\nwith 3% in the second line.\n",
        "x" * 500 + " 3% " + "y" * 500 + "\n",
        "3%\n",
    ],
)
def test_the_caret_stands_under_the_figure(text: str) -> None:
    lines = one(text, about(text, "3%"))
    assert lines[1].index("3%") == lines[2].index("^")
    assert len(lines[1]) <= 80


def test_wide_characters_take_two_columns() -> None:
    text = "出口增长 3% 五月\n"
    lines = one(text, about(text, "3%"))
    assert lines[2].index("^") == lines[1].index("3%") + 4


def test_visible_text_is_as_long_as_the_text() -> None:
    every = "".join(map(chr, range(0x3000)))
    assert len(visible(every)) == len(every)
    assert visible("a\tb\x00") == "a b\u2400"


def test_a_reading_that_the_explanation_tells_already_is_not_told_again() -> None:
    verdict = reports.mismatch()
    (other,) = verdict.alternatives
    small = replace(other, explanation="the digits 62 stand for 64")
    told = replace(
        verdict,
        explanation="Exports were $73.2 billion. The digits 62 stand for 64.",
        alternatives=(small,),
    )
    assert "or also" not in "\n".join(one(reports.TEXT, told))
    assert "or also" in "\n".join(one(reports.TEXT, replace(verdict, alternatives=(small,))))
