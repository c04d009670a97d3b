"""Home of `Remark`: one thing that a report says about one place, for every format that lists."""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from verifier.explain import CAVEAT, CONTRADICTION, REASON, SOURCE, title_of
from verifier.model.article import Article
from verifier.model.position import Position, Positions
from verifier.model.source import SourceResult
from verifier.model.span import Span
from verifier.model.standing import Severity, Suppression
from verifier.model.verdict import ArticleReport, Finding, Rating, Report, Verdict
from verifier.report.excerpt import shortened
from verifier.report.fingerprint import READ, fingerprints, unread_fingerprint
from verifier.report.severity import finding_severity, severity_of, telling_caveats
from verifier.report.told import Row, reading_of, said_in_source, verdict_of
from verifier.report.visible import visible

UNREAD, CLAIM = "unread", "claim"
"""Kinds of remark besides those of `explain`: an input that could not be read, and a claim that
was only read."""
_QUOTED = 80


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of an article: its characters, its positions (the end exclusive), its words.
    `of_file` says that its characters are those of the file, which has no markup."""

    span: Span
    start: Position
    end: Position
    words: str
    of_file: bool = True


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing said about one place of one input.

    `kind` and `code` name an entry of `explain` (reason, caveat, contradiction), or are `unread`
    and `claim`. `said` is one line that is safe to show; `rows` are the labelled lines of the full
    report. `place` is None where nothing could be read. `suggestion` can replace the words
    of `place`. `also` are the other places of a contradiction. `verdict` is None for a
    contradiction and where nothing could be read.
    """

    path: str
    severity: Severity
    kind: str
    code: str
    said: str
    fingerprint: str
    place: Place | None = None
    rows: tuple[Row, ...] = ()
    suggestion: str | None = None
    also: tuple[Place, ...] = ()
    verdict: Verdict | None = None
    suppression: Suppression | None = None

    @property
    def quote(self) -> str:
        """The words of the place, short and safe to show; empty where there is none."""
        return quoted(self.place.words) if self.place else ""

    @property
    def message(self) -> str:
        """What is said on one line that stands for itself: the figure, the sentence, the advice."""
        figure = f"{self.quote}: " if self.verdict is not None else ""
        advice = f" (try: {visible(self.suggestion)})" if self.suggestion is not None else ""
        return f"{figure}{self.said}{advice}"

    @property
    def heading(self) -> str:
        """The rating with the reason in plain words: "mismatch: another number (off_value)"."""
        if self.kind in (UNREAD, CLAIM):
            return "not read" if self.kind == UNREAD else CLAIM
        rating = self.verdict.rating if self.verdict else self.kind
        title = title_of(self.kind, self.code)
        return f"{rating}: {title} ({self.code})" if title else f"{rating} ({self.code})"

    @property
    def details(self) -> list[str]:
        """What the message is followed by where there is room: the rows, then the other places."""
        rows = [f"{label}: {text}" if label else text for label, text in self.rows]
        also = [
            f"also: line {one.start.line}, column {one.start.codepoint}, {quoted(one.words)}"
            for one in self.also
        ]
        return rows + also


def remarks(
    report: Report, show_supported: bool = False, set_aside: bool = False
) -> Iterator[Remark]:
    """Everything that the report has to say, input by input, in text order, contradictions last.

    Claims that hold without a caveat or are ignored are left out unless `show_supported`, what is
    set aside unless `set_aside`.
    """
    for article in report.articles:
        yield from remarks_on(article, report.checked, show_supported, set_aside)


def remarks_on(
    report: ArticleReport,
    checked: bool = True,
    show_supported: bool = False,
    set_aside: bool = False,
) -> Iterator[Remark]:
    """The same for one input."""
    if report.error is not None:
        yield Remark(
            path=report.path,
            severity=Severity.ERROR,
            kind=UNREAD,
            code=UNREAD,
            said=visible(report.error),
            fingerprint=unread_fingerprint(report.path),
        )
    article = report.article
    if article is None:
        return
    prints = fingerprints(report, checked)
    finder = _Places(article)
    for verdict, known_by in zip(report.verdicts, prints.verdicts, strict=True):
        severity = severity_of(verdict, set_aside) if checked else Severity.INFO
        if not checked or show_supported or severity > Severity.INFO:
            yield _on_claim(finder, verdict, severity, checked, known_by)
    for finding, known_by in zip(report.findings, prints.findings, strict=True):
        severity = finding_severity(finding, set_aside)
        if show_supported or severity > Severity.INFO:
            yield _on_contradiction(finder, report, finding, severity, known_by)


def gravest_first(found: Iterator[Remark]) -> list[Remark]:
    """The same remarks, errors before warnings before the rest, else in their order."""
    return sorted(found, key=attrgetter("severity"), reverse=True)


def quoted(words: str) -> str:
    """Words of an article on one line, cut where they are many."""
    return shortened(" ".join(visible(words).split()), _QUOTED)


class _Places:
    """The places of one article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._positions = Positions(article)

    def at(self, span: Span) -> Place:
        source = self.article.source
        of_file = not source.text and not any(one.part or one.box for one in source.origins)
        return Place(span, *self._positions.of(span), span.of(self.article.text), of_file)


def _on_claim(
    finder: _Places, verdict: Verdict, severity: Severity, checked: bool, known_by: str
) -> Remark:
    place = finder.at(verdict.claim.span)
    kind, code = _named(verdict, severity) if checked else (CLAIM, READ)
    rows = verdict_of if checked else reading_of
    said = verdict.explanation if checked else (verdict.claim.measure.text or "no subject found")
    if verdict.source:
        said = f"{said} Document: {said_in_source(verdict.source)}"
    return Remark(
        path=finder.article.path,
        severity=severity,
        kind=kind,
        code=code,
        said=" ".join(visible(said).split()),
        fingerprint=known_by,
        place=place,
        rows=tuple((label, visible(text)) for label, text in rows(finder.article, verdict)),
        suggestion=verdict.replacement if checked else None,
        verdict=verdict,
        suppression=verdict.standing.suppression,
    )


def _named(verdict: Verdict, severity: Severity) -> tuple[str, str]:
    """What the remark is called by: a caveat where that is all there is to say, else the reason."""
    differs = verdict.source is not None and verdict.source.result is SourceResult.DIFFERS
    if differs and verdict.rating is not Rating.MISMATCH and severity is Severity.ERROR:
        return SOURCE, str(SourceResult.DIFFERS)
    if verdict.rating is Rating.SUPPORTED and severity > Severity.INFO:
        telling = telling_caveats(verdict)
        return (CAVEAT, str(telling[0])) if telling else (REASON, str(verdict.reason))
    return REASON, str(verdict.reason)


def _on_contradiction(
    finder: _Places, report: ArticleReport, finding: Finding, severity: Severity, known_by: str
) -> Remark:
    places = [finder.at(span) for span, _ in report.places(finding)]
    return Remark(
        path=finder.article.path,
        severity=severity,
        kind=CONTRADICTION,
        code=finding.reason,
        said=visible(finding.explanation or title_of(CONTRADICTION, finding.reason)),
        fingerprint=known_by,
        place=places[0] if places else None,
        also=tuple(places[1:]),
        suppression=finding.standing.suppression,
    )
