"""Home of `Position`, `Positions` and `Widths`: lines and columns of a text in the units that
readers of it count in."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from verifier.lazy import regex
from verifier.model.article import Article
from verifier.model.span import Span

_BEYOND_ASCII = regex(r"[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class Position:
    """A place before a character: its line, and its column in three units, all counted from 1.

    `codepoint` is what SARIF calls `unicodeCodePoints`, `utf8` counts bytes as the Reviewdog
    Diagnostic Format does, `utf16` counts code units as editors do (Language Server Protocol,
    which begins at 0). A byte-order mark before the text counts in none of them.
    """

    line: int
    codepoint: int
    utf8: int
    utf16: int


class Widths:
    """How much wider a text is in other units than in code points, looked up in a table that is
    made once: a text of one line may hold thousands of figures."""

    def __init__(self, text: str) -> None:
        self._text = text
        runs = list(_BEYOND_ASCII.finditer(text))
        self._starts = [run.start() for run in runs]
        self._ends = [run.end() for run in runs]
        self._more8 = [0, *accumulate(_more_bytes(run.group()) for run in runs)]
        self._more16 = [0, *accumulate(_more_units(run.group()) for run in runs)]

    def more(self, offset: int) -> tuple[int, int]:
        """How many bytes of UTF-8 and code units of UTF-16 the text before `offset` has beyond one
        for each character."""
        place = bisect_right(self._starts, offset)
        if not place or self._ends[place - 1] <= offset:
            return self._more8[place], self._more16[place]
        part = self._text[self._starts[place - 1] : offset]
        return (
            self._more8[place - 1] + _more_bytes(part),
            self._more16[place - 1] + _more_units(part),
        )


class Positions:
    """The positions of one article."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._text = article.source.text or article.text
        self._widths = Widths(self._text)

    def at(self, offset: int) -> Position:
        """The position of the character at `offset`, or of the end of the text."""
        line, column = self._article.position(offset)
        place = self._article.source.place(offset) if self._article.source.text else offset
        if place is None:  # which the reader put in, so that the original has no such column
            return Position(line, column, column, column)
        bytes_before, units_before = self._widths.more(place - column + 1)
        more_bytes, more_units = self._widths.more(place)
        return Position(
            line, column, column + more_bytes - bytes_before, column + more_units - units_before
        )

    def of(self, span: Span) -> tuple[Position, Position]:
        """Where a span starts, and the place behind its last character, on the line of that."""
        start = self.at(span.start)
        last = self._article.text[span.end - 1 : span.end] if len(span) else ""
        if not last or last == "\n":
            return start, self.at(span.end)
        before = self.at(span.end - 1)
        return start, Position(
            before.line,
            before.codepoint + 1,
            before.utf8 + 1 + _more_bytes(last),
            before.utf16 + 1 + _more_units(last),
        )


def _more_bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass")) - len(text)


def _more_units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 - len(text)
