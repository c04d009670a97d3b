"""Home of foreseen figures: those that others had expected, and what came out in their place."""

from verifier.language.forecasts.forecast_nouns import EXPECTATION
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.quantity import POINTS

_FORESEEN = regex(
    r"^\s(?:[a-z]+\s){0,3}?(?:that\s|which\s)?(?:the\s)?(?:[\w-]+\s){0,2}?(?:economists?|analysts?|"
    r"forecasters?|markets?|City|Street|consensus|traders?|experts?|investors|bankers?)\s"
    r"(?:had\s|have\s|were\s|was\s)?(?:been\s)?(?:\w+ly\s)?"
    r"(?:expect|forecast|foresee|foresaw|predict|pencil|look|tip|bet|bargain|project|anticipat|"
    r"estimat|hop|fear|pick|bank|plump|count|reckon)"
)
"""What says that others had expected a figure, behind it."""
_FORECAST_OF = regex(
    rf"\b{EXPECTATION}\s(?:for|of)\s"
    r"(?:an?\s)?$"
)
_FORESAW = regex(
    r"(?:economists?|analysts?|forecasters?|City|Street|consensus|traders?|experts?|investors)\s"
    r"(?:had\s|have\s|were\s|was\s)?(?:been\s)?(?:\w+ly\s)?"
    r"(?:expect|forecast|predict|pencill?ed in|look|tip|project|anticipat|estimat|hop|pick|plump)"
    r"\w*\s(?:for\s|on\s|in\s)?(?:an?\s)?$"
)
_SHORT_OF = regex(
    r"\s(?:short of|shy of|below|under|above|over|ahead of|behind|(?:more|less|fewer|better|worse|"
    r"higher|lower)\sthan)\s(?:the\s|an?\s|their\s)?"
)


def is_foreseen(claim: Claim) -> bool:
    """Whether a figure is what others had expected: "the 2.2% that economists had predicted"."""
    clause = claim.clause
    before = clause.before[-80:]
    return bool(
        _FORESEEN.match(clause.after) or _FORECAST_OF.search(before) or _FORESAW.search(before)
    )


def foreseen_as(claim: Claim, told: list[Claim]) -> Claim | None:
    """The figure that came out where another was expected: the last of its unit, or the change
    that led to it: "slid by 4.4m to 424.3m, nearly double the 2.3m that analysts had predicted";
    or what fell short of it: "was £444m, £28m short of the £472m that analysts had expected"."""
    unit = claim.quantity.unit if claim.quantity else None
    here = claim.clause.sentence
    counted = [c for c in told if c.quantity and _is_counted_in(c.quantity.unit, unit)]
    alike = [c for c in counted if c.clause.sentence == here]
    if _FORESAW.search(claim.clause.before[-80:]):
        return alike[0] if alike else None
    if alike and is_short_of(claim, alike[-1]):
        return counted[-2] if len(counted) > 1 else None
    if len(alike) > 1 and alike[-1].operation == "level" and alike[-1].clause.link == "to":
        return alike[-2]
    return alike[-1] if alike else None


def _is_counted_in(told: str | None, unit: str | None) -> bool:
    """Whether two figures are in one unit, which the later one may leave out."""
    return told == unit or (unit is None and told not in _OF_RATES)


_OF_RATES = POINTS | {"percent", "ratio", "rank", "year", "month"}


def is_short_of(claim: Claim, gap: Claim) -> bool:
    """Whether a figure is what one before it tells the gap to."""
    offset, stop = claim.clause.sentence.start, claim.clause.figure
    end = stop.reach.start if stop is not None else claim.span.start
    between = claim.clause.sentence_text[max(0, gap.span.end - offset) : end - offset]
    return gap.operation == "change" and _SHORT_OF.fullmatch(between) is not None
