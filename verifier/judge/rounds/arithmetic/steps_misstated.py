"""Home of totals told once more by the day or the hour, and what they do not come to: "2,200 filled
in April, or 93 a day", of 73; "11,817 more in a year, 32 a day"."""

import re
from dataclasses import replace

from verifier.judge.rounds.arithmetic.by_the_day import is_by_fewer_days, is_divided
from verifier.judge.rounds.arithmetic.told_once_more import totals_told
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.agreement import CAVEAT_OF_FIT, PROPORTIONS, REASON_OF_FIT
from verifier.model.claim import Claim
from verifier.model.codes import is_currency
from verifier.model.notation import shown, spoken
from verifier.model.period import Frequency
from verifier.model.quantity import Bound, Fit
from verifier.model.series import Nature, Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_DAYS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 365.25 / 12}
_STEP = r"(?P<step>minute|hour|day|week|month)"
_EACH = regex(
    rf"(?:\s(?!(?:and|but|or|of|in|on|at|from|to|half)\b)[\w-]+){{0,4}}?\s(?:an?|each|every|per)\s"
    rf"(?:single\s)?{_STEP}\b(?!\s{AGO})",
    re.IGNORECASE,
)
_RIGHT_BEHIND = regex(
    rf"(?:\s(?!half\b)[A-Za-z-]+)?\s(?:a|an|each|every|per)\s{_STEP}\b(?!\s{AGO})"
)
_CLOSES = regex(
    r"\s?(?:$|[.,;:)—–]|\s[-—–]\s|\s(?:on\saverage|on\sthe\smean|throughout|and|or|but|while|against|compared|"
    r"up|down|in\stotal|in\sall|across|over|during|in\s(?:total|all|the\s(?:month|year|quarter)|(?:19|20)\d\d)|all\syear)\b)"
)
_SOME_DAYS = regex(
    r"\b(?:working|business|trading|school|match|week|weekend|bank|rush|peak)[\s-]?"
    r"(?:days?|hours?)\b"
)
_KEPT_BY_IT = regex(
    r"\b(?:daily|hourly|weekly|(?:an?|per)\s(?:minute|hour|day|week))\b", re.IGNORECASE
)
"""In a title, what says that a measure is kept by the day itself."""
_UNSURE = frozenset((Caveat.WEAK_BOUND, Caveat.MEASURE_ASSUMED, Caveat.PERIOD_ASSUMED))
_OFF, _ROUGHLY_OFF, _STEPS = 0.05, 0.12, 1.5
"""A figure is misstated that is off by more than so much of what the total comes to, hedged or not,
and by so many of its last digit."""


_SHORT_HOURS = 8
"""So many times as much falls to an hour as of a whole week, where it is open for few of them."""


def of_steps_misstated(sitting: Sitting) -> list[Verdict]:
    """Figures by the minute, hour, day or week in apposition to the right total or change before
    them: borne out where that comes to so many, accused where it is far from it by the day and by
    the working day. What was borne out by a total, which no day has, is open else."""
    return [_as_told_on(one, sitting) for one in sitting.verdicts]


def _as_told_on(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or claim.assertion != "value" or quantity.unit in PROPORTIONS:
        return verdict
    loose = _is_loosely_right(verdict, sitting)
    step = _step_of(claim) if loose or is_open_yet(verdict) else None
    if loose and step == "month":
        return verdict  # of which it is the mean
    if step is None or _SOME_DAYS.search(claim.clause.sentence_text):
        return verdict
    for total in totals_told(verdict, sitting, loose):
        one = sitting.series.get(total.series or "")
        days = _days_of(total, one)
        if one is None or not days or total.computed is None or not _in_its_unit(claim, one):
            continue
        return _held(verdict, (total, one, days), step, sitting)
    unsure = {Caveat.WEAK_BOUND, Caveat.MEASURE_ASSUMED} & set(verdict.caveats)
    plainly = loose and unsure and _RIGHT_BEHIND.match(claim.clause.tail) is not None
    return replace(verdict, reason=Reason.AMBIGUOUS, caveats=()) if plainly else verdict


def _held(
    verdict: Verdict, told: tuple[Verdict, Series, float], step: str, sitting: Sitting
) -> Verdict:
    """The verdict on a figure told as what a total comes to by a step."""
    claim, quantity, (total, one, days) = verdict.claim, verdict.claim.quantity, told
    if quantity is None or total.period is None or total.computed is None:
        return verdict
    each = abs(total.computed) * _DAYS[step] / days
    fit = quantity.agrees_with(each, 0.0, sitting.judge.checker.settings)
    if fit is Fit.NONE and (
        not _is_far_off(claim, each) or _may_be_by_the_workday(verdict, told, each)
    ):
        return replace(verdict, reason=Reason.AMBIGUOUS, caveats=())
    if fit is Fit.NONE and not _is_all(claim):
        return replace(verdict, reason=Reason.AMBIGUOUS, caveats=())
    working = f"{shown(abs(total.computed), one.unit)} / {days / _DAYS[step]:g}"
    return replace(
        verdict,
        reason=REASON_OF_FIT.get(fit, Reason.OFF_VALUE),
        explanation=f"{one.title}, {spoken(total.period)}: on average {shown(each, one.unit)} "
        f"{'an' if step == 'hour' else 'a'} {step}.",
        caveats=(*([CAVEAT_OF_FIT[fit]] if fit in CAVEAT_OF_FIT else []), Caveat.DERIVED),
        series=one.key,
        operation="average",
        period=total.period,
        baseline=total.baseline,
        computed=each,
        working=f"{working} = {shown(each, one.unit)}",
        evidence=total.evidence,
        alternatives=(),
        suggestion=None,
    )


def _step_of(claim: Claim) -> str | None:
    figure = claim.clause.figure
    if figure is not None and figure.per in _DAYS:
        return figure.per
    found = _EACH.match(claim.clause.after)
    return found["step"].lower() if found is not None else None


def _is_loosely_right(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure was borne out by a total, with a caveat, and not by what it comes to."""
    caveats = set(verdict.caveats)
    loosely = (
        caveats & {Caveat.WEAK_BOUND, Caveat.MEASURE_ASSUMED} and Caveat.DERIVED not in caveats
    )
    one = sitting.series.get(verdict.series or "")
    if verdict.rating is not Rating.SUPPORTED or not loosely or one is None:
        return False
    return verdict.operation in ("level", "change", "average") and _is_a_count(one)


def _is_a_count(one: Series) -> bool:
    kept = _KEPT_BY_IT.search(f"{one.title} {one.note}") is not None
    return not kept and (is_divided(one) or one.nature is Nature.STOCK)


def _days_of(total: Verdict, one: Series | None) -> float:
    """The days over which a total or a change of a stock added up; 0 for any other figure."""
    if one is None or total.period is None or not _is_a_count(one):
        return 0.0
    if total.operation == "average":
        return _DAYS.get(_step_of(total.claim) or "", 0.0)
    if one.nature is Nature.FLOW and total.operation == "level":
        return float((total.period.end - total.period.start).days + 1)
    base = total.baseline
    if one.nature is Nature.STOCK and total.operation == "change" and base is not None:
        days = (total.period.end - base.end).days
        return float(days) if one.frequency is not Frequency.DAY else 0.0
    return 0.0


def _in_its_unit(claim: Claim, one: Series) -> bool:
    told = claim.quantity.unit if claim.quantity is not None else None
    return told == one.unit or not (is_currency(told) or is_currency(one.unit))


def _is_far_off(claim: Claim, each: float) -> bool:
    quantity = claim.quantity
    if quantity is None or not each:
        return False
    least = _OFF if quantity.bound is Bound.EXACT else _ROUGHLY_OFF
    off = abs(each - abs(float(quantity.value)))
    return off > max(least * each, _STEPS * float(quantity.step))


def _may_be_by_the_workday(
    verdict: Verdict, told: tuple[Verdict, Series, float], each: float
) -> bool:
    """Whether a figure may be that by the working day, of a total that runs over many days, or by
    the hour that something is open."""
    quantity, (total, _, _), step = verdict.claim.quantity, told, _step_of(verdict.claim)
    if quantity is not None and step in ("minute", "hour"):
        return each < abs(float(quantity.value)) < each * _SHORT_HOURS
    by_day = step == "day" and total.operation == "level"
    if quantity is None or total.period is None or total.computed is None or not by_day:
        return False
    return is_by_fewer_days(quantity, abs(total.computed), total.period)


def _is_all(claim: Claim) -> bool:
    """Whether nothing behind a figure and its step says that it is of less than the total."""
    behind, figure = claim.clause.tail, claim.clause.figure
    found = _EACH.match(behind)
    if found is None:
        return figure is not None and figure.per is not None and bool(_CLOSES.match(behind))
    return _CLOSES.match(behind, found.end()) is not None and not _named(found.group())


def _named(words: str) -> bool:
    """Whether words between a figure and its step name another thing with a capital."""
    return any(word[:1].isupper() for word in words.split())
