"""Home of records told of a figure before them: "sales of 64,600, a record"."""

from dataclasses import replace

from verifier.judge.rounds.neighbours import figures_beside, lacks_its_figure, told_of
from verifier.judge.rounds.sitting import Sitting
from verifier.model.verdict import Caveat, Rating, Reason, Verdict


def of_the_figures_before(sitting: Sitting) -> list[Verdict]:
    """Records held against a sentence whose figures are of something else, judged anew as those of
    the figures before them; open where these do not bear them out."""
    return [_of_its_figure(verdict, sitting) for verdict in sitting.verdicts]


def _of_its_figure(verdict: Verdict, sitting: Sitting) -> Verdict:
    others, judge = sitting.verdicts, sitting.judge
    if not lacks_its_figure(verdict, others, sitting.series):
        return verdict
    for figure in figures_beside(verdict, others)[:_NEAREST]:
        one = sitting.series.get(figure.series or "")
        if figure.rating is not Rating.SUPPORTED or one is None:
            continue
        held = judge.held(told_of(verdict.claim, figure, one), one.key)
        if held is not None:
            return judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)
    return replace(verdict, reason=Reason.AMBIGUOUS)


_NEAREST = 2
"""So many figures before a record may be the one that it is told of."""
