"""Home of shares that tell what a measure leaves: "one train in three ran late", where 67% were on
time."""

from dataclasses import replace

from verifier.judge.rounds.sitting import Sitting
from verifier.model.quantity import Fit
from verifier.model.series import Nature, Transformation
from verifier.model.verdict import Rating, Reason, Verdict

_WHOLE = {"percent": 100.0, "ratio": 1.0}


def without_what_is_left(sitting: Sitting) -> list[Verdict]:
    """Verdicts, left open where an accused share is what the right one leaves of the whole."""
    return [
        replace(v, reason=Reason.AMBIGUOUS, caveats=(), suggestion=None)
        if v.rating is Rating.MISMATCH and _is_what_is_left(v, sitting)
        else v
        for v in sitting.verdicts
    ]


def _is_what_is_left(verdict: Verdict, sitting: Sitting) -> bool:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    quantity, computed = claim.quantity, verdict.computed
    if one is None or quantity is None or computed is None or claim.assertion != "value":
        return False
    if claim.operation not in (None, "level", "share"):
        return False
    part = one.unit == "percent" and one.nature is Nature.RATE
    whole = _WHOLE.get(quantity.unit or "")
    if not part or one.transformation is not Transformation.NONE or whole is None:
        return False
    if not 0 < computed < whole:
        return False
    left = quantity.agrees_with(whole - computed, 0.0, sitting.judge.checker.settings)
    return left not in (Fit.NONE, Fit.WEAK, Fit.COARSE)
