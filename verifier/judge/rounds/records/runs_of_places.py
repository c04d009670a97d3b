"""Home of runs of a place: "Wigan topped the table for the fourth year in a row"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from verifier.judge.doubts.runs import is_of_a_place
from verifier.judge.rounds.records.runs_miscounted import of_runs_miscounted
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting, bears_out
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.notation import run_told
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency
from verifier.model.rule import Frame
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.streaks.decisions import run_worked

_A_YEAR = regex(r"\s?(?:straight|consecutive|successive)?\s?(?:year|season|summer|winter)s?\b")
_AT_LEAST = regex(r"\bat\sleast\s(?:(?:an?|the)\s)?$", re.IGNORECASE)
_MOST = 60
"""So many steps back at most a place is looked for."""
_OFF = 3
"""So many steps off a run is miscounted; further off the field was likely another one."""


def of_runs_of_places(sitting: Sitting) -> list[Verdict]:
    """Runs of a place judged by the right rank before them in their sentence: for how many steps up
    to its time the measure has held that place, whatever moves there were so many of. As they were
    where what the packs hold begins inside the run."""
    return [_of_its_place(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _of_its_place(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if claim.assertion != "streak" or claim.quantity is None or not place:
        return verdict
    rank = sitting.verdicts[place - 1]
    if not is_of_a_place(claim):
        return verdict
    same = rank.claim.clause.sentence == claim.clause.sentence and rank.claim.assertion == "rank"
    if not same or not bears_out(rank) or rank.period is None or rank.series is None:
        return verdict
    met = list(_places(rank, _A_YEAR.match(claim.clause.tail) is not None, sitting))
    held = [one for one in met if one.holds]
    if not held or met[-1].holds:
        return verdict
    return _counted(verdict, held, met[-1], sitting)


RUNS = (of_runs_miscounted, of_runs_of_places)
"""The rounds of runs, in order."""


def _places(rank: Verdict, yearly: bool, sitting: Sitting) -> Iterator[Outcome]:
    """The rank at its time and at the steps before it, up to the first at which it was another."""
    period, checker = rank.period, sitting.judge.checker
    for _ in range(_MOST):
        if period is None:
            return
        told = at_the_time(rank.claim, period)
        found, _ = checker.outcomes(told, checker.forms(rank.series or ""))
        known = [o for o in found if o.frame.period == period and _is_settled(o)]
        if not known:
            return
        yield next((o for o in known if o.holds), known[0])
        if not any(o.holds for o in known):
            return
        apart = yearly and period.frequency is not Frequency.YEAR
        period = period.years_later(-1) if apart else period.previous()


def _is_settled(outcome: Outcome) -> bool:
    """Whether a rank is right or wrong at its time by what is known."""
    return outcome.holds or outcome.judgement.reason is Reason.OFF_RANK


def _counted(verdict: Verdict, held: list[Outcome], broken: Outcome, sitting: Sitting) -> Verdict:
    """The verdict on a run by the steps that hold the place; as it was where it is far off."""
    claim, length = verdict.claim, len(held)
    wanted = float(claim.quantity.value) if claim.quantity is not None else 0.0
    least = _AT_LEAST.search(claim.clause.before) is not None
    if length > wanted and least:
        wanted = float(length)
    if abs(length - wanted) > _OFF:
        return verdict
    first, last = held[-1].frame.period, held[0].frame.period
    values = [one.judgement.value for one in held if one.judgement.value is not None]
    worked = run_worked(values, broken.judgement.value) if values else None
    judgement = replace(
        held[0].judgement,
        reason=Reason.EXACT if length == wanted else Reason.OFF_STREAK,
        computed=float(length),
        value=worked,
        saying=run_told(length, last.step_name, first),
        caveats=(),
        frame=Frame(last),
    )
    found = replace(held[0], judgement=judgement, frame=Frame(last))
    judged = sitting.judge.composer.judged(claim, found, verdict.candidates)
    wrong = judged.rating is Rating.MISMATCH
    return replace(judged, suggestion=suggestion(claim, found)) if wrong else judged
