"""Home of runs acquitted by the figure in apposition to which they stand, where that is right of
another part or place than the run was held against.

"In Utrecht output fell by 6% to 410 and in Zeeland by 4% to 230, the fifth fall in a row": the run
is that of Zeeland, for which no verb stands.
"""

from collections.abc import Sequence

from verifier.judge.rounds.acquittals.asked import is_right
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.neighbours import told_of
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.records.records_apposed import figure_before
from verifier.judge.rounds.sitting import Sitting
from verifier.model.verdict import Caveat, Rating, Verdict


def of_the_part_beside_them(sitting: Sitting) -> list[Verdict]:
    """Runs that are accused of one part or place, right behind a right figure of another: borne out
    by that one where they hold of it, and left open elsewhere."""
    return [
        _of_its_part(verdict, sitting.verdicts[:place], sitting)
        if verdict.rating is Rating.MISMATCH and verdict.claim.assertion == "streak"
        else verdict
        for place, verdict in enumerate(sitting.verdicts)
    ]


def _of_its_part(verdict: Verdict, before: Sequence[Verdict], sitting: Sitting) -> Verdict:
    figure = figure_before(verdict.claim, before)
    if figure is None:
        return verdict
    if is_open_yet(figure) and _has_its_own(verdict, figure, before):
        return left_open(verdict)
    if not is_right(figure) or figure.series == verdict.series:
        return verdict
    own, other = (sitting.series.get(v.series or "") for v in (verdict, figure))
    if own is None or other is None or own.indicator != other.indicator:
        return verdict
    if (own.unit, own.frequency) != (other.unit, other.frequency):
        return verdict
    if (own.ref_area, own.breakdown) == (other.ref_area, other.breakdown):
        return verdict  # another form of the same
    told = told_of(verdict.claim, figure, other)
    for run in (told, verdict.claim):
        held = sitting.borne_out_by(verdict, run, other.key, Caveat.MEASURE_ASSUMED)
        if held is not None:
            return held
    return left_open(verdict)


def _has_its_own(verdict: Verdict, figure: Verdict, before: Sequence[Verdict]) -> bool:
    """Whether the series of a run has a right level of its own in the sentence, so that an open
    level behind it, to which the run stands in apposition, is another's."""
    sentence = verdict.claim.clause.sentence
    return figure.claim.operation == "level" and any(
        is_right(v)
        and (v.series, v.period) == (verdict.series, verdict.period)
        and v.claim.operation == figure.claim.operation
        and v.claim.clause.sentence == sentence
        for v in before
        if v is not figure
    )
