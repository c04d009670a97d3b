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
from verifier.model.period import Frequency, Period
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
    base = _counted_from(verdict, sitting.verdicts)
    either = (forms.before(to.period), to.period.years_later(-1))
    times = either if base is None else (base,)
    tops: list[Outcome] = []
    looked = 0
    for period in times:
        then = at_the_time(verdict.claim, period)
        found, _ = checker.outcomes(then, forms)
        if any(outcome.holds or is_as_revised(then, outcome) for outcome in found):
            return verdict
        looked += bool(found)
        tops.extend(one for one in found[:1] if one.frame.period == period)
    if looked < len(times) or not tops:
        return verdict
    slipped = ((top, slips(verdict.claim, top, checker, ())) for top in tops)
    explained = [(one, [slip.alternative for slip in by]) for one, by in slipped if by]
    if to.claim.span.start > verdict.claim.span.start and _had_it_before(verdict, to, sitting):
        return verdict
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


def _had_it_before(verdict: Verdict, to: Verdict, sitting: Sitting) -> bool:
    """Whether "from 4.5 to 4.2" may be told over more than a step: the series had the first of them
    at some other time not long before."""
    if to.period is None or to.series is None:
        return False
    times = [to.period.shift(-n * to.period.count) for n in range(1, _OF_LATE)]
    told = (at_the_time(verdict.claim, time) for time in times)
    return any(sitting.held_closely(one, to.series) is not None for one in told)


_OF_LATE = 24
"""Steps."""
_MOST = 3
"""So many slips at most explain an undated origin."""


def _counted_from(verdict: Verdict, others: Sequence[Verdict]) -> Period | None:
    """The time that the right move right before an origin is counted from: "came to $3.01 billion
    in April, up 3.5% from $2.91 billion"."""
    moved = _level_and_move(verdict, others)
    return moved[1].baseline if moved is not None else None


def _level_and_move(verdict: Verdict, others: Sequence[Verdict]) -> tuple[Verdict, Verdict] | None:
    """A right level and, between it and what it came from, how far it moved."""
    claim = verdict.claim
    same = [v for v in others if v.claim.clause.sentence == claim.clause.sentence]
    before = [v for v in same if v.claim.quantity and v.claim.span.end <= claim.span.start]
    if len(before) < len(("level", "move")):
        return None
    to, move = before[-2:]
    right = move.rating is Rating.SUPPORTED and not _ASSUMED & set(move.caveats)
    if not right or move.operation not in ("growth", "change") or not _is_a_right_level(to):
        return None
    one = (to.series, to.period) == (move.series, move.period) and move.baseline is not None
    led = _MOVED.fullmatch(words_between(to.claim, move.claim))
    return (to, move) if one and led and _FROM.fullmatch(words_between(move.claim, claim)) else None


_MOVED = regex(r"[^;:()]{0,50}?,\s(?:[a-z]+\s){0,4}", re.IGNORECASE)
"""Between a level and how far it moved, where it says no more than its time."""


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
    if _REVISED.search(clause.sentence_text):
        return None
    to = _led_to(claim, others) or _came_to(verdict, others)
    one = to.claim.quantity if to is not None else None
    return to if one is not None and one.unit == quantity.unit else None


def _came_to(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right level before a figure that came from it: "to 4.2% from 4.5%"."""
    claim, to = verdict.claim, figure_it_came_to(verdict, others)
    text, behind = claim.clause.sentence_text, claim.span.end - claim.clause.sentence.start
    moved = _level_and_move(verdict, others)
    if moved is not None and _ENDS.match(text, behind):
        return moved[0]
    if to is None:
        return None
    between = _between(to.claim, claim)
    after = _AFTER.fullmatch(between) and _ENDS.match(text, behind)
    undated = _DATED.match(text, behind) is None
    return to if undated and (_FROM.fullmatch(between) or after) else None


def _led_to(claim: Claim, others: Sequence[Verdict]) -> Verdict | None:
    """The right level that stands behind the one it came from, in a sentence that tells no time
    and no span: "the rate went from 4.5 to 4.2 per cent"."""
    clause, start = claim.clause, claim.clause.sentence.start
    same = [v for v in others if v.claim.clause.sentence == clause.sentence and v.claim.quantity]
    to = next((v for v in same if v.claim.span.start >= claim.span.end), None)
    if to is None or not _is_a_right_level(to) or clause.times:
        return None
    if _ORIGIN.search(clause.sentence_text, 0, claim.span.start - start) is None:
        return None
    if _TO.fullmatch(words_between(claim, to.claim)) is None or _SPAN.search(clause.sentence_text):
        return None
    return to if _ENDS.match(clause.sentence_text, to.claim.span.end - start) else None


_ORIGIN = regex(r"\bfrom\s(?:an?\s)?[$£€¥₹]?$")
_TO = regex(r"(?:\s(?:per\scent|percent|pc))?\sto\s(?:an?\s)?")
_SPAN = regex(
    r"\b(?:since|over|years?|decades?|centur(?:y|ies)|months|quarters|weeks|days|peaks?|highs?|"
    r"lows?|range[sd]?|rang(?:es|ing)|vary|varie[sd]|varying|once|ever|now|between|under|until|"
    r"gradual\w*|slow(?:ly)?|stead(?:y|ily)|step\sby\sstep|eventually|would|could|may|might|will)\b",
    re.IGNORECASE,
)
"""What gives a move another span than a step or a year, or tells of the ends of a range."""


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
_AFTER = regex(r",?\s(?:after|against|versus|compared\swith)\s(?:an?\s)?[$£€¥₹]?")
_ENDS = regex(r"\s?(?:[.;)]|,\s(?!(?:the|an?|its|their|as|which|where|for|in|of)\b))")
"""What stands behind a figure that is told with no word of its own: "3.7%, after 4.5%."."""


def figure_it_came_to(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The level right before a figure in its sentence, where it is borne out: what it came to."""
    claim = verdict.claim
    same = (v for v in others if v.claim.clause.sentence == claim.clause.sentence)
    before = [v for v in same if v.claim.quantity and v.claim.span.end <= claim.span.start]
    to = before[-1] if before else None
    return to if to is not None and _is_a_right_level(to) else None


def _is_a_right_level(verdict: Verdict) -> bool:
    level = verdict.operation in ("level", None)
    told = verdict.claim.assertion in ("value", "threshold")
    return verdict.rating is Rating.SUPPORTED and level and told
