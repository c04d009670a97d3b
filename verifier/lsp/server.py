"""Home of `Desk`: the documents that are open, checked in a thread of their own, and shown."""

import asyncio
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import PurePath
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from verifier.draft import Check, Draft
from verifier.errors import VerifierError
from verifier.lsp.diagnostics import diagnostics
from verifier.lsp.forms import form_of
from verifier.lsp.lines import Lines
from verifier.lsp.marked import Marked
from verifier.lsp.settings import SECTION, ClientSettings

_WARMING = "Exports rose 5.9% in November 2025 from a year earlier.\n"
_CONFIGURATION = ("**/verifier.toml", "**/pyproject.toml")


class Desk(LanguageServer):
    """The server with what it knows of the documents that are open.

    Checks run one after the other in a thread that does nothing else. Of each document the newest
    version alone is checked, and what was found out about an older one is thrown away.
    """

    def __init__(self, check: Check, version: str) -> None:
        super().__init__(SECTION, version, types.TextDocumentSyncKind.Full)
        self._check = check
        self.settings = ClientSettings()
        self._worker = ThreadPoolExecutor(1, "check")
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._marked: dict[str, Marked] = {}
        self._told = ""

    def look_at(self, uri: str, pause: float = 0.0) -> None:
        """Check a document, unless it changes within the pause."""
        self._forget_waiting(uri)
        self._waiting[uri] = asyncio.get_running_loop().create_task(self._looked(uri, pause))

    def look_at_all(self) -> None:
        """Check every document anew, since what they are checked by has changed."""
        for document in list(self.workspace.text_documents.values()):
            self.look_at(document.uri)

    def warm(self) -> None:
        """Load what every check needs, before the first one."""
        draft = Draft(_WARMING, "warming", "text", PurePath(self._root))
        self._worker.submit(self._safely, partial(self._check, draft, self.settings.values))

    def close(self, uri: str) -> None:
        """Take the findings of a document away."""
        self._forget_waiting(uri)
        self._marked.pop(uri, None)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def marked(self, uri: str) -> Marked | None:
        """What was found out about a document as it is now; None where it has changed since."""
        found, document = self._marked.get(uri), self._document(uri)
        now = document is not None and found is not None and found.version == document.version
        return found if now else None

    async def ask_for_settings(self) -> None:
        """Ask a client that answers such questions for its settings, then check all anew."""
        told = self.client_capabilities.workspace
        if told is not None and told.configuration:
            item = types.ConfigurationItem(section=SECTION)
            params = types.ConfigurationParams([item])
            try:
                self.settings.take(list(await self.workspace_configuration_async(params)))
            except Exception as error:
                self._log(f"the client's settings could not be asked for ({error})")
        self.look_at_all()

    async def watch_configuration(self) -> None:
        """Ask a client that can do so to tell of changes to configuration files."""
        told = self.client_capabilities.workspace
        files = told.did_change_watched_files if told is not None else None
        if files is None or not files.dynamic_registration:
            return
        options = types.DidChangeWatchedFilesRegistrationOptions(
            [types.FileSystemWatcher(pattern) for pattern in _CONFIGURATION]
        )
        method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        one = types.Registration("configuration", method, options)
        try:
            await self.client_register_capability_async(types.RegistrationParams([one]))
        except Exception as error:
            self._log(f"configuration files are not watched ({error})")

    async def _looked(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        document = self._document(uri)
        if document is None:
            return
        version, text, language = document.version, document.source, document.language_id or ""
        loop = asyncio.get_running_loop()
        work = partial(self._read, uri, version, text, language)
        read = await loop.run_in_executor(self._worker, self._safely, work)
        now = self._document(uri)
        if now is None or now.version != version:
            return
        self._marked.pop(uri, None)
        if read is not None:
            self._marked[uri] = read[0]
        found = read[1] if read is not None else []
        given = types.PublishDiagnosticsParams(uri, found, version)
        self.text_document_publish_diagnostics(given)

    def _read(
        self, uri: str, version: int | None, text: str, language: str
    ) -> tuple[Marked, list[types.Diagnostic]]:
        """Check one version of a document; runs in the thread for checks."""
        path = to_fs_path(uri) if uri.startswith("file:") else None
        folder = PurePath(path).parent if path else PurePath(self._root)
        name = path or uri.rpartition("/")[2] or uri
        draft = Draft(text, name, form_of(language, name), folder)
        checked = self._check(draft, self.settings.values)
        for note in checked.notes:
            self._from_thread(partial(self._log, note, types.MessageType.Log))
        encoding = self.workspace.position_encoding or types.PositionEncodingKind.Utf16
        marked = Marked(uri, version, draft, checked, Lines(text, encoding))
        told = self.client_capabilities.text_document
        client = told.publish_diagnostics if told is not None else None
        return marked, diagnostics(marked, client or types.PublishDiagnosticsClientCapabilities())

    def _safely(self, work: Callable[[], Any]) -> Any:
        """What the work gives; None where it fails, which the client is told."""
        try:
            found = work()
        except VerifierError as error:
            self._from_thread(partial(self._tell, str(error)))
        except Exception:
            said = f"a check failed; please report it\n{traceback.format_exc()}"
            self._from_thread(partial(self._log, said))
        else:
            self._told = ""
            return found
        return None

    def _from_thread(self, tell: Callable[[], None]) -> None:
        self._loop.call_soon_threadsafe(tell)

    def _tell(self, message: str) -> None:
        """An error for the user to mend, shown once, not at each key."""
        self._log(message)
        if message != self._told:
            self._told = message
            params = types.ShowMessageParams(types.MessageType.Error, f"verifier: {message}")
            self.window_show_message(params)

    def _log(self, message: str, kind: types.MessageType = types.MessageType.Error) -> None:
        self.window_log_message(types.LogMessageParams(kind, message))

    def _document(self, uri: str) -> TextDocument | None:
        """A document that is open, as it is now."""
        found = (one for one in self.workspace.text_documents.values() if one.uri == uri)
        return next(found, None)

    def _forget_waiting(self, uri: str) -> None:
        task = self._waiting.pop(uri, None)
        if task is not None:
            task.cancel()

    @property
    def _root(self) -> str:
        return self.workspace.root_path or "."

    def begin(self, options: object) -> None:
        """Take the settings that a client begins with; from here on there is a loop to speak in."""
        self._loop = asyncio.get_running_loop()
        self.settings.begin(options)
