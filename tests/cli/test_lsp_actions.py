"""What an editor offers to do about a finding, tried with a real client."""

from pathlib import Path

import pytest
from lsp_client import Editor, applied, capabilities, session, words
from lsprotocol import types

WRONG = "The US unemployment rate was 5.9% in November."
RIGHT = "The US unemployment rate was 4.6% in November."


def test_a_suggestion_is_put_in_place(folder: Path) -> None:
    async def told(editor: Editor) -> None:
        await editor.start()
        text = f"Jobs.\n\n{WRONG}\n"
        uri = editor.open("a.txt", text, "plaintext")
        (found,) = await editor.diagnosed(uri)
        (action,) = await editor.actions(uri, found.range)
        assert (action.title, action.kind) == ("Write 4.6%", types.CodeActionKind.QuickFix)
        assert action.is_preferred
        assert [one.code for one in action.diagnostics] == ["off_value"]
        text = applied(text, action, 1)
        assert text == f"Jobs.\n\n{RIGHT}\n"
        assert await editor.diagnosed(uri, editor.change(uri, text)) == []
        assert await editor.actions(uri, found.range) == []

    session(folder, told)


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        (
            "a.md",
            f"Jobs.\n\n{WRONG}\n",
            f"Jobs.\n\n<!-- verifier-disable-next-line off_value -- asked -->\n{WRONG}\n",
        ),
        (
            "a.md",
            f"Jobs.\nAlso: {WRONG}\n",
            "Jobs.\nAlso: The US unemployment rate was 5.9%<!-- verifier-disable-line off_value"
            " -- asked --> in November.\n",
        ),
        (
            "a.html",
            f"<p>Jobs.</p>\n<p>{WRONG}</p>\n",
            "<p>Jobs.</p>\n<p>The US unemployment rate was 5.9%<!-- verifier-disable-line"
            " off_value -- asked --> in November.</p>\n",
        ),
    ],
)
def test_a_finding_is_set_aside_once_a_reason_is_given(
    folder: Path, name: str, text: str, wanted: str
) -> None:
    async def told(editor: Editor) -> None:
        await editor.start()
        uri = editor.open(name, text, "html" if name.endswith("html") else "markdown")
        (found,) = await editor.diagnosed(uri)
        action = (await editor.actions(uri, found.range))[-1]
        assert action.title == "Set aside off_value, and say why"
        bare = applied(text, action, 1)
        assert bare == wanted.replace("asked ", " ")
        codes = [one.code for one in await editor.diagnosed(uri, editor.change(uri, bare))]
        assert codes == ["off_value", "suppression"]
        assert await editor.diagnosed(uri, editor.change(uri, wanted)) == []
        again = wanted.replace("5.9%", "4.6%")
        (idle,) = await editor.diagnosed(uri, editor.change(uri, again))
        assert list(idle.tags) == [types.DiagnosticTag.Unnecessary]
        assert words(again, idle.range).startswith("<!-- verifier-disable")

    session(folder, told)


def test_a_client_that_can_puts_the_pointer_where_the_reason_goes(folder: Path) -> None:
    async def told(editor: Editor) -> None:
        await editor.start(able=capabilities(snippets=True))
        uri = editor.open("a.md", WRONG)
        (found,) = await editor.diagnosed(uri)
        action = (await editor.actions(uri, found.range))[-1]
        (change,) = action.edit.document_changes
        snippet = change.edits[0].snippet.value
        assert snippet == "<!-- verifier-disable-next-line off_value -- $1 -->\n"

    session(folder, told)


def test_a_reading_that_bears_the_figure_out_is_a_reason_to_keep_it(folder: Path) -> None:
    async def told(editor: Editor) -> None:
        await editor.start({"published": "2025-12-20"})
        text = "US unemployment was 4.4% in November.\n"
        uri = editor.open("a.md", text)
        (found,) = await editor.diagnosed(uri)
        assert found.code == "off_period"
        _, keep, _ = await editor.actions(uri, found.range)
        assert keep.title.startswith("Keep 4.4%: two months before (")
        kept = applied(text, keep, 1)
        assert await editor.diagnosed(uri, editor.change(uri, kept)) == []

    session(folder, told)
