"""Home of what two figures that are told as prints of one time may be of: which series, and when.

That a series had both, one before the other, is hardly chance; but copy revises what no pack holds
as well, and names it: "in Scotland the July count was revised", "streaming revenue was restated".
"""

import re
from collections.abc import Iterable, Iterator

from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.names_of_others import names_another
from verifier.lazy import regex
from verifier.model.claim import Claim


def that_may_be_meant(keys: Iterable[str | None], claim: Claim, sitting: Sitting) -> Iterator[str]:
    """Those of the series which came out, and of which the words before a claim may be told."""
    for key in dict.fromkeys(keys):
        one = sitting.series.get(key or "")
        if one is None or one.status == "forecast" or names_another(claim, one, sitting):
            continue
        yield one.key


_AT = regex(r"(?:in|on|during|at|this|last|earlier|later|only)\b", re.IGNORECASE)


def may_tell_when_it_came_out(claim: Claim) -> bool:
    """Whether the time of a claim may be that at which something was revised: "in July it was
    revised", and not that which was: "the July total was revised"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None:
        return False
    start = clause.sentence.start
    return _AT.match(clause.sentence_text[mention.span.start - start :]) is not None
