"""Home of rereading: what an article tells once a slip is planted in its words for a time."""

from verifier.evaluate.ground import Ground
from verifier.evaluate.planting import Mutation, Truth
from verifier.evaluate.slips import Slip
from verifier.extract import extract
from verifier.language.reading import read
from verifier.model.claim import Claim
from verifier.model.verdict import Verdict

_OF_TIMES = frozenset((Slip.MONTH, Slip.YEAR, Slip.QUARTER, Slip.TO_DATE, Slip.BASIS))


def lacks_a_figure(mutation: Mutation, before: Verdict, ground: Ground) -> bool:
    """Whether the claim of a slip now tells of a time, or is compared with one, for which its own
    series has no figure, so that nothing can tell whether it is false: "in the three months to
    August" of figures by the quarter. `before` is the verdict on it as it stood."""
    if mutation.slip not in _OF_TIMES or mutation.truth is not Truth.OPEN:
        return False
    catalogue = ground.catalogue
    words = catalogue.vocabulary()
    told = read(mutation.article, words, ground.published, None, catalogue.house)
    now = (c for c in extract(told, ground.settings) if c.span.overlaps(mutation.at))
    return any(
        ground.lacks(before, claim)
        for claim in now
        if claim.assertion == before.claim.assertion and _times(claim) != _times(before.claim)
    )


def _times(claim: Claim) -> tuple[object, ...]:
    base = claim.clause.baseline
    return claim.clause.time.period, base.period if base is not None else None
