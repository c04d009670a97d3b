"""Home of growth that is large because its base was small: low bases and rebounds, in figures."""

import math
import re
from statistics import median

from verifier.judge.picked_base import CHOSEN_OPENLY
from verifier.model.agreement import PROPORTIONS
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.notation import shown, spoken, spoken_at, stated, told
from verifier.model.outcome import Outcome
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature, Transformation
from verifier.settings import Settings

_TOLD_OF = ("growth", "multiple")
_DOUBLED = 2.0
"""A measure that came back to less than twice its low base is told by a modest figure."""
_YEARS, _FEWEST = 5, 3
"""The usual level of a base is the median of so many years before it, of at least three figures:
statistical offices take the same five years where they set an odd period against a usual one
(Office for National Statistics, excess deaths, 2020)."""


def low_base(claim: Claim, held: Outcome, settings: Settings) -> str | None:
    """From how little a growth or multiple starts: from fewer than so many of what is counted, or
    from less than so large a part of what had been usual by then; None where the base is as good
    as others, or the sentence prints the small number itself, or tells of a low or a crisis."""
    found = _ends(held)
    if found is None:
        return None
    (now, period), (then, base) = found
    unit = held.forms.unit
    ends = (
        f"from {shown(then.value, unit)} {spoken_at(base)} to {shown(now.value, unit)} "
        f"{spoken_at(period)}"
    )
    if _is_a_small_count(held.forms, now, then, settings.small_count):
        printed = re.search(rf"\b{then.value:.0f}\b", claim.clause.sentence_text) is not None
        return None if printed else f"The base is a small number: it went {ends}"
    openly = CHOSEN_OPENLY.search(claim.clause.sentence_text) is not None
    asked = not openly and now.value >= _DOUBLED * then.value > 0
    usual = _usual(held.forms, base) if asked else None
    if usual is None or then.value >= settings.low_base * usual:
        return None
    against = told("growth", 100 * (now.value / usual - 1), "percent")
    return (
        f"The base is low: it went {ends}, where {shown(usual, unit)} had been usual; against that "
        f"it is {against}"
    )


def rebound(held: Outcome, settings: Settings) -> str | None:
    """What is left of a move once the opposite one before it, over as long a time, is added: where
    that is no more than so large a part of the move; None elsewhere."""
    frame = held.frame
    base = frame.baseline
    if held.operation.name != "growth" or base is None or not settings.rebound:
        return None
    if base.frequency is not frame.period.frequency or base.count != frame.period.count:
        return None
    origin = base.shift(base.first - frame.period.first)
    levels = [held.forms.level(one) for one in (origin, base, frame.period)]
    if any(one is None or one[0].series.transformation is not _PLAIN for one in levels):
        return None
    first, middle, last = (one[1].value for one in levels if one is not None)
    if min(first, middle, last) <= 0:
        return None
    before, move, both = (100 * (a - 1) for a in (middle / first, last / middle, last / first))
    if before * move >= 0 or abs(both) > settings.rebound * abs(move):
        return None
    was, left = told("growth", before, "percent"), stated("growth", both, "percent")
    return (
        f"It undoes most of the move before: {spoken_at(base)} it was {was} from {spoken(origin)}; "
        f"over both it is {left}"
    )


def points_of_a_rate(held: Outcome) -> str | None:
    """The levels and the points behind a percentage of a rate that is itself told in percent; None
    for what is no such rate."""
    found = _ends(held)
    value = held.judgement.value
    if found is None or value is None or held.operation.name != "growth":
        return None
    (now, period), (then, base) = found
    grown = 100 * (now.value / then.value - 1) if then.value else None
    is_computed = grown is not None and math.isclose(grown, value.value, rel_tol=1e-6)
    if held.forms.levels[0].series.unit != "percent" or not is_computed:
        return None
    points = told("change", now.value - then.value, "percentage_points")
    return (
        f"The percentage is one of a rate: in points it is {points}, from "
        f"{shown(then.value, 'percent')} {spoken_at(base)} to {shown(now.value, 'percent')} "
        f"{spoken_at(period)}"
    )


_PLAIN = Transformation.NONE


def _ends(held: Outcome) -> tuple[tuple[Value, Period], tuple[Value, Period]] | None:
    """The levels between which a growth or multiple is told, and their times; None where it is
    told of something else."""
    frame = held.frame
    if held.operation.name not in _TOLD_OF or frame.baseline is None:
        return None
    now, then = held.forms.level(frame.period), held.forms.level(frame.baseline)
    if now is None or then is None:
        return None
    if any(one[0].series.transformation is not _PLAIN for one in (now, then)):
        return None
    return (now[1], frame.period), (then[1], frame.baseline)


def _is_a_small_count(forms: Forms, now: Value, then: Value, least: float) -> bool:
    """Whether both levels are whole numbers of what is counted, and the base is below `least`."""
    series = forms.series
    counted = series.nature in (Nature.FLOW, Nature.STOCK) and series.currency is None
    if not counted or series.unit in PROPORTIONS or series.unit == "index" or forms.is_made:
        return False
    whole = all(one.step == 1 and one.value == int(one.value) for one in (*now.used, *then.used))
    return whole and 0 < then.value < least


def _usual(forms: Forms, base: Period) -> float | None:
    """The median level of the same time of the years before a base; of days and weeks, which have
    no such time, and of figures without seasons that of all periods."""
    own = PER_YEAR.get(base.frequency)
    if own is None or base.frequency is Frequency.DAY:
        return None
    years = range(1, _YEARS + 1)
    found = [forms.level(base.years_later(-back)) for back in years]
    levels = [one[1].value for one in found if one is not None]
    return median(levels) if len(levels) >= _FEWEST else None
