"""Home of runs told in a sentence of their own: "This was the third monthly fall in a row."

Such a sentence says of nothing but of the move in the one before.
"""

import re
from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.span import Span
from verifier.model.verdict import Verdict

_POINTS_BACK = regex(
    r"\W*(?:(?:it|this|that)|(?:the|this|that) (?:latest |monthly |annual )?(?:rise|fall|increase|"
    r"decrease|decline|drop|gain|loss|advance|contraction|slide|expansion))\s"
    r"(?:(?:also|now)\s)?(?:was|is|marks|marked|made|makes|represents|represented|became|becomes|"
    r"means|meant)\s(?:(?:also|it|the|an?|its|their|already)\s)*",
    re.IGNORECASE,
)
"""All that stands before the run in such a sentence."""


def sentence_told_of(claim: Claim, others: Sequence[Verdict]) -> Span:
    """The sentence whose figures a run is told of: its own, or the last one before it that has
    figures where its own only points back, as the first figure after them."""
    own = claim.clause.sentence
    said = claim.clause.lead
    if claim.assertion != "streak" or _POINTS_BACK.fullmatch(said) is None:
        return own
    before = [v.claim.clause.sentence for v in others if v.claim.clause.sentence.end <= own.start]
    return max(before, default=own)
