"""Home of the `sarif` format: what code-scanning dashboards and editors read."""

from collections.abc import Iterable, Sequence
from typing import Any

from verifier.explain import CAVEAT, entries
from verifier.lazy import regex
from verifier.model.standing import SetAside, Severity, Suppression
from verifier.model.verdict import ArticleReport, Rating, Report, Verdict
from verifier.report.address import address_of
from verifier.report.doc_links import link_to
from verifier.report.fingerprint import SCHEME
from verifier.report.remark import CLAIM, UNREAD, Place, Remark, remarks
from verifier.report_json import json_document, number
from verifier.writer import WriteOptions, Writer

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_CLAIM_RULE = ("a figure that is read as a claim", "A claim was read and not checked.", "")
_SEMANTIC = regex(r"\d+\.\d+\.\d+(?:[-+][\w.+-]+)?")


class SarifWriter(Writer):
    """SARIF 2.1.0 (OASIS): findings with fixes and fingerprints, for code scanning and editors."""

    name = "sarif"
    suffix = ".sarif"

    def write(self, report: Report, options: WriteOptions) -> str:
        """One log with one run; columns are code points, and ends are exclusive.

        An input that could not be read is a notification of the run, not a result. Supported claims
        stand there only where the options say so, as results that pass; what is set aside stands
        there with its suppression.
        """
        found = list(remarks(report, options.show_supported, set_aside=True))
        said = [remark for remark in found if remark.kind != UNREAD]
        rules = list(dict.fromkeys((remark.kind, remark.code) for remark in said))
        driver: dict[str, Any] = {"name": "verifier", "version": report.version}
        if _SEMANTIC.fullmatch(report.version):
            driver["semanticVersion"] = report.version
        run = {
            "tool": {"driver": {**driver, "rules": [_rule(*r, options.docs_url) for r in rules]}},
            "invocations": [_invocation(remark for remark in found if remark.kind == UNREAD)],
            "columnKind": "unicodeCodePoints",
            "artifacts": [_artifact(article) for article in report.articles],
            "results": [_result(remark, rules) for remark in said],
        }
        return json_document({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(kind: str, code: str, site: str) -> dict[str, Any]:
    """What `verifier explain` says of a reason, a caveat or a contradiction."""
    entry = entries().get((kind, code))
    title, means, advice = (entry.title, entry.means, entry.advice) if entry else _CLAIM_RULE
    made = {
        "id": _rule_id(kind, code),
        "shortDescription": {"text": title[:1].upper() + title[1:] + "."},
        "fullDescription": {"text": means},
        "help": {"text": " ".join(filter(None, (means, advice)))},
    }
    link = link_to(site, kind, code)
    return {**made, "helpUri": link} if link else made


def _rule_id(kind: str, code: str) -> str:
    """The name; that of a caveat says so, since a reason may be called the same."""
    return f"{kind}/{code}" if kind == CAVEAT else code


def _invocation(unread: Iterable[Remark]) -> dict[str, Any]:
    notifications = [
        {
            "level": "error",
            "message": _message(remark.message),
            "locations": [{"physicalLocation": {"artifactLocation": _location(remark.path)}}],
        }
        for remark in unread
    ]
    return {
        "executionSuccessful": not notifications,
        "toolExecutionNotifications": notifications,
    }


def _artifact(report: ArticleReport) -> dict[str, Any]:
    made: dict[str, Any] = {"location": _location(report.path), "roles": ["analysisTarget"]}
    if report.article and report.article.sha256:
        made["hashes"] = {"sha-256": report.article.sha256}
    return made


def _result(remark: Remark, rules: Sequence[tuple[str, str]]) -> dict[str, Any]:
    rule = (remark.kind, remark.code)
    made: dict[str, Any] = {
        "ruleId": _rule_id(*rule),
        "ruleIndex": rules.index(rule),
        **_standing(remark),
        "message": _message(remark.message),
        "locations": [_physical(remark.path, remark.place)],
        "partialFingerprints": {SCHEME: remark.fingerprint},
        "suppressions": [_suppression(remark.suppression)] if remark.suppression else [],
    }
    if remark.also:
        made["relatedLocations"] = [
            {"id": count, **_physical(remark.path, place)}
            for count, place in enumerate(remark.also, 1)
        ]
    if remark.suggestion is not None and remark.place is not None:
        made["fixes"] = [_fix(remark.path, remark.place, remark.suggestion)]
    if remark.verdict is not None:
        made["properties"] = _properties(remark, remark.verdict)
    return made


def _suppression(aside: Suppression) -> dict[str, str]:
    """Where it is set aside, and why (SARIF 2.1.0, 3.35)."""
    inline = aside.by is SetAside.INLINE
    return {
        "kind": "inSource" if inline else "external",
        "status": "accepted",
        "justification": aside.why or "in the baseline",
    }


def _message(text: str) -> dict[str, str]:
    """Plain text; what viewers would take for a link of ours (SARIF 2.1.0, 3.11.6) is parted."""
    return {"text": text.replace("](", "] (")}


def _standing(remark: Remark) -> dict[str, str]:
    """Kind and level: only what fails has a level (SARIF 2.1.0, 3.27.10)."""
    if remark.kind == CLAIM:
        return {"kind": "informational", "level": "none"}
    if remark.severity is Severity.INFO:
        held = remark.verdict is not None and remark.verdict.rating is Rating.SUPPORTED
        return {"kind": "pass" if held else "informational", "level": "none"}
    return {"kind": "fail", "level": _LEVELS[remark.severity]}


def _location(path: str) -> dict[str, str]:
    return {"uri": address_of(path)}


def _physical(path: str, place: Place | None) -> dict[str, Any]:
    made: dict[str, Any] = {"artifactLocation": _location(path)}
    if place is not None:
        made["region"] = {**_region(place), "snippet": {"text": place.words}}
    return {"physicalLocation": made}


def _region(place: Place) -> dict[str, int]:
    """Where a stretch stands; its offset too, where the offsets of the text are the file's."""
    region = {
        "startLine": place.start.line,
        "startColumn": place.start.codepoint,
        "endLine": place.end.line,
        "endColumn": place.end.codepoint,
    }
    if place.of_file:
        region |= {"charOffset": place.span.start, "charLength": len(place.span)}
    return region


def _fix(path: str, place: Place, suggestion: str) -> dict[str, Any]:
    replaced = {"deletedRegion": _region(place), "insertedContent": {"text": suggestion}}
    change = {"artifactLocation": _location(path), "replacements": [replaced]}
    return {
        "description": {"text": f"Put {suggestion} in its place."},
        "artifactChanges": [change],
    }


def _properties(remark: Remark, verdict: Verdict) -> dict[str, Any]:
    """What code scanning has no field for; the rows are those of the full report."""
    if remark.kind == CLAIM:
        return {"claim": verdict.claim.id}
    return {
        "claim": verdict.claim.id,
        "rating": verdict.rating,
        "caveats": list(verdict.caveats),
        "series": verdict.series,
        "operation": verdict.operation or verdict.claim.operation,
        "period": str(verdict.period) if verdict.period else None,
        "computed": number(verdict.computed),
        "working": verdict.working,
        "sources": list(dict.fromkeys(e.source_url for e in verdict.evidence if e.source_url)),
    }
