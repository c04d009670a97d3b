"""Home of `Excerpt`: as much of a sentence as a line holds, with carets under the figure."""

from dataclasses import dataclass
from unicodedata import combining, east_asian_width

from verifier.model.span import Span
from verifier.report.visible import visible

_DOTS = "..."


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Part of a sentence before, in and after the figure, cut to the width asked for."""

    before: str
    figure: str
    after: str

    @classmethod
    def around(cls, text: str, sentence: Span, figure: Span, width: int) -> "Excerpt":
        """The words around `figure`, most of them before it, as far as `width` columns reach."""
        inner = visible(figure.of(text))
        before = visible(text[sentence.start : figure.start])
        after = visible(text[figure.end : max(sentence.end, figure.end)])
        room = max(0, width - columns(inner))
        if columns(before) + columns(after) <= room:
            return cls(before, inner, after)
        after_room = max(room // 3, room - columns(before))
        right = _head(after, min(after_room, columns(after)))
        left = _tail(before, room - columns(right))
        return cls(left, inner, _head(after, room - columns(left)))

    @property
    def line(self) -> str:
        """The text of the line."""
        return self.before + self.figure + self.after

    @property
    def carets(self) -> str:
        """What goes under the line to point at the figure."""
        return " " * columns(self.before) + "^" * max(1, columns(self.figure))


def columns(text: str) -> int:
    """How many columns of a terminal `text` takes: two for wide characters, none for marks."""
    if text.isascii():
        return len(text)
    return sum(
        0 if combining(character) else 2 if east_asian_width(character) in "WF" else 1
        for character in text
    )


def shortened(text: str, room: int, dots: str = "…") -> str:
    """The start of `text` within `room` columns, `dots` for what is left out."""
    if columns(text) <= room:
        return text
    return within(text, max(0, room - len(dots))).rstrip() + dots[:room]


def _head(text: str, room: int) -> str:
    """The start of `text` within `room` columns, cut at a word, dots for what is left out."""
    if columns(text) <= room:
        return text
    kept = within(text, room - len(_DOTS))
    word = kept.rfind(" ")
    return (kept[: word + 1] if word > 0 else kept) + _DOTS if room > len(_DOTS) else ""


def _tail(text: str, room: int) -> str:
    """The end of `text` within `room` columns, cut at a word, dots for what is left out."""
    if columns(text) <= room:
        return text
    kept = within(text[::-1], room - len(_DOTS))[::-1]
    word = kept.find(" ")
    return _DOTS + (kept[word:] if 0 <= word < len(kept) - 1 else kept) if room > len(_DOTS) else ""


def within(text: str, room: int) -> str:
    """As many characters from the start of `text` as `room` columns hold."""
    used = 0
    for place, character in enumerate(text):
        used += columns(character)
        if used > room:
            return text[:place]
    return text
