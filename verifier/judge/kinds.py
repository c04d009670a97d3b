"""Home of `of_another_kind`: figures that are right as another kind of number than told."""

from collections.abc import Mapping

from verifier.judge import Judge
from verifier.judge.points import as_growth, as_level, as_percent, in_points
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Rating, Verdict


def of_another_kind(
    verdict: Verdict, claim: Claim, topic: Topic | None, judge: Judge, series: Mapping[str, Series]
) -> Verdict:
    """The verdict on a change in points that is open or was taken for a rate, a mismatch where
    it is right in percent, and on an open level in percent, one where it is right as growth;
    `claim` is as it was read."""
    if verdict.rating is Rating.MISMATCH:
        return verdict
    percent = as_percent(claim)
    if percent is None:
        return _as_level(verdict, claim, topic, judge, series)
    held = judge.verdict(percent, topic=topic)
    if verdict.rating is Rating.SUPPORTED and held.computed != verdict.computed:
        return verdict
    return in_points(claim, held, series.get(held.series or "")) or verdict


def _as_level(
    verdict: Verdict, claim: Claim, topic: Topic | None, judge: Judge, series: Mapping[str, Series]
) -> Verdict:
    growth = as_growth(claim) if verdict.rating is Rating.UNVERIFIED else None
    if growth is None:
        return verdict
    held = judge.verdict(growth, topic=topic)
    return as_level(claim, held, series.get(held.series or "")) or verdict
