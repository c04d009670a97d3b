"""Home of origins left the wrong way: "it was up from 3.6% in September", where it is 3.1% now."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.language.moves.valence import TWO_FACED
from verifier.lazy import regex
from verifier.model.mention import Direction
from verifier.model.quantity import Bound
from verifier.model.verdict import ASSUMED, Rating, Reason, Verdict

_THEN = regex(
    r"\b(?:had|in (?:19|20)\d\d|by|after|before|when|while|until|if|would|could|might|no|not|never|"
    r"far|ago|earlier|previous\w*|last|first|second|third|fourth|initial\w*|revis\w+|January|"
    r"February|March|April|May|June|July|August|September|October|November|December)\b|n[’']t\b"
)
"""Before an origin, what gives its move another time than that of the level told last, or none."""
_ON = regex(
    r"[^.;]*?\b(?:before|then|until|into|when|(?<!thanks )(?<!due )(?<!owing )to)\s", re.IGNORECASE
)
"""Behind an origin, what leads the move on to another level than the one told last."""
_REACH = 8
"""So many figures before an origin the level stands at most that came of it."""


def without_those_left_the_wrong_way(sitting: Sitting) -> list[Verdict]:
    """Right levels that a measure is said to have moved up or down from, in a sentence that does
    not tell to what: mismatches where the level told last lies on the other side of them."""
    verdicts = sitting.verdicts
    return [_held_to_its_way(v, verdicts[:place], sitting) for place, v in enumerate(verdicts)]


def _held_to_its_way(verdict: Verdict, before: Sequence[Verdict], sitting: Sitting) -> Verdict:
    way = _way_from(verdict, before, sitting)
    now = _level_told_last(verdict, before) if way is not None else None
    if (rates := _way_of_a_rate(verdict, before)) is not None:
        way, now = rates, before[-1]
    if now is None or now.computed is None or verdict.computed is None:
        return verdict
    came, left = now.computed, verdict.computed
    if came * left <= 0 or not _stand_apart_in_print(now, verdict, abs(came) > abs(left)):
        return verdict
    if (abs(came) > abs(left)) is (way is Direction.UP):
        return verdict
    text = (
        f"{verdict.explanation.removesuffix('.')}. The figure is right but the direction is not: "
        f"{_printed(now)}, which came of it, is {'more' if abs(came) > abs(left) else 'less'}."
    )
    return replace(verdict, reason=Reason.OFF_SIGN, caveats=(), explanation=text)


def _way_from(verdict: Verdict, before: Sequence[Verdict], sitting: Sitting) -> Direction | None:
    """Which way a right level is said to have been left; None where its sentence tells to what
    level or at another time, or where up and down depend on the view."""
    claim, clause = verdict.claim, verdict.claim.clause
    change = clause.change
    if clause.link != "from" or change is None or change.span.end > claim.span.start:
        return None
    if not _is_a_sure_level(verdict) or change.word.startswith(TWO_FACED):
        return None
    series = sitting.series.get(verdict.series or "")
    if series is None or series.indicator == "exchange_rate" or clause.context:
        return None
    same = (v for v in before if v.claim.clause.sentence == clause.sentence)
    if any(v.claim.clause.link != "from" or v.series != verdict.series for v in same):
        return None
    start = clause.sentence.start
    ahead = clause.sentence_text[
        max(0, change.span.start - start - _NEAR) : claim.span.start - start
    ]
    behind = clause.tail
    return None if _THEN.search(ahead) or _ON.match(behind) else change.direction


_NEAR = 120


def _level_told_last(verdict: Verdict, before: Sequence[Verdict]) -> Verdict | None:
    """The last right level of the same series at a later time, of a sentence before."""
    period = verdict.period
    for other in reversed(before[-_REACH:]):
        told = other.claim.clause.sentence != verdict.claim.clause.sentence
        if not told or other.series != verdict.series or other.claim.clause.link == "from":
            continue
        if period is None or other.period is None or not _is_a_sure_level(other):
            return None
        later = other.period.start > period.start and other.period.count == period.count
        return other if later and other.period.frequency is period.frequency else None
    return None


def _way_of_a_rate(verdict: Verdict, before: Sequence[Verdict]) -> Direction | None:
    """Which way a rate of growth right before a claim is said to have come from it, where both are
    rises of one series: "rose 0.26% in May, up from 0.43% in April"."""
    if not before or {verdict.operation, before[-1].operation} != {"growth"}:
        return None
    now, claim = before[-1], verdict.claim
    if now.claim.clause.sentence != claim.clause.sentence or now.series != verdict.series:
        return None
    for one in (now, verdict):
        if one.rating is not Rating.SUPPORTED or (ASSUMED | LOOSE) & set(one.caveats):
            return None
        if (one.computed or 0.0) <= 0 or one.claim.direction is Direction.DOWN:
            return None
    called = _CALLED.fullmatch(words_between(now.claim, claim))
    if called is None or now.claim.basis is not claim.basis or claim.clause.context:
        return None
    return Direction.UP if called["up"] else Direction.DOWN


_CALLED = regex(
    r"[^,;:()–—]{0,50},?\s(?:and\s)?(?:(?P<up>up|higher|accelerating|quickening)|down|lower|slowing)"
    r"\sfrom\s(?:an?\s)?"
)


def _is_a_sure_level(verdict: Verdict) -> bool:
    claim = verdict.claim
    level = claim.operation in (None, "level", "share") and claim.assertion in (
        "value",
        "threshold",
    )
    right = verdict.rating is Rating.SUPPORTED and not (ASSUMED | LOOSE) & set(verdict.caveats)
    return level and right


def _stand_apart_in_print(now: Verdict, then: Verdict, more: bool) -> bool:
    """Whether the printed figures stand to each other as the values behind them do."""
    a, b = now.claim.quantity, then.claim.quantity
    if a is None or b is None or {a.bound, b.bound} != {Bound.EXACT}:
        return False
    return a.value != b.value and (a.value > b.value) is more


def _printed(verdict: Verdict) -> str:
    claim = verdict.claim
    start = claim.clause.sentence.start
    return claim.clause.sentence_text[claim.span.start - start : claim.span.end - start]
