"""Home of changes in percent that were divided by the later figure instead of the earlier one: from
102,889 to 82,908 is a fall of 19.4%, and the 24.1% of the text is by how much more the first is.
"""

from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.suggestions import suggestion
from verifier.model.claim import Claim
from verifier.model.quantity import Bound, Fit
from verifier.model.verdict import Reason, Verdict

_DIGITS = 3
"""So many digits fit no other base by chance."""
_FAR = 10
"""Of fewer digits, so many of its last one lie between what a figure is and what it should be."""


def with_wrong_bases(sitting: Sitting) -> list[Verdict]:
    """Open changes in percent accused where they are those of the same two figures with the later
    one as their base: of the labelled articles ten such ones were wrong, and no true one was."""
    return [_on_its_base(verdict, sitting) for verdict in sitting.verdicts]


def _on_its_base(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, computed, key = verdict.claim, verdict.computed, verdict.series
    if not is_open_yet(verdict) or computed is None or key is None:
        return verdict
    if claim.operation != "growth" or claim.assertion != "value" or claim.clause.context:
        return verdict
    if not _is_of_the_other_base(claim, computed, sitting):
        return verdict
    found, _ = sitting.judge.checker.outcomes(claim, sitting.judge.checker.forms(key))
    top = next((o for o in found if o.judgement.computed == computed), None)
    if top is None or any(o.holds for o in found):
        return verdict
    judged = sitting.judge.composer.judged(
        claim, top, verdict.candidates, Reason.OFF_VALUE, caveats=()
    )
    told = f"{judged.explanation} The printed figure is the change divided by the later figure."
    return replace(judged, explanation=told, suggestion=suggestion(claim, top))


def _is_of_the_other_base(claim: Claim, computed: float, sitting: Sitting) -> bool:
    """Whether a figure is a change in percent, (b - a) / a, reckoned as (b - a) / b."""
    quantity = claim.quantity
    if quantity is None or quantity.unit != "percent" or computed <= -100:
        return False
    if quantity.bound not in (Bound.EXACT, Bound.ABOUT) or quantity.upper is not None:
        return False
    other = abs(computed / (1 + computed / 100))
    sized = replace(quantity, value=abs(quantity.value), bound=Bound.EXACT)
    if sized.agrees_with(other, 0.0, sitting.judge.checker.settings) not in (
        Fit.EXACT,
        Fit.ROUNDED,
    ):
        return False
    gap = abs(other - abs(computed)) / float(quantity.step)
    digits = significant_digits(quantity)
    return gap > 1 and (digits >= _DIGITS or (digits > 1 and gap >= _FAR))
