"""Home of `marks_of`: the tags and texts of HTML with their offsets, in linear time.

The parsers at hand keep no offsets (lxml, selectolax, Beautiful Soup) or take quadratic time for
unfinished tags (`html.parser` before Python 3.11.14, CVE-2025-6069).
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from html import unescape
from types import MappingProxyType
from typing import NamedTuple

from verifier.lazy import regex

RAW = frozenset("script style textarea title iframe noembed noframes xmp".split())
"""Elements whose content is no markup (HTML standard, section 13.1.2)."""
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""Elements that have no end tag."""

_NAME = regex(r"[A-Za-z][^\s/>]*+")
_ATTRIBUTE = regex(
    r"[\s/]*+([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]*+)))?"
)
_REST = regex(r"[^>]*+>")
_NONE: Mapping[str, str] = MappingProxyType({})


class MarkKind(Enum):
    """What stands in a stretch of HTML; RAW is the content of a script and its like."""

    OPEN = auto()
    CLOSE = auto()
    TEXT = auto()
    RAW = auto()
    COMMENT = auto()


class Mark(NamedTuple):
    """One tag or text, from `start` to `end` of the source; `name` is in lower case."""

    kind: MarkKind
    start: int
    end: int
    name: str = ""
    attributes: Mapping[str, str] = _NONE


def marks_of(source: str, start: int = 0, stop: int | None = None) -> Iterator[Mark]:
    """The tags and texts of `source` in order; whatever is broken ends where HTML says it does."""
    last = len(source) if stop is None else stop
    place = text = start
    while place < last:
        tag = source.find("<", place, last)
        if tag < 0:
            break
        found = _mark(source, tag, last)
        if found is None:
            place = tag + 1
            continue
        if text < tag:
            yield Mark(MarkKind.TEXT, text, tag)
        yield found
        place = text = found.end
        if found.kind is MarkKind.OPEN and found.name in RAW:
            end = re.compile(f"</{found.name}", re.IGNORECASE).search(source, place, last)
            stopped = end.start() if end else last
            yield Mark(MarkKind.RAW, place, stopped, found.name)
            place = text = stopped
    if text < last:
        yield Mark(MarkKind.TEXT, text, last)


def _mark(source: str, tag: int, last: int) -> Mark | None:
    """The tag or comment at a `<`, None where it is only a character."""
    if source.startswith("<!--", tag):
        end = source.find("-->", tag + 4, last)
        return Mark(MarkKind.COMMENT, tag, last if end < 0 else end + 3)
    closing = source.startswith("/", tag + 1)
    name = _NAME.match(source, tag + 1 + closing, last)
    if name:
        attributes, end = _attributes(source, name.end(), last)
        kind = MarkKind.CLOSE if closing else MarkKind.OPEN
        return Mark(kind, tag, end, name.group().lower(), attributes)
    if source[tag + 1 : tag + 2] in ("!", "?") or closing:
        end = source.find(">", tag, last)
        return Mark(MarkKind.COMMENT, tag, last if end < 0 else end + 1)
    return None


def _attributes(source: str, place: int, last: int) -> tuple[Mapping[str, str], int]:
    """The attributes of a tag (the first of each name counts) and the offset where it ends."""
    found: dict[str, str] = {}
    while attribute := _ATTRIBUTE.match(source, place, last):
        value = attribute[2] or attribute[3] or attribute[4] or ""
        found.setdefault(attribute[1].lower(), unescape(value))
        place = attribute.end()
    rest = _REST.match(source, place, last)
    return found or _NONE, rest.end() if rest else last
