"""Home of `Lines`: places of a document in the lines and units that client and server agreed on."""

from bisect import bisect_right

from lsprotocol.types import Position, PositionEncodingKind, Range

from verifier.lazy import regex
from verifier.model.position import Widths
from verifier.model.span import Span

_LINE_END = regex(r"\r\n|\n|\r")
"""What ends a line in the protocol; form feeds and U+2028 do not."""


class Lines:
    """The lines of one text; columns are counted from 0 in the units of `encoding`."""

    def __init__(self, text: str, encoding: str) -> None:
        self._text, self._encoding = text, encoding
        ends = list(_LINE_END.finditer(text))
        self._starts = [0, *(end.end() for end in ends)]
        self._stops = [*(end.start() for end in ends), len(text)]
        self._widths = Widths(text)

    def at(self, offset: int) -> Position:
        """The place before the character at `offset`."""
        line = bisect_right(self._starts, offset) - 1
        start = self._starts[line]
        return Position(line, offset - start + self._more(offset) - self._more(start))

    def range(self, span: Span) -> Range:
        """The places of both ends of a span."""
        return Range(self.at(span.start), self.at(span.end))

    def offset(self, position: Position) -> int:
        """The character behind a place; beyond the end of its line, the end of that."""
        if position.line >= len(self._starts):
            return len(self._text)
        start, stop = self.line(position.line)
        low, high = start, stop
        while low < high:  # columns grow with the characters
            middle = (low + high) // 2
            if self.at(middle).character < position.character:
                low = middle + 1
            else:
                high = middle
        return low

    def line(self, number: int) -> tuple[int, int]:
        """Where a line, counted from 0, begins, and where it stops before its end mark."""
        return self._starts[number], self._stops[number]

    def number(self, offset: int) -> int:
        """The line of a character, counted from 0."""
        return bisect_right(self._starts, offset) - 1

    def _more(self, offset: int) -> int:
        more_bytes, more_units = self._widths.more(offset)
        if self._encoding == PositionEncodingKind.Utf8:
            return more_bytes
        return 0 if self._encoding == PositionEncodingKind.Utf32 else more_units
