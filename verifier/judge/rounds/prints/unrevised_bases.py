"""Home of moves measured from an earlier print: "rose by 9,000 to 224,000", from the 215,000 of the
week before as it was first told, which has been revised to 214,000 since."""

from dataclasses import replace

from verifier.judge.compose import without_slips
from verifier.judge.rounds.sitting import Sitting
from verifier.model.quantity import POINTS, Fit
from verifier.model.verdict import Reason, Verdict
from verifier.settings import Settings


def of_unrevised_bases(sitting: Sitting) -> list[Verdict]:
    """The verdicts, a wrong move that nothing explains called outdated where it comes out from an
    earlier print of what it is measured from."""
    return [_of_an_unrevised_base(verdict, sitting) for verdict in sitting.verdicts]


def _of_an_unrevised_base(verdict: Verdict, sitting: Sitting) -> Verdict:
    if verdict.reason is not Reason.OFF_VALUE or verdict.alternatives:
        return verdict
    if verdict.operation not in ("change", "growth") or verdict.claim.assertion != "value":
        return verdict
    own = {e.period: e for e in verdict.evidence if e.series == verdict.series}
    if verdict.period is None or verdict.baseline is None or len(own) != _BOTH:
        return verdict
    now, base = own.get(verdict.period), own.get(verdict.baseline)
    if now is None or base is None or base.published is None:
        return verdict
    for vintage in sitting.catalogue.history(base.series).vintages(base.period):
        if vintage.published is None or vintage.published >= base.published:
            continue
        if _comes_out(verdict, now.value, vintage.value):
            told = f"It is measured from what was printed on {vintage.published} and revised since."
            text = f"{without_slips(verdict)} {told}"
            return replace(verdict, reason=Reason.OUTDATED, explanation=text)
    return verdict


_BOTH = 2


def _comes_out(verdict: Verdict, now: float, base: float) -> bool:
    """Whether the printed figure is the move between two values, the same way as computed."""
    quantity, computed = verdict.claim.quantity, verdict.computed
    if quantity is None or not computed or not base:
        return False
    grown = verdict.operation == "growth" and quantity.unit not in POINTS
    moved = (now / base - 1) * _PERCENT if grown else now - base
    fit = quantity.agrees_with(abs(moved), 0.0, Settings())
    return moved * computed > 0 and fit in (Fit.EXACT, Fit.ROUNDED)


_PERCENT = 100
