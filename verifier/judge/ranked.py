"""Home of the figure that a place in an order is told of: "Russia, with 144.4 million, comes
eighth"."""

import re
from collections.abc import Mapping, Sequence

from verifier.model.series import Series
from verifier.model.verdict import Rating, Reason, Verdict

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


def may_lack_members(verdict: Verdict, series: Mapping[str, Series]) -> bool:
    """Whether a place among countries is better than the printed one by those that the packs hold:
    others, of which no pack has a figure, may stand ahead."""
    claim, one = verdict.claim, series.get(verdict.series or "")
    if verdict.reason is not Reason.OFF_RANK or claim.quantity is None or one is None:
        return False
    if verdict.computed is None or verdict.computed >= float(claim.quantity.value):
        return False
    ranked = (series.get(row.series) for row in verdict.evidence)
    places = {other.ref_area or "" for other in ranked if other is not None}
    return len(places) > 1 and all(_COUNTRY.fullmatch(place) for place in places)


_LEVELS = (None, "level")
_COUNTRY = re.compile(r"[A-Z]{3}")
