"""Home of forecasts told along: levels of other places behind a forecast of the same measure, in
words that call them none.

"The IMF reckons that America's GDP will come to $28.8trn in 2024. Germany's was put at $4.6trn":
who foresees is said once.
"""

from collections.abc import Sequence

from verifier.judge.rounds.going_on import is_open_yet, named_before
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.model.claim import Claim
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Rating, Verdict


def along_forecasts(sitting: Sitting) -> list[Verdict]:
    """Open levels borne out by the forecast for their place, where the right figure nearest before
    them in their paragraph is one of the same measure for the same time."""
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found):
        found[place] = _along(verdict, found[:place], sitting)
    return found


def _along(verdict: Verdict, before: Sequence[Verdict], sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if claim.assertion != "value" or claim.operation != "level" or not is_open_yet(verdict):
        return verdict
    told = _forecast_before(claim, before, sitting)
    if told is None:
        return verdict
    one, period = told
    own = claim.clause.time
    if own.period not in (None, period):
        return verdict
    for other in sitting.catalogue.siblings(one):
        if other.status == one.status and other.ref_area in named_before(claim):
            right = sitting.borne_out_by(verdict, at_the_time(claim, period), other.key)
            if right is not None:
                return right
    return verdict


def _forecast_before(
    claim: Claim, before: Sequence[Verdict], sitting: Sitting
) -> tuple[Series, Period] | None:
    """The forecast that the right figure nearest before a claim is of, and its time."""
    near = (v for v in reversed(before) if v.rating is Rating.SUPPORTED and v.claim.quantity)
    last = next(near, None)
    if last is None or last.claim.clause.block != claim.clause.block or last.period is None:
        return None
    one = sitting.series.get(last.series or "")
    return (one, last.period) if one is not None and one.status == "forecast" else None
