"""Home of how grave each verdict is, as the program or the desk says, and whether a run fails."""

from collections.abc import Iterator

from verifier.model.source import SourceResult
from verifier.model.standing import Severity, Standing
from verifier.model.verdict import Caveat, Finding, Rating, Report, Verdict
from verifier.report.fail_on import FailOn

_FAILING = {FailOn.MISMATCH: 3, FailOn.UNVERIFIED: 2, FailOn.WARNING: 1, FailOn.NEVER: 4}
_WRONG, _OPEN, _SLIGHT, _FINE = 3, 2, 1, 0


def severity_of(verdict: Verdict, set_aside: bool = False) -> Severity:
    """Error for a mismatch or a figure that the sources give otherwise, warning for what nothing
    bears out or has a caveat, else info; where the desk says otherwise, what it says.

    What is set aside is info, unless `set_aside` asks how grave it would be.
    """
    return _severity(_gravity(verdict), verdict.standing, set_aside)


def finding_severity(finding: Finding, set_aside: bool = False) -> Severity:
    """The same for a contradiction: an error, where the desk does not say otherwise."""
    gravity = _given(finding.standing, finding.reason, _WRONG)
    return _severity(gravity, finding.standing, set_aside)


def telling_caveats(verdict: Verdict) -> tuple[Caveat, ...]:
    """The caveats that the desk does not ignore."""
    return tuple(one for one in verdict.caveats if _given(verdict.standing, one, _SLIGHT))


def fails(report: Report, fail_on: FailOn) -> bool:
    """Whether something in the report that is not set aside is at or above `fail_on`."""
    return any(gravity >= _FAILING[fail_on] for gravity in _gravities(report))


def _gravities(report: Report) -> Iterator[int]:
    for article in report.articles:
        for verdict in article.verdicts if report.checked else ():
            if verdict.standing.suppression is None:
                yield _gravity(verdict)
        for finding in article.findings:
            if finding.standing.suppression is None:
                yield _given(finding.standing, finding.reason, _WRONG)


def _severity(gravity: int, standing: Standing, set_aside: bool) -> Severity:
    if standing.suppression is not None and not set_aside:
        return Severity.INFO
    if gravity >= _WRONG:
        return Severity.ERROR
    return Severity.WARNING if gravity else Severity.INFO


def _gravity(verdict: Verdict) -> int:
    """How grave a verdict is, 0 for nothing to look at.

    What the sources say stands beside the rating: another number there is as grave as a mismatch,
    and a figure that they bear out is not one that nothing verifies. A caveat belongs to its
    verdict: where the reason of one that is wrong or open is ignored, so are they.
    """
    standing = verdict.standing
    source = verdict.source.result if verdict.source else None
    told = _given(standing, source, _WRONG) if source is SourceResult.DIFFERS else _FINE
    own = _rated(verdict.rating, source)
    reason = _given(standing, verdict.reason, own)
    if own and not reason:
        return told
    caveats = [_given(standing, caveat, _SLIGHT) for caveat in verdict.caveats]
    return max(told, reason, *caveats)


def _rated(rating: Rating, source: SourceResult | None) -> int:
    if rating is Rating.MISMATCH:
        return _WRONG
    is_open = rating is Rating.UNVERIFIED and source is not SourceResult.AGREES
    return _OPEN if is_open else _FINE


def _given(standing: Standing, name: str, own: int) -> int:
    """The gravity of a name: its own, or that of the severity that the desk gives it."""
    severity = standing.severity_of(name)
    if severity is None:
        return own
    if severity is Severity.WARNING:
        return min(max(own, _SLIGHT), _OPEN)
    return _WRONG if severity is Severity.ERROR else _FINE
