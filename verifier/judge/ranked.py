"""Home of the figure that a place in an order is told of: "Russia, with 144.4 million, comes
eighth"."""

import re
from collections.abc import Mapping, Sequence

from verifier.model.series import Series
from verifier.model.verdict import Rating, Verdict

_COMES = re.compile(
    r",?\s(?:people\s|of them\s|tonnes\s|units\s)?(?:(?:which|that|and)\s)?"
    r"(?:comes?|came|coming|ranks?|ranked|ranking|is|was|lies|lay|stands?|stood|sits?|sat|"
    r"takes?|took|puts? it|put it|places? it|placed it|makes? it|made it|making it|good for|"
    r"enough for|in)\s(?:only\s|just\s|a\s|the\s|in\s|distant\s|joint\s)*",
    re.IGNORECASE,
)
"""What may stand between a figure and the place that it takes."""


def figure_of_rank(
    verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]
) -> tuple[Verdict, Series] | None:
    """The right figure right before a place whose own words name no measure, with its series; None
    for other claims, and where the place is read of another part of the world than the figure."""
    claim = verdict.claim
    if claim.assertion != "rank" or verdict.rating is not Rating.UNVERIFIED:
        return None
    start = claim.clause.sentence.start
    for other in others:
        told = other.claim
        if told.clause.sentence != claim.clause.sentence or told.operation not in _LEVELS:
            continue
        between = claim.clause.sentence_text[told.span.end - start : claim.span.start - start]
        one = series.get(other.series or "")
        right = other.rating is Rating.SUPPORTED and told.quantity is not None and one is not None
        if right and one is not None and _COMES.fullmatch(between):
            likeliest = verdict.candidates[0].series if verdict.candidates else one.key
            return (other, one) if likeliest == one.key else None
    return None


_LEVELS = (None, "level")
