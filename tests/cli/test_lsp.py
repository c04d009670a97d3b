"""`verifier lsp` as a process, driven by a real client over its standard streams."""

import asyncio
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from lsp_client import SETTINGS, Editor, capabilities, session, words
from lsprotocol import types

WRONG = "The US unemployment rate was 5.9% in November."
RIGHT = "The US unemployment rate was 4.6% in November."
HARD = "🎉 “Größe” e\u0301 — "
"""Characters of one to four bytes, and of one and two units."""


def test_findings_follow_what_is_typed(folder: Path) -> None:
    async def told(editor: Editor) -> None:
        await editor.start()
        uri = editor.open("a.md", f"{RIGHT}\n")
        assert await editor.diagnosed(uri, 1) == []
        text = f"# Jobs\n\n{HARD}{WRONG}\n"
        (one,) = await editor.diagnosed(uri, editor.change(uri, text))
        assert words(text, one.range) == "5.9%"
        assert (one.code, one.source) == ("off_value", "verifier")
        assert one.severity is types.DiagnosticSeverity.Error
        assert "November 2025: 4.6%" in one.message
        editor.change(uri, WRONG)
        editor.change(uri, f"{WRONG} And")
        last = editor.change(uri, RIGHT)
        assert await editor.diagnosed(uri) == []  # of the last one alone, the others came too fast
        assert editor.found.empty()
        closed = types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri))
        editor.text_document_did_close(closed)
        assert await editor.diagnosed(uri) == []
        assert last == 5

    session(folder, told)


def test_a_finding_links_to_what_its_code_means(folder: Path) -> None:
    async def told(editor: Editor) -> None:
        await editor.start({**SETTINGS, "docs-url": "https://docs.example/"})
        (one,) = await editor.diagnosed(editor.open("a.md", WRONG))
        page = "https://docs.example/reference/reasons.html"
        assert one.code_description == types.CodeDescription(f"{page}#reason-off-value")

    session(folder, told)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_columns_are_counted_in_what_was_agreed_on(folder: Path, encoding: str) -> None:
    async def told(editor: Editor) -> None:
        hello = await editor.start(able=capabilities([encoding]))
        assert hello.capabilities.position_encoding == encoding
        lines = ["Jobs \u2028 and \f pay", "", f"{HARD}{WRONG}"]
        uri = editor.open("a.txt", "\r\n".join(lines), "plaintext")
        (one,) = await editor.diagnosed(uri)
        before = lines[2][: lines[2].index("5.9%")]
        units = {"utf-8": len(before.encode()), "utf-32": len(before)}
        column = units.get(encoding, len(before.encode("utf-16-le")) // 2)
        assert one.range == types.Range(types.Position(2, column), types.Position(2, column + 4))
        assert "off_value" in await editor.hover(uri, types.Position(2, column + 4))
        assert await editor.hover(uri, types.Position(2, column + 5)) == ""

    session(folder, told)


@pytest.mark.parametrize(
    ("name", "language", "text", "figure"),
    [
        ("a.md", "markdown", "---\ndate: 2025-12-08\n---\n\n**The US** unemployment rate was "
         "**5.9%** in November.\n", "5.9%"),
        ("a.html", "html", "<html><head><meta charset=windows-1252></head><body>\n<p>€ The US "
         "unemployment rate was <b>5&#46;9%</b> in November.</p></body></html>", "5&#46;9%"),
        ("a.html", "html", f"plain before it <i>{WRONG}</i>", "5.9%"),
        ("notes.txt", "plaintext", f"# <b>{WRONG}</b>", "5.9%"),
        ("a.qmd", "quarto", f"`9.9%` *{WRONG}*", "5.9%"),
        ("untitled:Untitled-1", "markdown", f"> {WRONG}", "5.9%"),
        ("a.rst", "restructuredtext", WRONG, "5.9%"),
    ],
)  # fmt: skip
def test_figures_are_marked_in_the_text_of_each_format(
    folder: Path, name: str, language: str, text: str, figure: str
) -> None:
    async def told(editor: Editor) -> None:
        await editor.start()
        (one,) = await editor.diagnosed(editor.open(name, text, language))
        assert words(text, one.range) == figure

    session(folder, told)


def test_a_hover_tells_the_working_of_what_holds_too(folder: Path) -> None:
    async def told(editor: Editor) -> None:
        await editor.start()
        uri = editor.open("a.md", RIGHT)
        await editor.diagnosed(uri)
        text = await editor.hover(uri, types.Position(0, 30))
        assert text.startswith("**supported: ")
        assert "- **series**: US unemployment rate (jobless)" in text
        assert "- **working**: 4.6%" in text
        assert "- **source**: published 2025-12-05" in text
        assert await editor.hover(uri, types.Position(0, 3)) == ""

    session(folder, told)


def test_a_contradiction_names_the_other_places(folder: Path) -> None:
    async def told(editor: Editor) -> None:
        await editor.start()
        first = "Canada's unemployment rate was 5.9% in November."
        text = f"{first}\n\nThe unemployment rate in Canada was 6.9% in November.\n"
        uri = editor.open("a.md", text)
        found = await editor.diagnosed(uri)
        (one,) = [one for one in found if one.code == "repeated_value"]
        assert words(text, one.range) == "5.9%"
        (other,) = one.related_information
        assert (other.location.uri, words(text, other.location.range)) == (uri, "6.9%")
        assert other.message == "6.9% here"

    session(folder, told)


def test_the_nearest_configuration_counts_and_the_editor_beats_it(folder: Path) -> None:
    (folder / "desk").mkdir()
    (folder / "desk" / "verifier.toml").write_text(
        'reference = ["../jobs"]\n[severities]\noff_value = "warning"\n', encoding="utf-8"
    )

    async def told(editor: Editor) -> None:
        editor.configuration = {"published": "2025-12-08"}
        await editor.start({}, capabilities(configuration=True))
        uri = editor.open("desk/a.md", WRONG)
        (found,) = await editor.diagnosed(uri)
        assert (found.code, found.severity) == ("off_value", types.DiagnosticSeverity.Warning)
        editor.configuration = {"published": "2025-12-08", "ignore": ["off_value"]}
        sent = types.DidChangeConfigurationParams(None)
        editor.workspace_did_change_configuration(sent)
        assert await editor.diagnosed(uri) == []
        editor.configuration = {"publishd": "2025-12-08"}
        editor.workspace_did_change_configuration(sent)
        assert await editor.diagnosed(uri) == []
        assert editor.shown == [
            "verifier: settings: unknown key 'publishd'; did you mean 'published'?"
        ]

    session(folder, told)


def test_a_date_in_the_document_counts_before_that_of_the_settings(folder: Path) -> None:
    async def told(editor: Editor) -> None:
        await editor.start({**SETTINGS, "published": "2025-11-20"})
        text = "The US unemployment rate was 4.6% in {month}.\n"
        uri = editor.open("a.md", "---\ndate: 2025-12-08\n---\n" + text.format(month="November"))
        assert await editor.diagnosed(uri) == []
        uri = editor.open("b.md", text.format(month="October"))
        (found,) = await editor.diagnosed(uri)
        assert "October 2025: 4.4%" in found.message

    session(folder, told)


def test_what_goes_wrong_is_told_and_the_server_lives_on(folder: Path) -> None:
    table = folder / "jobs" / "observations.csv"
    whole = table.read_text(encoding="utf-8")

    async def told(editor: Editor) -> None:
        await editor.start()
        uri = editor.open("a.md", "")
        assert await editor.diagnosed(uri) == []
        (found,) = await editor.diagnosed(uri, editor.change(uri, f"{WRONG}\0"))
        assert (found.code, found.range.start) == ("unread", types.Position(0, 0))
        table.write_text(whole.replace("2025-11,", "2025-13,"), encoding="utf-8")
        assert await editor.diagnosed(uri, editor.change(uri, WRONG)) == []
        assert "'2025-13'" in editor.shown[-1]
        table.write_text(whole, encoding="utf-8")
        (found,) = await editor.diagnosed(uri, editor.change(uri, f"{WRONG} "))
        assert found.code == "off_value"
        uri = editor.open("b.md", "\ud83d " + WRONG)
        (found,) = await editor.diagnosed(uri)
        assert found.code == "off_value"

    session(folder, told)


def test_it_listens_on_a_port_of_this_machine(folder: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "verifier", "lsp", "--tcp", str(port)]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE) as process:
        assert f"127.0.0.1:{port}".encode() in process.stderr.readline()

        async def run() -> None:
            editor = Editor(folder)
            await editor.connect(port)
            await editor.hello()
            assert len(await editor.diagnosed(editor.open("a.md", WRONG))) == 1
            await editor.end()

        asyncio.run(run())
        assert process.wait(timeout=30) == 0


def test_the_missing_extra_is_named(call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verifier.cli.extras.find_spec", lambda name: None)
    result = call("lsp")
    assert result.exit_code == 2
    assert "pip install 'verifier[lsp]'" in result.stderr
