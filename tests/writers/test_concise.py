"""One line a finding."""

import re

import reports

from verifier.model.verdict import Caveat, Report
from verifier.registry import discover
from verifier.writer import WriteOptions, Writer

CONCISE = discover("verifier.writers", Writer)["concise"]
LINE = re.compile(r"[^:]+:\d+:\d+: (error|warning|info) [a-z_,]+ \S.*")

EXPECTED = """\
trade.txt:2:26: error off_period $62.4 billion: Exports were $73.2 billion in August; $62.4 \
billion was July. (try: $73.2 billion)
trade.txt:2:154: warning no_series $59.6 billion: No pack holds the balance.
trade.txt:3:35: warning forecast 3%: No pack holds a forecast of Ruritanian exports.
trade.txt:2:26: error balance_identity Exports of $62.4 billion less imports of $13.6 billion \
are $48.8 billion, not the $59.6 billion printed. (also 2:154)
gone.txt:1:1: error unread gone.txt: no such file
4 claims: 1 supported, 1 mismatch, 2 unverified
"""


def test_findings_stand_one_a_line_with_the_counts_last() -> None:
    assert CONCISE.write(reports.report(), WriteOptions()) == EXPECTED


def test_every_line_but_the_last_reads_as_compilers_write() -> None:
    for report in (
        reports.report((Caveat.TRUNCATED, Caveat.DERIVED)),
        reports.report(checked=False),
    ):
        lines = CONCISE.write(report, WriteOptions(show_supported=True)).splitlines()
        assert all(LINE.fullmatch(line) for line in lines[:-1])


def test_caveats_are_warnings_by_their_names() -> None:
    text = CONCISE.write(reports.report((Caveat.TRUNCATED, Caveat.DERIVED)), WriteOptions())
    assert text.startswith("trade.txt:1:38: warning truncated,derived 28.6%: ")


def test_supported_claims_are_shown_on_demand() -> None:
    text = CONCISE.write(reports.report(), WriteOptions(show_supported=True))
    assert text.startswith("trade.txt:1:38: info rounded 28.6%: ")


def test_no_article_still_has_its_counts() -> None:
    text = CONCISE.write(Report("1", (), ()), WriteOptions())
    assert text == "0 claims: 0 supported, 0 mismatch, 0 unverified\n"
