"""Home of last months: growth "in the year to June" by which copy may mean June alone."""

from verifier.check.seasons import ends_with_december, is_a_years_run
from verifier.judge.doubts.ground import Ground
from verifier.model.claim import Claim
from verifier.model.period import Frequency, Period


def is_of_the_last_month(claim: Claim, ground: Ground) -> bool:
    """Whether a move "in the year to June" fits June on the June before, which copy means by it as
    well as the sums of both years."""
    if claim.operation not in ("growth", "change") or ground.slip is None:
        return False
    if is_a_years_run(ground.read):
        return ground.slip.period == ground.read.final
    last = Period.of(Frequency.MONTH, ground.read.end)
    return ground.slip.period == last and ends_with_december(claim)
