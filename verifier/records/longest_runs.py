"""Home of records of runs: "the longest losing streak since 2022"."""

import re

from verifier.lazy import regex
from verifier.model.known import Value
from verifier.model.mention import Direction
from verifier.model.notation import spoken
from verifier.model.period import Period
from verifier.model.rule import Case, Judgement
from verifier.model.verdict import Reason
from verifier.records.past import Track

_RUN = regex(
    r"longest\s(?:[\w-]+\s){0,3}?(?:runs?|streaks?|strings?|sequences?|series|stretch|spells?|slides?|rall(?:y|ies))\b",
    re.IGNORECASE,
)
_DOWN = regex(r"\b(?:losing|falls|declines|drops|decreases|losses|slide)\b", re.IGNORECASE)
_UP = regex(r"\b(?:winning|gains|rises|growth|increases|rally)\b", re.IGNORECASE)


def is_longest_run(cue: str) -> bool:
    """Whether the words of a record are of the length of a run and of no figure."""
    return _RUN.match(cue) is not None


def longest_since(
    case: Case, cue: str, track: Track, now: Value, scope: Period | None
) -> Judgement:
    """A run of moves from step to step that is longer than any after the date in `scope`. It is
    never held to be wrong: what its steps are compared with is not told."""
    period = case.frame.period
    told = case.claim.clause.direction
    way = -1 if _DOWN.search(cue) else 1 if _UP.search(cue) else 0
    if not way and told is not None:
        way = -1 if told is Direction.DOWN else 1
    after = None if scope is None else scope.end
    lengths = _lengths({**track, period: now}, way)
    own = lengths.get(period, 0)
    began = period.shift(1 - own) if own else period
    rivals = {
        p: n
        for p, n in lengths.items()
        if p.start < began.start and (after is None or p.start > after)
    }
    longest = max(rivals.values(), default=None)
    if longest is None or own < _FEWEST or own <= longest:
        return Judgement(Reason.NO_SERIES, None, now, "no run of moves from step to step is longer")
    said = f"the run is {own} steps long, from {spoken(began)}; the longest before was {longest}"
    return Judgement(Reason.EXACT, float(own), now, said)


_FEWEST = 2


def _lengths(track: Track, way: int) -> dict[Period, int]:
    """How many moves of one way in a row end with each step; of either way where `way` is 0."""
    lengths: dict[Period, int] = {}
    last = 0
    for at in sorted(track, key=lambda p: p.start):
        before = track.get(at.shift(-1))
        if before is None:
            last = 0
            continue
        value = track[at].value
        moved = (value > before.value) - (value < before.value)
        counts = moved and moved == (way or moved)
        goes_on = counts and last == moved
        lengths[at] = lengths.get(at.shift(-1), 0) + 1 if goes_on else int(bool(counts))
        last = moved
    return lengths
