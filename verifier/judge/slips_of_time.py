"""Home of the slips by which a figure is told of a time that cannot be meant, where the words give
nothing to compute."""

from verifier.check import Checker
from verifier.judge.compose import Composer
from verifier.judge.itself import as_against_itself, as_against_the_one_beside
from verifier.judge.not_over import as_of_a_time_not_over
from verifier.model.claim import Claim
from verifier.model.verdict import Candidate, Verdict

_SLIPS = (as_against_itself, as_against_the_one_beside, as_of_a_time_not_over)


def with_a_slip_of_time(
    composer: Composer, claim: Claim, key: str, few: tuple[Candidate, ...], checker: Checker
) -> Verdict | None:
    """The mismatch of a claim that is right of the series `key` but for a time typed wrongly; None
    for any other."""
    found = (slip(composer, claim, key, few, checker) for slip in _SLIPS)
    return next((verdict for verdict in found if verdict is not None), None)
