"""Home of `directives_in`: the comments in the source of an article that are meant for us."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from verifier.lazy import regex
from verifier.model.directive import Directive

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".html", ".htm", ".xhtml")
"""Files in which a comment is none of the words that readers see."""
COMMENTED = ("markdown", "html")
"""The formats of such files."""
_HEAD = regex(r"\s*verifier-([a-z-]+)(?=\s|$)")
_REASON = regex(r"(?:^|\s)--(?:\s|$)")


def directives_in(text: str) -> Iterator[Directive]:
    """The directives of a text in their order, those with a mistake too."""
    ends = [found.start() for found in re.finditer("\n", text)]
    place = text.find("<!--")
    while place >= 0:
        end = text.find("-->", place + 4)
        if end < 0:
            return
        head = _HEAD.match(text, place + 4, end)
        if head is not None:
            names, _, why = _parted(text[head.end() : end])
            yield Directive(
                action=head[1],
                names=tuple(filter(None, re.split(r"[\s,]+", names))),
                why=" ".join(why.split()),
                line=bisect_left(ends, place) + 1,
                last=bisect_left(ends, end) + 1,
                next_line=_next_line(text, ends, end + 3),
            )
        place = text.find("<!--", end + 3)


def _parted(said: str) -> tuple[str, str, str]:
    found = _REASON.search(said)
    return (said[: found.start()], "--", said[found.end() :]) if found else (said, "", "")


def _next_line(text: str, ends: list[int], place: int) -> int:
    """The line of the first text behind the line that `place` is on; beyond the end, none."""
    number = bisect_left(ends, place)
    while number < len(ends):
        start = ends[number] + 1
        end = ends[number + 1] if number + 1 < len(ends) else len(text)
        if text[start:end].strip():
            return number + 2
        number += 1
    return number + 2
