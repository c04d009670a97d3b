"""Home of open figures that are those of a series near them but for two exchanged digits.

"Soybeans edged up 0.1% to $10.75", of $10.57: no word of the sentence settles the series, and its
figure at that time, turned so, is there all the same, and by chance hardly any other is: no slip
leaves more of a figure in its place.
"""

from dataclasses import replace

from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import EXCHANGED
from verifier.judge.rounds.other_tellings import is_open_to, may_be_tried, near_series
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.suggestions import suggestion
from verifier.match.guessing import is_only_guessed
from verifier.model.claim import Claim
from verifier.model.codes import MEASURES
from verifier.model.outcome import Outcome
from verifier.model.series import Series
from verifier.model.verdict import Alternative, Rating, Reason, Verdict


def with_misprints(sitting: Sitting) -> list[Verdict]:
    """Open levels of three digits or more accused where the one series near them has had them at
    the time told but for two exchanged digits: so were six wrong figures left open in half the
    labelled articles, and no true one."""
    return [_misprinted(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _misprinted(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    plain = claim.operation in (None, "level") and not claim.clause.context
    if not plain or not may_be_tried(verdict):
        return verdict
    found: dict[str, tuple[Claim, Outcome, Alternative]] = {}
    right = {v.series for v in sitting.verdicts if v.rating is Rating.SUPPORTED}
    guessed = {c.series for c in verdict.candidates if is_only_guessed(c)} - right
    for key in near_series(verdict, place, sitting):
        if key not in guessed and _counts_alike(claim, sitting.series[key]):
            one = _slip_of(verdict, key, sitting)
            if one is not None:
                found[key] = one
    if len(found) != 1:
        return verdict
    told, top, slip = next(iter(found.values()))
    write = sitting.judge.composer
    judged = write.judged(told, top, verdict.candidates, slip.reason, (), alternatives=(slip,))
    return replace(judged, suggestion=suggestion(told, top))


def _slip_of(
    verdict: Verdict, key: str, sitting: Sitting
) -> tuple[Claim, Outcome, Alternative] | None:
    """The slip of the printer by which a figure is that of a series at its time; None elsewhere."""
    claim, checker = verdict.claim, sitting.judge.checker
    period = claim.clause.time.period or verdict.period
    if period is None:
        return None
    told = at_the_time(claim, period)
    outcomes, _ = checker.outcomes(told, checker.forms(key))
    top = next((o for o in outcomes if o.frame.period == period and not o.elsewhen), None)
    if top is None or top.holds or not is_open_to(verdict, told, top, sitting):
        return None
    shown = [slip.alternative for slip in slips(told, top, checker, ())]
    if not shown or reason_of(top, shown[0]) is not Reason.OFF_DIGITS:
        return None
    return (told, top, shown[0]) if shown[0].explanation.startswith(EXCHANGED) else None


def _counts_alike(claim: Claim, one: Series) -> bool:
    """Whether a figure has the unit of a series, or counts what it counts."""
    unit = claim.quantity.unit if claim.quantity is not None else None
    if unit == one.unit:
        return True
    measured = {unit, one.unit} & MEASURES or (one.currency and one.unit == one.currency)
    return not measured and not (unit or "").isupper() and one.unit != "percent"
