"""Home of the plain-text reader."""

import re

from verifier.errors import InputError
from verifier.galley.dateline import dateline
from verifier.galley.decode import decode, kind_of
from verifier.galley.layout import blocks_of
from verifier.lazy import regex
from verifier.model.article import Article
from verifier.model.source_map import Origin, SourceMap
from verifier.model.span import Span
from verifier.reader import Reader, digest

_MARKUP = ("<!doctype html", "<html", "<?xml")
_ROOT = regex(
    r"\s*(?:(?:<\?.{0,500}?\?>|<!--.{0,2000}?-->|<!DOCTYPE[^<>\[]{0,500}>)\s*){0,9}"
    r"<(?:[\w.-]{1,40}:)?([A-Za-z]+)(?=[\s/>])[^<>]{0,4000}>",
    re.DOTALL | re.IGNORECASE,
)
"""The first element of an XML file; its name."""
_STORY = "save the story as ninjs, HTML or plain text"
_ENTRY = "save the entry to check as HTML or plain text"
_NEWS_XML = (
    (("nitf",), "", "a NITF file", _STORY),
    (("NewsML",), "", "a NewsML 1 file", _STORY),
    (
        ("newsMessage", "newsItem", "packageItem", "planningItem", "conceptItem", "knowledgeItem"),
        "",
        "a NewsML-G2 file",
        _STORY,
    ),
    (("rss",), "", "an RSS feed", _ENTRY),
    (("RDF",), "purl.org/rss/", "an RSS feed", _ENTRY),
    (("feed", "entry"), "www.w3.org/2005/Atom", "an Atom feed", _ENTRY),
)
"""Of XML formats of news: the first element, what its namespaces name, what it is, what to do."""


class TextReader(Reader):
    """Any file that is text by its content; offsets are code points of the decoded file itself."""

    name = "text"
    suffixes = (".txt", ".text")
    skips = "links and file names that fill a line"
    priority = 100

    def reads(self, data: bytes, name: str) -> bool:
        """Whether the bytes are text in some encoding."""
        return kind_of(data) is None

    def read(self, data: bytes, path: str) -> Article:
        """The text with its paragraphs. Raises `InputError` where it holds none."""
        decoded = decode(data, path)
        text = decoded.text
        if "\0" in text:
            raise InputError(f"{path}: looks like a binary file, not text")
        if not text.strip():
            raise InputError(f"{path}: holds no text")
        _refuse_news_xml(text[:20_000], path)
        blocks, skipped = blocks_of(text)
        found = dateline(text[:20_000].splitlines())
        notices = [decoded.notice] if decoded.notice else []
        if found:
            notices.append(f"published {found[0]}, as its text says ({found[1]!r})")
        if text.lstrip()[:20].lower().startswith(_MARKUP):
            notices.append("looks like HTML or XML; its tags are read as text")
        lines = ", ".join(str(text.count("\n", 0, offset) + 1) for offset in skipped[:5])
        passed = (f"links or file names on lines of their own (line {lines})",)
        return Article(
            text=text,
            path=path,
            blocks=blocks,
            published=found[0] if found else None,
            sha256=digest(data),
            notices=tuple(notices),
            has_bom=decoded.has_bom,
            skipped=passed if skipped else (),
            source=SourceMap((Origin(Span(0, len(text)), 0, len(text)),)),
        )


def _refuse_news_xml(head: str, path: str) -> None:
    """Raise `InputError` for a news item or a feed in XML, whose tags would be read as text."""
    root = _ROOT.match(head)
    for names, space, what, remedy in _NEWS_XML:
        if root and root[1] in names and space in root.group():
            raise InputError(f"{path}: is {what}, which is not read; {remedy}")
