"""Home of figures that are held only against a series of which the sentence says otherwise."""

from collections.abc import Mapping

from verifier.check import Checker
from verifier.judge.compose import Composer
from verifier.judge.off_its_steps import as_off_its_steps
from verifier.match.told_otherwise import is_told_otherwise
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Candidate, Reason, Verdict


def left_open(
    composer: Composer,
    claim: Claim,
    held: Candidate,
    first: Candidate,
    few: tuple[Candidate, ...],
    checker: Checker,
    series: Mapping[str, Series],
    said: str,
) -> Verdict:
    """The verdict on a figure that a candidate does not bear out which is told otherwise.

    Where that stands in for the `first` of its family, which the sentence tells and which has no
    figure of the time (retail sales by year for those by month), the first is the series and lacks
    it. Else no series is; `said` is what the house lists say of that.
    """
    one, likeliest = series[held.series], series[first.series]
    off = as_off_its_steps(composer, claim, one, few, checker)
    if off is not None:
        return off
    stands_in = one.key != likeliest.key and one.family == likeliest.family
    if stands_in and not is_told_otherwise(claim, first, likeliest):
        return composer.unanswered(claim, Reason.NO_OBSERVATION, few, likeliest.key)
    return composer.unanswered(claim, Reason.NO_SERIES, few, note=said)
