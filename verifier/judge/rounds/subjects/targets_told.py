"""Home of targets of which a pack has a series: "63.9% of calls, against a target of 75%"."""

from collections.abc import Iterator
from dataclasses import replace

from verifier.judge.rounds.nearness import is_of_a_level, right_near
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.outcome import best_of
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.stems import long_stems
from verifier.reference.titles import title_words

_BLOCKS, _ALIKE = 1, 2
_OF_ANOTHER = regex(
    r"\b(?:(?:by|for|from|in|until)\s(?:the\s)?(?:end\sof\s)?(?:20\d\d|next)|(?:new|old|former|previous|"
    r"revised|national|interim|long-term|eventual|ultimate|would|will)\b)"
)
"""What tells of another target than the one in force: "the 80% target for 2030"."""
_AIM = frozenset().union(*map(long_stems, ("target", "targets", "goal", "goals", "rate", "share")))
"""Words of titles that tell no measure apart from its target."""


def that_are_targets(sitting: Sitting) -> list[Verdict]:
    """Figures that are aimed at, held against the one series of a target for the measure of which
    figures near them are right; one set against such a figure in its own sentence is wrong where
    the target was another all along."""
    if not any(one.is_of_a_target for one in sitting.series.values()):
        return list(sitting.verdicts)
    return [_as_a_target(one, sitting) for one in sitting.verdicts]


def _as_a_target(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if verdict.reason is not Reason.NOT_A_FACT or quantity is None:
        return verdict
    if claim.clause.context != (Context.TARGET,) or claim.operation != "level":
        return verdict
    near = [v for v in right_near(claim, sitting.verdicts, _BLOCKS) if v.series is not None]
    for host in near:
        target = _target_of(sitting.series[host.series or ""], sitting)
        if target is None or host.period is None:
            continue
        told = at_the_time(_as_a_fact(claim), host.period)
        checker = sitting.judge.checker
        found = checker.outcomes(told, checker.forms(target.key))[0]
        if not found:
            return verdict
        top, write = best_of(found), sitting.judge.composer
        if top.holds:
            return write.judged(told, top, verdict.candidates)
        if quantity.bound is not Bound.EXACT or not _is_beside(claim, host):
            continue
        if _OF_ANOTHER.search(claim.clause.sentence_text) is not None:
            return verdict
        if quantity.unit != target.unit or _ever_stood(told, target, sitting):
            return verdict
        return write.judged(told, top, verdict.candidates, Reason.OFF_VALUE)
    return verdict


def _target_of(one: Series, sitting: Sitting) -> Series | None:
    """The one target of a measure in the same place, whose title tells nothing else."""
    if one.is_of_a_target:
        return None
    found = list(_targets_of(one, sitting))
    return found[0] if len(found) == 1 else None


def _targets_of(one: Series, sitting: Sitting) -> Iterator[Series]:
    words = title_words(one.title)
    for other in sitting.series.values():
        if not other.is_of_a_target or other.ref_area != one.ref_area or other.unit != one.unit:
            continue
        told = title_words(other.title) - _AIM
        if other.pack == one.pack and len(told & words) >= len(told - words) + _ALIKE:
            yield other


def _as_a_fact(claim: Claim) -> Claim:
    return replace(claim, clause=replace(claim.clause, context=()))


def _is_beside(claim: Claim, host: Verdict) -> bool:
    """Whether a right level stands in the sentence of a target."""
    same = host.claim.clause.sentence == claim.clause.sentence
    return same and host.rating is Rating.SUPPORTED and is_of_a_level(host)


def _ever_stood(claim: Claim, target: Series, sitting: Sitting) -> bool:
    """Whether a target was what a figure says at any other time."""
    quantity = claim.quantity
    held = sitting.judge.checker.forms(target.key).levels
    values = (one.value for known in held for one in known.values.values())
    return quantity is not None and any(quantity.may_be(value, 0.0) for value in values)
