"""Home of `hover`: what is known of the figure under the pointer."""

from collections.abc import Iterator, Sequence

from lsprotocol import types

from verifier.lsp.marked import Mark, Marked
from verifier.markup.markdown import line, linked
from verifier.report.remark import Remark


def hover(
    marked: Marked, offset: int, formats: Sequence[types.MarkupKind | str]
) -> types.Hover | None:
    """The verdict with working, series, sources and caveats, as Markdown where the client shows it;
    None where no figure stands. What holds is told as well."""
    found = marked.at(offset)
    if not found:
        return None
    nearest = min(found, key=lambda mark: len(mark.span))
    if types.MarkupKind.Markdown in formats or not formats:
        text = "\n\n---\n\n".join("\n".join(_markdown(mark)) for mark in found)
        kind = types.MarkupKind.Markdown
    else:
        text = "\n\n".join("\n".join(_plain(mark.remark)) for mark in found)
        kind = types.MarkupKind.PlainText
    return types.Hover(types.MarkupContent(kind, text), marked.range(nearest.span))


def _markdown(mark: Mark) -> Iterator[str]:
    remark = mark.remark
    yield f"**{line(remark.heading)}**"
    yield ""
    yield linked(remark.said)
    yield ""
    for label, text in remark.rows:
        yield f"- **{line(label)}**: {linked(text)}" if label else f"- {linked(text)}"
    for _, words in mark.also:
        yield f"- **also**: {line(words)}"


def _plain(remark: Remark) -> Iterator[str]:
    yield remark.heading
    yield remark.said
    yield from remark.details
