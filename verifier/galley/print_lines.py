"""Home of `Stretch`: the lines of a printed page, found from where its characters stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from verifier.model.source_map import Box

_WIDE, _WIDE_SPACES = 1.0, 2.2
"""A gap of so many font sizes parts columns or cells, one that is filled with spaces if wider:
justified lines stretch their spaces."""
_COLUMN_LINES, _COLUMN_LENGTH, _ACROSS = 4, 18, 0.34
_FEW_LINES = 2
"""So few lines are a column where they run on, as those of no table do."""


class Glyph(NamedTuple):
    """A character on a page: its number there, its box and base line in points, its font size.

    A space that is not `drawn` was put in where the page has a gap.
    """

    number: int
    text: str
    box: Box
    base: float
    size: float
    drawn: bool = True


@dataclass(slots=True)
class Stretch:
    """Characters on one line of a page without a wide gap."""

    page: int
    glyphs: list[Glyph]

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(glyph.text for glyph in self.glyphs)

    @property
    def box(self) -> Box:
        """What it covers."""
        return union(self.glyphs)

    @property
    def size(self) -> float:
        """Its font size, raised and lowered characters aside."""
        return median(glyph.size for glyph in self.glyphs)

    @property
    def base(self) -> float:
        """The height of its base line."""
        return median(glyph.base for glyph in self.glyphs)


def union(glyphs: Sequence[Glyph]) -> Box:
    """The box around some characters."""
    lefts, bottoms, rights, tops = zip(*(glyph.box for glyph in glyphs), strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def stretches_of(page: int, glyphs: Iterable[Glyph]) -> list[Stretch]:
    """The stretches of a page in the order in which it was drawn; spaces at their ends left out."""
    found: list[Stretch] = []
    spaces: list[Glyph] = []
    last: Glyph | None = None
    for glyph in glyphs:
        if not glyph.text.strip():
            spaces.append(glyph)
            continue
        if last is not None and _goes_on(last, spaces, glyph):
            found[-1].glyphs += [g for g in spaces if g.text not in "\r\n"]
            found[-1].glyphs.append(glyph)
        else:
            found.append(Stretch(page, [glyph]))
        spaces.clear()
        last = glyph
    return found


def _goes_on(last: Glyph, spaces: Sequence[Glyph], glyph: Glyph) -> bool:
    """Whether a character stands on the line of the one before, close behind it."""
    size = max(last.size, glyph.size)
    level = abs(last.base - glyph.base) < 0.6 * size
    wide = _WIDE_SPACES if any(space.drawn for space in spaces) else _WIDE
    return level and -0.7 * size < glyph.box[0] - last.box[2] < wide * size


def rows_of(stretches: Sequence[Stretch]) -> list[list[Stretch]]:
    """The stretches of a page in reading order: column by column, in each from the top down.

    Those beside each other that are no columns of prose are the cells of one row.
    """
    gutter = _gutter(stretches)
    if gutter is None:
        return _levels(stretches)
    rows: list[list[Stretch]] = []
    sides: tuple[list[Stretch], list[Stretch]] = ([], [])
    for stretch in sorted(stretches, key=lambda s: -s.base):
        left, _, right, _ = stretch.box
        if left < gutter < right:
            rows += [row for side in sides for row in rows_of(side)]
            rows.append([stretch])
            sides = ([], [])
        else:
            sides[left >= gutter].append(stretch)
    return rows + [row for side in sides for row in rows_of(side)]


def _gutter(stretches: Sequence[Stretch]) -> float | None:
    """Where a page is parted into columns: between stretches of prose, enough on either side."""
    lines = [s for s in stretches if len(s.glyphs) >= _COLUMN_LENGTH]
    edges = [(line.box[0], line.box[2], line) for line in lines]
    best: tuple[int, float] | None = None
    for place in sorted({round(left, 1) for left, _, _ in edges}):
        before = [line for _, right, line in edges if right <= place]
        behind = [line for left, _, line in edges if left >= place - 0.05]
        across = len(edges) - len(before) - len(behind)
        few = min(len(before), len(behind))
        if few < _FEW_LINES or across > _ACROSS * (len(before) + len(behind)):
            continue
        if few < _COLUMN_LINES and not all(map(_run_on, sorted((before, behind), key=len))):
            continue
        if best is None or few > best[0]:
            best = few, place
    return None if best is None else best[1] - 0.1


def _run_on(lines: Sequence[Stretch]) -> bool:
    """Whether most lines go on in the next one in the middle of a sentence."""
    texts = [line.text for line in sorted(lines, key=lambda line: -line.base)]
    on = [below[:1].islower() and above[-1:] not in ".!?" for above, below in pairwise(texts)]
    return 2 * sum(on) >= len(on)


def _levels(stretches: Sequence[Stretch]) -> list[list[Stretch]]:
    """Stretches on one base line together, from the top down."""
    rows: list[list[Stretch]] = []
    for stretch in sorted(stretches, key=lambda s: (-s.base, s.box[0])):
        if rows and abs(rows[-1][0].base - stretch.base) < 0.4 * stretch.size:
            rows[-1].append(stretch)
        else:
            rows.append([stretch])
    for row in rows:
        row.sort(key=lambda s: s.box[0])
    return rows
