"""Home of what a figure shares with the one beside it in its breath: the series of the level that
a move led to, and the time of a list.

"Prices there were 0.1% higher, at £512,393": the move is that of the level. "In London they average
£2,120, in the North East £970": both are of one month, though only the first bears out which.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_LED_TO = re.compile(
    r"(?:\s[\w’'-]+){0,7},?\s(?:(?:and\s)?(?:is|are|was|were|stands?|stood)\s)?"
    r"(?:at|to|reaching|hitting)\s(?:(?:just|about|around|some|only|nearly|almost)\s)?",
    re.IGNORECASE,
)
_MOVES = ("growth", "change")
_LEVELS = (None, "level")
_TELLING = 3
"""So many digits of a level bear its series out by more than chance."""


def level_led_to(
    verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]
) -> tuple[Verdict, Series] | None:
    """The right level that a move leads to in its own breath, with its series, where the move was
    read of another one or of none; None for other claims."""
    claim = verdict.claim
    if claim.operation not in _MOVES or claim.assertion != "value":
        return None
    if verdict.rating is Rating.SUPPORTED or claim.quantity is None:
        return None
    start = claim.clause.sentence.start
    for other in others:
        told = other.claim
        if told.clause.sentence != claim.clause.sentence or told.span.start < claim.span.end:
            continue
        between = claim.clause.sentence_text[claim.span.end - start : told.span.start - start]
        one = series.get(other.series or "")
        if one is None or _LED_TO.fullmatch(between) is None:
            return None
        right = other.rating is Rating.SUPPORTED and told.quantity is not None
        level = told.operation in _LEVELS and told.assertion == "value"
        if not right or not level or told.quantity is None or one.key == verdict.series:
            return None
        return (other, one) if significant_digits(told.quantity) >= _TELLING else None
    return None


def at_the_time(claim: Claim, period: Period | None) -> Claim:
    """The claim told of a period that its breath names."""
    time = replace(claim.clause.time, period=period, inherited=False, to_date=False, apart=False)
    return replace(claim, clause=replace(claim.clause, time=time))


def time_of_its_list(
    verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]
) -> Period | None:
    """The time that a right figure right before bears out for both, where a contradicted one of
    the same measure was read for another that its sentence does not name; None for others."""
    claim = verdict.claim
    if verdict.rating is not Rating.UNVERIFIED or verdict.computed is None:
        return None
    if not claim.clause.time.inherited or claim.quantity is None:
        return None
    one = series.get(verdict.series or "")
    for other in others:
        told, its = other.claim, series.get(other.series or "")
        near = told.clause.sentence == claim.clause.sentence and told.span.end <= claim.span.start
        if not near or its is None or one is None or told.operation != claim.operation:
            continue
        alike = (its.indicator, its.unit, its.frequency) == (one.indicator, one.unit, one.frequency)
        moved = Caveat.PERIOD_ASSUMED in other.caveats and other.period != verdict.period
        if other.rating is Rating.SUPPORTED and alike and moved and told.clause.time.inherited:
            return other.period
    return None


_BRACKET = re.compile(
    r"\s[(\[](?:first|initially|originally|previously|earlier|initial|preliminary|flash|advance)\b"
    r"[^()\[\]\d]{0,30}",
    re.IGNORECASE,
)


def time_of_its_print(verdict: Verdict, others: Sequence[Verdict]) -> Period | None:
    """The time of the figure of which another one in brackets right behind was an earlier print:
    "September's 6.4% (first reported: 6.3%)"."""
    claim = verdict.claim
    if verdict.rating is Rating.SUPPORTED or Context.REVISED_FROM not in claim.clause.context:
        return None
    start = claim.clause.sentence.start
    for other in others:
        told = other.claim
        near = told.clause.sentence == claim.clause.sentence and told.span.end <= claim.span.start
        between = claim.clause.sentence_text[told.span.end - start : claim.span.start - start]
        if near and _BRACKET.fullmatch(between) and other.rating is Rating.SUPPORTED:
            return other.period
    return None


MISPRINTED = frozenset((Reason.OFF_SIGN, Reason.OFF_DIGITS, Reason.OFF_SCALE))
"""Slips in the figure itself, which bear the series and the time out."""
