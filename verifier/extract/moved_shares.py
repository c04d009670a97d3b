"""Home of where the move of a share led: "its share of sales rose by 2.4 points, to 39.6%"."""

from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.quantity import POINTS

_SHARE_MOVED = regex(
    r"\b(?:share|proportion|percentage|slice)\s(?:of|in)\s(?!(?:the\s)?(?:company|firm|group)\b)"
    r"[^.;:\d]{3,100}$"
)
"""What a move in points is one of, before it."""
_TO = regex(
    r"[^.;:\d]{0,40}?(?:\b(?:19|20)\d\d\b)?[^.;:\d]{0,20}?[,\s](?:to|at)\s"
    r"(?:(?:just|only|about|around|nearly|almost|over|a|an|record|new|high|low|of)\s){0,4}$"
)
_TURNS = regex(r"\b(?:and|but|while|whereas|as|with|compared|from|against|than)\b")


def is_where_a_share_ended(claim: Claim, told: Sequence[Claim], operation: str = "level") -> bool:
    """Whether a percentage, read so far as that `operation`, is what a share came to by the move
    in points told right before it."""
    move = told[-1] if told else None
    if move is None or move.operation != "change" or move.clause.sentence != claim.clause.sentence:
        return False
    quantity, points = claim.quantity, move.quantity
    if quantity is None or points is None or quantity.unit != "percent":
        return False
    if claim.operation != operation or points.unit not in POINTS:
        return False
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    if _SHARE_MOVED.search(text[: move.span.start - start]) is None:
        return False
    between = text[move.span.end - start : claim.span.start - start]
    return _TO.fullmatch(between) is not None and _TURNS.search(between) is None
