"""What `--fail-on` stops at."""

from dataclasses import replace

import pytest
import reports

from verifier.model.standing import Severity
from verifier.model.verdict import Caveat, Report, Verdict
from verifier.report.fail_on import FailOn
from verifier.report.severity import fails, severity_of

PLAIN, CAVEAT = reports.supported(), reports.supported((Caveat.TRUNCATED,))
UNVERIFIED, MISMATCH = reports.unverified(), reports.mismatch()


def report(*verdicts: Verdict, contradiction: bool = False) -> Report:
    """A report of one article with these verdicts."""
    whole = reports.report()
    findings = whole.articles[0].findings if contradiction else ()
    article = replace(whole.articles[0], verdicts=verdicts, findings=findings)
    return replace(whole, articles=(article,))


@pytest.mark.parametrize(
    ("verdict", "stops"),
    [
        (PLAIN, []),
        (CAVEAT, [FailOn.WARNING]),
        (UNVERIFIED, [FailOn.UNVERIFIED, FailOn.WARNING]),
        (MISMATCH, [FailOn.MISMATCH, FailOn.UNVERIFIED, FailOn.WARNING]),
    ],
)
def test_a_run_fails_at_or_above_the_level(verdict: Verdict, stops: list[FailOn]) -> None:
    assert [level for level in FailOn if fails(report(PLAIN, verdict), level)] == stops


def test_whatever_is_printed_as_a_warning_or_error_fails_a_run_that_fails_on_warnings() -> None:
    for verdict in (PLAIN, CAVEAT, UNVERIFIED, MISMATCH):
        loud = severity_of(verdict) >= Severity.WARNING
        assert fails(report(verdict), FailOn.WARNING) is loud


def test_a_contradiction_inside_the_article_counts_as_a_mismatch() -> None:
    assert fails(report(PLAIN, contradiction=True), FailOn.MISMATCH)
    assert not fails(report(PLAIN, contradiction=True), FailOn.NEVER)


def test_extraction_alone_never_fails() -> None:
    assert not fails(replace(report(MISMATCH), checked=False), FailOn.WARNING)
