"""Home of what lies near a claim: the series and the times that it may be of, the nearest first."""

from collections.abc import Iterable, Sequence

from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.language.moves.runs import was_over
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codes import MEASURES
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Rating, Verdict

_CANDIDATES, _BEFORE = 3, 3


def right_near(claim: Claim, verdicts: Iterable[Verdict], blocks: int) -> list[Verdict]:
    """The right values at most so many paragraphs from a claim, the nearest first."""
    right = Rating.SUPPORTED
    near = [
        v
        for v in verdicts
        if v.rating is right and v.claim.assertion == "value"
        if abs(v.claim.clause.block - claim.clause.block) <= blocks
    ]
    return sorted(near, key=lambda v: v.claim.span.gap(claim.span))


def is_of_a_level(verdict: Verdict) -> bool:
    """Whether a figure was judged as where something stood."""
    return (verdict.operation or "level") == "level"


def whole_printed(place: int, verdicts: Sequence[Verdict]) -> str | None:
    """The series of the right level to which the "of" behind a share leads, so that the share is
    one of that and of nothing else: "more than half of the league's income of 60.2 million"."""
    share, behind = verdicts[place].claim, verdicts[place + 1 : place + 2]
    if not behind or behind[0].claim.clause.sentence != share.clause.sentence:
        return None
    led = _LEADS_TO_IT.fullmatch(words_between(share, behind[0].claim)) is not None
    right = behind[0].rating is Rating.SUPPORTED and is_of_a_level(behind[0])
    return behind[0].series if led and right else None


_LEADS_TO_IT = regex(
    r"\sof\s(?:(?:the|its|their|all|a|this|that|last\s\w+[’']s)\s)?(?:[\w’'-]+\s){0,6}?[$£€¥₹]?"
)


def count_alike(one: Series, other: Series) -> bool:
    """Whether two measures have one unit, or both count things: prisoners and places."""
    units = {one.unit, other.unit}
    measured = units & {*MEASURES, "percent"} or one.currency or other.currency
    return one.unit == other.unit or not measured


def own_time(claim: Claim) -> Period | None:
    """The time that the words of a claim name themselves; None where it is told before."""
    time = claim.clause.time
    return time.period if time.mention is not None and not time.inherited else None


def series_by_nearness(verdict: Verdict, place: int, sitting: Sitting) -> list[str]:
    """The series that a claim was read for, those of the figures of its sentence, what its words
    lead to, those told before it, and those of its paragraph."""
    same, before, around = _told_near(verdict, place, sitting)
    keys = [verdict.series, *(v.series for v in same)]
    keys += [one.series for one in verdict.candidates[:_CANDIDATES]]
    keys += [v.series for v in (*before, *around)]
    return [key for key in dict.fromkeys(keys) if key is not None and key in sitting.series]


def times_by_nearness(verdict: Verdict, place: int, sitting: Sitting) -> list[Period]:
    """The times that a claim may be of: as it was judged and read, what it is set against, those
    its sentence names, and those of the figures near it. A run that was over by the time told is of
    that time, from which its end is counted back."""
    clause = verdict.claim.clause
    same, before, around = _told_near(verdict, place, sitting)
    baseline = clause.baseline.period if clause.baseline is not None else None
    read = None if clause.time.period and _was_over(verdict.claim) else verdict.period
    found = [read, clause.time.period, baseline]
    found += [time.period for time in clause.times]
    found += [v.period for v in (*same, *before, *around[:_BEFORE])]
    return [period for period in dict.fromkeys(found) if period is not None]


def _was_over(claim: Claim) -> bool:
    start = claim.clause.sentence.start
    text, span = claim.clause.sentence_text, claim.span
    return claim.assertion == "streak" and was_over(text, span.start - start, span.end - start)


def _told_near(
    verdict: Verdict, place: int, sitting: Sitting
) -> tuple[list[Verdict], list[Verdict], list[Verdict]]:
    """The claims with a series in the sentence, before it and in the paragraph, nearest first."""
    own = verdict.claim
    told = [v for v in sitting.verdicts if v is not verdict and v.series is not None]
    told.sort(key=lambda v: abs(v.claim.span.start - own.span.start))
    same = [v for v in told if v.claim.clause.sentence == own.clause.sentence]
    around = [v for v in told if v.claim.clause.block == own.clause.block and v not in same]
    before = (v for v in reversed(sitting.verdicts[:place]) if v.series is not None)
    return same, [v for v, _ in zip(before, range(_BEFORE), strict=False)], around
