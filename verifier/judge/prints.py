"""Prints: which earlier publication of its figures a claim holds in, and what that makes of it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from verifier.check import Checker
from verifier.judge.compose import Composer, caveats_of, since_revised
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.history import History
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.verdict import Alternative, Candidate, Caveat, Reason, Verdict


def earlier_print(
    claim: Claim,
    top: Outcome,
    history: Callable[[str], History],
    checker_on: Callable[[date], Checker],
    as_of: date,
) -> tuple[Outcome, date] | None:
    """The newest older print under which the claim holds, with the day it came out; of the days on
    which something was printed that was revised later, the newest are asked.

    A figure that the text itself calls an earlier print may hold on another basis than the one on
    which today's figures come nearest to it: "fell by 0.5% in July, revised from a fall of 0.2%".
    """
    said = Context.REVISED_FROM in claim.clause.context and not claim.basis_stated
    used = top.judgement.value.used if top.judgement.value else ()
    days = {day for one in used for day in _days_before(history(one.series), one.period)}
    newest = max((o.published for o in used if o.published), default=as_of)
    for day in sorted((d for d in days if d < min(newest, as_of)), reverse=True)[:_PRINTS]:
        checker = checker_on(day)
        then = checker.forms(top.forms.series.key)
        if not any(known.may_reach(top.frame.period) for known in then.members):
            continue
        found, _ = checker.outcomes(claim, then)
        alike = (
            o
            for o in found
            if o.frame == top.frame or (said and o.frame.period == top.frame.period)
        )
        held = next((o for o in alike if o.holds), None)
        if held is not None:
            return held, day
    return None


def _days_before(history: History, period: Period) -> Iterator[date]:
    """The days of the prints of a period but for its last; one without a day came out first, and
    after the usual lag."""
    for vintage in history.vintages(period)[:-1]:
        yield vintage.published or history.released(period)


_PRINTS = 60
"""Nobody quotes what was printed longer ago than that by mistake."""


def as_printed_before(
    composer: Composer,
    claim: Claim,
    top: Outcome,
    few: tuple[Candidate, ...],
    then: Outcome,
    day: date,
    judged_on: date,
    published: date,
    others: tuple[Alternative, ...] = (),
) -> Verdict:
    """The verdict on a claim that holds in an older print, that of `day`: right where the text
    says so or was written then, else outdated; `others` are slips that explain it as well."""
    foretold = top.forms.series.status == "forecast" and not _NOW.search(claim.clause.before)
    told = may_be_told_of(day, claim) or top.forms.series.status != "forecast"
    if told and (Context.REVISED_FROM in claim.clause.context or foretold):
        return composer.judged(claim, then, few, note=f"as published on {day}")
    if judged_on > published >= day:
        caveats = (*caveats_of(then), Caveat.REVISED_SINCE)
        verdict = composer.judged(claim, then, few, caveats=caveats, note=f"as published on {day}")
        text = f"{verdict.explanation} {since_revised(claim, then, top)}"
        return replace(verdict, explanation=text)
    note = f"the printed figure was right as published on {day}"
    verdict = composer.judged(claim, top, few, Reason.OUTDATED, note=note, alternatives=others)
    return replace(verdict, suggestion=suggestion(claim, top))


_NOW = regex(
    r"\bnow\s(?:expects?|sees?|forecasts?|projects?|predicts?|reckons?|estimates?|thinks?|foresees?|"
    r"anticipates?|puts?|expected|forecast|seen)\b",
    re.IGNORECASE,
)
"""What tells a forecast as the one in force."""


def may_be_told_of(day: date, claim: Claim) -> bool:
    """Whether a print may be the one that a figure is told of: that of the month which stands
    behind it, where one does."""
    months = [
        t.period
        for t in claim.clause.times
        if t.period is not None and t.period.frequency is Frequency.MONTH
        if t.period.count == 1 and t.span.start >= claim.span.end
    ]
    return not months or any((m.start.month, m.count) == (day.month, 1) for m in months)


def earlier_days(history: History, period: Period, today: date) -> list[date]:
    """The days of the prints of a period but for the one in force, the last first; where it has
    none of its own, those on which its sum stood before a part of it was printed anew."""
    prints = history.vintages(period)
    if not prints:
        return _days_of_older_sums(history, period, today)
    days = {p.published for p in prints if p.published and p.published <= today}
    return sorted(days, reverse=True)[1:]


def _days_of_older_sums(history: History, period: Period, today: date) -> list[date]:
    parts = [p for p in history.periods() if period.contains(p)]
    if len(parts) > _PARTS:
        return []
    prints = [history.vintages(part) for part in parts]
    if all(len(one) < _TWICE for one in prints):
        return []
    days = sorted({o.published for one in prints for o in one if o.published})
    anew = {o.published for one in prints for o in one[1:] if o.published}
    out = max((one[0].published or date.min for one in prints), default=date.min)
    before = (max((d for d in days if d < day), default=None) for day in anew if day <= today)
    return sorted({day for day in before if day is not None and day >= out}, reverse=True)


_PARTS, _TWICE = 24, 2
"""More parts than months of two years make no sum that anybody prints anew."""
