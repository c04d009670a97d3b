"""A client as editors have one, that drives `verifier lsp` as a process over its streams."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.client import LanguageClient

PATIENCE_SECONDS = 60
SETTINGS = {"isolated": True, "reference": ["jobs"], "published": "2025-12-08"}


def capabilities(
    encodings: Sequence[str] = ("utf-16",), snippets: bool = False, **workspace: Any
) -> types.ClientCapabilities:
    """What a full-grown editor can do."""
    return types.ClientCapabilities(
        general=types.GeneralClientCapabilities(position_encodings=list(encodings)),
        workspace=types.WorkspaceClientCapabilities(
            workspace_edit=types.WorkspaceEditClientCapabilities(
                document_changes=True, snippet_edit_support=snippets
            ),
            **workspace,
        ),
        text_document=types.TextDocumentClientCapabilities(
            hover=types.HoverClientCapabilities(content_format=[types.MarkupKind.Markdown]),
            publish_diagnostics=types.PublishDiagnosticsClientCapabilities(
                related_information=True,
                code_description_support=True,
                tag_support=types.ClientDiagnosticsTagOptions(
                    [types.DiagnosticTag.Unnecessary, types.DiagnosticTag.Deprecated]
                ),
            ),
        ),
    )


class Editor(LanguageClient):
    """A client that keeps what the server says."""

    def __init__(self, folder: Path) -> None:
        super().__init__("editor", "1")
        self.folder = folder
        self.configuration: Any = None
        self.found: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.shown: list[str] = []
        self.logged: list[str] = []
        self._versions: dict[str, int] = {}
        self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda p: self.found.put_nowait(p))
        self.feature(types.WINDOW_SHOW_MESSAGE)(lambda p: self.shown.append(p.message))
        self.feature(types.WINDOW_LOG_MESSAGE)(lambda p: self.logged.append(p.message))
        self.feature(types.WORKSPACE_CONFIGURATION)(lambda p: [self.configuration])
        self.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda p: None)

    async def start(
        self,
        settings: Mapping[str, Any] | None = None,
        able: types.ClientCapabilities | None = None,
    ) -> types.InitializeResult:
        """Start the server in the folder and say hello."""
        await self.start_io(sys.executable, "-m", "verifier", "lsp", cwd=self.folder)
        return await self.hello(settings, able)

    async def connect(self, port: int) -> None:
        """Go to a server that is about to listen."""
        for _ in range(10 * PATIENCE_SECONDS):
            try:
                return await self.start_tcp("127.0.0.1", port)
            except ConnectionRefusedError:
                await asyncio.sleep(0.1)
        raise TimeoutError(port)

    async def hello(
        self,
        settings: Mapping[str, Any] | None = None,
        able: types.ClientCapabilities | None = None,
    ) -> types.InitializeResult:
        """The first messages."""
        told = await self.initialize_async(
            types.InitializeParams(
                able or capabilities(),
                root_uri=self.folder.as_uri(),
                initialization_options=SETTINGS if settings is None else settings,
            )
        )
        self.initialized(types.InitializedParams())
        return told

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def open(self, name: str, text: str, language: str = "markdown") -> str:
        """Open a document that need not be a file."""
        uri = name if ":" in name else self.uri(name)
        item = types.TextDocumentItem(uri, language, 1, text)
        self._versions[uri] = 1
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return uri

    def change(self, uri: str, text: str) -> int:
        """Type; the new version comes back."""
        self._versions[uri] += 1
        version = self._versions[uri]
        document = types.VersionedTextDocumentIdentifier(version, uri)
        whole = types.TextDocumentContentChangeWholeDocument(text)
        self.text_document_did_change(types.DidChangeTextDocumentParams(document, [whole]))
        return version

    async def diagnosed(self, uri: str, version: int | None = None) -> list[types.Diagnostic]:
        """The next findings for a document, of a version if one is named."""
        while True:
            params = await asyncio.wait_for(self.found.get(), PATIENCE_SECONDS)
            if params.uri == uri and version in (None, params.version):
                return list(params.diagnostics)

    async def actions(self, uri: str, chosen: types.Range) -> list[types.CodeAction]:
        """What can be done about a place."""
        params = types.CodeActionParams(
            types.TextDocumentIdentifier(uri), chosen, types.CodeActionContext([])
        )
        return list(await self.text_document_code_action_async(params) or [])

    async def hover(self, uri: str, place: types.Position) -> str:
        """What is told of a place; empty for nothing."""
        params = types.HoverParams(types.TextDocumentIdentifier(uri), place)
        told = await self.text_document_hover_async(params)
        return told.contents.value if told else ""

    async def end(self) -> int | None:
        """Say goodbye; the exit code of the server."""
        await asyncio.wait_for(self.shutdown_async(None), PATIENCE_SECONDS)
        self.exit(None)
        if self._server is None:
            return None
        return await asyncio.wait_for(self._server.wait(), PATIENCE_SECONDS)

    async def leave(self) -> None:
        """End what is left of the server and of the connection."""
        if self._server is not None and self._server.returncode is None:
            self._server.kill()
        await self.stop()


def session(folder: Path, told: Callable[[Editor], Awaitable[None]]) -> None:
    """Run what an editor does; the server ends well after it."""

    async def run() -> None:
        editor = Editor(folder)
        try:
            await told(editor)
            assert await editor.end() == 0
        finally:
            await editor.leave()

    asyncio.run(run())


def words(text: str, chosen: types.Range) -> str:
    """The text of a range that is counted in UTF-16, as editors cut it."""
    lines = text.replace("\r\n", "\n").split("\n")
    assert chosen.start.line == chosen.end.line
    units = lines[chosen.start.line].encode("utf-16-le")
    return units[2 * chosen.start.character : 2 * chosen.end.character].decode("utf-16-le")


def applied(text: str, action: types.CodeAction, version: int) -> str:
    """The document after an action, whose edit is for its version."""
    (change,) = action.edit.document_changes
    assert change.text_document.version == version
    (edit,) = change.edits
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines) + 1)]
    start, end = (starts[p.line] + p.character for p in (edit.range.start, edit.range.end))
    return text[:start] + edit.new_text + text[end:]
