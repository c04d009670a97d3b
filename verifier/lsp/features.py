"""Home of `language_server`: what the server does on each message of a client."""

from collections.abc import Callable, Mapping
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from verifier.draft import Check
from verifier.lsp.actions import actions
from verifier.lsp.hover import hover
from verifier.lsp.server import Desk
from verifier.model.span import Span

_PAUSE_SECONDS = 0.3
"""So long a user must have stopped typing."""


def language_server(check: Check, version: str) -> LanguageServer:
    """A server that shows in editors what `check` says of their documents."""
    desk = Desk(check, version)
    for message, handler in _HANDLERS.items():
        desk.feature(message, _OPTIONS.get(message))(handler)
    return desk


def _initialize(ls: Desk, params: types.InitializeParams) -> None:
    ls.begin(params.initialization_options)


async def _initialized(ls: Desk, params: types.InitializedParams) -> None:
    ls.warm()
    await ls.watch_configuration()
    await ls.ask_for_settings()


def _opened(ls: Desk, params: types.DidOpenTextDocumentParams) -> None:
    ls.look_at(params.text_document.uri)


def _changed(ls: Desk, params: types.DidChangeTextDocumentParams) -> None:
    ls.look_at(params.text_document.uri, _PAUSE_SECONDS)


def _saved(ls: Desk, params: types.DidSaveTextDocumentParams) -> None:
    ls.look_at(params.text_document.uri)


def _closed(ls: Desk, params: types.DidCloseTextDocumentParams) -> None:
    ls.close(params.text_document.uri)


async def _configured(ls: Desk, params: types.DidChangeConfigurationParams) -> None:
    ls.settings.take(params.settings)
    await ls.ask_for_settings()


def _files_changed(ls: Desk, params: types.DidChangeWatchedFilesParams) -> None:
    ls.look_at_all()


def _hovered(ls: Desk, params: types.HoverParams) -> types.Hover | None:
    marked = ls.marked(params.text_document.uri)
    document = ls.client_capabilities.text_document
    told = document.hover if document is not None else None
    formats = (told.content_format if told is not None else None) or ()
    if marked is None:
        return None
    return hover(marked, marked.lines.offset(params.position), formats)


def _asked(ls: Desk, params: types.CodeActionParams) -> list[types.CodeAction]:
    marked, wanted = ls.marked(params.text_document.uri), params.context.only
    if marked is None or (wanted and types.CodeActionKind.QuickFix not in wanted):
        return []
    told = ls.client_capabilities.workspace
    client = told.workspace_edit if told is not None else None
    ends = (params.range.start, params.range.end)
    span = Span(*map(marked.lines.offset, ends))
    return actions(marked, span, client or types.WorkspaceEditClientCapabilities())


_HANDLERS: Mapping[str, Callable[..., Any]] = {
    types.INITIALIZE: _initialize,
    types.INITIALIZED: _initialized,
    types.TEXT_DOCUMENT_DID_OPEN: _opened,
    types.TEXT_DOCUMENT_DID_CHANGE: _changed,
    types.TEXT_DOCUMENT_DID_SAVE: _saved,
    types.TEXT_DOCUMENT_DID_CLOSE: _closed,
    types.WORKSPACE_DID_CHANGE_CONFIGURATION: _configured,
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: _files_changed,
    types.TEXT_DOCUMENT_HOVER: _hovered,
    types.TEXT_DOCUMENT_CODE_ACTION: _asked,
}
_OPTIONS = {
    types.TEXT_DOCUMENT_CODE_ACTION: types.CodeActionOptions([types.CodeActionKind.QuickFix])
}
