"""Home of edits: a text said otherwise in places, and where what it held stands then."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Part = str | tuple[int, int]
"""New text, or the place of old text that is kept."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands from `start` to `end` of a text is replaced by `parts`."""

    start: int
    end: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Where a stretch of the old text stands in the new one; `kept` where it reads the same."""

    start: int
    end: int
    new_start: int
    new_end: int
    kept: bool


class Edited:
    """A text after its edits, those that overlap an earlier one left out.

    `text` is the new text and `count` the number of edits made.
    """

    def __init__(self, old: str, edits: Iterable[Edit]) -> None:
        self._stretches: list[_Stretch] = []
        self._pieces: list[str] = []
        self._length, self.count, at = 0, 0, 0
        for edit in sorted(edits, key=lambda e: (e.start, e.end)):
            if edit.start < at:
                continue
            self._keep(old, at, edit.start)
            self._replace(old, edit)
            at, self.count = edit.end, self.count + 1
        self._keep(old, at, len(old))
        self.text = "".join(self._pieces)

    def moved(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a span of the old text stands in the new one; None where an edit took it out or
        turned its ends round."""
        first = next(self._starts(start), None)
        last = next(self._ends(end), None)
        return (first, last) if first is not None and last is not None and first < last else None

    def _starts(self, start: int) -> Iterator[int]:
        for s in self._stretches:
            if s.start <= start < s.end:
                yield s.new_start + (start - s.start if s.kept else 0)

    def _ends(self, end: int) -> Iterator[int]:
        for s in self._stretches:
            if s.start < end <= s.end:
                yield s.new_start + end - s.start if s.kept else s.new_end

    def _keep(self, old: str, start: int, end: int) -> None:
        self._put(old[start:end], start, end, kept=True)

    def _replace(self, old: str, edit: Edit) -> None:
        kept = [part for part in edit.parts if not isinstance(part, str)]
        if not kept:
            self._put("".join(map(str, edit.parts)), edit.start, edit.end, kept=False)
            return
        for part in edit.parts:
            if isinstance(part, str):
                self._pieces.append(part)
                self._length += len(part)
            else:
                self._keep(old, *part)

    def _put(self, piece: str, start: int, end: int, *, kept: bool) -> None:
        if end > start:
            new_end = self._length + len(piece)
            self._stretches.append(_Stretch(start, end, self._length, new_end, kept))
        self._pieces.append(piece)
        self._length += len(piece)
