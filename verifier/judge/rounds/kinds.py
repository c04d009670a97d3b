"""Home of `of_another_kind`: figures that are right as another kind of number than told."""

from verifier.judge.rounds.moves.points import (
    as_growth,
    as_level,
    as_percent,
    in_points,
    of_a_growth_rate,
)
from verifier.judge.rounds.retold import retold
from verifier.judge.rounds.sitting import Sitting
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.series import Transformation
from verifier.model.verdict import Rating, Reason, Verdict


def of_another_kind(sitting: Sitting) -> list[Verdict]:
    """Changes in points that are open or were taken for rates, mismatches where they are right in
    percent, and the reverse of open moves of a rate of growth; and open levels in percent,
    mismatches where they are right as growth."""
    asked = zip(sitting.verdicts, sitting.claims, sitting.topics, strict=True)
    return [_of_another_kind(v, claim, topic, sitting) for v, claim, topic in asked]


def _of_another_kind(
    verdict: Verdict, claim: Claim, topic: Topic | None, sitting: Sitting
) -> Verdict:
    if verdict.rating is Rating.MISMATCH:
        return verdict
    if (points := _as_points(verdict, claim, sitting)) is not None:
        return points
    percent = as_percent(claim)
    if percent is None:
        return _as_level(verdict, claim, topic, sitting)
    held = sitting.judge.verdict(percent, topic=topic, subject=sitting.subject)
    if verdict.rating is Rating.SUPPORTED and held.computed != verdict.computed:
        return verdict
    return in_points(claim, held, sitting.series.get(held.series or "")) or verdict


def _as_level(verdict: Verdict, claim: Claim, topic: Topic | None, sitting: Sitting) -> Verdict:
    growth = as_growth(claim) if verdict.rating is Rating.UNVERIFIED else None
    if growth is None:
        return verdict
    held = sitting.judge.verdict(growth, topic=topic, subject=sitting.subject)
    return as_level(claim, held, sitting.series.get(held.series or "")) or verdict


def _as_points(verdict: Verdict, claim: Claim, sitting: Sitting) -> Verdict | None:
    """The mismatch of an open move in percent of a rate of growth that is right in points of the
    likeliest measure."""
    points = of_a_growth_rate(claim) if verdict.rating is Rating.UNVERIFIED else None
    read = sitting.series.get(verdict.series or "")
    if points is None or read is None:
        return None
    for candidate in verdict.candidates:
        one = sitting.series[candidate.series]
        alike = (one.indicator, one.ref_area, one.breakdown, one.accumulation)
        own = (read.indicator, read.ref_area, read.breakdown, read.accumulation)
        if one.transformation is Transformation.NONE or alike != own:
            continue
        held = sitting.held_closely(points, one.key)
        if held is not None:
            right = sitting.judge.composer.judged(points, held, verdict.candidates)
            return retold(claim, right, Reason.OFF_UNIT, "The change is in points, not in percent.")
    return None
