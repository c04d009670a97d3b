"""Home of figures that another one came from: "slowed to 3.1% from 3.5%"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.check import Checker
from verifier.diagnose import slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.compose import Composer, suggestion
from verifier.judge.pairs import figure_it_came_to
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Bound
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_FROM = re.compile(
    r"(?:\s(?:in|by|for|at)\s[\w’' ]{3,25}?)?,?\s(?:(?:up|down)\s)?from\s(?:a\s)?", re.IGNORECASE
)
"""All that stands between a figure and the one that it came from."""
_DATED = re.compile(
    r"[^.,;]{0,30}?\b(?:in|at|on|since|during|a|last|the|first|earlier|ago|before|previous\w*|"
    r"initial\w*|\d{4}|reported|estimated|peak|high|low)\b",
    re.IGNORECASE,
)
_ASSUMED = {Caveat.MEASURE_ASSUMED, Caveat.PERIOD_ASSUMED, Caveat.WEAK_BOUND, Caveat.DERIVED}
_LEAST_DIGITS = 2
_MISPRINTS = (Reason.OFF_DIGITS, Reason.OFF_SCALE, Reason.OFF_SIGN)


def against_its_origin(
    verdict: Verdict, others: Sequence[Verdict], checker: Checker, write: Composer
) -> Verdict:
    """The verdict on an open figure after "from", with no time of its own, where the one that came
    of it is right: a mismatch where it is neither that of the period before nor that of a year
    before, and one slip explains it. What copy leaves undated is one of the two."""
    to = _right_one(verdict, others)
    if to is None or to.series is None or to.period is None:
        return verdict
    forms = checker.forms(to.series)
    if forms.series.frequency is Frequency.DAY or to.period.frequency is Frequency.DAY:
        return verdict
    tops: list[Outcome] = []
    for period in (forms.before(to.period), to.period.years_later(-1)):
        found, _ = checker.outcomes(_told_of(verdict.claim, period), forms)
        if any(outcome.holds for outcome in found):
            return verdict
        tops.extend(found[:1])
    explained = [(top, slip) for top in tops for slip in slips(verdict.claim, top, checker, ())[:1]]
    explained.sort(key=lambda pair: pair[1].alternative.reason not in _MISPRINTS)
    if len(tops) < _BOTH or not explained:
        return verdict
    top, slip = explained[0]
    judged = write.judged(
        verdict.claim,
        top,
        verdict.candidates,
        slip.alternative.reason,
        alternatives=(slip.alternative,),
    )
    return replace(judged, suggestion=suggestion(verdict.claim, top))


_BOTH = 2
"""The times that an undated origin may be of."""


def _right_one(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right figure that an open one is said to have come to; None where either is told of a
    time, or of an earlier print."""
    claim = verdict.claim
    quantity, clause = claim.quantity, claim.clause
    open_yet = verdict.rating is Rating.UNVERIFIED and clause.time.apart and quantity is not None
    if not open_yet or quantity is None or quantity.bound is not Bound.EXACT:
        return None
    if significant_digits(quantity) < _LEAST_DIGITS or claim.operation != "level":
        return None
    to = figure_it_came_to(verdict, others)
    if to is None or _ASSUMED & set(to.caveats):
        return None
    text, start = clause.sentence_text, clause.sentence.start
    between = text[to.claim.span.end - start : claim.span.start - start]
    if _FROM.fullmatch(between) is None or _DATED.match(text, claim.span.end - start):
        return None
    one = to.claim.quantity
    return to if one is not None and one.unit == quantity.unit else None


def _told_of(claim: Claim, period: Period) -> Claim:
    """A claim as one of a period that it names."""
    time = replace(claim.clause.time, period=period, inherited=False, to_date=False, apart=False)
    return replace(claim, clause=replace(claim.clause, time=time))
