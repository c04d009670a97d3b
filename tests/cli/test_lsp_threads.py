"""The language server while a check is slow or broken: it answers, and it lives on."""

import asyncio
import sys
from pathlib import Path

from lsp_client import Editor
from lsprotocol import types

SERVER = """
import sys
from pathlib import Path
from time import sleep
from verifier.draft import Checked
from verifier.lsp import features
from verifier.model.article import Article
from verifier.model.verdict import ArticleReport

folder = Path(sys.argv[1])
features._PAUSE_SECONDS = 3  # so long no busy machine holds up one of several keys

def check(draft, settings):
    with open(folder / "read", "a", encoding="utf-8") as log:
        log.write(f"{draft.name}: {draft.text}\\n")
    if "broken" in draft.text:
        raise RuntimeError("a slip of ours")
    if "slow" in draft.text:
        (folder / "started").touch()
        while not (folder / "go").exists():
            sleep(0.05)
    return Checked(ArticleReport(draft.name, None, None, error=f"read: {draft.text}"))

features.language_server(check, "0").start_io()
"""


async def until(path: Path) -> None:
    async with asyncio.timeout(60):
        while not path.exists():
            await asyncio.sleep(0.05)


def test_a_slow_check_holds_nothing_up_and_its_result_is_thrown_away(tmp_path: Path) -> None:
    async def run() -> None:
        editor = Editor(tmp_path)
        try:
            await editor.start_io(sys.executable, "-c", SERVER, str(tmp_path))
            await editor.hello()
            uri = editor.open("a.txt", "slow", "plaintext")
            await until(tmp_path / "started")
            assert await editor.hover(uri, types.Position(0, 0)) == ""  # answered meanwhile
            last = editor.change(uri, "typed on")
            other = editor.open("b.txt", "other", "plaintext")
            # An answer proves that the server has read what was sent before the question.
            assert await editor.hover(other, types.Position(0, 0)) == ""
            (tmp_path / "go").touch()
            found = {}
            while len(found) < 2:
                params = await asyncio.wait_for(editor.found.get(), 60)
                found[params.uri] = [(params.version, one.message) for one in params.diagnostics]
            assert found == {uri: [(last, "read: typed on")], other: [(1, "read: other")]}
        finally:
            await editor.leave()

    asyncio.run(run())


def test_of_what_is_typed_without_a_pause_the_last_alone_is_checked(tmp_path: Path) -> None:
    async def run() -> None:
        editor = Editor(tmp_path)
        try:
            await editor.start_io(sys.executable, "-c", SERVER, str(tmp_path))
            await editor.hello()
            uri = editor.open("a.txt", "first", "plaintext")
            assert len(await editor.diagnosed(uri, 1)) == 1
            editor.change(uri, "first an")
            editor.change(uri, "first and")
            last = editor.change(uri, "first and last")
            (one,) = await editor.diagnosed(uri, last)
            assert one.message == "read: first and last"
            read = (tmp_path / "read").read_text(encoding="utf-8").splitlines()
            assert [line.partition("a.txt: ")[2] for line in read if "a.txt" in line] == [
                "first",
                "first and last",
            ]
        finally:
            await editor.leave()

    asyncio.run(run())


def test_a_crash_in_a_check_is_logged_and_the_next_one_is_made(tmp_path: Path) -> None:
    async def run() -> None:
        editor = Editor(tmp_path)
        try:
            await editor.start_io(sys.executable, "-c", SERVER, str(tmp_path))
            await editor.hello()
            uri = editor.open("a.txt", "broken", "plaintext")
            assert await editor.diagnosed(uri, 1) == []
            assert "a slip of ours" in "".join(editor.logged)
            (one,) = await editor.diagnosed(uri, editor.change(uri, "whole"))
            assert one.message == "read: whole"
            assert await editor.end() == 0
        finally:
            await editor.leave()

    asyncio.run(run())
