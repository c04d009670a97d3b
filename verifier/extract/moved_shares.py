"""Home of where the move of a share led: "its share of sales rose by 2.4 points, to 39.6%"."""

import re
from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.quantity import POINTS

_SHARE_MOVED = regex(
    r"\b(?:share|proportion|percentage|slice)\s(?:of|in)\s(?!(?:the\s)?(?:company|firm|group)\b)"
    r"[^.;:\d]{3,100}$|"
    r"(?:^|[.;,]\s|\b(?:and|but|while|as)\s)\W*(?:[Ii]ts|[Tt]heir)\s(?:\w+\s)?(?:share|proportion)\s"
    r"[^.;:,\d]{3,60}$|"
    r"\b[A-Z][\w-]+[’']s\s(?:share|proportion)(?!\s(?:price|capital|sale)),?\s[^.;:,\d]{3,60}"
    r"(?:,\s[^.;:,\d]{3,40})?$"
)
"""What a move is one of, before it."""
_TO = regex(
    r"[^.;:\d]{0,40}?(?:\b(?:19|20)\d\d\b)?[^.;:\d]{0,20}?[,\s](?:to|at)\s"
    r"(?:(?:just|only|about|around|nearly|almost|over|a|an|record|new|high|low|of)\s){0,4}$"
)
_TURNS = regex(r"\b(?:and|but|while|whereas|as|with|compared|from|against|than)\b")


def is_where_a_share_ended(claim: Claim, told: Sequence[Claim], operation: str = "level") -> bool:
    """Whether a percentage, read so far as that `operation`, is what a share came to by the move
    told right before it, in points or in percent, or from the share told there: "from 12% to
    14%"."""
    move = told[-1] if told else None
    if move is not None and move.operation == "share" and claim.operation == operation:
        return _went_from_one_to_another(move, claim)
    if move is None or move.clause.sentence != claim.clause.sentence:
        return False
    quantity, size = claim.quantity, move.quantity
    if quantity is None or size is None or quantity.unit != "percent":
        return False
    moved = move.operation == "change" and size.unit in POINTS
    moved = moved or (move.operation == "growth" and size.unit == "percent")
    if claim.operation != operation or not moved:
        return False
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    if _SHARE_MOVED.search(text[: move.span.start - start]) is None:
        return False
    between = text[move.span.end - start : claim.span.start - start]
    return _TO.fullmatch(between) is not None and _TURNS.search(between) is None


def is_where_a_share_began(claim: Claim) -> bool:
    """Whether a percentage, read so far as a level, is what a share moved from, however far off the
    word for it stands: "its share of the power made in the country has dwindled from 16.5%"."""
    clause, quantity = claim.clause, claim.quantity
    if claim.operation != "level" or clause.link != "from" or quantity is None:
        return False
    lead = clause.lead
    return quantity.unit == "percent" and _BEGAN.search(lead) is not None


_INNER = (
    r"(?:(?!\b(?:and|but|while|whereas|as|when|which|who|that|because)\b)"
    r"(?:\b(?:19|20)\d\d\b|[^.;:,\d]))"
)
_BEGAN = regex(
    r"(?:\b(?:share|proportion|percentage|slice)\s(?:of|in)\s(?!(?:the\s)?(?:company|firm|group)\b)|"
    r"\b(?:[Ii]ts|[Tt]heir|[A-Z][\w-]+[’']s)\s(?:[a-z]+\s)?(?:share|proportion)\b"
    r"(?!\s(?:price|capital|sale|issue|index)))"
    rf"{_INNER}{{0,90}}(?:,\s{_INNER}{{3,30}},{_INNER}{{0,40}})?\sfrom\s"
    r"(?:(?:just|only|about|around|nearly|almost|over|a|an|some)\s){0,3}$"
)
"""From a share to what its move began at."""


def _went_from_one_to_another(share: Claim, claim: Claim) -> bool:
    start, quantity = claim.clause.sentence.start, claim.quantity
    if share.clause.sentence != claim.clause.sentence or quantity is None:
        return False
    text, end = claim.clause.sentence_text, claim.span.end - start
    lead = _FROM.search(text[: share.span.start - start])
    between = text[share.span.end - start : claim.span.start - start]
    led = lead is not None and _STRAIGHT_TO.fullmatch(between) is not None
    return led and quantity.unit == "percent" and _OF_ANOTHER.match(text, end) is None


_FROM = regex(
    r"\b(?:share|proportion|percentage|slice)\b(?:\b(?:19|20)\d\d\b|[^.;:\d]){0,100}\sfrom\s"
    r"(?:[a-z]+\s){0,3}$",
    re.IGNORECASE,
)
_STRAIGHT_TO = regex(
    rf"(?:\s(?:an?|one)\s(?:year|quarter|month)\s{AGO}|\s(?:in|a)\s[^,.;:]{{3,30}})?\sto\s"
    r"(?:(?:just|only|about|around|nearly|almost|over|a|an|record)\s){0,3}"
)
_OF_ANOTHER = regex(
    r"\s(?:of|in)\s(?!(?:(?:19|20)\d\d|[A-Z]|the\s(?:same|latest|third|second|first)|"
    r"(?:just\s)?[a-z]+\s(?:weeks?|months?|quarters?|years?|decades?))\b)"
)
"""What makes a percentage one of something else."""
