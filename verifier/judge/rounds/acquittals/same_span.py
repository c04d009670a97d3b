"""Home of figures acquitted by the span of those told before: "density was 52.3% in 2024, against
56.0% ten years earlier. The private-sector rate fell over the same period from 13.6% to 11.1%, a
drop of 2.5 points"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.acquittals.asked import is_accused, is_right
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.period import Period
from verifier.model.verdict import Caveat, Verdict

_SAME_SPAN = regex(
    r"\b(?:over|in|during|across)\s(?:the\ssame|that)\s(?:period|time|span|spell|stretch|window|decade)\b"
    r"(?!\s(?:of|in|last|a\s|the\s|frame))",
)
_FROM = regex(r"\bfrom\s(?:(?:an?|its|their|the|just|about|only|some)\s){0,2}[$£€¥₹]?$")
_TO = regex(r"\bto\s(?:(?:an?|its|their|the|just|about|only|some)\s){0,2}[$£€¥₹]?$")
_MOVES = ("growth", "change", "multiple")
_BEFORE = 6
"""So many figures before it those that tell the span stand at most."""


def of_the_span_told_before(sitting: Sitting) -> list[Verdict]:
    """Figures accused or left open that a sentence tells over "the same period", right at the ends
    of the span of the move told before, or of two levels of one series, or between them."""
    return [_of_the_span(place, sitting) for place in range(len(sitting.verdicts))]


def _of_the_span(place: int, sitting: Sitting) -> Verdict:
    verdict = sitting.verdicts[place]
    claim = verdict.claim
    if not (is_accused(verdict) or is_open_yet(verdict)) or claim.assertion != "value":
        return verdict
    if verdict.series is None or _SAME_SPAN.search(claim.clause.sentence_text) is None:
        return verdict
    ends = _span_before(claim, sitting.verdicts[max(0, place - _BEFORE) : place])
    told = _told_over(claim, *ends) if ends is not None else None
    if told is None:
        return verdict
    return sitting.borne_out_by(verdict, told, verdict.series, Caveat.PERIOD_ASSUMED) or verdict


def _span_before(claim: Claim, before: Sequence[Verdict]) -> tuple[Period, Period] | None:
    """The ends of the span that right figures of the sentences before tell, the earlier first."""
    sentence = claim.clause.sentence
    right = [v for v in before if is_right(v) and v.claim.clause.sentence != sentence]
    right = [v for v in right if v.claim.clause.block == claim.clause.block and v.period]
    for at in range(len(right) - 1, -1, -1):
        one = right[at]
        if one.claim.operation in _MOVES and one.baseline and one.period:
            return one.baseline, one.period
        other = right[at - 1] if at else None
        if other is None or other.series != one.series or not (one.period and other.period):
            continue
        if other.period != one.period and other.period.frequency is one.period.frequency:
            first, last = sorted((one.period, other.period), key=lambda p: p.first)
            return first, last
    return None


def _told_over(claim: Claim, first: Period, last: Period) -> Claim | None:
    """The claim told of one end of a span, as "from" and "to" say, or of the move over it."""
    if claim.operation in _MOVES:
        told = at_the_time(claim, last)
        return replace(told, clause=replace(told.clause, baseline=TimeRef(first)))
    if claim.operation not in (None, "level"):
        return None
    lead = claim.clause.lead
    end = first if _FROM.search(lead) else last if _TO.search(lead) else None
    return at_the_time(claim, end) if end is not None else None
