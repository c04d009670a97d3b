"""Home of `Article` and its `Block`s: the text as it was read, never rewritten."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from verifier.errors import VerifierError
from verifier.lazy import regex
from verifier.model.directive import Directive
from verifier.model.source_map import SourceMap
from verifier.model.span import Span

BETWEEN_CELLS = regex(r"\s*\|\s*|\t+|\s{2,}")
"""What stands between the cells of a row of a table: a bar, tabs, or two spaces or more."""


class Role(StrEnum):
    """What a block is to the reader of the page."""

    TITLE = "title"
    SUBHEAD = "subhead"
    BODY = "body"
    BULLET = "bullet"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, headline, caption or table row: sentences never cross its ends."""

    span: Span
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its blocks in reading order.

    `published` is None where neither the caller nor the article says when it appeared.
    `sha256` is the hex digest of the bytes that were read, empty where none were. `notices` are
    sentences for the user about what the reader had to assume (an encoding, a date), `skipped`
    names what it left out, `source` tells where the text stands in the file that was read.
    `has_bom` says that the file begins with a UTF-8 byte-order mark, which is no part of the text.
    `directives` are the comments in the file that ask something of the report.
    """

    text: str
    path: str = "-"
    blocks: tuple[Block, ...] = ()
    published: date | None = None
    sha256: str = ""
    notices: tuple[str, ...] = ()
    has_bom: bool = False
    directives: tuple[Directive, ...] = ()
    skipped: tuple[str, ...] = ()
    source: SourceMap = field(default_factory=SourceMap, repr=False)
    _lines: tuple[int, ...] = field(default=(), init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        last = 0
        for block in self.blocks:
            if block.span.start < last or block.span.end > len(self.text):
                raise VerifierError(f"block {block.span} lies outside or out of order")
            last = block.span.end
        starts = (match.end() for match in re.finditer("\n", self.text))
        object.__setattr__(self, "_lines", (0, *starts))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of a character, both counted from 1, the column in code points.

        Those of the original where it is a text, else those of the article's own text.
        """
        there = self.source.position(offset)
        if there is not None:
            return there
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def line(self, number: int) -> Span:
        """The span of line `number` (from 1) without its line end."""
        start = self._lines[number - 1]
        end = self._lines[number] - 1 if number < len(self._lines) else len(self.text)
        if end > start and self.text[end - 1] == "\r":
            end -= 1
        return Span(start, end)
