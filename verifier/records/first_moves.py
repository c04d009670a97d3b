"""Home of first moves: what rises or falls for the first time since a date."""

import re
from dataclasses import replace
from datetime import date

from verifier.language.times.upheavals import PANDEMIC
from verifier.lazy import regex
from verifier.model.arithmetic import difference, set_against
from verifier.model.clause import Clause
from verifier.model.known import Value
from verifier.model.mention import Basis, Direction, TimeKind
from verifier.model.months import MONTH
from verifier.model.notation import shown, spoken, spoken_at
from verifier.model.period import Period
from verifier.model.rule import Case, Judgement
from verifier.model.verdict import Reason
from verifier.records.past import Track, earlier
from verifier.streaks.decisions import moves_by_decisions, size_told

_A_HAIR = 1e-6


def first_since(
    case: Case, track: Track, now: Value, scope: Period | None, unit: str | None
) -> Judgement:
    """What is told as a first rise or fall since a date: right where no movement of that direction,
    and of the size that the words tell, lies in between. Values are in `unit`."""
    sign = -1 if case.claim.direction is Direction.DOWN else 1
    between = earlier(case, track, scope)
    clause = case.claim.clause
    decided = moves_by_decisions(case)
    size = size_told(clause.sentence_text, clause.span.start - clause.sentence.start)
    if now.value * sign <= 0:
        return Judgement(Reason.OFF_SIGN, now.value, now, f"it is {shown(now.value, unit)}")
    if not between and not (decided and len(track) > len(between)):
        return Judgement(Reason.SHORT_HISTORY, now.value, now, "nothing to compare with")
    if decided and size is not None:
        between = {p: v for p, v in between.items() if abs(abs(v.value) - size) < _A_HAIR}
        if abs(abs(now.value) - size) > _A_HAIR:
            return Judgement(Reason.OFF_RECORD, now.value, now, f"it is {shown(now.value, unit)}")
    alike = [p for p, v in between.items() if v.value * sign > 0]
    if alike and (turned := _first_of_the_rate(case, list(between), sign)) is not None:
        return turned
    if alike:
        last = max(alike, key=lambda p: p.start)
        said = f"{shown(between[last].value, unit)} {spoken_at(last)} already"
        if scope is None and _since_the_pandemic(clause) and last.start <= _OVER:
            return Judgement(Reason.EXACT, now.value, now, f"no other one since {spoken(last)}")
        if scope is None and last.last < case.frame.period.last - 1 and _since_an_event(clause):
            return Judgement(Reason.UNRESOLVED_PERIOD, now.value, now, said)
        return Judgement(Reason.OFF_RECORD, now.value, joined(now, between[last]), said)
    if not decided and (then := _other_then(clause, track, scope, sign)) is not None:
        said = f"it was {shown(track[then].value, unit)} {spoken_at(then)}, and no such move"
        return Judgement(Reason.OFF_RECORD, now.value, joined(now, track[then]), said)
    first = min(between or track, key=lambda p: p.start)
    return Judgement(Reason.EXACT, now.value, now, f"no other one from {spoken(first)} on")


def _since_an_event(clause: Clause) -> bool:
    """Whether a first is told since something that no calendar dates: "its first decline since the
    season without crowds", not "since records began"."""
    told = clause.sentence_text[max(0, clause.span.start - clause.sentence.start) :]
    return _SINCE.match(told) is not None


def _since_the_pandemic(clause: Clause) -> bool:
    """Whether a first is told since the pandemic, which all can date: "since lockdown"."""
    told = clause.sentence_text[max(0, clause.span.start - clause.sentence.start) :]
    return _SINCE_THEN.match(told) is not None


_SINCE_THEN = regex(
    rf"[^,;:.\d]{{0,60}}?\bsince\s(?:before\s)?(?:the\s)?(?:[a-z]+\s)?{PANDEMIC}\b(?!\s(?:of|at)\b)",
    re.IGNORECASE,
)
_OVER = date(2021, 7, 19)
"""The day on which the last rules of lockdown ended in England; in much of Europe that summer."""
_SINCE = regex(
    r"[^,;:.\d]{0,60}?\bsince\s(?!(?:at\sleast|ever)\b)(?!(?:[a-z]+\s){0,4}?(?:records?|series|figures|data|"
    r"statistics|survey|count(?:ing|s)?|collection|publication|measurements?)\s(?:\w+\s)?(?:began|begin|begins|"
    r"started|start|starts|were|was|commenced)\b)[a-zA-Z]",
    re.IGNORECASE,
)


def _other_then(clause: Clause, track: Track, scope: Period | None, sign: int) -> Period | None:
    """The step since which a move is told as the first, where it did not go that way: "the first
    fall since December", in which prices rose; None where something else was then: "the first since
    growth resumed in December"."""
    then = track.get(scope) if scope is not None else None
    if then is None or then.value * sign > -then.error - _A_HAIR:
        return None
    start, told = clause.sentence.start, clause.sentence_text
    for time in clause.times:
        if time.kind is TimeKind.SINCE and time.period == scope:
            words = told[time.span.start - start : time.span.end - start]
            alone = _GOES_ON.match(told, time.span.end - start) is None
            return scope if alone and _SINCE_A_STEP.fullmatch(words) else None
    return None


_SINCE_A_STEP = regex(
    rf"since\s(?:(?:last|the|back|way|in|that|of)\s)*(?:{MONTH}|Q[1-4]|(?:first|second|third|fourth|final|last)"
    r"\s(?:quarter|half)|20\d\d|19\d\d)(?:,?\s(?:(?:of|last|the|this)\s)*(?:\d{4}|year))?",
    re.IGNORECASE,
)


_GOES_ON = regex(
    r"[’']s?\s|\s(?!(?:and|but|while|as|when|which|that|after|last|this|according)\b)[a-z]"
)
"""What makes a date a part of what is told: "since March's storms", "since May figures rose"."""


def _first_of_the_rate(case: Case, between: list[Period], sign: int) -> Judgement | None:
    """A first rise or fall of the yearly rate itself, of which a text tells as of what it measures:
    "inflation was 10.4%, after 10.1%. It was the first rise in four months"; None where the rate
    moved that way in between, or no step of it is known."""
    if case.frame.basis is not Basis.YEAR or case.claim.basis_stated:
        return None
    moves = {p: _move_of_the_rate(case, p) for p in (*between, case.frame.period)}
    now = moves.pop(case.frame.period)
    if now is None or now.value * sign <= 0 or None in moves.values():
        return None
    if any(move.value * sign > 0 for move in moves.values() if move is not None):
        return None
    first = min(moves, key=lambda p: p.start)
    return Judgement(Reason.EXACT, now.value, now, f"no other one from {spoken(first)} on")


def _move_of_the_rate(case: Case, period: Period) -> Value | None:
    """By how many points the printed yearly rate moved from the step before."""
    now, then = (case.forms.rate(Basis.YEAR, p) for p in (period, period.previous()))
    return difference(now[1], then[1], "percent") if now and then else None


def joined(now: Value, other: Value) -> Value:
    """A value with the other one that it is held against."""
    return replace(set_against(now.value, now, other), error=now.error)
