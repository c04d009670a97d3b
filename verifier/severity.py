"""Home of `Severity`: how grave each verdict is, and whether a report fails."""

from collections.abc import Iterator
from enum import IntEnum

from verifier.fail_on import FailOn
from verifier.model.verdict import Rating, Report, Verdict


class Severity(IntEnum):
    """How loudly a line of the report speaks, as compilers and linters do; higher is graver."""

    INFO = 0
    WARNING = 1
    ERROR = 2

    def __str__(self) -> str:
        return self.name.lower()


_GRAVITY = {FailOn.MISMATCH: 3, FailOn.UNVERIFIED: 2, FailOn.WARNING: 1, FailOn.NEVER: 4}


def severity_of(verdict: Verdict) -> Severity:
    """Error for a mismatch, warning for what is unverified or has a caveat, else info."""
    if verdict.rating is Rating.MISMATCH:
        return Severity.ERROR
    if verdict.rating is Rating.UNVERIFIED or verdict.caveats:
        return Severity.WARNING
    return Severity.INFO


def fails(report: Report, fail_on: FailOn) -> bool:
    """Whether something in the report is at or above `fail_on`."""
    return any(gravity >= _GRAVITY[fail_on] for gravity in _gravities(report))


def _gravities(report: Report) -> Iterator[int]:
    for article in report.articles:
        for verdict in article.verdicts if report.checked else ():
            if verdict.rating is Rating.MISMATCH:
                yield 3
            elif verdict.rating is Rating.UNVERIFIED:
                yield 2
            elif verdict.caveats:
                yield 1
        for _ in article.findings:
            yield 3
