"""Home of `plot`: a series over time as shapes with places, the compared points marked.

Own code, as `verifier/views/chart.py`, whose axis it shares: the drawing must be inline SVG without
style attributes or a script, so that the page's policy can forbid both.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from verifier.model.backdrop import Point
from verifier.model.notation import shown, spoken
from verifier.model.period import Frequency, Period
from verifier.model.verdict import Evidence, Rating, Verdict
from verifier.views.chart import follows, ticks

WIDTH, HEIGHT = 460, 190
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 16, 18, 24
_SEEN = {
    Frequency.DAY: (60, 120),
    Frequency.WEEK: (26, 78),
    Frequency.MONTH: (12, 36),
    Frequency.QUARTER: (8, 24),
    Frequency.HALF: (6, 16),
    Frequency.YEAR: (8, 16),
}
"""So many steps are shown before and after the compared points, and at least in all."""
_MOST = 240
"""More points than that are thinned to the lowest and highest of each stretch."""
_DOTS_UP_TO = 40
_LABELS_UP_TO = 3
_LETTER, _LETTER_HEIGHT = 7.0, 13.0
_ABOVE, _BELOW, _POINT = -9.0, 18.0, 4.0
_MOST_LABEL = 8
_YEARS = 6
_EVERY_YEARS = (1, 2, 5, 10, 20, 50, 100, 1000)
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
    near = _window(points, evidence, verdict.baseline)
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
    marks += [
        _mark_at(scale, period, value, "base", shown(value, unit))
        for period, value in near
        if _is_counted_from(period, verdict, evidence)
    ]
    if claimed is not None and not off:
        marks.append(_mark_at(scale, evidence[0].period, claimed, "claimed", ""))
    thin = _thinned(near)
    return Plot(
        lines=tuple(_lines(scale, thin, thin is near)),
        dots=tuple(scale.spot(*point) for point in thin) if len(thin) <= _DOTS_UP_TO else (),
        marks=tuple(_apart(marks)),
        across=tuple(_years(scale, near)),
        upright=tuple(zip(map(scale.y, scale.ticks), _amounts(scale.ticks, unit), strict=True)),
        zero=scale.y(0.0) if scale.ticks[0] < 0 < scale.ticks[-1] else None,
        told=f"{spoken(near[0][0].final)} to {spoken(near[-1][0].final)}",
        off=off,
    )


def is_now(period: Period, verdict: Verdict) -> bool:
    """Whether a period is, or lies in, the one that the figure is about."""
    about = verdict.period
    return about is None or (
        about.frequency is period.frequency and about.first <= period.last <= about.last
    )


def _is_counted_from(period: Period, verdict: Verdict, evidence: Sequence[Evidence]) -> bool:
    """Whether a record or its like is counted from a period whose figure entered no working."""
    counted = verdict.claim.assertion not in (None, "value")
    return counted and period == verdict.baseline and all(period != e.period for e in evidence)


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


def _window(
    points: Sequence[Point], evidence: Sequence[Evidence], baseline: Period | None
) -> list[Point]:
    """The points around those compared, and at least so many that a course is seen."""
    if not points or not evidence:
        return []
    frequency = evidence[0].period.frequency
    around, least = _SEEN[frequency]
    steps = [one.period.last for one in evidence]
    if baseline is not None and baseline.frequency is frequency:
        steps.append(baseline.first)
    last = max(steps) + around
    first = min(min(steps) - around, min(last, points[-1][0].last) - least)
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
    now = is_now(one.period, verdict)
    label = shown(one.value, one.unit) if count <= _LABELS_UP_TO else ""
    if len(label) > 2 * _MOST_LABEL:
        label = shown(one.value, None)
    return _mark_at(scale, one.period, one.value, "now" if now else "base", label)


def _mark_at(scale: _Scale, period: Period, value: float, kind: str, label: str) -> Mark:
    x, y = scale.spot(period, value)
    half = len(label) * _LETTER / 2
    anchor = "middle"
    if x + half > WIDTH - 4:
        anchor = "end"
    elif x - half < _LEFT:
        anchor = "start"
    return Mark(x, y, kind, label, anchor)


def _apart(marks: Sequence[Mark]) -> Iterator[Mark]:
    """The marks with their labels above or below them, without one that would lie on another."""
    taken = [(mark.x - _POINT, mark.x + _POINT, mark.y + _POINT) for mark in marks]
    for mark in marks:
        left, right = _reach(mark)
        for label_y in (mark.y + _ABOVE, mark.y + _BELOW):
            free = all(
                right < start or left > end or abs(label_y - there) >= _LETTER_HEIGHT
                for start, end, there in taken
            )
            if mark.label and free and _TOP - 8 < label_y < HEIGHT - _BOTTOM - 2:
                taken.append((left, right, label_y))
                yield replace(mark, label_y=round(label_y, 1))
                break
        else:
            yield replace(mark, label="")


def _reach(mark: Mark) -> tuple[float, float]:
    """From where to where a label goes."""
    wide = len(mark.label) * _LETTER
    left = {"start": mark.x, "end": mark.x - wide}.get(mark.anchor, mark.x - wide / 2)
    return left, left + wide


def _lines(scale: _Scale, points: Sequence[Point], whole: bool) -> Iterator[str]:
    """One path for each stretch without a gap; one in all where points were left out."""
    path: list[str] = []
    before: Period | None = None
    for period, value in points:
        if before is not None and whole and not follows(before, period):
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
    """The beginnings of years, as many as have room; the ends where there are not two."""
    first, last = points[0][0].final, points[-1][0].final
    every = next(
        size for size in _EVERY_YEARS if (last.start.year - first.start.year) / size < _YEARS
    )
    years = [year for year in range(first.start.year, last.start.year + 1) if year % every == 0]
    openings = [(Period.of(first.frequency, date(year, 1, 4)).first, year) for year in years]
    marked = [(step, year) for step, year in openings if first.first <= step <= last.last]
    if len(marked) < 2:
        yield scale.x(first.last), str(first)
        yield scale.x(last.last), str(last)
        return
    for step, year in marked:
        yield scale.x(step), str(year)


def _amounts(marks: Sequence[float], unit: str) -> list[str]:
    labels = [shown(tick, unit) for tick in marks]
    if max(map(len, labels)) > _MOST_LABEL:
        labels = [shown(tick, None) for tick in marks]
    return labels
