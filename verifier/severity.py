"""Home of `Severity`: how grave each verdict is, and whether a report fails."""

from collections.abc import Iterator
from enum import IntEnum

from verifier.fail_on import FailOn
from verifier.model.source import SourceResult
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
    """Error for a mismatch or a figure that the sources give otherwise, warning for what nothing
    bears out or has a caveat, else info."""
    gravity = _gravity(verdict)
    if gravity >= _GRAVITY[FailOn.MISMATCH]:
        return Severity.ERROR
    return Severity.WARNING if gravity else Severity.INFO


def fails(report: Report, fail_on: FailOn) -> bool:
    """Whether something in the report is at or above `fail_on`."""
    return any(gravity >= _GRAVITY[fail_on] for gravity in _gravities(report))


def _gravities(report: Report) -> Iterator[int]:
    for article in report.articles:
        yield from map(_gravity, article.verdicts if report.checked else ())
        yield from (3 for _ in article.findings)


def _gravity(verdict: Verdict) -> int:
    """How grave a verdict is, 0 for nothing to look at.

    What the sources say stands beside the rating: another number there is as grave as a mismatch,
    and a figure that they bear out is not one that nothing verifies.
    """
    source = verdict.source.result if verdict.source else None
    if verdict.rating is Rating.MISMATCH or source is SourceResult.DIFFERS:
        return 3
    if verdict.rating is Rating.UNVERIFIED and source is not SourceResult.AGREES:
        return 2
    return 1 if verdict.caveats else 0
