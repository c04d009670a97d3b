"""Home of multiples told backwards: how much more there was then than there is now."""

import re
from dataclasses import replace

from verifier.model.claim import Claim
from verifier.model.clause import TimeRef


def of_then(claim: Claim, now: TimeRef | None) -> Claim:
    """A multiple told of a time gone by, set against the time `now` that the text goes on about:
    "emissions fell to 371 Mt in 2024. In 1990 they had been more than twice as high"."""
    clause = claim.clause
    then = clause.time.period
    if then is None or clause.time.inherited or now is None or now.period is None:
        return claim
    if clause.baseline is not None or _AS_MUCH.match(clause.after) is None:
        return claim
    lead = clause.sentence_text[: clause.span.start - clause.sentence.start]
    if then.frequency is not now.period.frequency or then.count != now.period.count:
        return claim
    if then.end >= now.period.start or _HAD.search(lead) is None:
        return claim
    return replace(claim, clause=replace(clause, baseline=now))


_AS_MUCH = re.compile(
    r"\sas\s(?:much|many|high|large|big|great|numerous|dear)\b(?!\s(?:as|again)\b)"
)
_HAD = re.compile(r"\bhad\b")
