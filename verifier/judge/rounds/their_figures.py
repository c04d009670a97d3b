"""Home of records told of the figure right before them, which turned out to be of another measure
than they were read for: "the prices gauge rose to 64.4, its highest since May"."""

import re
from dataclasses import replace

from verifier.judge.rounds.neighbours import LEVELS, told_of
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.series import Series
from verifier.model.verdict import ASSUMED, Caveat, Rating, Reason, Verdict


def of_their_own_figures(sitting: Sitting) -> list[Verdict]:
    """Records that were borne out by another measure than the figure right before them is of,
    judged as those of the figure; open where that leaves them unsaid."""
    return [_of_its_own_figure(verdict, sitting) for verdict in sitting.verdicts]


def _of_its_own_figure(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, judge = verdict.claim, sitting.judge
    figure = _figure_before(verdict, sitting)
    one = _series_of(figure, sitting) if figure is not None else None
    read = sitting.series.get(verdict.series or "")
    if figure is None or one is None or read is None or read.family == one.family:
        return verdict
    found, _ = judge.checker.outcomes(told_of(claim, figure, one), judge.checker.forms(one.key))
    top = next(iter(found), None)
    if top is not None and top.holds:
        return judge.composer.held(verdict, top, Caveat.MEASURE_ASSUMED)
    named = figure.rating is Rating.SUPPORTED and not ASSUMED & set(figure.caveats)
    if top is None or top.judgement.reason is not Reason.OFF_RECORD or not named:
        return replace(verdict, reason=Reason.AMBIGUOUS)
    return judge.composer.judged(claim, top, verdict.candidates)


def _series_of(figure: Verdict, sitting: Sitting) -> Series | None:
    """The series that a figure is right for, or that one which is open fits; None for one that is
    accused, or that fits none."""
    key = figure.series if figure.rating is Rating.SUPPORTED else None
    if figure.rating is Rating.UNVERIFIED:
        fitting = (a.series for a in figure.alternatives if a.reason is Reason.OFF_SERIES)
        key = next(fitting, None)
    return sitting.series.get(key or "")


def _figure_before(verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """The level right before a record of a level that was borne out."""
    claim = verdict.claim
    if claim.assertion != "record" or claim.quantity is not None or claim.operation not in LEVELS:
        return None
    if verdict.rating is not Rating.SUPPORTED:
        return None
    sentence, start = claim.clause.sentence, claim.span.start
    told = (v for v in sitting.verdicts if v.claim.clause.sentence == sentence)
    before = [v for v in told if v.claim.quantity and v.claim.span.end <= start]
    near = max(before, key=lambda v: v.claim.span.end, default=None)
    if near is None or near.claim.assertion != "value" or near.claim.operation not in LEVELS:
        return None
    return near if _JUST_BEHIND.fullmatch(words_between(near.claim, claim)) else None


_JUST_BEHIND = regex(
    r"(?:\s(?:in|for|last|this)\s(?:the\s)?\w+(?:\s(?:\d{4}|quarter|half|week|month))?)?,?\s(?:(?:which|and)\s)?(?:(?:is|was|marked)\s)?"
    r"(?:(?:the|its|their|an?)\s)?",
    re.IGNORECASE,
)
"""What may stand between a figure and the record that it is told to be."""
