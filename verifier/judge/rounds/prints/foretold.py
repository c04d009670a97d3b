"""Home of forecasts that were changed: what was foretold before, and by how much it was cut."""

import re
from dataclasses import replace
from datetime import date

from verifier.judge.prints import earlier_days, may_be_told_of
from verifier.judge.revisions import as_a_revision
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.language.forecasts.forecast_nouns import FORECAST
from verifier.language.forecasts.givens import FORECAST_MOVED
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Basis, Direction
from verifier.model.period import Frequency, Period
from verifier.model.quantity import POINTS
from verifier.model.series import Transformation
from verifier.model.verdict import Rating, Reason, Verdict

_SET_AGAINST = regex(
    r"\b(?:from|than|against|compared (?:with|to)|versus|instead of|rather than|after|previously|"
    r"unlike)\s(?:(?:the|a|an|its|their|just|about|around|earlier|previous|prior)\s){0,3}"
    rf"(?:(?:{FORECAST}|rate|growth|rise|gain|pace)\sof\s)?(?:(?:just|about|around)\s)?$",
    re.IGNORECASE,
)
_FORETOLD = regex(
    r"\b(?:foresaw|foreseen|forecast|predicted|projected|expected|estimated|pencilled in|seen|"
    r"envisaged|anticipated|previous(?:ly)?|earlier|prior|before|ago|last|in\s[A-Z][a-z]+|"
    r"spring|summer|autumn|winter)\b|revised (?:up|down)",
)


def of_earlier_forecasts(sitting: Sitting) -> list[Verdict]:
    """Figures that a forecast is set against in its sentence, right where they are those of an
    earlier print of it: "1.4%, down from the 1.9% it foresaw in May"; and figures of how far it was
    cut or raised, right where two prints lie so far apart."""
    return [_of_an_earlier_forecast(verdict, sitting) for verdict in sitting.verdicts]


def _of_an_earlier_forecast(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    quantity = claim.quantity
    if verdict.rating is Rating.SUPPORTED or quantity is None or claim.assertion != "value":
        return verdict
    changed = FORECAST_MOVED.search(claim.clause.sentence_text) is not None
    now = _forecast_beside(verdict, sitting)
    if quantity.unit in POINTS and claim.operation in ("change", "contribution"):
        return _revised(verdict, now, sitting) if changed else verdict
    if changed and now is None:
        return _come_to(verdict, sitting)
    before = claim.clause.lead
    behind = claim.clause.tail
    if now is None or _SET_AGAINST.search(before) is None:
        return verdict
    return (
        _printed_before(verdict, now, sitting)
        if changed or _FORETOLD.search(behind) or (_FORETOLD.search(before[-_NEAR:]))
        else verdict
    )


_NEAR = 60


def _forecast_beside(verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """The right figure of a forecast that stands nearest in the sentence."""
    claim = verdict.claim
    beside = [
        other
        for other in sitting.verdicts
        if other.rating is Rating.SUPPORTED
        and other.claim.clause.sentence == claim.clause.sentence
        and other.period is not None
        and other.claim.quantity is not None
        and _is_a_forecast(other.series, sitting)
    ]
    return min(beside, key=lambda other: other.claim.span.gap(claim.span), default=None)


def _is_a_forecast(key: str | None, sitting: Sitting) -> bool:
    one = sitting.series.get(key or "")
    return one is not None and one.status == "forecast"


def _key_and_time(
    verdict: Verdict, now: Verdict | None, sitting: Sitting
) -> tuple[str, Period] | None:
    """The forecast that a figure is of, and the time foretold: its own words', else those of the
    right one beside it."""
    told = verdict.claim.clause.time.period
    own = told if told is not None and told.frequency is Frequency.YEAR else None
    if now is not None and now.series is not None and now.period is not None:
        return now.series, now.period
    keys = [verdict.series, *(c.series for c in verdict.candidates[:_LIKELIEST])]
    key = next((key for key in keys if key and _is_a_forecast(key, sitting)), None)
    return (key, own) if key is not None and own is not None else None


_LIKELIEST = 3


def _as_foretold(claim: Claim, key: str, period: Period, sitting: Sitting) -> Claim:
    """A claim told of what a forecast holds, whichever way that was moved."""
    rate = sitting.series[key].transformation is not Transformation.NONE
    basis = Basis(sitting.series[key].transformation.value) if rate else None
    told = replace(at_the_time(claim, period), direction=None, basis=basis)
    told = replace(told, operation="growth" if rate else "level")
    return replace(told, clause=replace(told.clause, baseline=None, change=None, link=""))


def _printed_before(verdict: Verdict, now: Verdict, sitting: Sitting) -> Verdict:
    """A figure held against the earlier prints of the forecast beside it."""
    if now.series is None or now.period is None:
        return verdict
    told = _as_foretold(verdict.claim, now.series, now.period, sitting)
    history = sitting.catalogue.history(now.series)
    days = earlier_days(history, now.period, sitting.judge.checker.day)
    if verdict.claim.clause.link == "from" and not _FORETOLD.search(verdict.claim.clause.after):
        days = days[:1]  # what is cut is the forecast that was in force
    for day in days:
        if not may_be_told_of(day, verdict.claim):
            continue
        checker = sitting.judge.checker_on(day)
        found, _ = checker.outcomes(told, checker.forms(now.series))
        held = next((outcome for outcome in found if outcome.holds), None)
        if held is not None:
            note = f"as published on {day}"
            few = verdict.candidates
            return sitting.judge.composer.judged(verdict.claim, held, few, note=note)
    return verdict


def _revised(verdict: Verdict, now: Verdict | None, sitting: Sitting) -> Verdict:
    """How far a forecast was moved, held against its prints; open where none lie so far apart."""
    found = _key_and_time(verdict, now, sitting)
    if found is None:
        return verdict
    key, period = found
    checker, judge = sitting.judge.checker, sitting.judge
    forms = checker.forms(key)
    outcomes, _ = checker.outcomes(_as_foretold(verdict.claim, key, period, sitting), forms)
    if not outcomes:
        return verdict
    way = FORECAST_MOVED.search(verdict.claim.clause.sentence_text)
    moved = Direction.DOWN if way is not None and _CUT.search(way.group()) else Direction.UP
    revised = as_a_revision(
        judge.composer,
        replace(verdict.claim, direction=moved),
        outcomes[0],
        verdict.candidates,
        sitting.catalogue.history,
        judge.checker_on,
        _day_of_the_change(verdict.claim, key, period, sitting),
    )
    wrong = verdict.rating is Rating.MISMATCH
    return revised if wrong or revised.rating is Rating.SUPPORTED else verdict


_CUT = regex(
    r"\b(?:cut\w*|trim\w*|lower\w*|reduc\w*|slash\w*|downgrad\w*|shav\w*|par(?:ed|es|ing)|scal\w*|"
    r"lopped|knocked)\b|\bdown(?:wards?)?\b",
    re.IGNORECASE,
)


def _day_of_the_change(claim: Claim, key: str, period: Period, sitting: Sitting) -> date:
    """The day of the print by which a forecast was changed: that of the month which its sentence
    names, else the day of the check."""
    today = sitting.judge.checker.day
    prints = sitting.catalogue.history(key).vintages(period)
    days = sorted(
        (p.published for p in prints if p.published and p.published <= today), reverse=True
    )
    months = {
        t.period.start.month
        for t in claim.clause.times
        if t.period is not None and t.period.frequency is Frequency.MONTH and t.period.count == 1
    }
    return next((day for day in days if day.month in months), today)


def _come_to(verdict: Verdict, sitting: Sitting) -> Verdict:
    """What a forecast was cut or raised to, which says nothing of which way that itself goes."""
    found = _key_and_time(verdict, None, sitting)
    if found is None or verdict.claim.clause.link != "to":
        return verdict
    key, period = found
    held = sitting.judge.held(_as_foretold(verdict.claim, key, period, sitting), key)
    if held is not None:
        return sitting.judge.composer.judged(verdict.claim, held, verdict.candidates)
    wrong = verdict.rating is Rating.MISMATCH and verdict.reason is Reason.OFF_SIGN
    return replace(verdict, reason=Reason.AMBIGUOUS) if wrong else verdict
