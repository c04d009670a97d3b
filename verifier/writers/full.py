"""Home of the `full` format: each finding with its sentence, its arithmetic and its sources."""

import io
import textwrap
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from verifier.excerpt import Excerpt
from verifier.explain import CAVEAT, CONTRADICTION, REASON, title_of
from verifier.model.article import Article
from verifier.model.mention import Basis
from verifier.model.notation import shown, spoken
from verifier.model.period import Period
from verifier.model.verdict import ArticleReport, Evidence, Finding, Report, Verdict
from verifier.report_json import counts_line
from verifier.severity import Severity, severity_of
from verifier.visible import visible
from verifier.writer import WriteOptions, Writer

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "green"}
_BASES = {
    Basis.YEAR: "on the year",
    Basis.PERIOD: "on the period before",
    Basis.ANNUALISED: "at an annual rate",
}
_LABEL, _INDENT = 10, "  "
_SOURCES = 3

Row = tuple[str, str]


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
                _finding(page, article, finding)
        page.line(counts_line(report), "bold")
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
        page.head(place, severity, verdict.rating, verdict.reason)
    else:
        page.head(place, severity, "claim", verdict.claim.assertion or "")
    clause = verdict.claim.clause
    excerpt = Excerpt.around(article.text, clause.sentence, clause.span, page.width - len(_INDENT))
    page.line(f"{_INDENT}{excerpt.line}".rstrip())
    page.line(f"{_INDENT}{excerpt.carets}", _STYLES[severity])
    if checked and verdict.explanation:
        page.paragraph(verdict.explanation)
        page.gap()
    for label, text in _rows(article, verdict, checked):
        page.row(label, text)
    page.gap()


def _rows(article: Article, verdict: Verdict, checked: bool) -> Iterator[Row]:
    yield "claimed", _claimed(article, verdict)
    if not checked:
        yield "about", verdict.claim.measure.text or "not found"
        if period := verdict.period or verdict.claim.clause.time.period:
            yield "period", _compared(period, verdict.baseline)
        return
    if verdict.computed is not None:
        quantity = verdict.claim.quantity
        unit = verdict.evidence[0].unit if verdict.evidence else None
        yield "computed", shown(verdict.computed, quantity.unit if quantity else unit)
    if verdict.working:
        yield "working", verdict.working
    yield from _sources(verdict)
    for caveat in verdict.caveats:
        title = title_of(CAVEAT, caveat)
        yield "caveat", f"{title} ({caveat})" if title else caveat
    if verdict.suggestion:
        yield "try", verdict.suggestion
    for other in verdict.alternatives:
        if not other.explanation or other.explanation not in verdict.explanation:
            said = other.explanation or title_of(REASON, other.reason)
            yield "or also", f"{said} ({other.reason}: {other.working})"


def _sources(verdict: Verdict) -> Iterator[Row]:
    """Which series decided, for which period, and where its values were published."""
    titles = {item.series: item.title for item in verdict.evidence}
    if verdict.series:
        title = titles.get(verdict.series, "")
        yield "series", f"{title} ({verdict.series})" if title else verdict.series
    elif verdict.candidates:
        yield "nearest", ", ".join(candidate.series for candidate in verdict.candidates[:3])
    if verdict.period:
        yield "period", _compared(verdict.period, verdict.baseline)
    places = list(dict.fromkeys(item.source_url for item in verdict.evidence))[:_SOURCES]
    sources = [_source([e for e in verdict.evidence if e.source_url == url]) for url in places]
    yield from zip(("source", *[""] * _SOURCES), sources, strict=False)


def _source(found: Sequence[Evidence]) -> str:
    """When the values from one address were published, and the address."""
    days = sorted(item.published for item in found if item.published)
    if not days:
        day = "publication date not known"
    elif days[0] == days[-1]:
        day = f"published {days[0]}"
    else:
        day = f"published {days[0]} to {days[-1]}"
    return f"{day}, {found[0].source_url}" if found[0].source_url else day


def _claimed(article: Article, verdict: Verdict) -> str:
    claim = verdict.claim
    operation = verdict.operation or claim.operation or "level"
    if claim.basis and operation != "level":
        operation = f"{operation} {_BASES[claim.basis]}"
    assertion = claim.assertion if claim.assertion != "value" else None
    said = filter(None, (assertion, operation, claim.direction))
    return f"{claim.span.of(article.text)} ({', '.join(said)})"


def _compared(period: Period, baseline: Period | None) -> str:
    return f"{spoken(period)} against {spoken(baseline)}" if baseline else spoken(period)


def _finding(page: _Page, article: ArticleReport, finding: Finding) -> None:
    title = title_of(CONTRADICTION, finding.reason)
    page.head(visible(article.path), Severity.ERROR, "contradiction", finding.reason)
    page.paragraph(finding.explanation or title)
    named = [verdict for verdict in article.verdicts if verdict.claim.id in finding.claims]
    for verdict in named:
        if article.article:
            line, column = article.article.position(verdict.claim.span.start)
            excerpt = Excerpt.around(
                article.article.text,
                verdict.claim.clause.sentence,
                verdict.claim.span,
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
