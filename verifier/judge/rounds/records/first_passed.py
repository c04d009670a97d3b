"""Home of marks that something passed for the first time, which few series near them did.

"The province was home to 1,006,965 people; it is the first time that its count has topped 1
million": of all counts near, that of the province alone was never so large before.
"""

import re
from dataclasses import replace

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import series_by_nearness, times_by_nearness
from verifier.judge.rounds.odds.by_figure import (
    differ_in_part,
    has_its_own_words,
    names_a_sibling,
)
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.names_of_others import names_another
from verifier.lazy import regex
from verifier.model.outcome import Outcome
from verifier.model.verdict import Caveat, Rating, Verdict

_SERIES, _TIMES = 8, 4
_FIRST_EVER = regex(
    r"\b(?:first time|never (?:before )?(?:been|topped|passed|exceeded|crossed)|first[- ]ever)\b"
    r"(?!\s(?:since|in|after|for)\b)",
    re.IGNORECASE,
)
_NEAR = 0.1
"""So far past a mark, as a part of it, that was passed just now."""


def of_marks_first_passed(sitting: Sitting) -> list[Verdict]:
    """Open marks that were passed for the first time, borne out by the one series near them that
    passed them at a time told near them."""
    return [_first_passed(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _first_passed(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if claim.assertion != "threshold" or not is_open_yet(verdict):
        return verdict
    found = [o for key in series_by_nearness(verdict, place, sitting)[:_SERIES]
             if (o := _passed(verdict, key, place, sitting)) is not None]  # fmt: skip
    families = {outcome.forms.series.family for outcome in found}
    if len(families) != 1:
        return verdict
    return sitting.judge.composer.held(verdict, found[0], Caveat.MEASURE_ASSUMED)


def _passed(verdict: Verdict, key: str, place: int, sitting: Sitting) -> Outcome | None:
    """How a series passed the mark of a claim at one of the times near it."""
    claim, checker = verdict.claim, sitting.judge.checker
    mark = float(claim.quantity.value) if claim.quantity is not None else 0.0
    tried, read = sitting.series[key], sitting.series.get(verdict.series or "")
    if read is not None and differ_in_part(read, tried) and has_its_own_words(claim, read, tried):
        return None  # "the Premier League's gate rose to 40,917, and League One's topped 10,000"
    first = _FIRST_EVER.search(claim.clause.sentence_text) is not None
    for time in times_by_nearness(verdict, place, sitting)[:_TIMES]:
        told = at_the_time(claim, time)
        found, _ = checker.outcomes(told, checker.forms(key))
        held = [one for one in found if one.holds and not one.elsewhen]
        held = [
            one for one in held if abs(abs(one.judgement.computed or 0.0) - mark) < _NEAR * mark
        ]
        for one in held:
            apart = not _is_told_here(verdict, key, sitting)
            led = key in (verdict.series, *(c.series for c in verdict.candidates[:1]))
            names = names_a_sibling if led else names_another
            if apart and names(told, one.forms.series, sitting):
                continue
            if first or not _was_past(one):
                return one
    return None


def _is_told_here(verdict: Verdict, key: str, sitting: Sitting) -> bool:
    """Whether a right figure of a claim's sentence is of a series."""
    sentence = verdict.claim.clause.sentence
    return any(
        v.series == key and v.rating is Rating.SUPPORTED
        for v in sitting.verdicts
        if v.claim.clause.sentence == sentence
    )


def _was_past(passed: Outcome) -> bool:
    """Whether a series lay past a mark, or had no figure, in the step before as well."""
    case = passed.case
    steps = [step for step in case.forms.steps() if step.end < case.frame.period.end]
    if not steps:
        return True
    then = max(steps, key=lambda step: step.end)
    before = case.compute(replace(case.frame, period=then, baseline=None))
    quantity = case.claim.quantity
    if before is None or quantity is None or passed.judgement.computed is None:
        return True
    mark = float(quantity.value)
    return (abs(before.value) > mark) is (abs(passed.judgement.computed) > mark)
