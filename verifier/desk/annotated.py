"""Home of `Annotated`: a text with markup between its parts, as clients of LanguageTool send it."""

import json
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from verifier.errors import InputError
from verifier.model.position import Widths
from verifier.model.span import Span

_WANTED = 'data must be {"annotation": [{"text": "..."}, {"markup": "...", "interpretAs": "..."}]}'


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the plain text, from `start`, and that of the whole that it stands for: a copy
    of it, or some markup."""

    start: int
    whole: Span
    is_copy: bool


class Annotated:
    """The words to check, `plain`, and the `whole` in which the client counts.

    `parts` are the words and what stands for them in the whole, which is the same unless it is
    markup: a paragraph tag is read as a line end, say.
    """

    def __init__(self, parts: Iterable[tuple[str, str]]) -> None:
        kept: list[_Part] = []
        read: list[str] = []
        shown: list[str] = []
        plain = whole = 0
        for words, stands in parts:
            if words:
                kept.append(_Part(plain, Span(whole, whole + len(stands)), words == stands))
            read.append(words)
            shown.append(stands)
            plain, whole = plain + len(words), whole + len(stands)
        self.plain, self.whole = "".join(read), "".join(shown)
        self._parts = kept
        self._starts = [part.start for part in kept]
        self._widths = Widths(self.whole)

    def place(self, span: Span) -> Span:
        """Where a stretch of the plain text stands in the whole."""
        last = self._place(max(span.start, span.end - 1))
        return Span(self._place(span.start).start, last.end if len(span) else last.start)

    def units(self, offset: int) -> int:
        """A place in the whole as clients count: in code units of UTF-16."""
        return offset + self._widths.more(offset)[1]

    def _place(self, offset: int) -> Span:
        """Where one character stands."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return Span(0, 0)
        part = self._parts[number]
        if not part.is_copy:
            return part.whole
        start = part.whole.start + offset - part.start
        return Span(start, min(start + 1, part.whole.end))


def annotated_text(text: str) -> Annotated:
    """A text without markup."""
    return Annotated([(text, text)])


def annotated_data(data: str) -> Annotated:
    """What the parameter `data` holds. Raises `InputError` for anything but its JSON form."""
    try:
        content = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InputError(f"data is not JSON ({error})") from error
    if isinstance(content, dict) and isinstance(content.get("text"), str):
        return annotated_text(content["text"])
    parts = content.get("annotation") if isinstance(content, dict) else None
    if not isinstance(parts, list):
        raise InputError(_WANTED)
    return Annotated(map(_part, parts))


def _part(part: Any) -> tuple[str, str]:
    if not isinstance(part, dict):
        raise InputError(_WANTED)
    text, markup, read = (part.get(name) for name in ("text", "markup", "interpretAs"))
    if isinstance(text, str) and markup is None:
        return text, text
    if isinstance(markup, str) and text is None and (read is None or isinstance(read, str)):
        return read or "", markup
    raise InputError(_WANTED)
