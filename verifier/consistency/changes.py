"""Home of `stated_change`: a change printed beside the two levels it is taken from."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from verifier.consistency.interval import Interval, readings_of
from verifier.consistency.multiples import multiples_at_odds, tells_how_often
from verifier.consistency.printed import (
    Printed,
    alike,
    by_sentence,
    finding,
    same_unit,
    two_sided,
)
from verifier.consistency.sameness import lone_area, surely_same
from verifier.consistency.wording import (
    apposed,
    gap_between,
    had_stood,
    is_from,
    is_to,
    leaves_room,
    moved_on,
    rises_from,
    runs_from,
    runs_to,
    spread_over_time,
    stands_apart_from,
)
from verifier.language.comparisons.multiplied import is_of_another_thing
from verifier.lazy import regex
from verifier.model.mention import Direction
from verifier.model.notation import shown
from verifier.model.period import Period
from verifier.model.replacement import as_printed
from verifier.model.verdict import Finding

REASON = "stated_change"
_MOVES = ("growth", "change", "multiple")
_POINTS = {"percentage_points": 1.0, "basis_points": 100.0}
_TIMES = regex(r"times|fold", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Change:
    """A printed change with the later and the earlier level that it runs between."""

    stated: Printed
    new: Printed
    old: Printed

    @property
    def possible(self) -> tuple[Interval, ...]:
        """What the two levels allow the change to be, in its unit; none where nothing is sure."""
        habits = zip(readings_of(self.new.quantity), readings_of(self.old.quantity), strict=True)
        return tuple(found for new, old in habits for found in self._between(new, old))

    def _between(self, new: Interval, old: Interval) -> tuple[Interval, ...]:
        unit, level_unit = self.stated.quantity.unit, self.new.quantity.unit
        if unit in _POINTS and level_unit == "percent":
            return ((new - old).scaled(_POINTS[unit]),)
        if self.stated.operation == "change":
            return (new - old,) if same_unit(self.stated, self.new) else ()
        if old.low <= 0 or new.low < 0 or unit not in ("percent", "ratio"):
            return ()
        if self.stated.operation == "multiple":
            quotient = new.over(old)
            if not _TIMES.search(self.stated.quote):
                return (quotient,)
            return (quotient, quotient.scaled(1, -1), Interval(1 / quotient.high, 1 / quotient.low))
        scale = 100.0 if unit == "percent" else 1.0
        growth = new.over(old).scaled(scale, -scale)
        return (growth, new - old) if level_unit == "percent" else (growth,)

    @property
    def signed(self) -> Interval:
        """What the text says, a fall as a negative number."""
        stated = self.stated.interval
        down = self.stated.claim.direction is Direction.DOWN
        return -stated if down and self.stated.operation != "multiple" else stated

    def holds(self) -> bool:
        """Whether the levels allow the change, or are silent about it."""
        possible = self.possible
        if self.stated.claim.direction is None or self.stated.quantity.value < 0:
            stated = self.stated.interval.magnitude()
            return not possible or any(p.magnitude().meets(stated) for p in possible)
        return not possible or any(p.meets(self.signed) for p in possible)

    def explanation(self) -> str:
        """The arithmetic in a sentence."""
        new, old = float(self.new.quantity.value), float(self.old.quantity.value)
        unit = self.stated.quantity.unit
        if self.stated.operation == "multiple":
            found = f"{new / old:.2f} times as much"
        elif unit in _POINTS:
            found = f"{_way(new - old)} of {shown(abs(new - old) * _POINTS[unit], unit)}"
        elif self.stated.operation == "change":
            amount = as_printed(self.stated.quantity, abs(new - old), self.stated.quote)
            found = f"{_way(new - old)} of {amount}"
        else:
            found = f"{_way(new - old)} of {abs(new / old - 1) * 100:.1f}%"
        way = self.stated.claim.direction
        word = "a rise of " if way is Direction.UP else "a fall of "
        word = "" if way is None or self.stated.operation == "multiple" else word
        return (
            f"{self.new.quote} after {self.old.quote} is {found}, but the text says "
            f"{word}{self.stated.quote}"
        )


def _way(difference: float) -> str:
    return "a rise" if difference > 0 else "a fall"


def miscomputed(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Changes that the levels beside them do not allow, then multiples beside other rates."""
    seen: set[int] = set()
    for sentence in by_sentence(figures):
        for change in _beside(sentence):
            seen.add(change.stated.order)
            if not change.holds():
                yield finding(REASON, change.explanation(), change.stated, change.new, change.old)
        yield from multiples_at_odds(sentence)
    yield from _across(figures, seen)


def _beside(sentence: Sequence[Printed]) -> Iterator[Change]:
    """Changes that stand with both levels in one unbroken wording."""
    if not sentence or two_sided(sentence[0].clause.sentence_text):
        return
    for place in range(len(sentence) - 2):
        three = sentence[place : place + 3]
        stated = next((p for p in three if p.operation in _MOVES), None)
        levels = [p for p in three if _is_stand(p)]
        if stated is None or len(levels) != 2 or stated.quantity.upper is not None:
            continue
        if tells_how_often(three) and _is_how_often(three):
            yield Change(three[1], three[0], three[2])
            continue
        old = next((p for p in levels if is_from(p) or had_stood(p)), None)
        new = next((p for p in levels if is_to(p)), None) or _set_back(three, old)
        if new is None and old is three[0] and levels[1] is three[2]:
            new = levels[1]
        if new is None or old is None or new is old:
            continue
        change = Change(stated, new, old)
        if (
            may_be_one(change)
            and _is_one(change, three)
            and not _goes_on(sentence[place + 3 :], old)
        ):
            yield change


def _is_how_often(three: Sequence[Printed]) -> bool:
    """Whether a multiple and the two levels on its sides are all told as facts, of one unit."""
    first, stated, last = three
    alike = same_unit(first, last) and _of_one_measure(first, last)
    return alike and not stated.per and all(p.asserted for p in three)


def _set_back(three: Sequence[Printed], old: Printed | None) -> Printed | None:
    """The level before ", up from" where a change stands behind both: "61.4%, up from 58.9% four
    years ago, a gain of 2.5 points"."""
    first, second, last = three
    apart = old is second and last.operation in ("change", "growth")
    return first if apart and stands_apart_from(gap_between(first, second)) else None


def _is_stand(figure: Printed) -> bool:
    """Whether a figure says where something stood; rates in percent may be read as shares."""
    return figure.is_level or (figure.operation == "share" and figure.quantity.unit == "percent")


def _is_one(change: Change, three: Sequence[Printed]) -> bool:
    """Whether the three figures belong together."""
    stated, new, old = change.stated, change.new, change.old
    gaps = [gap_between(one, other) for one, other in pairwise(three)]
    place = three.index(stated)
    if place == 2:
        joined = runs_to(gaps[0]) or runs_from(gaps[0]) or stands_apart_from(gaps[0])
        joined = joined and apposed(gaps[1], stated)
        return joined and same_base(stated, old, strict=False)
    if place == 1 and had_stood(old):
        return old is three[0] and moved_on(*gaps) and same_base(stated, old, strict=False)
    if place == 1:
        fits = three[0] is new and apposed(gaps[0], stated) and rises_from(gaps[1])
        return fits and same_base(stated, old, strict=False)
    if not (runs_to(gaps[0]) or runs_from(gaps[0])):
        return False
    if three[1] is new and stands_apart_from(gaps[1]):
        return same_base(stated, old, strict=True)
    straight = runs_from(gaps[1]) if three[1] is new else runs_to(gaps[1])
    return straight and same_base(stated, old, strict=False)


def may_be_one(change: Change) -> bool:
    """Whether a change may, by its words, be that of two levels, and these are of one thing."""
    stated, new, old = change.stated, change.new, change.old
    alike = same_unit(new, old) and not stated.per and _of_one_measure(new, old)
    apart = stated.operation == "multiple" and is_of_another_thing(stated.clause)
    if not alike or apart or spread_over_time(stated) or leaves_room(stated.clause.sentence_text):
        return False
    return all(p.asserted for p in (stated, new)) and _same_words(stated, new)


def _of_one_measure(new: Printed, old: Printed) -> bool:
    """Whether two levels are so much of one thing, which the first need not say again: "to 142.3p a
    litre from 138.9p"."""
    per, before = new.per, old.per
    return per == before or None in (per, before)


def _same_words(stated: Printed, new: Printed) -> bool:
    """Whether nothing says that change and level are of two measures."""
    one, other = stated.claim.measure, new.claim.measure
    return all(
        a is None or b is None or a == b
        for a, b in (
            (one.indicator, other.indicator),
            (one.ref_area, other.ref_area),
            (one.counterpart, other.counterpart),
            (one.breakdown, other.breakdown),
        )
    )


def same_base(stated: Printed, old: Printed, *, strict: bool) -> bool:
    """Whether the change is measured from the earlier level's own time."""
    base = _baseline(stated)
    own = old.clause.time.period if not old.clause.time.inherited else None
    if base is None or own is None:
        if base is None and stated.claim.basis_stated:
            return False  # "down from 7,105, up 19% on the year"
        untimed = base is own and not (stated.clause.times or old.clause.times)
        return (untimed and _OF_AN_EVENT.match(old.tail) is None) or not strict
    return (base.start, base.end) == (own.start, own.end)


_OF_AN_EVENT = regex(r"\s(?:[a-z]+\s)?(?:in|at|during|before|by|when)\s(?:the|its|their|it|they)\b")
"""Behind a level, what tells by an event when that was: "in the first year of the pandemic"."""


def _baseline(stated: Printed) -> Period | None:
    """The baseline that the text itself names, by a date or by a basis."""
    clause = stated.clause
    if clause.baseline is not None and clause.baseline.period is not None:
        return clause.baseline.period
    return stated.verdict.baseline if stated.claim.basis_stated else None


def _goes_on(rest: Sequence[Printed], old: Printed) -> bool:
    """Whether a second earlier level follows ("from 78.2 in July and 71.2 the previous year")."""
    return bool(
        rest
        and rest[0].quantity.unit == old.quantity.unit
        and rest[0].is_level
        and rest[0].clause.span.start - old.clause.span.end < 60
    )


def _across(figures: Sequence[Printed], seen: set[int]) -> Iterator[Finding]:
    """Growth rates whose two levels are printed elsewhere, each with its measure and date."""
    lone = lone_area(figures)
    known = [
        p
        for p in figures
        if p.is_level and p.asserted and p.quantity.unit != "percent" and p.moment and not p.per
    ]
    levels = {
        (group[0].indicator, *(group[0].moment or ())[:2]): group
        for group in alike(known, lambda p: (p.indicator, *(p.moment or ())[:2]))
    }
    for stated in figures:
        base = _baseline(stated)
        if stated.operation != "growth" or base is None or stated.period in (None, base):
            continue
        if not stated.asserted or stated.order in seen or spread_over_time(stated):
            continue
        later = levels.get((stated.indicator, stated.period.start, stated.period.end), [])
        earlier = levels.get((stated.indicator, base.start, base.end), [])
        found = [
            Change(stated, new, old)
            for new in later
            if new.moment == stated.moment and _fully(new, stated, lone)
            for old in earlier
            if old.quantity.unit == new.quantity.unit and _fully(old, stated, lone)
        ]
        if found and not any(change.holds() for change in found):
            change = found[0]
            yield finding(REASON, change.explanation(), change.stated, change.new, change.old)


def _fully(level: Printed, stated: Printed, lone: bool) -> bool:
    inherited = level.clause.time.inherited and not level.in_title
    return not inherited and surely_same(level, stated, lone)
