"""Home of swaps: pairs of wrong figures that become right when they change places."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.check import Checker
from verifier.judge.pairs import pairs_to_swap
from verifier.model.verdict import Reason, Verdict


def swapped(verdicts: Sequence[Verdict], checker: Checker) -> list[Verdict]:
    """The verdicts with the pairs named whose figures have changed places."""
    result = list(verdicts)
    for pair in pairs_to_swap(verdicts):
        first, second = (verdicts[at] for at in pair)
        if _holds_with(first, second, checker) and _holds_with(second, first, checker):
            for at in pair:
                text = f"{verdicts[at].explanation} The two figures have changed places."
                result[at] = replace(verdicts[at], reason=Reason.SWAPPED, explanation=text)
    return result


def _holds_with(verdict: Verdict, other: Verdict, checker: Checker) -> bool:
    """Whether a claim would hold with the figure of another one."""
    clause = replace(verdict.claim.clause, figure=other.claim.clause.figure)
    claim = replace(verdict.claim, clause=clause)
    if claim.operation == "level":
        claim = replace(claim, direction=None)  # exchanged ends turn the move round as well
    found, _ = checker.outcomes(claim, checker.forms(verdict.series or ""))
    return any(outcome.holds for outcome in found)
