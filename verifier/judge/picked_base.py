"""Home of cherry-picked bases: what a move would be, had it been counted from a period away."""

import re
from collections.abc import Mapping
from statistics import median

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.known import Value
from verifier.model.mention import TimeKind
from verifier.model.notation import spoken, stated
from verifier.model.outcome import Outcome
from verifier.model.period import PER_YEAR, Period
from verifier.model.rule import Frame
from verifier.settings import Settings

CHOSEN_OPENLY = regex(
    r"\b(?:peaks?|troughs?|nadir|highs?|lows?|bottom|record|highest|lowest|height|depths?|best|worst|marks?|"
    r"pandemic|lockdowns?|covid\S*|crisis|crash|slump|war|invasion|election|"
    r"took office|launch\w*)\b",
    re.IGNORECASE,
)
"""Words by which a sentence says what is special about the time that it counts from."""
_NAMING = (TimeKind.BASELINE, TimeKind.SINCE)
_ONE_POINT = 1.0
"""Percent: less than that between two rates of growth tells no other story."""
_USUAL = 3.0
"""A base is odd that lies further than so many times the median departure from the middle of its
neighbours: of normally spread departures, whose median is 0.6745 of their standard deviation,
about the two standard deviations beyond which one in twenty falls (Hampel, The influence curve and
its role in robust estimation, Journal of the American Statistical Association 69, 1974). With less,
every second month of a measure that goes up and down would be a peak or a trough."""
_YEARS_AROUND, _MOST_STEPS, _FEWEST = 5, 60, 5
"""The departures of so many years and steps around a base tell what is usual; with fewer than five
of them nothing is."""


def picked_base(claim: Claim, held: Outcome, settings: Settings) -> str | None:
    """What a move would be from the period before or after its base, where one of them turns it or
    makes it more than so many times as large or as small; None where none makes such a difference.

    The base must be a peak or a trough among its neighbours, and further from their middle than the
    measure usually is and than they are from theirs: else it goes up and down like that all the
    time, or it is a neighbour that is odd. A base that is conventional or told to be an extreme is
    none to ask about.
    """
    frame, computed = held.frame, held.judgement.value
    base, moved = frame.baseline, held.operation.name in ("growth", "change")
    if not moved or base is None or computed is None or not settings.base_factor:
        return None
    if base.count > 1 or not _is_chosen(claim, frame, base):
        return None
    lag = _lag(frame.period, base, held.forms.series.adjustment)
    others = base.shift(-lag), base.shift(lag)
    before, after = (held.case.compute(Frame(frame.period, one, None)) for one in others)
    if before is None or after is None or others[1].end >= frame.period.start:
        return None
    a = computed.value
    if (before.value - a) * (after.value - a) <= 0:
        return None
    unit = held.operation.unit(held.forms)
    factor = settings.base_factor
    if not any(_tell_apart(computed, other, unit, factor) for other in (before, after)):
        return None
    if not _is_odd(held, base, lag):
        return None
    here, *there = (stated(held.operation.name, v, unit) for v in (a, before.value, after.value))
    earlier, later = map(spoken, others)
    return (
        f"Counted from {earlier} instead of {spoken(base)} it is {there[0]}, from {later} "
        f"{there[1]}, not {here}"
    )


def _tell_apart(one: Value, other: Value, unit: str | None, factor: float) -> bool:
    """Whether two rates tell two stories: one turns the other, or is so many times as large."""
    a, b = one.value, other.value
    least = max(_ONE_POINT if unit == "percent" else 0.0, 2 * (one.error + other.error))
    small, large = sorted((abs(a), abs(b)))
    return abs(a - b) >= least and (a * b < 0 or large > factor * small)


def _is_chosen(claim: Claim, frame: Frame, base: Period) -> bool:
    """Whether a sentence names its base, says no reason for it, and convention has none either:
    the period before, a year before, and the end of last year need no choice."""
    named = [t.period for t in claim.clause.times if t.kind in _NAMING and t.anaphor is None]
    span = claim.clause.time.period
    if span is not None and span.count > 1 and span.start == base.start:
        named.append(span)  # "between April and December"
    ends_a_year = base.end.month == 12 and base.end.year == frame.period.end.year - 1
    usual = (frame.period.previous(), frame.period.years_later(-1))
    if frame.basis is not None or ends_a_year or base in usual:
        return False
    dated = any(one is not None and one.start <= base.end for one in named)
    return dated and CHOSEN_OPENLY.search(claim.clause.sentence_text) is None


def _lag(period: Period, base: Period, adjustment: str | None) -> int:
    """How many steps the neighbours of a base lie away: of figures with seasons that are compared
    over whole years those of a year, else one."""
    own = PER_YEAR.get(base.frequency, 1)
    years = period.start.year - base.start.year
    seasonal = adjustment not in ("SA", "SAAR") and own > 1
    return own if seasonal and base == period.years_later(-years) else 1


def _is_odd(held: Outcome, base: Period, lag: int) -> bool:
    """Whether it is a base that departs from what is usual, and more than its neighbours do."""
    reach = min(_MOST_STEPS, _YEARS_AROUND * PER_YEAR.get(base.frequency, _MOST_STEPS))
    last = held.frame.period
    levels = {
        step: value[1].value
        for k in range(-reach - lag, reach + lag + 1)
        if (step := base.shift(k)).start <= last.start
        if (value := held.forms.level(step)) is not None
    }
    own = _departure(levels, base, lag, held)
    if own is None:
        return False
    around = [_departure(levels, step, lag, held) for step in levels if step != base]
    usual = sorted(one for one in around if one is not None)
    if len(usual) < _FEWEST:
        return True
    beside = (_departure(levels, base.shift(k), lag, held) or 0.0 for k in (-lag, lag))
    return own > _USUAL * median(usual) and own > max(beside)


def _departure(
    levels: Mapping[Period, float], step: Period, lag: int, held: Outcome
) -> float | None:
    """How far a level lies from the middle of its neighbours, of growth as a part of that."""
    here = levels.get(step)
    beside = levels.get(step.shift(-lag)), levels.get(step.shift(lag))
    if here is None or beside[0] is None or beside[1] is None:
        return None
    middle = (beside[0] + beside[1]) / 2
    if held.operation.name == "growth":
        return abs(here / middle - 1) if middle else None
    return abs(here - middle)
