"""Home of runs and ranks acquitted by the right figures that they are told of, which turned out to
be of another series than the run or the rank was held against.

"93,400 can have a free meal, 2,500 fewer than last year. It was the fourth fall in a row": what
fell is what the sentence before tells of, whatever the words of its own would fit better.
"""

from collections.abc import Sequence

from verifier.judge.rounds.acquittals.asked import is_right
from verifier.judge.rounds.neighbours import told_of
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.records.ranks_beside import figure_beside
from verifier.judge.rounds.records.told_of_a_move import sentence_told_of
from verifier.judge.rounds.sitting import Sitting
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict


def of_the_figures_told_of(sitting: Sitting) -> list[Verdict]:
    """Runs that are accused in a sentence that only points back, and ranks that are accused beside
    a level, where none of the right figures that they are told of is of the series they were held
    against: borne out by the nearest of those where they hold of it, and left open elsewhere. So
    are runs that only point back at figures of which none is right."""
    return [
        _of_its_figures(verdict, sitting.verdicts[:place], sitting)
        if verdict.reason in (Reason.OFF_STREAK, Reason.OFF_RANK)
        else verdict
        for place, verdict in enumerate(sitting.verdicts)
    ]


def _of_its_figures(verdict: Verdict, before: Sequence[Verdict], sitting: Sitting) -> Verdict:
    if verdict.rating is not Rating.MISMATCH:
        return verdict
    if verdict.claim.assertion == "streak" and _points_at_the_open(verdict, before):
        return left_open(verdict)
    figures = _figures(verdict, before, sitting)
    if not figures or any(v.series == verdict.series for v in figures):
        return verdict
    nearest = figures[0]
    own, other = (sitting.series.get(v.series or "") for v in (verdict, nearest))
    if own is None or other is None or own.indicator == other.indicator:
        return verdict  # another form of the same
    if verdict.claim.assertion == "rank" and not _is_of_the_same(own, other):
        return verdict  # "California is second at 5.6%, Nevada fourth"
    told = told_of(verdict.claim, nearest, other)
    held = sitting.borne_out_by(verdict, told, other.key, Caveat.MEASURE_ASSUMED)
    return held or left_open(verdict)


def _points_at_the_open(verdict: Verdict, before: Sequence[Verdict]) -> bool:
    """Whether a run only points back at figures of which none is right."""
    told = sentence_told_of(verdict.claim, before)
    figures = [v for v in before if v.claim.clause.sentence == told and v.claim.quantity]
    if told == verdict.claim.clause.sentence:
        return False
    return bool(figures) and all(v.rating is Rating.UNVERIFIED for v in figures)


def _is_of_the_same(own: Series, other: Series) -> bool:
    return (own.ref_area, own.breakdown) == (other.ref_area, other.breakdown)


def _figures(verdict: Verdict, before: Sequence[Verdict], sitting: Sitting) -> list[Verdict]:
    """The right figures that a run or a rank is told of, the nearest first."""
    if verdict.claim.assertion == "rank":
        beside = figure_beside(verdict, sitting)
        return [beside] if beside is not None and beside.series is not None else []
    told = sentence_told_of(verdict.claim, before)
    if told == verdict.claim.clause.sentence:
        return []
    right = [v for v in before if is_right(v) and v.series and v.claim.clause.sentence == told]
    return right[::-1]
