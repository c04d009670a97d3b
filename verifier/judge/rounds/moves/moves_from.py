"""Home of moves from a printed figure: "doubled from 5 to 10", "10 points up from its low of -19".

What a move is counted from is then the time of that figure, whatever the usual basis is.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.outcome import Outcome
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_MOVES = ("growth", "change", "multiple")
_LEVELS = (None, "level")
_FROM = regex(
    r"(?:(?:\s(?!and\b|but\b|while\b|as\b|which\b|to\b)[\w'’-]+){0,4},?\s(?:up\s|down\s)?from|"
    r"\s(?:above|below|off|(?:short|shy|adrift|clear|ahead) of|over|under|(?:up|down) on|"
    r"(?:higher|lower|more|less|fewer|dearer|cheaper) than))\s"
    r"(?:(?:an?|its|their|the)\s)?(?:[\w-]+\s){0,3}?(?:of\s|at\s)?(?:(?:just|about|only)\s)?"
    r"[$£€¥₹]?",
    re.IGNORECASE,
)
"""What stands between a move and the figure that it is counted from."""
_TO = regex(
    r"(?:\s(?!and\b|but\b|while\b|as\b|which\b)[\w'’-]+){0,5},?\sto\s"
    r"(?:(?:an?|its|their|the|just|about)\s)?(?:[\w-]+\s){0,2}?[$£€¥₹]?",
    re.IGNORECASE,
)
"""What stands between the two figures of a move."""


def as_moves_from(sitting: Sitting) -> list[Verdict]:
    """Moves that are not right on their usual basis and say from which printed figure they are
    counted: borne out where they hold from its time."""
    found: list[Verdict] = []
    for place, verdict in enumerate(sitting.verdicts):
        held = _from_there(place, sitting)
        if held is None and _is_of_the_same_span(verdict):
            before = _move_before(place, sitting)
            held = _over_its_span(verdict, before, sitting) if before is not None else None
            longer = before is not None and _is_longer(before, verdict)
            if held is None and longer and verdict.rating is Rating.MISMATCH:
                found.append(replace(verdict, reason=Reason.UNRESOLVED_PERIOD))
                continue
        found.append(verdict if held is None else sitting.borne_out(verdict, held))
    return found


def _from_there(place: int, sitting: Sitting) -> Outcome | None:
    verdict = sitting.verdicts[place]
    claim = verdict.claim
    if verdict.rating is Rating.SUPPORTED or claim.assertion != "value" or claim.basis_stated:
        return None
    if claim.operation not in _MOVES or claim.quantity is None:
        return None
    pair = _ends(place, sitting.verdicts)
    if pair is None:
        return None
    start, end = pair
    period = end.period if end is not None else verdict.period
    if start.series is None or start.period is None or period is None or period == start.period:
        return None
    told = at_the_time(claim, period)
    clause = replace(told.clause, baseline=TimeRef(start.period))
    checker = sitting.judge.checker
    outcomes, _ = checker.outcomes(replace(told, clause=clause), checker.forms(start.series))
    return next((outcome for outcome in outcomes if outcome.holds), None)


_THE_SAME_SPAN = regex(
    r"[^.;,]{0,30}?\b(?:over|in|during|across)\s(?:the\ssame|that)\s(?:period|time|span|spell|stretch|window)\b"
    r"(?!\s(?:of|in|last|a\s|the\s))",
    re.IGNORECASE,
)
"""Behind a move, what gives it the span of the move told before: "61% over the same period"."""


def _is_of_the_same_span(verdict: Verdict) -> bool:
    claim = verdict.claim
    told = claim.operation in _MOVES and claim.assertion == "value" and not claim.basis_stated
    behind = claim.clause.tail
    return told and verdict.rating is not Rating.SUPPORTED and bool(_THE_SAME_SPAN.match(behind))


_BEFORE = 6
"""So many figures before it the move stands at most whose span another one has."""


def _move_before(place: int, sitting: Sitting) -> Verdict | None:
    """The move told last before one, with the time that it was counted from."""
    return next(
        (
            v
            for v in reversed(sitting.verdicts[max(0, place - _BEFORE) : place])
            if v.claim.operation in _MOVES and v.baseline is not None
        ),
        None,
    )


def _is_longer(before: Verdict, verdict: Verdict) -> bool:
    """Whether the move before was counted over another span than the one that was read."""
    return (before.period, before.baseline) != (verdict.period, verdict.baseline)


def _over_its_span(verdict: Verdict, before: Verdict, sitting: Sitting) -> Outcome | None:
    """A move held from the time that the one before it was counted from."""
    if before.rating is not Rating.SUPPORTED or verdict.series is None:
        return None
    checker = sitting.judge.checker
    told = at_the_time(verdict.claim, before.period)
    clause = replace(told.clause, baseline=TimeRef(before.baseline))
    outcomes, _ = checker.outcomes(replace(told, clause=clause), checker.forms(verdict.series))
    return next((outcome for outcome in outcomes if outcome.holds), None)


def _ends(place: int, verdicts: Sequence[Verdict]) -> tuple[Verdict, Verdict | None] | None:
    """The right figures that a move is counted from and led to: "from 5 to 10", "to 10 from 5",
    "is 10, double from 5"; None where its words do not lead to a figure that it came from."""
    claim = verdicts[place].claim
    near = verdicts[max(0, place - 1) : place + 4]
    same = [v for v in near if v.claim.clause.sentence == claim.clause.sentence]
    same = [v for v in same if v.claim.assertion != "record"]  # "short of the record £6bn"
    before = [v for v in same if v.claim.span.start < claim.span.start and _is_right(v)]
    behind = [v for v in same if v.claim.span.start > claim.span.start]
    if not behind or not _is_right(behind[0]):
        return None
    first, second = behind[0], behind[1] if len(behind) > 1 and _is_right(behind[1]) else None
    joined = words_between(first.claim, second.claim) if second is not None else ""
    lead = words_between(claim, first.claim)
    if _TO.fullmatch(lead) and second is not None and _FROM.fullmatch(joined):
        return (second, first) if first.series == second.series else None
    if _FROM.fullmatch(lead) is None:
        return None
    if second is not None and _TO.fullmatch(joined):
        return (first, second) if first.series == second.series else None
    led = [v for v in before if v.series == first.series and v.claim.clause.link in ("to", "at")]
    return first, led[0] if led else None


def _is_right(verdict: Verdict) -> bool:
    level = verdict.claim.operation in _LEVELS and verdict.claim.assertion == "value"
    right = verdict.rating is Rating.SUPPORTED and Caveat.COARSE_ROUNDING not in verdict.caveats
    return level and right and verdict.series is not None
