"""Home of `apart_by_prints`: how far another print of a figure may lie from the one at hand.

A pack holds the prints that its maker came across. One that is older than revisions take may have
been replaced by one that the pack lacks, and one between the last print before a day and the first
one after it may have been out.
"""

from collections.abc import Sequence
from datetime import date

from verifier.model.history import History
from verifier.model.outcome import Outcome
from verifier.model.series import Nature, Observation, Transformation

_MOST = 0.9
"""Of the revisions of a series the largest tenth is left out: a new base, a new method."""
_TELLING = 3
"""So many revisions of a series at least tell how far they go."""
_UNTIL_NEXT = 25
"""Days: no print comes out between two of a monthly release."""
_SIDES = {"level": 1, "change": 2, "growth": 2}
"""Of so many figures each is computed; a sum of months is revised by less than they are."""
_PERCENT = 100.0
_POINTS = ("percent", "percentage_points")


def apart_by_prints(top: Outcome) -> float:
    """How far the prints that a pack may lack can move what was computed, in its own unit; 0.0
    where all that was used stood on the day, and for what is neither a level nor a movement."""
    forms, used = top.forms, deciding(top)
    histories = {known.series.key: known.history for known in forms.members}
    reaches = [
        _reach(one, histories[one.series], forms.day) for one in used if one.series in histories
    ]
    if len(reaches) < len(used) or len(used) > _SIDES.get(top.operation.name, 0):
        return 0.0
    if _is_a_ratio(top, used):
        return sum(
            _PERCENT * reach / abs(one.value) for one, reach in zip(used, reaches, strict=True)
        )
    return sum(reaches)


def deciding(top: Outcome) -> Sequence[Observation]:
    """The observations that an outcome rests on: those that it was computed with, of a printed rate
    that alone, though what it was recomputed of stands behind it."""
    used = top.judgement.value.used if top.judgement.value else ()
    rates = {k.series.key for k in top.forms.members if k.series.unit in _POINTS}
    return used[:1] if used and used[0].series in rates else used


def may_be_final(top: Outcome, printed: float) -> bool:
    """Whether a printed rate of growth may be the final one of a period of which only the first
    print is at hand, that of a month ago or longer: it is a tenth of a point off."""
    judged, used = top.judgement, deciding(top)
    plain = Transformation.NONE
    rates = {k.series.key for k in top.forms.members if k.series.transformation is not plain}
    if len(used) != 1 or judged.computed is None or used[0].published is None:
        return False
    if used[0].series not in rates or top.operation.unit(top.forms) not in _POINTS:
        return False
    aged = (top.forms.day - used[0].published).days >= _UNTIL_FINAL
    return aged and abs(abs(judged.computed) - abs(printed)) < _A_TENTH


_UNTIL_FINAL, _A_TENTH = 28, 0.1001


def _is_a_ratio(top: Outcome, used: Sequence[Observation]) -> bool:
    """Whether a percentage was computed of levels that are none themselves."""
    unit = {k.series.key: k.series.unit for k in top.forms.members}
    percent = top.operation.unit(top.forms) in _POINTS
    return percent and all(one.value and unit[one.series] not in _POINTS for one in used)


def _reach(one: Observation, history: History, day: date) -> float:
    """How far the print that stood on a day may lie from the one at hand, in base units."""
    if one.published is None:
        return 0.0
    prints = history.vintages(one.period)
    after = [p for p in prints if p.published is not None and p.published > day]
    old = (day - one.published).days >= _UNTIL_NEXT
    between = abs(after[0].value - one.value) if after and old else 0.0
    revised = history.reprinted
    if len(revised) < _TELLING or one.published > day:
        return between
    soonest = min(_days(*pair) for pair in revised)
    if (day - one.published).days < soonest:
        return between
    relative = _is_relative(history)
    moved = sorted(_moved(*pair, relative) for pair in revised)
    usual = moved[int(_MOST * (len(moved) - 1))]
    return max(between, usual * abs(one.value) if relative else usual)


def _days(one: Observation, other: Observation) -> int:
    return ((other.published or date.min) - (one.published or date.min)).days


def _moved(one: Observation, other: Observation, relative: bool) -> float:
    apart = abs(other.value - one.value)
    return apart / abs(one.value) if relative and one.value else apart


def _is_relative(history: History) -> bool:
    """Whether revisions grow with the figure: of sums, and not of rates, balances or changes."""
    one = history.series
    signed = any(o.value < 0 for o in history.observations)
    return one.unit not in _POINTS and one.nature is not Nature.INDEX and not signed
