"""Home of the `html` format: one page to read, filter and print, with nothing fetched for it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from verifier.explain import CONTRADICTION, REASON, SOURCE, title_of
from verifier.lazy import late
from verifier.model.article import Article, Block
from verifier.model.notation import shown, spoken
from verifier.model.standing import Severity
from verifier.model.verdict import ArticleReport, Finding, Rating, Report, Verdict
from verifier.report_json import counts_line, sources_line
from verifier.severity import finding_severity, severity_of
from verifier.told import Row, reading_of, verdict_of
from verifier.visible import visible
from verifier.writer import WriteOptions, Writer

_MARKS = {Rating.SUPPORTED: "✓", Rating.MISMATCH: "✗", Rating.UNVERIFIED: "?"}
_READ = "read"
_ADDRESS = re.compile(r"https?://[^\s<>\"']+")
_rendered = late("verifier.pages:rendered")


class HtmlWriter(Writer):
    """One self-contained page: the article with its figures marked, and a card for each."""

    name = "html"
    suffix = ".html"

    def write(self, report: Report, options: WriteOptions) -> str:
        """A page that asks for nothing outside itself and reads and filters without a script.

        Every claim has its card, supported ones too. Whatever an article says is text on it;
        addresses are links where they begin with http or https.
        """
        articles = [_article(one, n, report.checked) for n, one in enumerate(report.articles)]
        paths = ", ".join(article["path"] for article in articles[:3])
        more = f" and {len(articles) - 3} more" if len(articles) > 3 else ""
        page: str = _rendered(
            "report.html",
            title=f"Figures in {paths}{more}" if articles else "No article",
            counts=counts_line(report),
            sources=sources_line(report),
            checked=report.checked,
            articles=articles,
            version=report.version,
            packs=[f"{pack.pack} {pack.version}".strip() for pack in report.packs],
        )
        return page


def _article(report: ArticleReport, number: int, checked: bool) -> dict[str, Any]:
    article = report.article
    return {
        "id": f"a{number + 1}-",
        "path": visible(report.path),
        "published": article.published if article else None,
        "as_of": report.as_of,
        "error": report.error and visible(report.error),
        "blocks": list(_blocks(article, report.verdicts, checked)) if article else [],
        "findings": [
            _finding(report, finding)
            for finding in report.findings
            if finding_severity(finding) > Severity.INFO
        ],
        "cards": [_card(article, one, checked) for one in report.verdicts] if article else [],
    }


def _blocks(
    article: Article, verdicts: Sequence[Verdict], checked: bool
) -> Iterator[dict[str, Any]]:
    """The text block by block; claims stand in text order, as the blocks do."""
    first = 0
    for block in article.blocks:
        last = first
        while last < len(verdicts) and verdicts[last].claim.span.start < block.span.end:
            last += 1
        pieces = list(_pieces(article, block, verdicts[first:last], checked))
        if any(piece["text"].strip() for piece in pieces):
            yield {"role": block.role.value, "pieces": pieces}
        first = last


def _pieces(
    article: Article, block: Block, verdicts: Sequence[Verdict], checked: bool
) -> Iterator[dict[str, Any]]:
    """The stretches of a block, those of claims named; where two overlap, the first has the words
    and the second what is left."""
    text, place = article.text, block.span.start
    for verdict in verdicts:
        span = verdict.claim.span
        start, end = max(place, span.start), min(max(place, span.end), block.span.end)
        yield {"text": visible(text[place:start]), "claim": None}
        yield {
            "text": visible(text[start:end]),
            "claim": verdict.claim.id,
            "tone": _tone(verdict, checked),
            "mark": _MARKS[verdict.rating] if checked else "",
            "title": _rating(verdict) if checked else (verdict.claim.measure.text or "claim"),
        }
        place = end
    yield {"text": visible(text[place : block.span.end]), "claim": None}


def _card(article: Article, verdict: Verdict, checked: bool) -> dict[str, Any]:
    rows = verdict_of if checked else reading_of
    return {
        "id": verdict.claim.id,
        "quote": visible(verdict.claim.span.of(article.text)),
        "tone": _tone(verdict, checked),
        "problem": checked and severity_of(verdict) > Severity.INFO,
        "mark": _MARKS[verdict.rating] if checked else "",
        "rating": _rating(verdict) if checked else (verdict.claim.assertion or ""),
        "explanation": visible(verdict.explanation) if checked else "",
        "rows": [_row(row) for row in rows(article, verdict)],
        "evidence": [
            {
                "title": item.title,
                "period": spoken(item.period),
                "value": shown(item.value, item.unit),
                "published": item.published or "not known",
            }
            for item in (verdict.evidence if checked else ())
        ],
    }


def _row(row: Row) -> tuple[str, str, str | None]:
    """Label and text, and the address that the text ends with."""
    label, text = row
    found = _ADDRESS.search(text) if label in ("source", "") else None
    if found is None:
        return label, visible(text), None
    return label, visible(text[: found.start()].rstrip(", ")), found.group()


def _finding(report: ArticleReport, finding: Finding) -> dict[str, Any]:
    text = report.article.text if report.article else ""
    return {
        "title": title_of(CONTRADICTION, finding.reason),
        "reason": finding.reason,
        "explanation": visible(finding.explanation),
        "claims": [
            {"id": one.claim.id, "quote": visible(one.claim.span.of(text))}
            for one in report.verdicts
            if one.claim.id in finding.claims
        ],
    }


def _tone(verdict: Verdict, checked: bool) -> str:
    """The colour: that of the rating, of a mismatch also where a source has another number."""
    if not checked:
        return _READ
    wrong = severity_of(verdict) is Severity.ERROR
    return Rating.MISMATCH.value if wrong else verdict.rating.value


def _rating(verdict: Verdict) -> str:
    title = title_of(REASON, verdict.reason)
    told = f"{verdict.rating}: {title} ({verdict.reason})" if title else str(verdict.reason)
    if verdict.source is None:
        return told
    result = verdict.source.result
    return f"{told}; {title_of(SOURCE, result)} ({result})"
