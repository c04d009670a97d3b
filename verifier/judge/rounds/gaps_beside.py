"""Home of gaps between two right levels near a figure: "Milling wheat made £218.03, a premium of
£34.61", over the feed wheat of the sentence before.
"""

from collections.abc import Iterator
from itertools import combinations

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level, own_time, right_near
from verifier.judge.rounds.retold import difference
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of
from verifier.judge.topics import leaves_its_place_open
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import Bound
from verifier.model.verdict import Caveat, Reason, Verdict

_GAP = regex(
    r"\b(?:premium|discount|gap|difference|spread|margin|lead|away|off|shy|short|less|more|fewer|"
    r"above|below|ahead|behind|apart|clear|adrift|leav(?:es?|ing)|left|separates?|surplus|deficit|"
    r"worse|better|dearer|cheaper|higher|lower)\b"
)
_LESS = regex(r"\b(?:discount|cheaper)\b")
_MORE = regex(r"\b(?:premium|dearer)\b")
_NEAR = 60
"""So many characters before or behind a figure tell that it is a gap."""
_DIGITS, _BLOCKS, _NEAREST = 2, 1, 6
_BESIDES = 3
"""So many digits has a gap of which neither side stands in its sentence."""


def of_gaps_beside(sitting: Sitting) -> list[Verdict]:
    """Open figures told as a gap, borne out by the one pair of right levels near them that lie so
    far apart. Of those in the labelled articles eight were right and none wrong."""
    return [_of_a_gap(verdict, sitting) for verdict in sitting.verdicts]


def _of_a_gap(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not is_open_yet(verdict) or quantity is None or claim.assertion != "value":
        return verdict
    if claim.operation not in (None, "level", "change") or quantity.bound is not Bound.EXACT:
        return verdict
    if verdict.reason is Reason.FORECAST:
        return verdict
    before, behind = stretch_of(claim)
    if significant_digits(quantity) < _DIGITS or not (
        _GAP.search(before[-_NEAR:]) or _GAP.search(behind[:_NEAR])
    ):
        return verdict
    found = list(_held(verdict, sitting))
    if len(found) != 1:
        return verdict
    return sitting.judge.composer.held(verdict, found[0], Caveat.DERIVED)


def _held(verdict: Verdict, sitting: Sitting) -> Iterator[Outcome]:
    claim, own = verdict.claim, verdict.claim.clause.sentence
    few = claim.quantity is None or significant_digits(claim.quantity) < _BESIDES
    levels = (v for v in sitting.verdicts if v.series is not None and is_of_a_level(v))
    near = right_near(claim, levels, _BLOCKS)
    for one, other in combinations(near[:_NEAREST], 2):
        same = own in (one.claim.clause.sentence, other.claim.clause.sentence)
        if (few and not same) or one.period is None or other.series is None:
            continue
        a, b = (sitting.series[v.series or ""] for v in (one, other))
        alike = a.unit == b.unit and one.period == other.period and a.key != b.key
        alike = alike and _is_of_their_time(claim, one.period) and _is_told_so(claim, one, other)
        if alike and leaves_its_place_open(claim, a, b):
            held = difference(claim, one, other, sitting)
            if held is not None:
                yield held


def _is_of_their_time(claim: Claim, period: Period) -> bool:
    """Whether the words of a figure name no other time than that of two levels."""
    own = own_time(claim)
    return not claim.clause.time.apart and (own is None or own == period)


def _is_told_so(claim: Claim, one: Verdict, other: Verdict) -> bool:
    """Whether the nearer of two levels is the one that a gap says is ahead, or behind."""
    words = " ".join(stretch_of(claim))
    first, second = one.computed or 0.0, other.computed or 0.0
    return not (_LESS.search(words) and first > second) and not (
        _MORE.search(words) and first < second
    )
