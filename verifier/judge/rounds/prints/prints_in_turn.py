"""Home of figures told as the print in force and the one before it, whose series nothing names:
"February's decline was trimmed to 0.3% from 0.5%", "cut its estimate for December to a gain of 0.3%
from the 0.9% reported a month ago".

Two figures of one move, the one right now and the other in an earlier print, are hardly so by
chance; where only one series that the text is about has both, they are its own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from verifier.judge.closeness import is_the_printed
from verifier.judge.prints import earlier_days
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import own_time, series_by_nearness
from verifier.judge.rounds.prints.told_as_prints import that_may_be_meant
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Direction
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.verdict import Caveat, Rating, Verdict

_MOVES = ("growth", "change")
_ROUGH = LOOSE | {Caveat.TRUNCATED}


class BothPrints(NamedTuple):
    """What two figures hold as: one in the print in force, the other in that of a `day` before."""

    now: Outcome
    then: Outcome
    day: date


def of_prints_told_in_turn(sitting: Sitting) -> list[Verdict]:
    """Open figures of a move told in both its prints, borne out by the only series near them, or
    that the text is right about, that has both."""
    result = list(sitting.verdicts)
    for place, (one, other) in enumerate(pairwise(sitting.verdicts)):
        if not _are_prints(one, other) or result[place] is not one:
            continue
        keys = _keys(one, other, place, sitting)
        turned = _LATER_PUT.fullmatch(words_between(one.claim, other.claim)) is not None
        places = (place + 1, place) if turned else (place, place + 1)
        now, then = (result[k] for k in places)
        found = {
            key: both for key in keys for both in as_two_prints(now.claim, then.claim, key, sitting)
        }
        if len(found) != 1:
            continue
        both = next(iter(found.values()))
        judged = sitting.judge.composer.judged
        if is_open_yet(now):
            result[places[0]] = judged(now.claim, both.now, now.candidates)
        if is_open_yet(then):
            note = f"as published on {both.day}"
            result[places[1]] = judged(then.claim, both.then, then.candidates, note=note)
    return result


def _are_prints(one: Verdict, other: Verdict) -> bool:
    """Whether two neighbours, one of them open, are told as prints of the same move."""
    claim, then = one.claim, other.claim
    if claim.clause.sentence != then.clause.sentence or not all(map(_is_value, (one, other))):
        return False
    if claim.quantity is None or then.quantity is None:
        return False
    units = {claim.quantity.unit, then.quantity.unit} - {None}  # "4,600 jobs, not the 2,300"
    if len(units) > 1 or claim.quantity.value == then.quantity.value:
        return False
    if not (is_open_yet(one) or is_open_yet(other)):
        return False
    if _REVISED.search(claim.clause.sentence_text) is None:
        return False
    return _IN_TURN.fullmatch(words_between(claim, then)) is not None


def _is_value(verdict: Verdict) -> bool:
    known = is_open_yet(verdict) or verdict.rating is Rating.SUPPORTED
    return verdict.claim.assertion == "value" and known


_REVISED = regex(
    r"\b(?:revis|restat|trimm|nudg|bump|upgrad|downgrad|reckon|estimat|mark(?:s|ed)\s(?:up|down)|"
    r"(?:first|initially|originally|previously|had\sbeen|was|now)\s(?:been\s)?(?:put|reported|thought|"
    r"announced|seen|given|published|told)|puts?\b|reported|announced|published|better\sthan|worse\sthan|"
    r"(?:cut|lifted|raised|lowered|pared)\s(?:its|their|the|to|from)\b)",
    re.IGNORECASE,
)
_IN_TURN = regex(
    r"(?:[^;:\d]|(?:19|20)\d\d\b){0,60}\b(?:from|not|instead\sof|rather\sthan|against|versus|"
    r"compared\s(?:with|to)|than|revised|first|initially|originally|previously)\b[^;:\d]{0,40}",
    re.IGNORECASE,
)
"""What stands between a print and the one before it."""
_LATER_PUT = regex(
    r"(?:[^;:\d]|(?:19|20)\d\d\b){0,60}\b(?:later|since|subsequently|then)\s(?:been\s)?(?:\w+ly\s)?"
    r"(?:revised|restated|corrected|cut|raised|lowered|lifted|trimmed|nudged|bumped|pared)\s"
    r"(?:(?:up|down|\w+wards?)\s)?(?:to|into)\s(?:[a-z]+\s){0,4}",
    re.IGNORECASE,
)
"""What stands between a print and the one that replaced it: "0.8%, later revised to"."""


def _keys(one: Verdict, other: Verdict, place: int, sitting: Sitting) -> list[str]:
    """The series that the two may be of: that of the right one of them, else those near it and all
    that the text is right about."""
    for told in (one, other):
        if told.rating is Rating.SUPPORTED and not _ROUGH & set(told.caveats):
            return list(that_may_be_meant([told.series], one.claim, sitting))
    near = series_by_nearness(one, place, sitting)
    right = (v.series for v in sitting.verdicts if v.rating is Rating.SUPPORTED)
    return list(that_may_be_meant((*near, *right), one.claim, sitting))


def as_two_prints(claim: Claim, then: Claim, key: str, sitting: Sitting) -> Iterator[BothPrints]:
    """What the two hold as for one series, at a time that their sentence names or takes over."""
    judge, history = sitting.judge, sitting.catalogue.history(key)
    for period in _times(claim, then):
        for told, before in _told(claim, then, period):
            now = _held(told, judge.checker.outcomes(told, judge.checker.forms(key))[0])
            if now is None or now.frame.period != period:
                continue
            used = filter(None, (period, now.frame.baseline))
            days = {day for one in used for day in earlier_days(history, one, judge.checker.day)}
            for day in sorted(days, reverse=True):
                checker = judge.checker_on(day)
                found, _ = checker.outcomes(before, checker.forms(key))
                alike = [o for o in found if o.frame == now.frame]
                held = _held(before, alike)
                if held is not None and held.judgement.computed != now.judgement.computed:
                    yield BothPrints(now, held, day)
                    return


def _held(claim: Claim, found: Sequence[Outcome]) -> Outcome | None:
    """The outcome that a figure is to the last printed digit."""
    return next(
        (
            o
            for o in found
            if o.holds and is_the_printed(claim, o) and not _ROUGH & set(o.judgement.caveats)
        ),
        None,
    )


def _times(claim: Claim, then: Claim) -> list[Period]:
    """The time that the words of either name, else those that their sentence names, else the one
    that they take over."""
    own = [time for one in (claim, then) if (time := own_time(one)) is not None]
    named = [time.period for time in claim.clause.times if time.period is not None]
    taken = claim.clause.time.period
    found = [*own, *named] or ([taken] if taken is not None else [])
    return list(dict.fromkeys(found))


def _told(claim: Claim, then: Claim, period: Period) -> Iterator[tuple[Claim, Claim]]:
    """The two claims as moves at a time, as they were read first; one that was not read as a move
    went the way of the other, or that which their sentence tells."""
    moves = [one for one in (claim, then) if one.operation in _MOVES]
    unit = claim.quantity.unit if claim.quantity is not None else None
    fell = _FELL.search(claim.clause.sentence_text) is not None
    told = Direction.DOWN if fell else Direction.UP
    way = next((one.direction for one in moves if one.direction is not None), told)
    ways = [one.operation for one in moves] or ["growth" if unit == "percent" else "change"]
    for operation in dict.fromkeys(ways):
        yield (
            _as_a_move(claim, operation, way, period),
            _as_a_move(then, operation, way, period),
        )


_FELL = regex(
    r"\b(?:falls?|fell|fallen|declin\w+|drop\w*|contract\w+|shr[aiu]nk\w*|loss(?:es)?|lost|dip\w*|"
    r"decreas\w+|cuts|slump\w*|slid\w*)\b",
    re.IGNORECASE,
)


def _as_a_move(claim: Claim, way: str | None, told: Direction, period: Period) -> Claim:
    """A claim as a move at a time, on its own basis where its words tell one."""
    if claim.operation in _MOVES and claim.direction is not None:
        told = claim.direction
    stated = claim.basis if claim.basis_stated else None
    one = replace(at_the_time(claim, period), operation=way, direction=told, basis=stated)
    return replace(one, shared=None, clause=replace(one.clause, baseline=None, basis=stated))
