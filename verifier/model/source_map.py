"""Home of `SourceMap` and its `Origin`s: where the text of an article stands in its file."""

from bisect import bisect_right
from dataclasses import dataclass, field, replace

from verifier.errors import VerifierError
from verifier.model.span import Span

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points, from the lower left corner of the page."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the characters `span` of an article's text stand in the file that was read.

    `part` is empty where the file itself is a text, as decoded; else it is the name in a
    container (`word/document.xml`), the page of a PDF counted from 1, the MIME section of a
    message (`1.2`) or the pointer into a JSON document (`/body_html`). `element` counts the
    elements of an XML part in document order, the root being 0; the characters are those of its
    text before its first child, with `tail` those that follow its end tag. None where the part
    is no XML. `start` and `end` are code points of all that.

    `exact` tells that the original has the very same characters there. Where it has not (an
    entity, a folded line end), the whole range stands for the whole span. `box` is where a PDF
    shows them.
    """

    span: Span
    start: int
    end: int
    part: str = ""
    element: int | None = None
    tail: bool = False
    exact: bool = True
    box: Box | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise VerifierError(f"origin {self.start}:{self.end} must run forwards from 0")
        if self.exact and self.end - self.start != len(self.span):
            raise VerifierError(f"origin {self.start}:{self.end} is no copy of {self.span}")

    def within(self, span: Span) -> "Origin":
        """The part of it that `span` overlaps; the whole range where it is not `exact`."""
        start, end = max(span.start, self.span.start), min(span.end, self.span.end)
        if not self.exact:
            return replace(self, span=Span(start, end))
        first = self.start + start - self.span.start
        return replace(self, span=Span(start, end), start=first, end=first + end - start)

    def follows(self, other: "Origin") -> bool:
        """Whether the two are one stretch in the article and in the original."""
        return (
            self.exact
            and other.exact
            and self.box is None
            and other.box is None
            and (self.span.start, self.start) == (other.span.end, other.end)
            and (self.part, self.element, self.tail) == (other.part, other.element, other.tail)
        )


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The origins of an article's text, in the order of that text.

    Characters without an origin were put in by the reader (the space between two blocks).
    `lines` are the offsets at which the lines of the original start, where it is a text whose
    lines are not those of the article, and `text` is that original as decoded.
    """

    origins: tuple[Origin, ...] = ()
    lines: tuple[int, ...] = ()
    text: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        last = 0
        for origin in self.origins:
            if origin.span.start < last:
                raise VerifierError(f"origin {origin.span} lies out of order")
            last = origin.span.end

    def of(self, span: Span) -> tuple[Origin, ...]:
        """Where the characters of `span` stand, each origin cut to them."""
        first = max(0, bisect_right(self.origins, span.start, key=_start) - 1)
        found = []
        for place in range(first, len(self.origins)):
            origin = self.origins[place]
            if origin.span.start >= span.end:
                break
            if origin.span.overlaps(span):
                found.append(origin.within(span))
        return tuple(found)

    def position(self, offset: int) -> tuple[int, int] | None:
        """Line and column of a character in the original, both counted from 1.

        None where the original has no lines or the reader put the character in.
        """
        place = self.place(offset)
        if place is None:
            return None
        line = bisect_right(self.lines, place)
        return line, place - self.lines[line - 1] + 1

    def place(self, offset: int) -> int | None:
        """Where a character stands in an original that has lines; None as for `position`."""
        found = self.of(Span(offset, offset + 1)) if self.lines else ()
        return found[0].start if found else None


def _start(origin: Origin) -> int:
    return origin.span.start
