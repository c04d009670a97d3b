"""Prints: under which earlier publication of its figures a claim holds."""

from collections.abc import Callable
from datetime import date

from verifier.check import Checker
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.series import History


def earlier_print(
    claim: Claim,
    top: Outcome,
    history: Callable[[str], History],
    checker_on: Callable[[date], Checker],
    as_of: date,
) -> tuple[Outcome, date] | None:
    """The newest older print under which the claim holds, with the day it came out."""
    used = top.judgement.value.used if top.judgement.value else ()
    days = {
        vintage.published
        for observation in used
        for vintage in history(observation.series).vintages(observation.period)
        if vintage.published is not None
    }
    newest = max((o.published for o in used if o.published), default=as_of)
    for day in sorted((d for d in days if d < min(newest, as_of)), reverse=True):
        checker = checker_on(day)
        found, _ = checker.outcomes(claim, checker.forms(top.forms.series.key))
        held = next((o for o in found if o.holds and o.frame == top.frame), None)
        if held is not None:
            return held, day
    return None
