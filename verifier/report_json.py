"""Home of the JSON shape of a report: keys and their order are section 7 of the design page."""

import json
import math
from datetime import date
from typing import Any

from verifier.lazy import regex
from verifier.model.claim import Measure
from verifier.model.clause import TimeRef
from verifier.model.period import Period
from verifier.model.quantity import Quantity
from verifier.model.source import SourceInfo, SourceNote, SourceResult
from verifier.model.span import Span
from verifier.model.standing import SetAside, Standing
from verifier.model.verdict import (
    Alternative,
    ArticleReport,
    Candidate,
    Evidence,
    Finding,
    PackInfo,
    Rating,
    Report,
    Verdict,
)

SCHEMA_VERSION = "1"
_DIGITS = 12
_LINE_ENDS = regex("[\x85\u2028\u2029]")
"""What JSON allows in a string and some readers take for the end of a line."""
_HIDDEN = regex("[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]")
"""What stays itself as an escape and does no harm to whoever looks at the document."""


def report_json(report: Report) -> dict[str, Any]:
    """The whole report as one JSON document."""
    return {
        "schema_version": SCHEMA_VERSION,
        "generator": {"name": "verifier", "version": report.version},
        "reference": [_pack(pack) for pack in report.packs],
        "articles": [article_json(article, report.checked) for article in report.articles],
    }


def _pack(pack: PackInfo) -> dict[str, str]:
    """A pack, or a file of house knowledge with its kind."""
    told = {"pack": pack.pack, "version": pack.version, "sha256": pack.sha256}
    return {**told, "house": pack.house} if pack.house else told


def article_json(report: ArticleReport, checked: bool = True) -> dict[str, Any]:
    """One element of `articles`; without match and verdict fields where not `checked`."""
    article = report.article
    counts = report.counts()
    return {
        "path": report.path,
        "sha256": (article.sha256 or None) if article else None,
        "published": _day(article.published) if article else None,
        "as_of": _day(report.as_of),
        "error": report.error,
        "counts": counts if checked else {"claims": counts["claims"]},
        **({"sources": [_source(source) for source in report.sources]} if report.sources else {}),
        "claims": [_claim(report, verdict, checked) for verdict in report.verdicts],
        "consistency": [_finding(finding) for finding in report.findings],
        "skipped": list(article.skipped) if article else [],
    }


def _source(source: SourceInfo) -> dict[str, str | None]:
    return {
        "path": source.path,
        "sha256": source.sha256,
        "published": _day(source.published),
    }


def _note(note: SourceNote | None) -> dict[str, Any] | None:
    if note is None:
        return None
    return {
        "result": note.result,
        "path": note.path,
        "line": note.line,
        "quote": note.quote,
        "sentence": note.sentence,
    }


def _claim(report: ArticleReport, verdict: Verdict, checked: bool) -> dict[str, Any]:
    claim = verdict.claim
    clause = claim.clause
    text = report.article.text if report.article else ""
    line, column = report.article.position(claim.span.start) if report.article else (1, 1)
    reading: dict[str, Any] = {
        "id": claim.id,
        "span": _span(claim.span),
        "line": line,
        "column": column,
        "quote": claim.span.of(text),
        "sentence": _span(clause.sentence),
        "quantity": _quantity(claim.quantity),
        "direction": claim.direction,
        "measure": measure_json(claim.measure),
        "operation": verdict.operation or claim.operation,
        "assertion": claim.assertion,
        "basis": claim.basis,
        "period": _period(verdict.period or _settled(clause.time)),
        "baseline": _period(verdict.baseline or _settled(clause.baseline)),
        "context": list(clause.context),
        "speaker": clause.speaker,
    }
    told = {"source": _note(verdict.source)} if report.sources else {}
    standing = _standing(verdict.standing)
    return {**reading, **_outcome(verdict), **told, **standing} if checked else reading


def _standing(standing: Standing) -> dict[str, Any]:
    """That a finding is set aside, where it is."""
    aside = standing.suppression
    return {"suppressed": {"by": aside.by, "why": aside.why}} if aside else {}


def _outcome(verdict: Verdict) -> dict[str, Any]:
    return {
        "series": verdict.series,
        "candidates": [candidate_json(candidate) for candidate in verdict.candidates],
        "rating": verdict.rating,
        "reason": verdict.reason,
        "caveats": list(verdict.caveats),
        "computed": number(verdict.computed),
        "working": verdict.working,
        "evidence": [_evidence(item) for item in verdict.evidence],
        "explanation": verdict.explanation,
        "suggestion": verdict.replacement,
        "alternatives": [_alternative(item) for item in verdict.alternatives],
    }


def measure_json(measure: Measure) -> dict[str, str | None]:
    """What a claim is about: the words and the slots that they fill."""
    return {
        "text": measure.text,
        "indicator": measure.indicator,
        "ref_area": measure.ref_area,
        "counterpart": measure.counterpart,
        "breakdown": measure.breakdown,
        "adjustment": measure.adjustment,
    }


def candidate_json(candidate: Candidate) -> dict[str, Any]:
    """A series that a claim may be about, its score as the sum of parts."""
    return {
        "series": candidate.series,
        "score": number(candidate.score),
        "parts": {name: number(part) for name, part in candidate.parts},
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "series": evidence.series,
        "title": evidence.title,
        "period": str(evidence.period),
        "value": number(evidence.value),
        "unit": evidence.unit,
        "published": _day(evidence.published),
        "source_url": evidence.source_url,
    }


def _alternative(alternative: Alternative) -> dict[str, Any]:
    return {
        "reason": alternative.reason,
        "computed": number(alternative.computed),
        "working": alternative.working,
        "explanation": alternative.explanation,
        "series": alternative.series,
        "period": _period(alternative.period),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "reason": finding.reason,
        "claims": list(finding.claims),
        "explanation": finding.explanation,
        **({"spans": list(map(_span, finding.spans))} if finding.spans else {}),
        **_standing(finding.standing),
    }


def _quantity(quantity: Quantity | None) -> dict[str, Any] | None:
    if quantity is None:
        return None
    return {
        "value": float(quantity.value),
        "unit": quantity.unit,
        "step": float(quantity.step),
        "bound": quantity.bound,
        "upper": None if quantity.upper is None else float(quantity.upper),
    }


def _settled(time: TimeRef | None) -> Period | None:
    """The period as far as the text alone settles it; an open year-to-date is not settled."""
    if time is None or time.to_date:
        return None
    return time.other if time.apart and time.other is not None else time.period


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _period(period: Period | None) -> str | None:
    return None if period is None else str(period)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def json_line(value: Any) -> str:
    """A value as one line of JSON with its end, however its reader tells where a line ends."""
    text = json.dumps(value, ensure_ascii=False)
    return _LINE_ENDS.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def json_document(value: Any) -> str:
    """A value as indented JSON, in which characters that nobody sees are written as escapes."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return _HIDDEN.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def number(value: float | None) -> float | None:
    """A float at 12 significant digits, so that sums taken in another order print alike.

    None stands for itself and for what JSON cannot write (infinities, not-a-number).
    """
    if value is None or not math.isfinite(value):
        return None
    return float(f"{value:.{_DIGITS}g}")


def counts_line(report: Report) -> str:
    """The last line of the text formats: `23 claims: 17 supported, 4 mismatch, 2 unverified`."""
    totals = [article.counts() for article in report.articles]
    claims = sum(counts["claims"] for counts in totals)
    head = f"{claims} claim{'' if claims == 1 else 's'}"
    if not report.checked:
        return head
    ratings = ", ".join(
        f"{sum(counts[rating.value] for counts in totals)} {rating.value}" for rating in Rating
    )
    return "; ".join(filter(None, (f"{head}: {ratings}", _set_aside(report))))


def _set_aside(report: Report) -> str:
    """How many findings are not reported since they are known or suppressed."""
    standings = [
        *(one.standing for article in report.articles for one in article.verdicts),
        *(one.standing for article in report.articles for one in article.findings),
    ]
    by = [standing.suppression.by for standing in standings if standing.suppression]
    known = by.count(SetAside.BASELINE)
    counts = ((known, "known"), (len(by) - known, "suppressed"))
    return ", ".join(f"{count} {name}" for count, name in counts if count)


def sources_line(report: Report) -> str:
    """How the look into the sources went: `sources: 12 figures agree, 1 differs, 3 not found`;
    empty where there are none."""
    counts = [article.source_counts() for article in report.articles if article.sources]
    if not counts:
        return ""
    agree, differ, absent = (sum(one[result] for one in counts) for result in SourceResult)
    agreeing = "1 figure agrees" if agree == 1 else f"{agree} figures agree"
    return f"sources: {agreeing}, {differ} differ{'s' if differ == 1 else ''}, {absent} not found"
