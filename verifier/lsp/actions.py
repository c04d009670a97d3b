"""Home of `actions`: what an editor offers to do about a figure."""

from collections.abc import Iterator

from lsprotocol import types

from verifier.explain import REASON, title_of
from verifier.lsp.comments import Comment, comment_for
from verifier.lsp.diagnostics import diagnostic
from verifier.lsp.marked import Mark, Marked
from verifier.model.span import Span
from verifier.model.standing import Severity
from verifier.report.excerpt import shortened
from verifier.report.visible import visible

_TITLE = 100


def actions(
    marked: Marked, span: Span, client: types.WorkspaceEditClientCapabilities
) -> list[types.CodeAction]:
    """The suggestion put in place, the figure kept for each reading that bears it out, and the
    finding set aside for a reason that the user writes, for each finding that `span` touches."""
    offered = []
    for mark in marked.touching(span):
        if mark.shown and mark.remark.place is not None:
            edits = _Edits(marked, client)
            diagnosed = [diagnostic(marked, mark)]
            for action in _on(mark, edits):
                action.kind, action.diagnostics = types.CodeActionKind.QuickFix, diagnosed
                offered.append(action)
    return offered


class _Edits:
    """Changes to one version of a document, in the form that the client takes."""

    def __init__(self, marked: Marked, client: types.WorkspaceEditClientCapabilities) -> None:
        self.marked, self._client = marked, client

    def put(self, span: Span, text: str) -> types.WorkspaceEdit:
        return self._edit(types.TextEdit(self.marked.range(span), text))

    def put_comment(self, comment: Comment, why: str) -> types.WorkspaceEdit:
        """With the pointer where the reason goes, for a client that can do that."""
        span = Span(comment.offset, comment.offset)
        if not why and self._client.snippet_edit_support and self._client.document_changes:
            parts = (comment.before, comment.after)
            before, after = (part.replace("\\", "\\\\").replace("$", "\\$") for part in parts)
            snippet = types.StringValue(f"{before}$1{after}")
            return self._edit(types.SnippetTextEdit(self.marked.range(span), snippet))
        return self.put(span, f"{comment.before}{why}{comment.after}")

    def _edit(self, edit: types.TextEdit | types.SnippetTextEdit) -> types.WorkspaceEdit:
        uri = self.marked.uri
        if self._client.document_changes:
            document = types.OptionalVersionedTextDocumentIdentifier(uri, self.marked.version)
            change = types.TextDocumentEdit(document, [edit])
            return types.WorkspaceEdit(document_changes=[change])
        return types.WorkspaceEdit(
            changes={uri: [edit]} if isinstance(edit, types.TextEdit) else {}
        )


def _on(mark: Mark, edits: _Edits) -> Iterator[types.CodeAction]:
    remark, marked = mark.remark, edits.marked
    words = remark.place.words if remark.place else ""
    if remark.suggestion not in (None, words) and marked.holds(mark):
        yield types.CodeAction(
            title=f"Write {visible(remark.suggestion or '')}",
            edit=edits.put(mark.span, remark.suggestion or ""),
            is_preferred=remark.severity is Severity.ERROR,
        )
    comment = comment_for(marked, mark)
    if comment is None:
        return
    for other in remark.verdict.alternatives if remark.verdict else ():
        why = " ".join(visible(other.explanation or title_of(REASON, other.reason)).split())
        why = why.replace("-->", "->")
        yield types.CodeAction(
            title=shortened(f"Keep {remark.quote}: {why}", _TITLE),
            edit=edits.put_comment(comment, why),
        )
    yield types.CodeAction(
        title=f"Set aside {', '.join(mark.names)}, and say why",
        edit=edits.put_comment(comment, ""),
    )
