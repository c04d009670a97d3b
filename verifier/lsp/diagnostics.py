"""Home of `diagnostics`: what is said of a document, as editors mark it."""

from collections.abc import Iterator, Mapping

from lsprotocol import types

from verifier.gate.inline import Fault
from verifier.lsp.marked import Mark, Marked
from verifier.model.span import Span
from verifier.model.standing import Severity
from verifier.model.verdict import Reason
from verifier.report.doc_links import link_to
from verifier.report.remark import quoted

SOURCE = "verifier"
SUPPRESSION = "suppression"
"""The code of what is said of a comment that sets findings aside."""
_SEVERITIES: Mapping[Severity, types.DiagnosticSeverity] = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}


def diagnostics(
    marked: Marked, client: types.PublishDiagnosticsClientCapabilities
) -> list[types.Diagnostic]:
    """The findings in the order of the text, then what is wrong with comments, with as much as the
    client can show. What holds is among them only where it is wanted."""
    marks = (one for one in marked.marks if one.shown or marked.shows_supported)
    found = [diagnostic(marked, mark) for mark in marks]
    found += [_on_comment(marked, fault) for fault in marked.faults]
    for one in found:
        if not client.related_information:
            one.related_information = None
        if client.tag_support is None:
            one.tags = None
        if not client.code_description_support:
            one.code_description = None
    return found


def diagnostic(marked: Marked, mark: Mark) -> types.Diagnostic:
    """One finding. A figure that only older data bear out is marked as out of date."""
    remark = mark.remark
    span = mark.span if len(mark.span) else _first_line(marked)
    outdated = remark.code == Reason.OUTDATED and mark.shown
    related = list(_related(marked, mark))
    link = link_to(marked.docs_url, remark.kind, remark.code)
    return types.Diagnostic(
        range=marked.range(span),
        message=remark.message,
        severity=_SEVERITIES[remark.severity],
        code=remark.code,
        code_description=types.CodeDescription(link) if link else None,
        source=SOURCE,
        tags=[types.DiagnosticTag.Deprecated] if outdated else None,
        related_information=related or None,
    )


def _related(marked: Marked, mark: Mark) -> Iterator[types.DiagnosticRelatedInformation]:
    for span, words in mark.also:
        place = types.Location(marked.uri, marked.range(span))
        yield types.DiagnosticRelatedInformation(place, f"{quoted(words)} here")


def _on_comment(marked: Marked, fault: Fault) -> types.Diagnostic:
    """What is wrong with a comment; one that sets nothing aside is shown as needless."""
    return types.Diagnostic(
        range=marked.range(marked.span_of(fault)),
        message=fault.said,
        severity=types.DiagnosticSeverity.Warning,
        code=SUPPRESSION,
        source=SOURCE,
        tags=[types.DiagnosticTag.Unnecessary] if fault.is_idle else None,
    )


def _first_line(marked: Marked) -> Span:
    return Span(*marked.lines.line(0))
