"""Home of `plot`: a series over time as shapes with places, the compared points marked.

Own code, as `verifier/chart.py`, whose axis it shares: the drawing must be inline SVG without style
attributes or a script, so that the page's policy can forbid both.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verifier.chart import follows, ticks
from verifier.model.backdrop import Point
from verifier.model.notation import shown, spoken
from verifier.model.period import Frequency, Period
from verifier.model.verdict import Evidence, Rating, Verdict

WIDTH, HEIGHT = 460, 190
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 16, 18, 24
_AROUND = {Frequency.DAY: 60, Frequency.WEEK: 26}
"""So many steps before and after the compared points are shown; of other frequencies a dozen."""
_USUAL, _LEAST = 12, 36
_MOST = 240
"""More points than that are thinned to the lowest and highest of each stretch."""
_DOTS_UP_TO = 40
_LABELS_UP_TO = 3
_MOST_LABEL = 8
_YEARS = 6
_REACH = 3.0
"""A printed figure further away than so many times the height of the drawing is not drawn."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A compared point: `kind` is `now`, `base` or `claimed`, `label` what stands beside it."""

    x: float
    y: float
    kind: str
    label: str = ""
    anchor: str = "middle"
    label_y: float = 0.0


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing of `WIDTH` by `HEIGHT`: lines as SVG paths, the two axes as places with labels.

    `told` says in words what the drawing shows; `off` that the printed figure lies outside it.
    """

    lines: tuple[str, ...]
    dots: tuple[tuple[float, float], ...]
    marks: tuple[Mark, ...]
    across: tuple[tuple[float, str], ...]
    upright: tuple[tuple[float, str], ...]
    zero: float | None
    told: str
    off: bool
    left: int = _LEFT
    right: int = WIDTH - _RIGHT
    bottom: int = HEIGHT - _BOTTOM


def plot(points: Sequence[Point], verdict: Verdict, evidence: Sequence[Evidence]) -> Plot | None:
    """The drawing of a series around the `evidence` that is from it; None of fewer than three
    points, which a table tells as well."""
    near = _window(points, evidence)
    if len(near) < 3:
        return None
    unit = evidence[0].unit
    claimed = _claimed(verdict, evidence)
    values = [*(value for _, value in near), *(one.value for one in evidence)]
    off = False
    if claimed is not None:
        size = max(values) - min(min(values), 0.0) or 1.0
        off = not min(values) - _REACH * size <= claimed <= max(values) + _REACH * size
        values += [] if off else [claimed]
    scale = _Scale(near, ticks(values))
    marks = [_mark(scale, one, verdict, len(evidence)) for one in evidence]
    if claimed is not None and not off:
        marks.append(_mark_at(scale, evidence[0].period, claimed, "claimed", ""))
    thin = _thinned(near)
    return Plot(
        lines=tuple(_lines(scale, thin)),
        dots=tuple(scale.spot(*point) for point in thin) if len(thin) <= _DOTS_UP_TO else (),
        marks=tuple(marks),
        across=tuple(_years(scale, near)),
        upright=tuple(zip(map(scale.y, scale.ticks), _amounts(scale.ticks, unit), strict=True)),
        zero=scale.y(0.0) if scale.ticks[0] < 0 < scale.ticks[-1] else None,
        told=f"{spoken(near[0][0].final)} to {spoken(near[-1][0].final)}",
        off=off,
    )


class _Scale:
    """Where a period and a value lie."""

    def __init__(self, points: Sequence[Point], marks: list[float]) -> None:
        self.ticks = marks
        self._first = points[0][0].last
        self._steps = max(1, max(period.last for period, _ in points) - self._first)

    def x(self, step: int) -> float:
        inner = WIDTH - _LEFT - _RIGHT
        return round(_LEFT + (step - self._first) / self._steps * inner, 1)

    def y(self, value: float) -> float:
        low, high = self.ticks[0], self.ticks[-1]
        return round(_TOP + (high - value) / (high - low) * (HEIGHT - _TOP - _BOTTOM), 1)

    def spot(self, period: Period, value: float) -> tuple[float, float]:
        return self.x(period.last), self.y(value)


def _window(points: Sequence[Point], evidence: Sequence[Evidence]) -> list[Point]:
    """The points around those compared, and at least so many that a course is seen."""
    if not points or not evidence:
        return []
    around = _AROUND.get(evidence[0].period.frequency, _USUAL)
    steps = [one.period.last for one in evidence]
    last = max(steps) + around
    first = min(min(steps) - around, last - _LEAST)
    return [point for point in points if first <= point[0].last <= last]


def _claimed(verdict: Verdict, evidence: Sequence[Evidence]) -> float | None:
    """The printed figure where it stands on the axis of the drawing: what was computed is itself
    the one compared point. A figure that is borne out is not drawn twice."""
    quantity = verdict.claim.quantity
    if len(evidence) != 1 or quantity is None or verdict.computed is None:
        return None
    point = evidence[0]
    same = quantity.unit == point.unit and math.isclose(point.value, verdict.computed)
    if verdict.rating is Rating.SUPPORTED or not same:
        return None
    size = float(quantity.value)
    told = verdict.claim.direction if verdict.operation in ("growth", "change") else None
    negative = told == "down" if told else verdict.computed < 0
    return -abs(size) if negative else size


def _mark(scale: _Scale, one: Evidence, verdict: Verdict, count: int) -> Mark:
    now = verdict.period is None or (
        verdict.period.frequency is one.period.frequency
        and verdict.period.first <= one.period.last <= verdict.period.last
    )
    label = shown(one.value, one.unit) if count <= _LABELS_UP_TO else ""
    if len(label) > 2 * _MOST_LABEL:
        label = shown(one.value, None)
    return _mark_at(scale, one.period, one.value, "now" if now else "base", label)


def _mark_at(scale: _Scale, period: Period, value: float, kind: str, label: str) -> Mark:
    x, y = scale.spot(period, value)
    half = len(label) * 3.6
    anchor = "middle"
    if x + half > WIDTH - 4:
        anchor = "end"
    elif x - half < _LEFT:
        anchor = "start"
    return Mark(x, y, kind, label, anchor, round(y - 9 if y > _TOP + 8 else y + 18, 1))


def _lines(scale: _Scale, points: Sequence[Point]) -> Iterator[str]:
    """One path for each stretch without a gap."""
    thinned = len(points) >= _MOST
    path: list[str] = []
    before: Period | None = None
    for period, value in points:
        if before is not None and not thinned and not follows(before, period):
            yield "M" + "L".join(path)
            path = []
        x, y = scale.spot(period, value)
        path.append(f"{x:g} {y:g}")
        before = period
    yield "M" + "L".join(path)


def _thinned(points: Sequence[Point]) -> Sequence[Point]:
    if len(points) <= _MOST:
        return points
    size = math.ceil(2 * len(points) / _MOST)
    kept: list[Point] = [points[0]]
    for start in range(1, len(points) - 1, size):
        stretch = points[start : min(start + size, len(points) - 1)]
        ends = {min(stretch, key=_value), max(stretch, key=_value)}
        kept += sorted(ends, key=lambda point: point[0].last)
    return [*kept, points[-1]]


def _value(point: Point) -> float:
    return point[1]


def _years(scale: _Scale, points: Sequence[Point]) -> Iterator[tuple[float, str]]:
    """The first period of each year, as many as have room; the ends where there is one year."""
    firsts: dict[int, int] = {}
    for period, _ in points:
        firsts.setdefault(period.final.start.year, period.last)
    years = list(firsts.items())
    opening = points[0][0].final
    if len(years) > 2 and opening.start.year == opening.previous().end.year:
        years = years[1:]
    if len(years) < 2:
        for period, _ in (points[0], points[-1]):
            yield scale.x(period.last), str(period.final)
        return
    every = math.ceil(len(years) / _YEARS)
    for year, step in years[:: every or 1]:
        yield scale.x(step), str(year)


def _amounts(marks: Sequence[float], unit: str) -> list[str]:
    labels = [shown(tick, unit) for tick in marks]
    if max(map(len, labels)) > _MOST_LABEL:
        labels = [shown(tick, None) for tick in marks]
    return labels
