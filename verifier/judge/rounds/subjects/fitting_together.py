"""Home of figures that fit another series together: those of a sentence that are all right of one
series, each at its own time, and not of the one that they were read for.

"The Yorkshire service took 29.5 minutes to reach category two calls, up from 27.9 in September":
the second is no slip into another series, where the first is right of that one.
"""

from verifier.judge.breaths import follows_a_comparison
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.model.verdict import Rating, Reason, Verdict


def that_fit_together(sitting: Sitting) -> list[Verdict]:
    """Figures said to be of another series than the one read, and open ones that fit it, where
    another figure of their sentence is of that series at another time: borne out where that figure
    is set against them, else left open where it fits as well."""
    return [_together(place, verdict, sitting) for place, verdict in enumerate(sitting.verdicts)]


def _together(place: int, verdict: Verdict, sitting: Sitting) -> Verdict:
    slip = _other_series(verdict)
    if slip is None:
        return verdict
    beside = [v for v in sitting.verdicts if v is not verdict and _is_beside(v, verdict)]
    right = [v for v in beside if v.rating is Rating.SUPPORTED]
    before = [v for v in right if v.claim.span.end <= verdict.claim.span.start]
    to = before[-1] if before and follows_a_comparison(verdict.claim) else None
    if to is not None and to.series == slip and _is_of_another_time(to, verdict):
        fitting = sitting.borne_out_by(verdict, verdict.claim, slip)
        if fitting is not None:
            return fitting
    accused = verdict.rating is Rating.MISMATCH
    if accused and any(_fits(v, slip) and _is_of_another_time(v, verdict) for v in beside):
        return left_open(verdict)
    return verdict


def _other_series(verdict: Verdict) -> str | None:
    """The series that a figure was said to be of, or may be of, instead of the one read; None where
    it fits its own or none."""
    accused = verdict.reason in (Reason.OFF_SERIES, Reason.AMBIGUOUS)
    if not accused or verdict.claim.assertion != "value" or not verdict.alternatives:
        return None
    first = verdict.alternatives[0]
    return first.series if first.reason is Reason.OFF_SERIES and first.series else None


def _is_beside(one: Verdict, other: Verdict) -> bool:
    """Whether two figures tell values in one sentence."""
    same = one.claim.clause.sentence == other.claim.clause.sentence
    return same and one.claim.quantity is not None and one.claim.assertion == "value"


def _fits(verdict: Verdict, series: str) -> bool:
    """Whether a figure is right of a series, or is open and would be."""
    right = verdict.rating is Rating.SUPPORTED and verdict.series == series
    return right or _other_series(verdict) == series


def _is_of_another_time(one: Verdict, other: Verdict) -> bool:
    """Whether two figures are of two times: a slip takes the figure of another series from the same
    time, "in Canada prices fell to $680,400, and in Toronto they were 3.4% lower"."""
    return one.period != other.period
