"""Home of figures that another one came from: "slowed to 3.1% from 3.5%"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose import slips
from verifier.diagnose.misprints import is_touched, significant_digits
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency
from verifier.model.quantity import Bound
from verifier.model.verdict import MISPRINTS, Caveat, Rating, Reason, Verdict

_FROM = regex(
    r"(?:\s(?:per|an?)\s[\w-]+)?(?:\s(?:in|by|for|at)\s[\w’' ]{3,25}?)?,?\s"
    r"(?:(?:up|down)\s)?from\s(?:a\s)?",
    re.IGNORECASE,
)
"""All that stands between a figure and the one that it came from."""
_DATED = regex(
    r"[^.,;]{0,30}?\b(?:in|at|on|since|during|a|last|the|first|earlier|ago|before|previous\w*|"
    r"initial\w*|\d{4}|reported|estimated|peak|high|low)\b",
    re.IGNORECASE,
)
_ASSUMED = {Caveat.MEASURE_ASSUMED, Caveat.PERIOD_ASSUMED, Caveat.WEAK_BOUND, Caveat.DERIVED}
_LEAST_DIGITS = 2


def against_what_came(sitting: Sitting) -> list[Verdict]:
    """Open figures after "from" with no time of their own, where the one that came of each is
    right: mismatches where they are neither that of the period before nor that of a year before,
    and one slip explains them or a single digit is wrong. What copy leaves undated is one of the
    two."""
    told = (_undated_origin(_against_what_came(v, sitting), sitting) for v in sitting.verdicts)
    return [_of_what_came(verdict, sitting) for verdict in told]


def _of_what_came(verdict: Verdict, sitting: Sitting) -> Verdict:
    """An open figure after "from" with a time of its own, borne out by what the right one that came
    of it is of: "outran exports by $60.9bn, up from $51.2bn in November"."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if verdict.rating is not Rating.UNVERIFIED or quantity is None or claim.operation != "level":
        return verdict
    if claim.clause.time.inherited or significant_digits(quantity) <= _LEAST_DIGITS:
        return verdict
    to = figure_it_came_to(verdict, sitting.verdicts)
    if to is None or to.series is None or _FROM.fullmatch(words_between(to.claim, claim)) is None:
        return verdict
    held = sitting.held_closely(claim, to.series)
    return verdict if held is None else sitting.judge.composer.held(verdict, held, _BY_IT)


_BY_IT = Caveat.MEASURE_ASSUMED


def _undated_origin(verdict: Verdict, sitting: Sitting) -> Verdict:
    """An open figure after "from" with no time, borne out by what the right one that came of it
    turned out to be of, a step or a year before: "the pass rate edged up to 97.0% from 96.7%"."""
    claim, to = verdict.claim, _what_came(verdict, sitting.verdicts)
    if to is None or to.series in (None, verdict.series) or to.period is None:
        return verdict
    if claim.quantity is None or significant_digits(claim.quantity) <= _LEAST_DIGITS:
        return verdict
    before = sitting.judge.checker.forms(to.series or "").before(to.period)
    for period in (before, to.period.years_later(-1)):
        held = sitting.held_closely(at_the_time(claim, period), to.series or "")
        if held is not None:
            return sitting.judge.composer.held(verdict, held, _BY_IT)
    return verdict


def _against_what_came(verdict: Verdict, sitting: Sitting) -> Verdict:
    checker, write = sitting.judge.checker, sitting.judge.composer
    to = _right_one(verdict, sitting.verdicts)
    if to is None or to.series is None or to.period is None:
        return verdict
    forms = checker.forms(to.series)
    if forms.series.frequency is Frequency.DAY or to.period.frequency is Frequency.DAY:
        return verdict
    tops: list[Outcome] = []
    for period in (forms.before(to.period), to.period.years_later(-1)):
        then = at_the_time(verdict.claim, period)
        found, _ = checker.outcomes(then, forms)
        if any(outcome.holds or is_as_revised(then, outcome) for outcome in found):
            return verdict
        tops.extend(found[:1])
    if len(tops) < _BOTH:
        return verdict
    slipped = ((top, slips(verdict.claim, top, checker, ())) for top in tops)
    explained = [(one, [slip.alternative for slip in by]) for one, by in slipped if by]
    explained.sort(key=lambda pair: pair[1][0].reason not in MISPRINTS)
    touched = [one for one in tops if is_touched(verdict.claim, one.judgement.computed)]
    if not explained and touched:
        judged = write.judged(verdict.claim, touched[0], verdict.candidates, Reason.OFF_VALUE)
        return replace(judged, suggestion=suggestion(verdict.claim, touched[0]))
    if not explained:
        return verdict
    top, told = explained[0]
    judged = write.judged(
        verdict.claim,
        top,
        verdict.candidates,
        told[0].reason,
        alternatives=(told[0], *(one for one in told[1:_MOST] if one.as_likely)),
    )
    return replace(judged, suggestion=suggestion(verdict.claim, top))


_BOTH, _MOST = 2, 3
"""The times that an undated origin may be of, and so many slips at most that explain it."""


def _right_one(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The figure that an open one is said to have come to, where words or digits bear it out."""
    to = _what_came(verdict, others)
    if to is None or to.claim.quantity is None:
        return None
    telling = significant_digits(to.claim.quantity) > _LEAST_DIGITS
    assumed = _ASSUMED - {_BY_IT} if telling else _ASSUMED
    return None if assumed & set(to.caveats) else to


def _what_came(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right figure that an open one is said to have come to; None where the open one is told of
    a time, or of an earlier print."""
    claim = verdict.claim
    quantity, clause = claim.quantity, claim.clause
    undated = clause.time.apart or clause.time.period is None
    open_yet = verdict.rating is Rating.UNVERIFIED and undated and quantity is not None
    if not open_yet or quantity is None or quantity.bound is not Bound.EXACT:
        return None
    if significant_digits(quantity) < _LEAST_DIGITS or claim.operation != "level":
        return None
    to = figure_it_came_to(verdict, others)
    if to is None:
        return None
    behind = claim.span.end - clause.sentence.start
    dated = _DATED.match(clause.sentence_text, behind)
    between = _between(to.claim, claim)
    after = _AFTER.fullmatch(between) and _ENDS.match(clause.sentence_text, behind)
    if dated or not (_FROM.fullmatch(between) or after) or _REVISED.search(clause.sentence_text):
        return None
    one = to.claim.quantity
    return to if one is not None and one.unit == quantity.unit else None


def _between(to: Claim, claim: Claim) -> str:
    """The words between a figure and the one that it came from, but for the time of the first: "to
    88.1 last month from 87.7"."""
    clause, start = claim.clause, claim.clause.sentence.start
    between = words_between(to, claim)
    for time in clause.times:
        if to.span.end <= time.span.start and time.span.end <= claim.span.start:
            said = clause.sentence_text[time.span.start - start : time.span.end - start]
            between = between.replace(f" {said}", "")
    return between


_REVISED = regex(
    r"\b(?:revis|restat|correct|re-?estimat)(?:e[sd]?|ing|ion|ement)\w*", re.IGNORECASE
)
"""What tells of two prints of one figure."""
_AFTER = regex(r",?\safter\s")
_ENDS = regex(r"\s?(?:[.;)]|,\s)")
"""What stands behind a figure that is told with no word of its own: "3.7%, after 4.5%."."""


def figure_it_came_to(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The level right before a figure in its sentence, where it is borne out: what it came to."""
    claim = verdict.claim
    same = (v for v in others if v.claim.clause.sentence == claim.clause.sentence)
    before = [v for v in same if v.claim.quantity and v.claim.span.end <= claim.span.start]
    to = before[-1] if before else None
    if to is None or to.rating is not Rating.SUPPORTED or to.operation not in ("level", None):
        return None
    return to if to.claim.assertion in ("value", "threshold") else None
