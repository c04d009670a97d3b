"""Home of accusations of figures that count something else than the series that they are held
against: "53 shootings, leaving 63 people hit", where one series counts shootings, another victims.
"""

from verifier.judge.rounds.sitting import Sitting
from verifier.match.fits import fitting
from verifier.match.house import barred_from
from verifier.model.outcome import Outcome
from verifier.model.series import COUNTED
from verifier.model.verdict import Caveat, Rating, Verdict

_WHAT_ANYTHING_IS = "case"
"""What offences, patients and other things are called as well."""


def of_what_they_count(sitting: Sitting) -> list[Verdict]:
    """Counts that do not fit what they were held against (people, jobs, births and the like), borne
    out by the one series of the same pack and place that counts these and that they fit, where the
    other counts something else."""
    return [_of_what_it_counts(verdict, sitting) for verdict in sitting.verdicts]


def _of_what_it_counts(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, read = verdict.claim, sitting.series.get(verdict.series or "")
    unit = claim.quantity.unit if claim.quantity is not None else None
    wrong = verdict.rating is not Rating.SUPPORTED and verdict.computed is not None
    if not wrong or read is None or claim.assertion != "value":
        return verdict
    if unit not in COUNTED or unit in (read.unit, _WHAT_ANYTHING_IS):
        return verdict
    barred, fits = barred_from(claim), fitting(claim)
    held: list[Outcome] = []
    for one in sitting.catalogue.held.series:
        here = one.pack == read.pack and one.ref_area == read.ref_area
        if not here or one.unit != unit or barred.bars(one) or not fits(one):
            continue
        found = sitting.held_closely(claim, one.key)
        if found is not None:
            held.append(found)
    if len(held) != 1:
        return verdict
    return sitting.judge.composer.held(verdict, held[0], Caveat.MEASURE_ASSUMED)
