"""Home of the `concise` format: one line a finding, as compilers write them."""

from collections.abc import Iterator

from verifier.model.standing import Severity
from verifier.model.verdict import ArticleReport, Finding, Rating, Report, Verdict
from verifier.report.severity import finding_severity, severity_of, telling_caveats
from verifier.report.told import said_in_source
from verifier.report.visible import visible
from verifier.report_json import counts_line, sources_line
from verifier.writer import WriteOptions, Writer


class ConciseWriter(Writer):
    """`path:line:col: severity reason message` for each claim, the counts as the last line."""

    name = "concise"
    suffix = ".txt"

    def write(self, report: Report, options: WriteOptions) -> str:
        """The lines; plainly supported claims only where the options say so."""
        lines: list[str] = []
        for article in report.articles:
            if article.error is not None:
                lines.append(f"{visible(article.path)}:1:1: error unread {visible(article.error)}")
            lines.extend(self._claims(article, report.checked, options))
            for finding in article.findings:
                if options.show_supported or finding_severity(finding) > Severity.INFO:
                    lines.append(_finding(article, finding))
        lines += filter(None, (sources_line(report), counts_line(report)))
        return "\n".join(lines) + "\n"

    def _claims(
        self, article: ArticleReport, checked: bool, options: WriteOptions
    ) -> Iterator[str]:
        for verdict in article.verdicts:
            if not checked:
                yield f"{_place(article, verdict)}: info claim {_reading(article, verdict)}"
            elif severity_of(verdict) > Severity.INFO or options.show_supported:
                yield f"{_place(article, verdict)}: {_judgement(article, verdict)}"


def _judgement(article: ArticleReport, verdict: Verdict) -> str:
    reason = ",".join(telling_caveats(verdict)) or verdict.reason
    if severity_of(verdict) is Severity.ERROR and verdict.rating is not Rating.SUPPORTED:
        reason = verdict.reason
    advice = f" (try: {verdict.replacement})" if verdict.replacement else ""
    message = f"{_quote(article, verdict)}: {verdict.explanation}{advice}"
    if verdict.source:
        reason = f"{reason},{verdict.source.result}"
        message = f"{message} Document: {said_in_source(verdict.source)}"
    return f"{severity_of(verdict)} {reason} {visible(message)}"


def _reading(article: ArticleReport, verdict: Verdict) -> str:
    claim = verdict.claim
    what = f"{claim.assertion or 'value'} of {verdict.operation or claim.operation or 'level'}"
    return visible(
        f"{_quote(article, verdict)}: {what}, {claim.measure.text or 'no subject found'}"
    )


def _finding(article: ArticleReport, finding: Finding) -> str:
    places = [span.start for span, _ in article.places(finding)]
    found = [article.article.position(place) for place in places] if article.article else []
    line, column = found[0] if found else (1, 1)
    place = f"{visible(article.path)}:{line}:{column}"
    others = ", ".join(f"{line}:{column}" for line, column in found[1:])
    also = f" (also {others})" if others else ""
    judged = f"{finding_severity(finding)} {finding.reason} {visible(finding.explanation)}"
    return f"{place}: {judged}{also}"


def _place(article: ArticleReport, verdict: Verdict) -> str:
    start = verdict.claim.span.start
    line, column = article.article.position(start) if article.article else (1, 1)
    return f"{visible(article.path)}:{line}:{column}"


def _quote(article: ArticleReport, verdict: Verdict) -> str:
    return verdict.claim.span.of(article.article.text) if article.article else ""
