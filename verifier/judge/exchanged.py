"""Home of `exchanged_in_turn`: wrong figures behind names told in turn that have changed places."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.check import Checker
from verifier.judge.compose import Composer
from verifier.judge.in_turn import told_in_turn
from verifier.model.verdict import Reason, Verdict


def exchanged_in_turn(
    verdicts: Sequence[Verdict], checker: Checker, composer: Composer
) -> list[Verdict]:
    """The verdicts with each pair named that is right in each other's place, of the series that
    each stands behind the name of."""
    result = list(verdicts)
    for first, second in told_in_turn(result):
        one = _of_its_name(result[first], checker, composer)
        other = _of_its_name(result[second], checker, composer)
        if one is not None and other is not None:
            _exchange(result, (first, second), (one, other), checker)
    return result


def _exchange(
    result: list[Verdict],
    places: tuple[int, int],
    pair: tuple[Verdict, Verdict],
    checker: Checker,
) -> None:
    """Put a pair in its places as exchanged, where each figure holds in the other's place."""
    one, other = pair
    if _holds_with(one, other, checker) and _holds_with(other, one, checker):
        for at, verdict in zip(places, pair, strict=True):
            text = f"{verdict.explanation} The two figures have changed places."
            result[at] = replace(verdict, reason=Reason.SWAPPED, explanation=text)


def _of_its_name(verdict: Verdict, checker: Checker, composer: Composer) -> Verdict | None:
    """A verdict anew, of the series that its words name first; None where that bears it out."""
    found, _ = checker.outcomes(verdict.claim, checker.forms(verdict.candidates[0].series))
    if not found or any(outcome.holds for outcome in found):
        return None
    return composer.judged(verdict.claim, found[0], verdict.candidates, Reason.SWAPPED)


def _holds_with(verdict: Verdict, other: Verdict, checker: Checker) -> bool:
    """Whether a claim would hold with the figure of another one."""
    clause = replace(verdict.claim.clause, figure=other.claim.clause.figure)
    claim = replace(verdict.claim, clause=clause)
    if claim.operation == "level":
        claim = replace(claim, direction=None)  # exchanged ends turn the move round as well
    found, _ = checker.outcomes(claim, checker.forms(verdict.series or ""))
    return any(outcome.holds for outcome in found)
