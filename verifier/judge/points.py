"""Home of growth that is told in percentage points: "exports rose 5.1 percentage points"."""

import re
from dataclasses import replace

from verifier.model.claim import Claim
from verifier.model.series import Series, Transformation
from verifier.model.verdict import ASSUMED, Rating, Reason, Verdict

_OF_A_RATE = re.compile(
    r"\b(?:rates?|shares?|proportion|portion|percentage|ratio|margins?|yields?|growth|inflation|"
    r"pace|turnout|occupancy|utili[sz]ation|capacity|load factor|support|vote|majority|lead|"
    r"contribut\w+|add(?:s|ed|ing)?|shav\w+|subtract\w+|tariffs?|rating|approval|swing|gap|spread|"
    r"index|per ?cent of|% of|in five|in ten)\b",
    re.IGNORECASE,
)
_TELLING = 2
"""A figure of so many digits fits by chance too seldom to accuse a sentence wrongly."""


def as_percent(claim: Claim) -> Claim | None:
    """The claim with percent for points; None where points may be meant: where the sentence speaks
    of a rate or a share, or the figure has one digit only."""
    figure, quantity = claim.clause.figure, claim.quantity
    if figure is None or quantity is None or quantity.unit != "percentage_points":
        return None
    if claim.operation != "change" or claim.assertion != "value" or quantity.upper is not None:
        return None
    sentence, start = claim.clause.sentence_text, claim.clause.sentence.start
    words = f"{sentence[: claim.span.start - start]} {sentence[claim.span.end - start :]}"
    digits = len(str(abs(int(quantity.value / quantity.step))))
    if digits < _TELLING or _OF_A_RATE.search(words) is not None:
        return None
    told = replace(figure, quantity=replace(quantity, unit="percent"))
    return replace(claim, operation="growth", clause=replace(claim.clause, figure=told))


def in_points(claim: Claim, held: Verdict, one: Series | None) -> Verdict | None:
    """The mismatch of a claim in points that `held` shows to be right in percent; None where that
    rests on something assumed, or the series is itself in percent and can move by points."""
    quantity = claim.quantity
    if held.rating is not Rating.SUPPORTED or one is None or quantity is None:
        return None
    levels = one.transformation is Transformation.NONE and one.unit not in _IN_PERCENT
    if not levels or ASSUMED & set(held.caveats):
        return None
    text = held.explanation.removesuffix(".")
    return replace(
        held,
        claim=replace(claim, measure=held.claim.measure, basis=held.claim.basis),
        reason=Reason.OFF_UNIT,
        explanation=f"{text}. The figure is a change in percent, not in points.",
        caveats=(),
        suggestion=f"{quantity.value}%",
    )


_IN_PERCENT = frozenset(("percent", "percentage_points", "index", "ratio"))
