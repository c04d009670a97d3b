"""Home of printed rates told without their basis: "inflation was 31.6%", where the pack's headline
series is the rate on the month and the text tells that on the year."""

from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.sitting import Sitting
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Caveat, Rating, Verdict

_DIGITS = 2


def on_the_other_basis(sitting: Sitting) -> list[Verdict]:
    """Accused levels of a printed rate of change whose words name no basis, right of the rate of
    the same measure on another basis that the words lead to as well."""
    return [_on_the_other(verdict, sitting) for verdict in sitting.verdicts]


def _on_the_other(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    if verdict.rating is not Rating.MISMATCH or one is None or claim.quantity is None:
        return verdict
    plain = (claim.assertion, claim.operation) == ("value", "level")
    if not plain or claim.basis is not None or claim.clause.basis is not None:
        return verdict
    if significant_digits(claim.quantity) < _DIGITS:
        return verdict
    for candidate in verdict.candidates:
        other = sitting.series.get(candidate.series)
        if other is None or not _is_on_another_basis(other, one):
            continue
        held = sitting.held_closely(claim, other.key)
        if held is not None and held.frame.period == verdict.period:
            return sitting.judge.composer.held(verdict, held, Caveat.BASIS_ASSUMED)
    return verdict


def holds_step_by_step(told: Claim, beside: Verdict, sitting: Sitting) -> bool:
    """Whether a move that no word of its own compares with a year before is that of the last step:
    "edged up 0.2 points to 61.1%", behind what was fewer than a year before."""
    checker, last = sitting.judge.checker, replace(told, basis=Basis.PERIOD, basis_stated=True)
    plain = replace(last, clause=replace(told.clause, baseline=None))
    found, _ = checker.outcomes(plain, checker.forms(beside.series or ""))
    return any(one.holds for one in found)


def _is_on_another_basis(other: Series, one: Series) -> bool:
    """Whether two series hold the same rate of change, each on a basis of its own."""
    slots = [
        (s.indicator, s.ref_area, s.counterpart, s.breakdown, s.unit, s.status, s.frequency)
        for s in (other, one)
    ]
    bases = {other.transformation, one.transformation}
    return slots[0] == slots[1] and len(bases) > 1 and Transformation.NONE not in bases
