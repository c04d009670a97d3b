"""Home of doubts that other figures lift: a claim judged anew where they bear its reading out."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from verifier.judge.doubts.ground import ALONE, Borne
from verifier.judge.rounds.nearness import right_near
from verifier.judge.rounds.neighbours import (
    bears_out_the_reading,
    figures_beside,
    goes_on_past_a_rival,
    is_printed_twice,
    is_set_against_its_like,
    stands_by_its_figure,
    takes_the_reading,
    tells_its_time,
)
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.rounds.subjects.sisters import has_a_sister
from verifier.judge.rounds.times.same_step import is_of_the_same_step, points_at_the_same_step
from verifier.match.topic import Topic
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

Place = tuple[int, tuple[str | None, ...]]
"""A paragraph and a measure."""


def as_borne_out(sitting: Sitting) -> list[Verdict]:
    """Verdicts judged anew where other figures bear their measure or their reading out, or where
    a right one has their place."""
    series = sitting.series
    sure = {place for v in sitting.verdicts if (place := _borne_out(v, series)) is not None}
    return [
        _judged_anew(verdict, topic, _is_sure(_doubted(verdict, series), topic, sure), sitting)
        for verdict, topic in zip(sitting.verdicts, sitting.topics, strict=True)
    ]


def _is_sure(place: Place | None, topic: Topic | None, sure: Collection[Place]) -> bool:
    """Whether a measure is borne out in its paragraph, or in the one above where that is taken
    up."""
    if place is None or place in sure:
        return place is not None
    return topic is not None and topic.taken_up and (place[0] - 1, place[1]) in sure


def _judged_anew(verdict: Verdict, topic: Topic | None, sure: bool, sitting: Sitting) -> Verdict:
    """A verdict judged with what its neighbours say; `sure` where one of its paragraph bears its
    measure out."""
    others, judge = sitting.verdicts, sitting.judge
    accused = verdict.reason in (Reason.OFF_SERIES, Reason.OFF_VALUE)
    if accused and takes_the_reading(verdict, others):
        return judge.verdict(verdict.claim, Borne(sure, taken=True), topic)
    if is_printed_twice(verdict, others):
        again = judge.verdict(verdict.claim, Borne(sure, spent=verdict.series), topic)
        assumed = again.rating is Rating.SUPPORTED and Caveat.MEASURE_ASSUMED in again.caveats
        return replace(again, reason=Reason.AMBIGUOUS, caveats=()) if assumed else again
    if Caveat.MEASURE_ASSUMED in verdict.caveats and stands_by_its_figure(verdict, others):
        again = judge.verdict(verdict.claim, Borne(sure, figure=True, next=True), topic)
        return again if again.reason is Reason.OFF_SERIES else verdict
    if Caveat.PERIOD_ASSUMED in verdict.caveats:
        if not (tells_its_time(verdict.claim) or points_at_the_same_step(verdict.claim)):
            return verdict
        again = judge.verdict(verdict.claim, Borne(sure, alike=True), topic)
        told = tells_its_time(verdict.claim) and is_set_against_its_like(again, others)
        told = told or is_of_the_same_step(again, others)
        return again if told and again.rating is Rating.MISMATCH else verdict
    if verdict.rating is not Rating.UNVERIFIED or verdict.computed is None:
        return verdict
    figure = bears_out_the_reading(verdict, others)
    alike = is_set_against_its_like(verdict, others) or is_of_the_same_step(verdict, others)
    sister = has_a_sister(verdict, others, sitting.series)
    beside, taken = stands_by_its_figure(verdict, others), takes_the_reading(verdict, others)
    borne = Borne(sure, figure, beside, taken, alike, sister)
    if borne == ALONE:
        return verdict
    again = judge.verdict(verdict.claim, borne, topic)
    if again.rating is Rating.MISMATCH and _is_of_a_rival(again, others):
        return verdict
    if again.rating is Rating.MISMATCH and _is_of_neither(again, verdict):
        return verdict
    told = (sure or figure or alike or sister) and not _is_of_a_time_beside(again, others, sister)
    return again if told or again.rating is Rating.SUPPORTED else verdict


def _is_of_neither(again: Verdict, verdict: Verdict) -> bool:
    """Whether a figure that names no time of its own is held against another series than the one
    that was read, so that neither its measure nor its time is told: "German output fell 1.4% to
    2.9m tonnes, while in Turkey it rose 6.5%"."""
    other = again.series != verdict.series and again.reason is Reason.OFF_VALUE
    return other and verdict.claim.clause.time.inherited


def _is_of_a_rival(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether a record is held against the series of what the one that it is of is set beside."""
    beside = figures_beside(verdict, others) if verdict.claim.assertion == "record" else []
    if any(other.series == verdict.series for other in beside[1:]):
        return False  # "82% in August, almost twice the 43% of last November and the highest"
    return any(v.series == verdict.series and goes_on_past_a_rival(verdict, v) for v in beside[:1])


def _is_of_a_time_beside(verdict: Verdict, others: Sequence[Verdict], sister: bool) -> bool:
    """Whether a figure that carries its time on from elsewhere fits the time of a right one like it
    at most a paragraph away, which may be the one that it carries on; not where the next of these
    is of its sentence and time, and one of them its `sister`."""
    claim, slips = verdict.claim, verdict.alternatives
    if verdict.reason is not Reason.OFF_PERIOD or not claim.clause.time.inherited or not slips:
        return False
    told = [v for v in right_near(claim, others, 1) if v.operation == verdict.operation]
    beside = [v for v in told[:1] if v.claim.clause.sentence == claim.clause.sentence]
    if sister and any(v.period == verdict.period for v in beside):
        return False
    return any(v.period == slips[0].period for v in told)


def _borne_out(verdict: Verdict, series: Mapping[str, Series]) -> Place | None:
    """The paragraph and the measure that a figure which fits bears out; None where it fits
    loosely or not."""
    if verdict.rating is not Rating.SUPPORTED or LOOSE & set(verdict.caveats):
        return None
    return _place(verdict, series) if verdict.claim.quantity is not None else None


def _doubted(verdict: Verdict, series: Mapping[str, Series]) -> Place | None:
    """The paragraph and the measure of a contradicted claim that was left unverified."""
    held_back = verdict.rating is Rating.UNVERIFIED
    return _place(verdict, series) if held_back and verdict.computed is not None else None


def _place(verdict: Verdict, series: Mapping[str, Series]) -> Place | None:
    one = series.get(verdict.series or "")
    return (verdict.claim.clause.block, one.family) if one is not None else None
