"""Home of `Severity`: how grave each verdict is, and which ones `--fail-on` stops at."""

from collections.abc import Iterator
from enum import IntEnum, StrEnum

from verifier.model.verdict import Rating, Report, Verdict


class Severity(IntEnum):
    """How loudly a line of the report speaks, as compilers and linters do; higher is graver."""

    INFO = 0
    WARNING = 1
    ERROR = 2

    def __str__(self) -> str:
        return self.name.lower()


class FailOn(StrEnum):
    """From which verdict on a run exits with 1.

    From grave to slight: a mismatch or a contradiction inside the article; a claim that could not
    be verified; a warning, which is any of these or a supported claim with a caveat.
    """

    MISMATCH = "mismatch"
    UNVERIFIED = "unverified"
    WARNING = "warning"
    NEVER = "never"


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
