"""Home of how findings are known again by their fingerprints, and set aside."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from verifier.model.source import SourceResult
from verifier.model.span import Span
from verifier.model.standing import Severity, Suppression
from verifier.model.verdict import ArticleReport, Finding, Rating, Verdict
from verifier.report.fingerprint import fingerprints
from verifier.report.severity import finding_severity, severity_of, telling_caveats

Named = TypeVar("Named", Verdict, Finding)


@dataclass(frozen=True, slots=True)
class Known:
    """A finding as it is known again: its fingerprint, what it is reported for (the reason, or the
    caveats of what is supported, and that a source differs), the place of its first figure and the
    sentence that holds it, and whether it is set aside already."""

    fingerprint: str
    names: tuple[str, ...]
    span: Span
    sentence: Span
    is_set_aside: bool


def known_by(report: ArticleReport) -> Iterator[Known]:
    """What can be set aside in an article: whatever is a warning or an error, once each.

    A contradiction of figures that the article does not have is left out.
    """
    prints = fingerprints(report)
    for verdict, print_ in zip(report.verdicts, prints.verdicts, strict=True):
        if severity_of(verdict, set_aside=True) > Severity.INFO:
            claim = verdict.claim
            aside = verdict.standing.suppression is not None
            yield Known(print_, _names_of(verdict), claim.span, claim.clause.sentence, aside)
    for finding, print_ in zip(report.findings, prints.findings, strict=True):
        places = report.places(finding)
        if places and finding_severity(finding, set_aside=True) > Severity.INFO:
            (span, sentence), aside = places[0], finding.standing.suppression is not None
            yield Known(print_, (finding.reason,), span, sentence, aside)


def _names_of(verdict: Verdict) -> tuple[str, ...]:
    held = verdict.rating is Rating.SUPPORTED
    names = list(map(str, telling_caveats(verdict) if held else (verdict.reason,)))
    if verdict.source and verdict.source.result is SourceResult.DIFFERS:
        names.append(str(SourceResult.DIFFERS))
    return tuple(names) or (str(verdict.reason),)


def with_suppressions(report: ArticleReport, found: Mapping[str, Suppression]) -> ArticleReport:
    """The report with the findings set aside whose fingerprints are named; what was set aside
    before stays so for the reason given then."""
    if not found:
        return report
    prints = fingerprints(report)
    return replace(
        report,
        verdicts=tuple(map(partial(_with, found), report.verdicts, prints.verdicts)),
        findings=tuple(map(partial(_with, found), report.findings, prints.findings)),
    )


def _with(found: Mapping[str, Suppression], one: Named, known: str) -> Named:
    if known not in found or one.standing.suppression is not None:
        return one
    return replace(one, standing=replace(one.standing, suppression=found[known]))
