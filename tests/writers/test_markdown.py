"""Annotated copy and reports in Markdown, shown by what shows Markdown."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import hostile
import pytest
import reports
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown
from markdown_it import MarkdownIt

from verifier.markup.markdown import escaped
from verifier.markup.markdown_style import MarkdownStyle
from verifier.model.span import Span
from verifier.model.verdict import ArticleReport, Report
from verifier.reader import article_from
from verifier.registry import discover
from verifier.report.visible import unacting
from verifier.writer import WriteOptions, Writer

MARKDOWN = discover("verifier.writers", Writer)["markdown"]
CRITIC, FOOTNOTES, REPORT = MarkdownStyle
EMPTY = Report("", (), ())
PIECES = [
    "a",
    "1",
    ".",
    ")",
    " ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "# ",
    "- ",
    "---",
    "===",
    "> ",
    "<b>",
]
PIECES += [
    "*",
    "_",
    "`",
    "~",
    "|",
    "\\",
    "[a](b)",
    "![",
    "&amp;",
    "&#0;",
    "<!--",
    "{==",
    "==}",
    "\0",
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.characters(codec="utf-8")).map("".join)


class Shown(HTMLParser):
    """The text of a page, and the elements it is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def written(report: Report, style: MarkdownStyle, show_supported: bool = False) -> str:
    options = WriteOptions(show_supported=show_supported, markdown_style=style)
    return MARKDOWN.write(report, options)


def plain(text: str) -> str:
    return " ".join(text.split())


def common(text: str) -> Shown:
    return Shown(MarkdownIt("commonmark").render(text))


def one(report: Report) -> Report:
    """The same without the input that was not read."""
    return replace(report, articles=report.articles[:1])


def without_marks(text: str, mode: str) -> str:
    """The copy as PyMdown's CriticMarkup leaves it when all is rejected or accepted."""
    page = markdown(
        text,
        extensions=["pymdownx.critic"],
        extension_configs={"pymdownx.critic": {"mode": mode}},
    )
    return plain(Shown(page).text)


def test_figures_carry_marks_and_comments() -> None:
    text = written(one(reports.report()), CRITIC)
    assert "goods for {~~$62.4 billion~>$73.2 billion~~}{>>mismatch: the figure of another" in text
    assert "rise of {==3%==}{>>unverified: about the future (forecast). No pack holds" in text
    assert "fell 28.6% in" in text
    assert text.endswith("{>>4 claims: 1 supported, 1 mismatch, 2 unverified<<}\n")


def test_rejecting_the_marks_gives_the_article_again() -> None:
    text = written(one(reports.report()), CRITIC, show_supported=True)
    assert without_marks(text, "reject") == plain(reports.TEXT)


def test_accepting_the_marks_puts_the_suggestions_in() -> None:
    text = written(one(reports.report()), CRITIC)
    expected = reports.TEXT.replace("$62.4 billion", "$73.2 billion")
    assert without_marks(text, "accept") == plain(expected)


def test_a_copy_of_markdown_keeps_its_markup() -> None:
    source = "# Trade\r\n\r\n*Exports* were [$62.4 billion](http://example.org) <em>now</em>.\r\n"
    claim = reports.claim(1, reports.clause(source, "$62.4 billion", "62", "USD", "1"), "level")
    verdict = replace(reports.mismatch(), claim=claim)
    made = ArticleReport("a.md", reports.article(source, "a.md"), None, (verdict,))
    text = written(Report("1", (), (made,)), CRITIC)
    assert text.startswith("# Trade\r\n\r\n*Exports* were [{~~$62.4 billion~>$73.2 billion~~}{>>")
    assert "<<}](http://example.org) <em>now</em>." in text


FILE = """---
title: Ruritania sells $62.4 billion of goods
date: 2025-12-08
---
# Trade

Ruritania *sold* **$62.4 billion** of [goods](https://example.org/62.4), $62.4&nbsp;billion, `6.2`.

| Month | Sold |
|---|---|
| August | $62.4 billion |
"""


def of_file(content: str, style: MarkdownStyle) -> str:
    """The copy of a Markdown file in which every figure is a slip."""
    article = article_from(content.encode(), "draft.md")
    verdicts = []
    for number, found in enumerate(re.finditer(r"\$62\.4\sbillion", article.text), 1):
        made = reports.clause(article.text, found.group(), "62", "USD", "1")
        made = replace(made, span=Span(*found.span()))
        made = replace(made, figure=replace(made.figure, span=made.span, reach=made.span))
        claim = reports.claim(number, made, "level")
        verdicts.append(replace(reports.mismatch(), claim=claim))
    report = ArticleReport("draft.md", article, None, tuple(verdicts))
    return written(Report("1", (), (report,)), style)


def test_a_copy_of_a_markdown_file_is_the_file_with_marks() -> None:
    copy = of_file(FILE, CRITIC)
    head, body = copy.split("# Trade", 1)
    assert head.startswith(FILE.split("# Trade")[0])  # no mark inside the front matter
    assert re.fullmatch(r"\{>>mismatch: .*<<\}\n\n", head.removeprefix(FILE.split("# Trade")[0]))
    assert "Ruritania *sold* **{~~$62.4 billion~>$73.2 billion~~}{>>" in body
    assert "<<}** of [goods](https://example.org/62.4), $62.4&nbsp;billion{>>" in body
    assert "| August | {~~$62.4 billion~>$73.2 billion~~}{>>" in body


def test_rejecting_the_marks_gives_the_markdown_file_again() -> None:
    rejected = re.sub(r"\{~~(.*?)~>.*?~~\}", r"\1", of_file(FILE, CRITIC))
    rejected = re.sub(r"\{>>.*?<<\}(\n\n(?=#))?", "", rejected)
    assert rejected.rstrip() == FILE.rstrip()


def test_footnotes_of_a_markdown_file_leave_its_markup() -> None:
    copy = of_file(FILE, FOOTNOTES)
    assert "---\n[^c01]\n\n# Trade\n" in copy
    assert "**$62.4 billion[^c02]** of [goods](https://example.org/62.4)" in copy
    assert "| August | $62.4 billion[^c04] |" in copy


def test_footnotes_stand_behind_their_figures_and_name_the_source() -> None:
    text = written(one(reports.report()), FOOTNOTES, show_supported=True)
    page = markdown(text, extensions=["footnotes"])
    assert page.count('class="footnote-ref"') == 5
    assert "fell 28.6%[^c01] in November" in text
    (note,) = re.findall(r"^\[\^c01\]: (.*)$", text, re.MULTILINE)
    assert "Working: 33.79 / 47.31 - 1 = -28.6%." in note
    assert note.endswith("Source: published 2025-12-08, <https://example.org/trade>.")
    assert text.endswith("\n\n4 claims: 1 supported, 1 mismatch, 2 unverified\n")


def test_notes_of_ours_are_not_those_of_the_article() -> None:
    source = "Exports[^c01] were $62.4 billion.\n\n[^c01]: Of goods.\n"
    claim = reports.claim(1, reports.clause(source, "$62.4 billion", "62", "USD", "1"), "level")
    verdict = replace(reports.mismatch(), claim=claim)
    made = ArticleReport("a.md", reports.article(source, "a.md"), None, (verdict,))
    text = written(Report("1", (), (made,)), FOOTNOTES)
    assert "were $62.4 billion[^vc01]." in text
    assert markdown(text, extensions=["footnotes"]).count('class="footnote-ref"') == 2


def test_several_articles_stand_under_their_paths() -> None:
    for style in MarkdownStyle:
        text = written(reports.report(), style)
        heads = re.findall(r"^#+ (\S+\.txt)$", text, re.MULTILINE)
        assert heads == ["trade.txt", "gone.txt"]
        assert "not read" in text
        assert "gone.txt: no such file" in text


def test_a_report_shows_each_sentence_with_its_working() -> None:
    text = written(reports.report(), REPORT)
    assert "\n4 claims: 1 supported, 1 mismatch, 2 unverified\n" in text
    assert "\n### mismatch: the figure of another period (off_period)\n" in text
    assert "> Ruritania sold goods for **$62.4 billion** and bought" in text
    assert "\n- working: 73.2\n" in text


@pytest.mark.parametrize("style", MarkdownStyle)
def test_no_article_is_a_document_too(style: MarkdownStyle) -> None:
    assert "0 claims: 0 supported, 0 mismatch, 0 unverified" in written(EMPTY, style)


def test_overlapping_claims_share_the_words() -> None:
    text = "Exports hit record highs since 2020.\n"
    verdicts = tuple(
        replace(
            reports.balance(),
            claim=reports.claim(n, reports.clause(text, quote, "1", "rank", "1"), "level"),
        )
        for n, quote in enumerate(("record highs since 2020", "highs since", "since 2020"), 1)
    )
    made = ArticleReport("a.txt", reports.article(text, "a.txt"), None, verdicts)
    copy = written(Report("1", (), (made,)), CRITIC)
    assert copy.count("{>>") == 4
    assert without_marks(copy, "reject") == plain(text)


@pytest.mark.parametrize("style", MarkdownStyle)
@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES)
def test_hostile_copy_stays_text(piece: str, style: MarkdownStyle) -> None:
    text = written(hostile.report(piece), style)
    ours = {"p", "br", "h1", "h2", "h3", "ul", "li", "strong", "blockquote", "a"}
    for page in (common(text), Shown(markdown(text))):
        assert page.tags <= ours, page.tags
    assert not set(text) & set("\x00\x07\x1b\x9b\u202e\u2066\x7f")


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES)
def test_hostile_copy_comes_back_when_marks_are_rejected(piece: str) -> None:
    report = one(hostile.report(piece))
    (checked,) = report.articles
    assert checked.article is not None
    found = without_marks(written(report, CRITIC), "reject")
    assert found == plain(unacting(checked.article.text))


@given(TEXTS)
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    page = common(escaped(unacting(text)))
    assert page.tags <= {"p", "br"}
    shown = unacting(text).replace("\r", "\n")
    assert plain(page.text) == plain(shown)
