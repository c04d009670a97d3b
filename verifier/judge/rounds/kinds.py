"""Home of `of_another_kind`: figures that are right as another kind of number than told."""

from verifier.judge.rounds.points import as_growth, as_level, as_percent, in_points
from verifier.judge.rounds.sitting import Sitting
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.verdict import Rating, Verdict


def of_another_kind(sitting: Sitting) -> list[Verdict]:
    """Changes in points that are open or were taken for rates, mismatches where they are right in
    percent, and open levels in percent, mismatches where they are right as growth."""
    asked = zip(sitting.verdicts, sitting.claims, sitting.topics, strict=True)
    return [_of_another_kind(v, claim, topic, sitting) for v, claim, topic in asked]


def _of_another_kind(
    verdict: Verdict, claim: Claim, topic: Topic | None, sitting: Sitting
) -> Verdict:
    if verdict.rating is Rating.MISMATCH:
        return verdict
    percent = as_percent(claim)
    if percent is None:
        return _as_level(verdict, claim, topic, sitting)
    held = sitting.judge.verdict(percent, topic=topic)
    if verdict.rating is Rating.SUPPORTED and held.computed != verdict.computed:
        return verdict
    return in_points(claim, held, sitting.series.get(held.series or "")) or verdict


def _as_level(verdict: Verdict, claim: Claim, topic: Topic | None, sitting: Sitting) -> Verdict:
    growth = as_growth(claim) if verdict.rating is Rating.UNVERIFIED else None
    if growth is None:
        return verdict
    held = sitting.judge.verdict(growth, topic=topic)
    return as_level(claim, held, sitting.series.get(held.series or "")) or verdict
