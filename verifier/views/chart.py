"""Home of `chart`: values over time as a small drawing of characters, with labelled axes.

Own code: of the libraries none labels an axis by amounts of a unit and by periods of a frequency,
leaves gaps open and has an ASCII form as well.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verifier.model.backdrop import Point
from verifier.model.notation import shown
from verifier.model.period import Frequency, Period

_ROWS, _MOST_COLUMNS = 8, 72
_MOST_MARGIN = 0.25
"""Labels that take more of the width than this leave the unit out."""
_TICKS = 4
"""About so many spaces between labels of the upright axis."""
_FROM_ZERO = 0.4
"""Where the lowest value is less than this part of the highest, the axis starts at nought."""
_BRAILLE = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))
"""The bits of the dots of a Braille cell, by column and row (Unicode block U+2800)."""
_WEEKEND = 4
_NOTHING = 1e-100
"""No figure and no difference of two is smaller."""


@dataclass(frozen=True, slots=True)
class _Look:
    """The characters of a drawing, and how many dots a cell has each way."""

    across: int
    down: int
    tick: str
    side: str
    corner: str
    base: str


_FINE = _Look(2, 4, "┤", "│", "└", "─")
_COARSE = _Look(1, 1, "+", "|", "+", "-")
CHARACTERS = "⠁⣿┤│└─"
"""What an encoding must have for the fine look."""


def chart(points: Sequence[Point], unit: str, width: int, plain: bool = False) -> list[str]:
    """The lines of a drawing at most `width` columns wide; none for fewer than two points.

    Neighbouring periods are joined, missing ones leave a gap. `plain` uses ASCII only.
    """
    if len(points) < 2:
        return []
    look = _COARSE if plain else _FINE
    marks = ticks([value for _, value in points])
    labels = [shown(tick, unit) for tick in marks]
    if max(map(len, labels)) > width * _MOST_MARGIN:
        labels = [shown(tick, None) for tick in marks]
    if plain:
        labels = [label.encode("ascii", "replace").decode() for label in labels]
    margin = max(map(len, labels))
    across = max(8, min(_MOST_COLUMNS, width - margin - 2))
    canvas = _Canvas(across, _ROWS, look)
    low, high = marks[0], marks[-1]
    first, last = points[0][0].last, max(period.last for period, _ in points)
    spots = [
        (
            round((period.last - first) / max(1, last - first) * canvas.right),
            round((high - value) / (high - low) * canvas.bottom),
        )
        for period, value in points
    ]
    joined: set[tuple[int, int]] = set()
    for here, there, (before, _), (after, _) in zip(
        spots, spots[1:], points, points[1:], strict=False
    ):
        if follows(before, after):
            canvas.line(here, there)
            joined |= {here, there}
    for spot in spots:
        canvas.point(spot, spot not in joined)
    at = {round((high - tick) / (high - low) * (_ROWS - 1)): n for n, tick in enumerate(marks)}
    lines = [
        f"{labels[at[row]] if row in at else '':>{margin}} "
        f"{look.tick if row in at else look.side}{cells}"
        for row, cells in enumerate(canvas.rows())
    ]
    lines.append(f"{'':>{margin}} {look.corner}{look.base * across}")
    lines.append(f"{'':>{margin}}  {_below(points, across)}")
    return [line.rstrip() for line in lines]


def follows(before: Period, after: Period) -> bool:
    """Whether nothing is missing between two periods of a series; a weekend is nothing."""
    steps = after.last - before.last
    return steps <= (_WEEKEND if after.frequency is Frequency.DAY else after.count)


def ticks(values: Sequence[float]) -> list[float]:
    """Round amounts from below the lowest value to above the highest."""
    low, high = min(values), max(values)
    if 0 < low < _FROM_ZERO * high:
        low = 0.0
    if high < 0 and high > _FROM_ZERO * low:
        high = 0.0
    if math.isclose(low, high, rel_tol=1e-9, abs_tol=_NOTHING):
        around = abs(high) / 10 if abs(high) > _NOTHING else 0.1
        low, high = low - around, high + around
    rough = (high - low) / _TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * size for size in (1, 2, 2.5, 5, 10) if power * size >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [number * step for number in range(first, max(last, first + 1) + 1)]


def _below(points: Sequence[Point], across: int) -> str:
    """The first, middle and last period, as far as they have room."""
    first, last = str(points[0][0].final), str(points[-1][0].final)
    if len(first) + len(last) + 2 > across:
        return last.rjust(across)
    middle_period = points[(len(points) - 1) // 2][0]
    middle = str(middle_period.final)
    reach = max(1, points[-1][0].last - points[0][0].last)
    place = round((middle_period.last - points[0][0].last) / reach * (across - 1))
    start = place - len(middle) // 2
    line = first + " " * (across - len(first) - len(last)) + last
    if start > len(first) + 1 and start + len(middle) < across - len(last) - 1:
        line = line[:start] + middle + line[start + len(middle) :]
    return line


class _Canvas:
    """A grid of cells with dots in them."""

    def __init__(self, across: int, rows: int, look: _Look) -> None:
        self._look = look
        self.right, self.bottom = across * look.across - 1, rows * look.down - 1
        self._bits = [[0] * across for _ in range(rows)]
        self._points: set[tuple[int, int]] = set()

    def point(self, spot: tuple[int, int], alone: bool) -> None:
        """Draw a dot that stands for a figure, a larger one where no line leads to it."""
        self._dot(*spot)
        if alone and self._look.across > 1:
            for x, y in ((1, 0), (0, 1), (1, 1)):
                self._dot(min(self.right, spot[0] + x), min(self.bottom, spot[1] + y))
        self._points.add((spot[1] // self._look.down, spot[0] // self._look.across))

    def line(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Join two dots by a straight line."""
        steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
        for step in range(steps + 1):
            part = step / steps
            self._dot(
                round(start[0] + (end[0] - start[0]) * part),
                round(start[1] + (end[1] - start[1]) * part),
            )

    def rows(self) -> Iterator[str]:
        """The lines from the top: Braille, or stars with dots between them."""
        for row, cells in enumerate(self._bits):
            if self._look.across > 1:
                yield "".join(chr(0x2800 + bits) if bits else " " for bits in cells)
            else:
                yield "".join(
                    "*" if (row, place) in self._points else "." if bits else " "
                    for place, bits in enumerate(cells)
                )

    def _dot(self, x: int, y: int) -> None:
        down, across = self._look.down, self._look.across
        self._bits[y // down][x // across] |= _BRAILLE[x % across][y % down]
