"""Home of figures made of two moves that a text tells: which moves are right, what each came to,
and whether a multiple or share fits what they make."""

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.model.agreement import CAVEAT_OF_FIT, REASON_OF_FIT, agreement
from verifier.model.claim import Claim
from verifier.model.known import Value
from verifier.model.notation import told
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import Quantity
from verifier.model.rule import Case, Frame, Judgement
from verifier.model.series import Nature, Transformation
from verifier.model.verdict import Rating, Reason, Verdict

_MOVES = ("growth", "change")


def is_a_right_move(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure is right and tells how far its measure moved, or did on average."""
    right = verdict.rating is Rating.SUPPORTED and verdict.period is not None
    one = sitting.series.get(verdict.series or "")
    if not right or one is None or verdict.claim.assertion != "value":
        return False
    if verdict.operation == "average":
        moved_so = one.nature is Nature.STOCK and verdict.claim.basis is not None
        return moved_so or one.transformation is not Transformation.NONE
    return verdict.operation in _MOVES


def moved(
    claim: Claim, key: str | None, period: Period | None, sitting: Sitting, hold: bool = True
) -> Value | None:
    """What a move came to for a series and period, by the words of its claim; None where nothing
    tells it, or where the claim has to `hold` there and does not."""
    if key is None or period is None:
        return None
    checker = sitting.judge.checker
    found, _ = checker.outcomes(at_the_time(claim, period), checker.forms(key))
    kept = (outcome for outcome in found if outcome.holds or not hold)
    first = next((outcome for outcome in kept if outcome.frame.period == period), None)
    return first.judgement.value if first is not None else None


def judged_as(
    claim: Claim,
    quantity: Quantity,
    operation: str,
    value: Value,
    key: str,
    frame: Frame,
    sitting: Sitting,
    unit: str = "ratio",
    signed: bool = False,
) -> Outcome:
    """A claim held against what two moves make, under the operation that makes it of them."""
    checker = sitting.judge.checker
    forms, rule = checker.forms(key), checker.operations[operation]
    met = agreement(claim, quantity, forms.series, signed, unit, value, checker.settings)
    caveats = (CAVEAT_OF_FIT[met.fit],) if met.fit in CAVEAT_OF_FIT else ()
    reason = REASON_OF_FIT[met.fit] if met.holds else Reason.OFF_VALUE
    said = told(operation, met.computed, quantity.unit)
    judged = Judgement(reason, met.computed, value, said, caveats)
    case = Case(claim, rule, forms, frame, checker.settings)
    return Outcome(forms, rule, judged, frame, case)
