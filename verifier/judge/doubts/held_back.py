"""Home of `held_back`: why a contradiction is not held against the text."""

from verifier.judge.doubts.doubt import in_doubt
from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.plain import told_plainly
from verifier.model.claim import Claim
from verifier.model.verdict import Reason
from verifier.settings import Settings


def held_back(claim: Claim, reason: Reason, ground: Ground, settings: Settings) -> Reason | None:
    """The reason for which a contradiction stays unverified; None where it may be held against
    the text, or where all that stands around it has been weighed already.

    What was weighed tells whether the reading is right, not whether the pack has every print: a
    figure that nothing explains and that may be one which it lacks is never held against the text.
    """
    if ground.borne.weighed and not (ground.value.reprinted and ground.slip is None):
        return None
    doubt = in_doubt(claim, reason, ground, settings)
    return doubt or (None if told_plainly(claim, reason, ground) else Reason.AMBIGUOUS)
