"""Home of the level that held before the last change, of what is set from time to time: "the main
rate is 2.40%" after it was cut to 2.15%."""

import re

from verifier.check.days import moves_daily
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.period import Frequency, Period

_IS = regex(
    r"\b(?:is|are|remains?|stands?|sits?)\s(?:(?:now|still|currently|today|at|just|only)\s)*$",
    re.IGNORECASE,
)


def held_before(claim: Claim, forms: Forms, period: Period) -> Period | None:
    """The last day on which another level held than on the day of `period`, where the text says
    how things stand and does not date it; None for other claims and for what moves daily."""
    told = claim.clause.time
    dated = told.period is not None and not told.inherited
    if period.frequency is not Frequency.DAY or dated or moves_daily(forms):
        return None
    if claim.operation not in (None, "level") or not _IS.search(claim.clause.before):
        return None
    days = sorted(
        (p for p in forms.chosen.values if p.start <= period.start), key=lambda p: p.start
    )
    return days[-1].shift(-1) if len(days) > 1 else None
