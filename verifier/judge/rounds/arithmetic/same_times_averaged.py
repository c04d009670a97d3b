"""Home of averages of one time of the year over several years: "It came to 591,124 in January. The
average for the same month of the previous five years is 549,909", "An average May brought 266bn in
the three years to 2024", and of how far a figure lies from one.

Such an average has no series of its own. It is reckoned from the series of the levels beside it,
and it or a distance from it, which is no move in time, is wrong only where its paragraph tells of
that series alone.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.moves.made_of_moves import judged_as
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.lazy import regex
from verifier.model.arithmetic import growth, mean, negated
from verifier.model.claim import Claim
from verifier.model.known import Value
from verifier.model.months import MONTH, MONTHS
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Bound
from verifier.model.rule import Frame
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_NUMBERS = "two three four five six seven eight nine ten".split()
_YEARS = rf"(?P<years>{'|'.join(_NUMBERS)}|\d{{1,2}})\syears"
_BACK = (
    r"(?:in|of|over|for)\s(?:(?:each|all)\sof\s)?the\s(?:previous|past|last|preceding|prior)\s"
    rf"{_YEARS}"
)
_OF_THE_SAME = regex(
    r"\b(?:average|mean)\s(?:for|of|in|over)\s(?:the|that)\s(?:same|corresponding)\s"
    rf"(?:month|quarter|period)\s{_BACK}\b[^.;\d]{{0,24}}$",
    re.IGNORECASE,
)
_IN_THE_YEARS = regex(
    rf"\b{_BACK},?\s(?:an\saverage|the\s(?:average|mean)\s(?:for|of))\s(?P<month>{MONTH})\b[^.;\d]{{0,24}}$",
    re.IGNORECASE,
)
_AN_AVERAGE = regex(rf"\b(?:an|the)\saverage\s(?P<month>{MONTH})\b[^.;\d]{{0,30}}$", re.IGNORECASE)
_TO_A_YEAR = regex(
    rf"[^.;\d]{{0,24}}?\s(?:in|over)\sthe\s{_YEARS}\s(?:to|through|ended)\s(?P<last>(?:19|20)\d\d)\b"
)
_SIDE = (
    r"\s(?:[a-z]+\s)?(?:(?P<up>above|higher|more|greater|up|over)|"
    r"(?P<down>below|lower|less|fewer|smaller|down|under))\b"
)
_OFF_IT = regex(rf"{_SIDE}(?:\s(?:than|on))?\s(?:it|that|this)(?:\s(?:average|mean|norm))?\b")
"""Behind a distance, that it is counted from what was told last: "7.5% above it"."""
_UP_OR_DOWN = regex(_SIDE)
_AGAINST_IT = regex(
    r"\b(?:against|compared\s(?:with|to)|by)\s(?:that|this)\s"
    r"(?:average|mean|norm|yardstick|benchmark|measure|standard)\b[^;]{0,140}$",
    re.IGNORECASE,
)
_CALLED_SO = regex(r"\b(?:average|mean|norm)\b", re.IGNORECASE)


class _Average(NamedTuple):
    """An average, the series that it is of, its last step, and whether its paragraph tells of that
    series alone."""

    value: Value
    key: str
    last: Period
    alone: bool


def of_same_times_averaged(sitting: Sitting) -> list[Verdict]:
    """Averages of the same time of several years and distances from them, right where they are
    those of the series beside them."""
    found: list[Verdict] = []
    made: dict[int, _Average] = {}
    for place, verdict in enumerate(sitting.verdicts):
        claim, given = verdict.claim, verdict
        average = _average(place, sitting) if claim.assertion == "value" else None
        if average is not None:
            made[claim.clause.block] = average
        right, from_it = verdict.rating is Rating.SUPPORTED, made.get(claim.clause.block)
        if average is not None and not right:
            given = _judged(verdict, average.value, "average", average, sitting)
        elif (side := _side(verdict, found)) is not None and not (right and from_it is None):
            given = _off(verdict, side, from_it, found, sitting)
        found.append(given)
    return found


def _average(place: int, sitting: Sitting) -> _Average | None:
    """The average that a figure is told to be; None for a figure that is told to be none."""
    claim = sitting.verdicts[place].claim
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    lead, behind = text[: claim.span.start - start], text[claim.span.end - start :]
    in_years = _IN_THE_YEARS.search(lead)
    named = in_years or _AN_AVERAGE.search(lead)
    within = _TO_A_YEAR.match(behind) if named is not None else None
    told = _OF_THE_SAME.search(lead) or within or in_years
    if told is None:
        return None
    beside = [*reversed(sitting.verdicts[:place]), *sitting.verdicts[place + 1 :]]
    level = next((one for one in beside if _is_a_level(one, claim)), None)
    if level is None or level.series is None or level.period is None:
        return None
    last = level.period.years_later(-1)
    if named is not None:
        month = [m.lower() for m in MONTHS].index(named["month"].lower()) + 1
        if level.period.frequency is not Frequency.MONTH or level.period.count > 1:
            return None
        if level.period.start.month != month:
            return None
    if within is not None:
        last = level.period.years_later(int(within["last"]) - level.period.start.year)
    said = told["years"].lower()
    years = _NUMBERS.index(said) + 2 if said in _NUMBERS else int(said)
    near = [one for one in beside if one.claim.clause.block == claim.clause.block]
    alone = all(one.series in (None, level.series) for one in near)
    return _mean_of(level.series, last, years, alone, sitting)


def _is_a_level(verdict: Verdict, claim: Claim) -> bool:
    """Whether a verdict of the paragraph is that of a right level."""
    right = verdict.rating is Rating.SUPPORTED and not LOOSE & set(verdict.caveats)
    level = verdict.claim.assertion == "value" and verdict.operation == "level"
    return right and level and verdict.claim.clause.block == claim.clause.block


def _mean_of(key: str, last: Period, years: int, alone: bool, sitting: Sitting) -> _Average | None:
    forms = sitting.judge.checker.forms(key)
    levels = [forms.as_printed.level(last.years_later(-back)) for back in range(years)]
    values = [level[1] for level in reversed(levels) if level is not None]
    if not values or len(values) < years:
        return None
    return _Average(mean(values, forms.unit), key, last, alone)


def _judged(
    verdict: Verdict, value: Value, operation: str, average: _Average, sitting: Sitting
) -> Verdict:
    """The verdict on a figure told as an average or as a distance from one: right where it fits,
    wrong where nothing but the figure can be, and open else."""
    claim, write = verdict.claim, sitting.judge.composer
    if claim.quantity is None:
        return verdict
    unit = "percent" if operation == "growth" else sitting.judge.checker.forms(average.key).unit
    plain = replace(at_the_time(claim, average.last), operation=operation, direction=None)
    plain = replace(plain, clause=replace(plain.clause, baseline=None))
    frame = Frame(average.last)
    made = judged_as(plain, claim.quantity, operation, value, average.key, frame, sitting, unit)
    if made.holds:
        return write.held(verdict, made, Caveat.DERIVED)
    told = significant_digits(claim.quantity) >= _TELLING and not claim.clause.context
    if average.alone and told and claim.quantity.bound is Bound.EXACT:
        return write.judged(claim, made, verdict.candidates, Reason.OFF_VALUE)
    if verdict.rating is not Rating.MISMATCH:
        return verdict
    return write.unanswered(claim, Reason.NO_SERIES, verdict.candidates)


_TELLING = 2


def _side(verdict: Verdict, told: Sequence[Verdict]) -> bool | None:
    """Whether a figure tells how far something lies above an average that was told before it, or
    below; None where it tells no such distance."""
    claim, clause = verdict.claim, verdict.claim.clause
    if claim.quantity is None or claim.quantity.unit != "percent" or claim.assertion != "value":
        return None
    lead, behind = (
        clause.lead,
        clause.tail,
    )
    if _AGAINST_IT.search(lead) is not None:
        side = _UP_OR_DOWN.match(behind)
    else:
        last = told[-1].claim if told and told[-1].claim.clause.block == clause.block else None
        called = last is not None and _CALLED_SO.search(last.clause.before) is not None
        side = _OFF_IT.match(behind) if called else None
    return side["up"] is not None if side is not None else None


def _off(
    verdict: Verdict,
    above: bool,
    average: _Average | None,
    told: Sequence[Verdict],
    sitting: Sitting,
) -> Verdict:
    """The verdict on a distance from an average told before: right where the last right level lies
    as far from it, and open else."""
    claim, write = verdict.claim, sitting.judge.composer
    level = next((one for one in reversed(told) if _is_a_level(one, claim)), None)
    if average is not None and level is not None and level.series == average.key and level.period:
        now = sitting.judge.checker.forms(average.key).as_printed.level(level.period)
        off = growth(now[1], average.value) if now is not None else None
        if off is not None and (off.value > 0) is above:
            size = off if above else negated(off, "percent")
            return _judged(verdict, size, "growth", average._replace(last=level.period), sitting)
    if verdict.rating is not Rating.MISMATCH:
        return verdict
    return write.unanswered(claim, Reason.NO_SERIES, verdict.candidates)
