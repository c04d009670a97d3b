"""Home of the times at which a figure of an unnamed other time is looked up."""

from datetime import date

from verifier.check.other_times import other_times
from verifier.check.own_parts import own_parts
from verifier.check.resolve import period_of
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.period import Period


def times_apart(claim: Claim, forms: Forms, published: date) -> list[Period]:
    """The times that a figure of an unnamed other time may be of, the likeliest first: the period
    before, a year before, or that of an earlier print."""
    period = period_of(claim, forms, published)
    if period is None:
        return []
    bases = [period, *own_parts(claim, forms, period)]
    return list(dict.fromkeys(o for base in bases for o in other_times(claim, base, forms)))
