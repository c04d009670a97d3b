"""Home of the `rdjson` format: what reviewdog reads, to comment on changes at any forge."""

from typing import Any

from verifier.model.position import Position
from verifier.model.verdict import ArticleReport, Report
from verifier.report.address import plain_path
from verifier.report.doc_links import link_to
from verifier.report.remark import Place, Remark, remarks_on
from verifier.report_json import json_document
from verifier.writer import WriteOptions, Writer

_BOM_BYTES = 3


class RdjsonWriter(Writer):
    """Reviewdog Diagnostic Format: one result with a diagnostic for each finding."""

    name = "rdjson"
    suffix = ".rdjson"

    def write(self, report: Report, options: WriteOptions) -> str:
        """One `DiagnosticResult`; columns count bytes of UTF-8 from 1, ends are exclusive.

        What is said of a contradiction names the other places in its message, since readers take
        one place only.
        """
        return json_document(
            {
                "source": {"name": "verifier"},
                "diagnostics": [
                    _diagnostic(article, remark, options.docs_url)
                    for article in report.articles
                    for remark in remarks_on(article, report.checked, options.show_supported)
                ],
            }
        )


def _diagnostic(article: ArticleReport, remark: Remark, site: str) -> dict[str, Any]:
    location: dict[str, Any] = {"path": plain_path(remark.path)}
    made: dict[str, Any] = {
        "message": "\n".join([remark.message, *remark.details]),
        "location": location,
        "severity": str(remark.severity).upper(),
        "code": {"value": remark.code},
    }
    if link := link_to(site, remark.kind, remark.code):
        made["code"]["url"] = link
    if remark.place is not None:
        lead = _BOM_BYTES if article.article and article.article.has_bom else 0
        location["range"] = _range(remark.place, lead)
        if remark.suggestion is not None:
            made["suggestions"] = [{"range": location["range"], "text": remark.suggestion}]
    return made


def _range(place: Place, lead: int) -> dict[str, dict[str, int]]:
    return {"start": _position(place.start, lead), "end": _position(place.end, lead)}


def _position(position: Position, lead: int) -> dict[str, int]:
    """Line and column; a byte-order mark is part of the first line as reviewdog reads it."""
    column = position.utf8 + (lead if position.line == 1 else 0)
    return {"line": position.line, "column": column}
