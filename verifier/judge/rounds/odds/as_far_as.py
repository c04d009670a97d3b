"""Home of figures that are told as that up to which a measure went: "as high as 4.67%"."""

from dataclasses import replace

from verifier.check.peaks import is_told_as_far_as
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.model.period import Frequency
from verifier.model.verdict import Caveat, Rating, Reason, Verdict


def without_bounds_afar(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a figure told as that up to which a measure went only bounds
    what was looked up."""
    return [
        replace(left_open(v), explanation=f"{_NOT_SO_FAR} {v.explanation}")
        if _is_no_extreme(v)
        else v
        for v in sitting.verdicts
    ]


_NOT_SO_FAR = "The words tell how far it went, and the figure at hand did not go so far:"


def _is_no_extreme(verdict: Verdict) -> bool:
    """Whether a figure that is told as an extreme is only a bound of what was looked up: "as little
    as $29.4 billion" for $37.4 billion, of which another print may have been meant, "as high as
    4.67% in late January" of another yield, which was never near."""
    bounded = verdict.rating is Rating.SUPPORTED and verdict.reason is Reason.BOUND_HOLDS
    clause = verdict.claim.clause
    days = (t.period.frequency is Frequency.DAY for t in clause.times if t.period is not None)
    weak = Caveat.WEAK_BOUND in verdict.caveats or not clause.time.inherited or any(days)
    return bounded and weak and is_told_as_far_as(verdict.claim)
