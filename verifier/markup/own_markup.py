"""Home of `in_own_markup`: remarks on a Markdown article, set where they belong in its file."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.galley.markdown import body_start
from verifier.model.article import Article
from verifier.model.span import Span
from verifier.report.remark import Remark

_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")


def in_own_markup(article: Article, remarks: Sequence[Remark]) -> tuple[str, list[Remark]]:
    """The text that a copy of the article is made of, and the remarks with their places in it.

    For a Markdown file that is all it holds, front matter, links and code too; else the article's
    own text. Remarks on the front matter, which has a syntax of its own, and on words that the
    reader put in go to the start of the body.
    """
    file = article.source.text
    if not file or not is_markdown(article):
        return article.text, list(remarks)
    return file, list(_moved(article, remarks, body_start(file)))


def _moved(article: Article, remarks: Sequence[Remark], body: int) -> Iterator[Remark]:
    for remark in remarks:
        if remark.place is None:
            yield remark
            continue
        origins = article.source.of(remark.place.span)
        start = min((origin.start for origin in origins), default=body)
        end = max((origin.end for origin in origins), default=body)
        there = Span(start, end) if start >= body else Span(body, body)
        yield replace(remark, place=replace(remark.place, span=there))


def is_markdown(article: Article) -> bool:
    """Whether the article is from a Markdown file, by its name."""
    return article.path.lower().endswith(_SUFFIXES)
