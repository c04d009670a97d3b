"""Home of peaks without a date: "down from a peak of 5.25%", "well below its high of $139", "beat
the old record of 4,197"."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from verifier.check.peaks import extreme_counted_from, extreme_told, former_extreme
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.period import Period
from verifier.model.verdict import Caveat, Rating, Verdict

_YEARS = 2
"""A peak is the highest of so many years before it and of all time since."""


def of_undated_peaks(sitting: Sitting) -> list[Verdict]:
    """Open figures that are called a peak or a trough without a time, or counted from one,
    supported where their measure has one that fits: the last it passed, or one before that was
    higher still."""
    return [_of_an_undated_peak(verdict, sitting) for verdict in sitting.verdicts]


def _of_an_undated_peak(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, judge = verdict.claim, sitting.judge
    if verdict.rating is not Rating.UNVERIFIED or claim.assertion != "value":
        return verdict
    former = former_extreme(claim)
    own, base = former or extreme_told(claim), extreme_counted_from(claim)
    called = base or own
    key, now = _beside(verdict, sitting)
    if called is None or key is None or now is None or (base is None and _is_dated(verdict)):
        return verdict
    forms = judge.checker.forms(key)
    if base is None and former is None:
        found, _ = judge.checker.outcomes(at_the_time(claim, now), forms)
        heights = {p: v.value for p, v in found[0].case.track().items()} if found else {}
    else:
        known = forms.chosen.values
        heights = {step: known[step].value for step in sorted(known, key=lambda p: p.start)}
    sign = -1 if called["bottom"] else 1
    within = claim.clause.baseline.period if base and claim.clause.baseline else None
    steps: Iterable[Period]
    if former is not None:
        steps = _outdone(heights, now, (sign,) if former["top"] or former["bottom"] else (1, -1))
    elif within is None:
        steps = _extremes(heights, now, sign)
    else:
        steps = _extreme_of(heights, within, sign)
    for step in steps:
        told = at_the_time(claim, step) if base is None else _since(at_the_time(claim, now), step)
        held = judge.held(told, key)
        if held is not None:
            return judge.composer.held(verdict, held, Caveat.PERIOD_ASSUMED)
    return verdict


def _since(claim: Claim, step: Period) -> Claim:
    """A move counted from a step."""
    return replace(claim, clause=replace(claim.clause, baseline=TimeRef(step), basis=None))


def _is_dated(verdict: Verdict) -> bool:
    """Whether the words behind a figure tell its time: "a peak of 11.1% in October 2022"."""
    clause = verdict.claim.clause
    mention = clause.time.mention
    return (
        mention is not None and not clause.time.inherited and mention.span.start > clause.span.end
    )


def _beside(verdict: Verdict, sitting: Sitting) -> tuple[str | None, Period | None]:
    """The series of a figure and the time that it looks back from: its own reading, or that of a
    right figure before it in its sentence."""
    if verdict.series is not None and verdict.period is not None:
        return verdict.series, verdict.period
    own, unit = verdict.claim, verdict.claim.quantity.unit if verdict.claim.quantity else None
    for other in reversed(sitting.verdicts):
        told = other.claim
        near = told.clause.sentence == own.clause.sentence and told.span.end <= own.span.start
        alike = told.quantity is not None and told.quantity.unit == unit
        if near and alike and other.rating is Rating.SUPPORTED:
            return other.series, other.period
    return None, None


def _outdone(
    heights: Mapping[Period, float], now: Period, signs: Sequence[int]
) -> Iterator[Period]:
    """The step at which a measure had stood highest (sign 1) or lowest (-1) before `now`, where it
    stands beyond that now: the former record of one that has been broken."""
    steps = [step for step in heights if step.end < now.start]
    for sign in signs if steps and now in heights else ():
        step = max(steps, key=lambda one: sign * heights[one])
        if sign * heights[step] < sign * heights[now]:
            yield step


def _extreme_of(heights: Mapping[Period, float], within: Period, sign: int) -> list[Period]:
    """The step of a longer time at which a measure stood highest or lowest: "its January peak"."""
    steps = [step for step in heights if within.contains(step) and step != within]
    return [max(steps, key=lambda step: sign * heights[step])] if steps else []


def _extremes(heights: Mapping[Period, float], now: Period, sign: int) -> Iterator[Period]:
    """The steps up to `now` at which a measure stood higher (`sign` 1) or lower (-1) than ever
    since and than in the years before, the newest first."""
    steps = [step for step in heights if step.end <= now.end]
    most: float | None = None
    for step in reversed(steps):
        height = sign * heights[step]
        if most is not None and height <= most:
            continue
        most = height
        start = step.years_later(-_YEARS).start
        before = [sign * heights[one] for one in steps if start <= one.start < step.start]
        if before and height >= max(before):
            yield step
