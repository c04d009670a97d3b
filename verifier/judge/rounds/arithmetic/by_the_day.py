"""Home of totals told by the day or the week: "18,764 in November, an average of 625 a day"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import series_by_nearness, times_by_nearness
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.agreement import CAVEAT_OF_FIT, PROPORTIONS, REASON_OF_FIT
from verifier.model.arithmetic import wrapped
from verifier.model.claim import Claim
from verifier.model.codes import is_currency
from verifier.model.known import Value
from verifier.model.notation import shown, spoken
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Fit, Quantity
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_DAYS = {"day": 1, "week": 7}
_LEAST, _SERIES, _TIMES = 2, 6, 4
"""So many digits tell a part of a total near it, of so many series and times."""
_LONG = (Frequency.MONTH, Frequency.QUARTER, Frequency.HALF, Frequency.YEAR)
_EACH = regex(
    rf"(?:\s[\w-]+){{0,4}}?\s(?:an?|each|every|per)\s(?:single\s)?(?P<step>day|week)\b(?!\s{AGO})",
    re.IGNORECASE,
)
_AVERAGE = regex(
    r"\b(?:an? (?:daily |weekly )?average of|averag(?:ed|es|ing)|on average)\b", re.IGNORECASE
)
_GOES_ON = regex(
    r"\W*(?:That|This|It)\s(?:was|is|made|makes|meant|means|came to|comes to|works out at|worked "
    r"out at|amounts to|equals|equates to)\s[^,;.\d]{0,40}$"
)
_CLOSES = regex(r"(?:\s[\w-]+){0,3}?\s(?:an?|each|every|per)\s(?:day|week)[.;]?\s*", re.IGNORECASE)
_SOME_DAYS = regex(r"\b(?:working|business|trading|school|match|week)[\s-]?days?\b")


def averaged_by_the_day(sitting: Sitting) -> list[Verdict]:
    """Figures by the day or the week, right where they are that part of a flow which is kept by
    longer steps: of the right total before them, else of the measure that they were read of. What
    only the total lies far above ("more than 2,000 a day") is none of it. One
    that tells the total on ("That is an average of 725 a day") and is not, is wrong."""
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found):
        found[place] = _by_the_day(verdict, found[:place], sitting)
        if is_open_yet(found[place]):
            found[place] = _of_a_total_near(found[place], place, sitting)
    return found


def _of_a_total_near(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    """An open figure by the day or the week of two digits or more, right where it is that part of
    a total near it: "Bobbies logged 506,641 cases, up 18%. That is almost 1,400 EVERY DAY"."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    found = _EACH.match(claim.clause.after)
    figure = claim.clause.figure
    step = figure.per if figure is not None and figure.per in _DAYS else None
    step = step or (found["step"].lower() if found is not None else None)
    if step is None or quantity is None or significant_digits(quantity) < _LEAST:
        return verdict
    if claim.assertion != "value" or claim.operation not in ("level", "average"):
        return verdict
    if quantity.unit in PROPORTIONS or _SOME_DAYS.search(claim.clause.sentence_text):
        return verdict
    times = times_by_nearness(verdict, place, sitting)[:_TIMES]
    keys = [k for k in series_by_nearness(verdict, place, sitting) if is_divided(sitting.series[k])]
    for key in keys[:_SERIES]:
        one, forms = sitting.series[key], sitting.judge.checker.forms(key)
        if is_currency(quantity.unit) and quantity.unit != one.unit:
            continue
        for period in times:
            level = forms.level(period)
            if level is None:
                continue
            value = _part_of(level[1], period, step, one.unit)
            fit = quantity.agrees_with(value.value, value.error, sitting.judge.checker.settings)
            if fit not in (Fit.NONE, Fit.COARSE, Fit.WEAK):
                evidence = sitting.judge.composer.evidence(level[1])
                by_the_day = _told(verdict, one, (period, step), value, fit)
                return replace(by_the_day, evidence=evidence)
    return verdict


def _by_the_day(verdict: Verdict, before: Sequence[Verdict], sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    plain = claim.assertion == "value" and claim.operation in ("level", "average")
    loose = Caveat.WEAK_BOUND in verdict.caveats
    if (verdict.rating is Rating.SUPPORTED and not loose) or not plain or quantity is None:
        return verdict
    step = _step_of(claim) or (_each_of(claim) if loose else None)
    if step is None or _SOME_DAYS.search(claim.clause.sentence_text):
        return verdict
    total = _total_of(verdict, before, sitting)
    one = sitting.series.get(total.series or "") if total is not None else None
    if total is None or one is None or total.period is None or not is_divided(one):
        return verdict
    told, kept = quantity.unit, one.unit
    if told in PROPORTIONS or (told != kept and (is_currency(told) or is_currency(kept))):
        return verdict
    found = sitting.judge.checker.forms(one.key).level(total.period)
    if found is None:
        return verdict
    value = _part_of(found[1], total.period, step, one.unit)
    fit = quantity.agrees_with(value.value, value.error, sitting.judge.checker.settings)
    told_on = total is not verdict and _tells_it_on(claim)
    if fit is Fit.NONE and (
        not told_on or is_by_fewer_days(quantity, found[1].value, total.period)
    ):
        return replace(verdict, reason=Reason.AMBIGUOUS, caveats=()) if loose else verdict
    return replace(_told(verdict, one, (total.period, step), value, fit), evidence=total.evidence)


def _told(
    verdict: Verdict, one: Series, when: tuple[Period, str], value: Value, fit: Fit
) -> Verdict:
    """The verdict on a figure told as what falls to a day or week of a period's total."""
    period, step = when
    said = f"on average {shown(value.value, one.unit)} a {step}"
    return replace(
        verdict,
        reason=REASON_OF_FIT.get(fit, Reason.OFF_VALUE),
        explanation=f"{one.title}, {spoken(period)}: {said}.",
        caveats=(*([CAVEAT_OF_FIT[fit]] if fit in CAVEAT_OF_FIT else []), Caveat.DERIVED),
        series=one.key,
        operation="average",
        period=period,
        baseline=None,
        computed=value.value,
        working=value.formula,
        alternatives=(),
    )


def _step_of(claim: Claim) -> str | None:
    """The step by which a figure is told, right behind it or with its verb between."""
    figure = claim.clause.figure
    if figure is not None and figure.per in _DAYS:
        return figure.per
    averaged = _AVERAGE.search(claim.clause.before) is not None
    return _each_of(claim) if averaged else None


def _each_of(claim: Claim) -> str | None:
    """The step that the words behind a figure name: "more than 1,000 every single day"."""
    found = _EACH.match(claim.clause.after)
    return found["step"].lower() if found is not None else None


def is_divided(one: Series) -> bool:
    """Whether a series holds totals that days add up to."""
    plain = one.transformation is Transformation.NONE and one.status == "outturn"
    return one.nature is Nature.FLOW and plain and one.frequency in _LONG


def _total_of(verdict: Verdict, before: Sequence[Verdict], sitting: Sitting) -> Verdict | None:
    """The right total right before a figure in its paragraph that it may tell on, where the figure
    was read of no other measure; else the figure's own verdict."""
    last = before[-1] if before else None
    right = last is not None and last.rating is Rating.SUPPORTED and not LOOSE & set(last.caveats)
    near = last is not None and last.claim.clause.block == verdict.claim.clause.block
    same = last is not None and verdict.series in (None, last.series)
    if last is not None and same and right and near and last.operation == "level":
        return last
    return verdict if verdict.series is not None else None


def _tells_it_on(claim: Claim) -> bool:
    """Whether a sentence says nothing but what the total before it is by the day."""
    clause, start = claim.clause, claim.clause.sentence.start
    lead, rest = clause.lead, claim.span.end - start
    told = _AVERAGE.search(lead) is not None and _GOES_ON.match(lead) is not None
    return told and _CLOSES.fullmatch(clause.sentence_text, rest) is not None


def is_by_fewer_days(quantity: Quantity, total: float, period: Period) -> bool:
    """Whether a figure may be that by the working day."""
    days = (period.end - period.start).days + 1
    counts = range(days * 3 // 5, days)
    return any(quantity.may_be(total / count, 0.0) for count in counts)


def _part_of(whole: Value, period: Period, step: str, unit: str | None) -> Value:
    """What falls to one day or week of a period."""
    count = ((period.end - period.start).days + 1) / _DAYS[step]
    each = whole.value / count
    return replace(
        whole,
        value=each,
        error=whole.error / count,
        working=lambda: f"{wrapped(whole)} / {count:g} = {shown(each, unit)}",
    )
