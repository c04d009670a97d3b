"""Home of the odds on a second reading: whether a figure that fits another series may be of it.

A figure that its first reading contradicts and that fits a sibling is either misread or wrong by
the figure of that sibling. The weights tell the two apart. They were fitted, in units of about half
a logit, by a logistic regression on yes-or-no signs to 292 true figures of the labelled articles
and 71 that a second reading bore out wrongly: there, in the same articles with two in five series
taken out of their packs, and among slips planted in a third of them (`docs/verdicts.md`).
"""

from collections.abc import Mapping, Sequence

from verifier.check.certainty import Told
from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.grounds import told_instead
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.series import Series
from verifier.model.verdict import Candidate

WEIGHTS = (2, 2, 1, -1, -2, -2)
"""Those of the signs below, in their order."""
_ENOUGH = 3
"""Of the second readings of this weight or more in the labelled articles 25 were right and 7 wrong,
of those that weigh 2 one in 15 was wrong, below it 253 were right and 6 wrong."""
_AHEAD = 0.25
_MANY_DIGITS = 4


def is_unlikely_meant(
    claim: Claim,
    ground: Ground,
    second: Outcome,
    few: Sequence[Candidate],
    series: Mapping[str, Series],
) -> bool:
    """Whether a figure is too likely wrong to be told of what bears it out in place of the series
    that was read."""
    other = second.forms.series
    told = told_instead(claim, ground.series, other, few, series)
    if told.left or _is_counted_apart(claim, ground.series, other):
        return True
    scores = {candidate.series: candidate.score for candidate in few}
    lead = scores.get(ground.series.key, 0.0) - scores.get(other.key, 0.0)
    sure = ground.certainty
    signs = (
        sure.parted and sure.part is Told.NAMED,  # the sentence names the part that was read
        lead > _AHEAD,
        told.itself,
        ground.digits >= _MANY_DIGITS,
        told.another,
        told.hinted,
    )
    weighed = zip(WEIGHTS, signs, strict=True)
    return sum(weight for weight, holds in weighed if holds) >= _ENOUGH


def _is_counted_apart(claim: Claim, one: Series, other: Series) -> bool:
    """Whether a move is that of what its sentence counts before it, in the unit of the series that
    was read alone: of ships and no tonnes in "The port handled 212 ships, 5% more than in May"."""
    if claim.operation not in ("growth", "change") or one.unit == other.unit:
        return False
    clause = claim.clause
    said = clause.lead.lower()
    counted = _COUNTED.findall(said)
    return bool(counted) and counted[-1].startswith(one.unit) and other.unit not in said


_COUNTED = regex(r"\d(?:\s(?:million|billion|thousand|m|bn))?\s([a-z]{3,})\b")
