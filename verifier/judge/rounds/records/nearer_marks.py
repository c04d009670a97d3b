"""Home of marks that a measure is nowhere near: "dipped below 7.25 million", said of 7.24 million
waits and not of the 6.12 million who wait."""

from collections.abc import Iterator

from verifier.judge.rounds.sitting import Sitting
from verifier.model.quantity import Bound
from verifier.model.verdict import Caveat, Rating, Verdict

_FAIR = 0.25
"""From this score on the words speak for a candidate that the figure bears out."""


def of_nearer_marks(sitting: Sitting) -> list[Verdict]:
    """Marks that were passed by far, held against the other candidate that passed them narrowly:
    nobody tells of a mark that a measure left behind long ago, unless by how long it has stayed
    past it: "the fifth month in a row above $3.50"."""
    return [_of_a_nearer_mark(verdict, sitting) for verdict in sitting.verdicts]


def _of_a_nearer_mark(verdict: Verdict, sitting: Sitting) -> Verdict:
    quantity = verdict.claim.quantity
    far = verdict.rating is Rating.SUPPORTED and Caveat.WEAK_BOUND in verdict.caveats
    if not far or quantity is None or quantity.bound is Bound.EXACT:
        return verdict
    if any(_is_a_run_of_it(other, verdict) for other in sitting.verdicts):
        return verdict
    for key in _others(verdict, sitting):
        right = sitting.borne_out_by(verdict, verdict.claim, key)
        if right is not None:
            return right
    return verdict


def _is_a_run_of_it(run: Verdict, mark: Verdict) -> bool:
    """Whether a run that holds is told in the sentence of a mark, of its series and time."""
    told = run.claim.assertion == "streak" and run.rating is Rating.SUPPORTED
    together = run.claim.clause.sentence == mark.claim.clause.sentence
    return told and together and (run.series, run.period) == (mark.series, mark.period)


def _others(verdict: Verdict, sitting: Sitting) -> Iterator[str]:
    """What a figure may be of instead, in its place: the whole of its measure, and candidates."""
    own = sitting.series.get(verdict.series or "")
    if own is None:
        return
    if own.breakdown is not None and own.indicator is not None:
        for one in sitting.catalogue.by_indicator(own.indicator):
            if one.ref_area == own.ref_area and one.breakdown is None:
                yield one.key
    for candidate in verdict.candidates:
        other = sitting.series[candidate.series]
        if other.key != own.key and other.ref_area == own.ref_area and candidate.likeness >= _FAIR:
            yield other.key
