"""Home of the `full` format: each finding with its sentence, its arithmetic and its sources."""

import io
import textwrap

from rich.console import Console
from rich.text import Text

from verifier.explain import CONTRADICTION, title_of
from verifier.model.article import Article
from verifier.model.standing import Severity
from verifier.model.verdict import ArticleReport, Finding, Report, Verdict
from verifier.report.excerpt import Excerpt
from verifier.report.severity import finding_severity, severity_of
from verifier.report.told import reading_of, reason_of, verdict_of
from verifier.report.visible import visible
from verifier.report_json import counts_line, sources_line
from verifier.writer import WriteOptions, Writer

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "green"}
_LABEL, _INDENT = 10, "  "


class FullWriter(Writer):
    """For people: what was claimed, what the data say, how it was computed, and what to write.

    Plainly supported claims are left out unless the options ask for them.
    """

    name = "full"
    suffix = ".txt"

    def write(self, report: Report, options: WriteOptions) -> str:
        """The report as lines of at most `options.width` columns, addresses excepted."""
        page = _Page(options)
        for article in report.articles:
            if article.error is not None:
                page.head(visible(article.path), Severity.ERROR, "not read", "")
                page.paragraph(article.error)
                page.gap()
            for verdict in article.verdicts:
                if article.article and _is_shown(verdict, report.checked, options):
                    _claim(page, article.article, verdict, report.checked)
            for finding in article.findings:
                if options.show_supported or finding_severity(finding) > Severity.INFO:
                    _finding(page, article, finding)
        for line in filter(None, (sources_line(report), counts_line(report))):
            page.line(line, "bold")
        return page.text()


class _Page:
    """Lines with styles, turned into text at the end."""

    def __init__(self, options: WriteOptions) -> None:
        self.width = options.width
        self._target = io.StringIO()
        self._console = Console(
            file=self._target,
            width=options.width,
            force_terminal=options.color,
            color_system="standard" if options.color else None,
            no_color=not options.color,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
        )

    def text(self) -> str:
        return self._target.getvalue()

    def line(self, text: str, style: str = "") -> None:
        self.styled(Text(text, style=style))

    def styled(self, text: Text) -> None:
        self._console.print(text, soft_wrap=True)

    def gap(self) -> None:
        self.line("")

    def head(self, place: str, severity: Severity, rating: str, reason: str) -> None:
        heading = Text.assemble((place, "bold"), ": ", (rating, _STYLES[severity]))
        if reason:
            heading.append(f" ({reason})")
        self.styled(heading)

    def paragraph(self, text: str) -> None:
        for line in _wrapped(text, self.width - len(_INDENT)):
            self.line(f"{_INDENT}{line}")

    def row(self, label: str, text: str) -> None:
        lines = _wrapped(text, self.width - len(_INDENT) - _LABEL) or [""]
        self.styled(Text.assemble(_INDENT, (f"{label:{_LABEL}}", "cyan"), lines[0]))
        for line in lines[1:]:
            self.line(f"{_INDENT}{'':{_LABEL}}{line}")


def _is_shown(verdict: Verdict, checked: bool, options: WriteOptions) -> bool:
    return not checked or options.show_supported or severity_of(verdict) > Severity.INFO


def _claim(page: _Page, article: Article, verdict: Verdict, checked: bool) -> None:
    severity = severity_of(verdict) if checked else Severity.INFO
    place = _place(article, verdict)
    if checked:
        page.head(place, severity, verdict.rating, reason_of(verdict))
    else:
        page.head(place, severity, "claim", verdict.claim.assertion or "")
    clause = verdict.claim.clause
    excerpt = Excerpt.around(article.text, clause.sentence, clause.span, page.width - len(_INDENT))
    page.line(f"{_INDENT}{excerpt.line}".rstrip())
    page.line(f"{_INDENT}{excerpt.carets}", _STYLES[severity])
    if checked and verdict.explanation:
        page.paragraph(verdict.explanation)
        page.gap()
    rows = verdict_of if checked else reading_of
    for label, text in rows(article, verdict):
        page.row(label, text)
    page.gap()


def _finding(page: _Page, article: ArticleReport, finding: Finding) -> None:
    title = title_of(CONTRADICTION, finding.reason)
    page.head(visible(article.path), finding_severity(finding), "contradiction", finding.reason)
    page.paragraph(finding.explanation or title)
    for span, sentence in article.places(finding):
        if article.article:
            line, column = article.article.position(span.start)
            excerpt = Excerpt.around(
                article.article.text,
                sentence,
                span,
                page.width - len(_INDENT) - _LABEL,
            )
            page.styled(
                Text.assemble(
                    _INDENT,
                    (f"{f'{line}:{column}':{_LABEL}}", "cyan"),
                    excerpt.before,
                    (excerpt.figure, "bold red"),
                    excerpt.after.rstrip(),
                )
            )
    page.gap()


def _place(article: Article, verdict: Verdict) -> str:
    line, column = article.position(verdict.claim.span.start)
    return f"{visible(article.path)}:{line}:{column}"


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(
        visible(text), max(20, width), break_long_words=False, break_on_hyphens=False
    )
