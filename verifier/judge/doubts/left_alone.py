"""Home of rates left alone: of moves told of a decided rate on a day on which it did not move."""

from verifier.judge.doubts.ground import Ground
from verifier.model.claim import Claim
from verifier.model.period import Frequency
from verifier.model.series import Nature


def is_of_a_rate_left_alone(claim: Claim, ground: Ground) -> bool:
    """Whether a move that a decision made is told of no time of its own, on a day on which nothing
    was decided, and so is that of some decision or of several: "has trimmed its rate by 75 basis
    points, to 4%"."""
    series = ground.series
    decided = (series.frequency, series.nature) == (Frequency.DAY, Nature.RATE)
    told = claim.clause.change is not None and claim.operation == "change"
    return decided and told and ground.value.still and claim.clause.baseline is None
