"""Home of a wrong time that figures share: what is held against one holds against the next."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.sitting import Sitting
from verifier.judge.suggestions import suggested
from verifier.model.verdict import Alternative, Rating, Reason, Verdict


def wrong_together(sitting: Sitting) -> list[Verdict]:
    """Open figures, mismatches where another one of their sentence and time is one and both fit
    the very same other time: "7.2 million stays in May, 2.4% more than a year before", for the
    stays of June and their rise."""
    return [_wrong_together(verdict, sitting.verdicts) for verdict in sitting.verdicts]


def _wrong_together(verdict: Verdict, others: Sequence[Verdict]) -> Verdict:
    slip = _time_of(verdict)
    if verdict.rating is not Rating.UNVERIFIED or slip is None:
        return verdict
    if not any(_shares(verdict, slip, other) for other in others):
        return verdict
    figure = suggested(verdict.claim, verdict.computed, verdict.operation or "level")
    return replace(verdict, reason=Reason.OFF_PERIOD, suggestion=figure)


def _time_of(verdict: Verdict) -> Alternative | None:
    """The slip that a figure of another time is, where that is the likeliest."""
    slip = verdict.alternatives[0] if verdict.alternatives else None
    timed = slip is not None and slip.reason is Reason.OFF_PERIOD
    return slip if timed and verdict.series is not None else None


def _shares(verdict: Verdict, slip: Alternative, other: Verdict) -> bool:
    same = _time_of(other)
    return (
        other.reason is Reason.OFF_PERIOD
        and same is not None
        and other.claim.clause.sentence == verdict.claim.clause.sentence
        and other.period == verdict.period
        and same.period == slip.period
    )
