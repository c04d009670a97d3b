"""Home of the `markdown` format: the article with marks or notes, or a report about it."""

from collections.abc import Iterable, Iterator, Sequence

from verifier.lazy import regex
from verifier.markup.annotate import Piece, pieces
from verifier.markup.markdown import escaped, line, linked
from verifier.markup.markdown_style import MarkdownStyle
from verifier.markup.own_markup import in_own_markup, is_markdown
from verifier.model.article import Article
from verifier.model.verdict import ArticleReport, Report
from verifier.report.excerpt import Excerpt
from verifier.report.remark import Place, Remark, remarks_on
from verifier.report.visible import unacting
from verifier.report_json import counts_line
from verifier.writer import WriteOptions, Writer

_OF_MARKS = regex(r"[{}~<>=|\\\n\r]")
"""What must not stand inside a mark of CriticMarkup."""
_IN_NOTE = ("working", "series", "source", "", "caveat")
_SENTENCE = 400


class MarkdownWriter(Writer):
    """Markdown: the article with CriticMarkup, with footnotes, or a report (`--markdown-style`)."""

    name = "markdown"
    suffix = ".md"

    def write(self, report: Report, options: WriteOptions) -> str:
        """The document, with the counts at its end (at the head of a report).

        The copy of a Markdown file is the whole file; that of any other is the text that was read,
        escaped, so that it shows what it says. Without the marks it is what was copied.
        """
        said = [
            list(remarks_on(article, report.checked, options.show_supported))
            for article in report.articles
        ]
        found = list(zip(report.articles, said, strict=True))
        if options.markdown_style is MarkdownStyle.REPORT:
            return "\n\n".join(_report(found, counts_line(report))) + "\n"
        noted = options.markdown_style is MarkdownStyle.FOOTNOTES
        headed = len(found) > 1
        parts = [
            part
            for number, (article, remarks) in enumerate(found, 1)
            for part in _copy(article, remarks, noted, f"a{number}-" if headed else "", headed)
        ]
        counts = line(counts_line(report))
        return "\n\n".join([*parts, counts if noted else f"{{>>{counts}<<}}"]) + "\n"


def _copy(
    report: ArticleReport, remarks: Sequence[Remark], noted: bool, prefix: str, headed: bool
) -> Iterator[str]:
    """One article as annotated copy, under its path where it is one of several."""
    if headed:
        yield f"# {line(report.path)}"
    article = report.article
    if article is None:
        for remark in remarks:
            told = line(f"{remark.heading}: {remark.said}")
            yield told if noted else f"{{>>{told}<<}}"
    elif noted:
        yield from _with_footnotes(article, remarks, prefix)
    else:
        yield "".join(_with_marks(article, remarks)).rstrip("\r\n")


def _with_marks(article: Article, remarks: Sequence[Remark]) -> Iterator[str]:
    text, placed = in_own_markup(article, remarks)
    for piece in pieces(text, placed):
        yield _marked(piece, _written(article, piece))
        for remark in piece.remarks:
            yield f"{{>>{line(_note(remark))}<<}}"
        yield _apart(piece)


def _marked(piece: Piece, text: str) -> str:
    """The words with a highlight, or with what to put in their place; as they are where they hold
    markup, which a mark must not cut."""
    if not piece.remarks or not piece.text.strip() or _OF_MARKS.search(piece.text):
        return text
    if piece.whole and all(one.place and one.place.words != piece.text for one in piece.remarks):
        return text
    suggestion = next((one.suggestion for one in piece.remarks if one.suggestion), None)
    if suggestion and piece.whole and not _OF_MARKS.search(suggestion):
        return f"{{~~{text}~>{line(suggestion)}~~}}"
    return f"{{=={text}==}}"


def _apart(piece: Piece) -> str:
    """What keeps a note that stands at no words from the text behind it."""
    return "\n\n" if piece.remarks and piece.whole and not piece.text else ""


def _with_footnotes(article: Article, remarks: Sequence[Remark], prefix: str) -> Iterator[str]:
    """The article with a mark behind each figure, then the notes."""
    text, placed = in_own_markup(article, remarks)
    while f"[^{prefix}" in text:
        prefix = f"v{prefix}"
    copy: list[str] = []
    notes: list[str] = []
    contradictions = 0
    for piece in pieces(text, placed):
        copy.append(_written(article, piece))
        for remark in piece.remarks:
            contradictions += remark.verdict is None
            name = prefix + (remark.verdict.claim.id if remark.verdict else f"x{contradictions}")
            copy.append(f"[^{name}]")
            notes.append(f"[^{name}]: **{line(remark.heading)}.** {linked(_said(remark))}")
        copy.append(_apart(piece))
    yield "".join(copy).rstrip("\r\n")
    yield from notes


def _written(article: Article, piece: Piece) -> str:
    """The words of the article as they stand in Markdown."""
    text = unacting(piece.text)
    return text if is_markdown(article) else escaped(text)


def _note(remark: Remark) -> str:
    return f"{remark.heading}. {_said(remark)}"


def _said(remark: Remark) -> str:
    """The explanation, what to write instead, how it was computed and from what."""
    parts = [remark.said if remark.said.endswith((".", "!", "?")) else f"{remark.said}."]
    if remark.suggestion is not None:
        parts.append(f"Try: {remark.suggestion}.")
    for label, text in remark.rows:
        if label in _IN_NOTE:
            parts.append(f"{(label or 'source').capitalize()}: {text.rstrip('.')}.")
    parts += [f"Also line {one.start.line}, {one.words}." for one in remark.also]
    return " ".join(parts)


def _report(found: Iterable[tuple[ArticleReport, list[Remark]]], counts: str) -> Iterator[str]:
    yield "# Figures"
    yield line(counts)
    for report, remarks in found:
        yield f"## {line(report.path)}"
        if not remarks:
            yield "Nothing to look at."
        for remark in remarks:
            yield f"### {line(remark.heading)}"
            yield from _section(report.article, remark)


def _section(article: Article | None, remark: Remark) -> Iterator[str]:
    """The sentence with the figure in bold, what is said about it, and the rows."""
    for place in filter(None, (remark.place, *remark.also)):
        if article is not None:
            yield _quotation(article, remark, place)
    yield linked(remark.said)
    if remark.rows:
        rows = (f"{label or 'and'}: {text}" for label, text in remark.rows)
        yield "\n".join(f"- {linked(row)}" for row in rows)


def _quotation(article: Article, remark: Remark, place: Place) -> str:
    if remark.verdict is not None:
        sentence = remark.verdict.claim.clause.sentence
    else:
        sentence = article.line(place.start.line)
    excerpt = Excerpt.around(article.text, sentence, place.span, _SENTENCE)
    before, figure, after = excerpt.before, line(excerpt.figure), excerpt.after
    apart = not before[-1:].isalnum() and not after[:1].isalnum()
    shown = f"{_spaced(before)}{f'**{figure}**' if apart and figure else figure}{_spaced(after)}"
    return f"> {shown.strip()} (line {place.start.line}, column {place.start.codepoint})"


def _spaced(text: str) -> str:
    """Text on one line with a space where it begins or ends with one."""
    first, last = (" " if end.isspace() else "" for end in (text[:1], text[-1:]))
    return f"{first}{line(text)}{last}"
