"""Home of moves that sum up two printed levels: "peaked at £330,667 in 2022, a home cost £302,013
in September, a fall of 8.7pc"."""

import re
from dataclasses import replace

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.model.clause import TimeRef
from verifier.model.outcome import Outcome
from verifier.model.verdict import Caveat, Rating, Verdict

_MOVES = ("growth", "change", "multiple")
_HEDGES = r"(?:(?:about|just|only|nearly|almost|some|over|under|more|less|than|roughly)\s){0,2}"
_SUMS_UP = re.compile(
    r"(?:\s(?:[a-z]+\s)?(?:in|at|on|by|last|this|now)\b[^,;.]{0,30}|\s[a-z]+)?,\s"
    r"(?:or\s|which\sis\s|that\sis\s|representing\s|marking\s)?(?:(?:an?|the)\s(?:[a-z]+\s)?"
    r"(?:fall|drop|decline|decrease|reduction|loss|rise|increase|gain|jump|growth|climb|slide)\sof\s|"
    rf"(?:up|down|off)\s(?:by\s)?)?{_HEDGES}[$£€¥₹]?",
    re.IGNORECASE,
)
_WAY = re.compile(
    r"\s(?:lower|higher|less|more|fewer|down|up|cheaper|dearer)\b(?!\s(?:than|on|from)\b)"
)


def that_sum_up(sitting: Sitting) -> list[Verdict]:
    """Moves borne out by the two right levels of one series before them in their sentence, where
    they say no other time that they are counted from."""
    found: list[Verdict] = []
    for place, verdict in enumerate(sitting.verdicts):
        held = _summed_up(place, sitting)
        told = (
            sitting.judge.composer.judged(verdict.claim, held, verdict.candidates)
            if held
            else verdict
        )
        found.append(told)
    return found


def _summed_up(place: int, sitting: Sitting) -> Outcome | None:
    verdict = sitting.verdicts[place]
    claim = verdict.claim
    moves = claim.operation in _MOVES and claim.assertion == "value" and claim.quantity is not None
    if not moves or verdict.rating is Rating.SUPPORTED or claim.basis_stated:
        return None
    if claim.clause.baseline is not None:
        return None
    before = [
        v for v in sitting.verdicts[:place] if v.claim.clause.sentence == claim.clause.sentence
    ]
    levels = [v for v in before if _is_right(v)]
    if len(levels) < _BOTH or levels[-1] is not before[-1]:
        return None
    now = levels[-1]
    then = next((v for v in reversed(levels[:-1]) if v.series == now.series), None)
    if then is None or then.period is None or now.period is None or then.period == now.period:
        return None
    between = words_between(now.claim, claim)
    behind = claim.clause.sentence_text[claim.span.end - claim.clause.sentence.start :]
    bare = _SUMS_UP.fullmatch(between)
    if bare is None or (bare.group().rstrip().endswith(",") and _WAY.match(behind) is None):
        return None
    told = at_the_time(claim, now.period)
    clause = replace(told.clause, baseline=TimeRef(then.period))
    checker = sitting.judge.checker
    outcomes, _ = checker.outcomes(
        replace(told, clause=clause, basis=None), checker.forms(now.series or "")
    )
    return next(
        (one for one in outcomes if one.holds and not _ROUGH & {*one.judgement.caveats}), None
    )


_BOTH = 2
_ROUGH = frozenset((Caveat.WEAK_BOUND, Caveat.COARSE_ROUNDING))


def _is_right(verdict: Verdict) -> bool:
    level = verdict.claim.operation in (None, "level") and verdict.claim.assertion == "value"
    right = verdict.rating is Rating.SUPPORTED and Caveat.COARSE_ROUNDING not in verdict.caveats
    return level and right and verdict.series is not None
