"""Home of `Piece`: an article cut where something is said about it, for annotated copies."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from verifier.model.span import Span
from verifier.report.remark import Remark


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text and what is said about it, nothing for what stands between.

    `whole` says that it is just what its remarks are about: of two places that overlap the second
    has only what the first leaves, which may be nothing.
    """

    text: str
    remarks: tuple[Remark, ...] = ()
    whole: bool = True


def pieces(text: str, remarks: Iterable[Remark]) -> Iterator[Piece]:
    """The whole text piece by piece; remarks about the same place are at one piece."""
    said: dict[Span, list[Remark]] = {}
    for remark in remarks:
        if remark.place is not None:
            said.setdefault(remark.place.span, []).append(remark)
    place = 0
    for span in sorted(said):
        start, end = max(place, span.start), max(place, span.end)
        yield Piece(text[place:start])
        yield Piece(text[start:end], tuple(said[span]), (start, end) == span)
        place = end
    yield Piece(text[place:])
