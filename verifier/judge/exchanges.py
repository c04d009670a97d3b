"""Home of exchanges: wrong figures of a sentence that become right when they change places."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.judge import Judge
from verifier.judge.pairs import pairs_of_two_kinds, pairs_to_swap, read_for
from verifier.judge.turned_ends import as_turned, ends_to_turn, exchanged, is_right_way_round
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.verdict import Rating, Reason, Verdict


def with_swapped_pairs(verdicts: Sequence[Verdict], judge: Judge) -> list[Verdict]:
    """The verdicts, with pairs named that are right in each other's place."""
    result = list(verdicts)
    for pair in pairs_to_swap(verdicts):
        first, second = (_as_read(verdicts[at], judge) for at in pair)
        if Rating.SUPPORTED in (first.rating, second.rating):
            continue
        if _holds_with(first, second, judge) and _holds_with(second, first, judge):
            for at, told in zip(pair, (first, second), strict=True):
                text = f"{told.explanation} The two figures have changed places."
                result[at] = replace(told, reason=Reason.SWAPPED, explanation=text)
    return result


def with_swapped_kinds(verdicts: Sequence[Verdict], judge: Judge) -> list[Verdict]:
    """The verdicts, with pairs named of a figure and its change, or its share, that are wrong and
    are each right in the place of the other."""
    result = list(verdicts)
    for pair in pairs_of_two_kinds(verdicts):
        first, second = (verdicts[at] for at in pair)
        key = next((c.series for c in first.candidates[:1]), None)
        if key is None or key not in (c.series for c in second.candidates[:1]):
            continue
        wrong = [_wrong(v.claim, key, judge) for v in (first, second)]
        if None in wrong or not all(
            _is_right(exchanged(one.claim, other.claim), key, judge)
            for one, other in ((first, second), (second, first))
        ):
            continue
        for at, outcome in zip(pair, wrong, strict=True):
            if outcome is not None:
                told = verdicts[at]
                write = judge.composer.judged
                made = write(told.claim, outcome, told.candidates, Reason.SWAPPED, caveats=())
                text = f"{made.explanation} The two figures have changed places."
                result[at] = replace(made, explanation=text)
    return result


def _wrong(claim: Claim, key: str, judge: Judge) -> Outcome | None:
    """What contradicts a claim as it is told of a series; None where it holds or has no figure."""
    found, _ = judge.checker.outcomes(claim, judge.checker.forms(key))
    return None if not found or any(one.holds for one in found) else found[0]


def _is_right(claim: Claim, key: str, judge: Judge) -> bool:
    found, _ = judge.checker.outcomes(claim, judge.checker.forms(key))
    return any(outcome.holds for outcome in found)


def with_turned_ends(
    verdicts: Sequence[Verdict], topics: Sequence[Topic | None], judge: Judge
) -> list[Verdict]:
    """The verdicts, with both ends of a move named that are right in each other's place and wrong
    by its verb; `topics` are what the figures before were about."""
    result = list(verdicts)
    for to, origin in ends_to_turn(verdicts):
        first, second = verdicts[to].claim, verdicts[origin].claim
        held = judge.verdict(exchanged(first, second), topic=topics[to])
        came = judge.verdict(exchanged(second, first), topic=topics[origin])
        if is_right_way_round(held, came):
            result[to] = as_turned(first, second, held)
            result[origin] = as_turned(second, first, came)
    return result


def _as_read(verdict: Verdict, judge: Judge) -> Verdict:
    """A verdict on the series that the words are likeliest about."""
    key = read_for(verdict)
    if key is None or key == verdict.series:
        return verdict
    found, _ = judge.checker.outcomes(verdict.claim, judge.checker.forms(key))
    if not found or found[0].holds:
        return verdict
    write = judge.composer.judged
    return write(verdict.claim, found[0], verdict.candidates, Reason.SWAPPED, caveats=())


def _holds_with(verdict: Verdict, other: Verdict, judge: Judge) -> bool:
    """Whether a claim would hold with the figure of another one."""
    claim = exchanged(verdict.claim, other.claim)
    if claim.operation == "level":
        claim = replace(claim, direction=None)  # exchanged ends turn the move round as well
    return _is_right(claim, verdict.series or "", judge)
