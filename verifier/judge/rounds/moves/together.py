"""Home of constructions that hold a level and the move that led to it, or a move told twice: "came
to $40.8 billion, a gain of 4.6%", "rose 19.8 per cent to $11.7 billion"."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparatives import UP_OR_DOWN
from verifier.model.months import MONTH

MOVES = ("growth", "change")
LEVELS = (None, "level")
_APART = (
    r"(?:and|but|while|whereas|although|though|as|with|compared|against|versus|from|than|because|"
    r"including|excluding|which|who|whose|where|after|before|since|when|if|per|share|part|its|"
    r"their|his|her|for|until|adjusted|underlying|organic|constant|like-for-like|annuali[sz]ed)"
)
"""Words behind which something else is told than the figure before them."""
_NAMES = r"(?-i:[A-Z])[\w’'-]+\sand\s(?-i:[A-Z])[\w’'-]+"
"""Two names that go together: "sailed between Belfast and Cairnryan"."""
_SET_BESIDE = regex(
    rf"(?:\s{_NAMES}|\s(?!{_APART}\b)[\w’'-]+){{0,6}}(?:[,(]|\s[–—-])?\s?(?:or\s|which\s(?:is|was)\s)?"
    rf"(?:(?!{_APART}\b)[a-z’'-]+\s){{0,6}}(?:(?:just|about|a|an|the)\s)?[$£€¥+(-]?",
    re.IGNORECASE,
)
"""What stands between a level and the move that led to it, and between two tellings of a move."""
_LED_TO = regex(
    r"(?:\s(?:rise|fall|increase|decrease|gain|drop|jump|decline|leap|climb|surge|slump|dip))?"
    r"(?:\s(?:on|in|over|for|from|the|an?|last|this|that|years?|months?|quarters?|weeks?|earlier|ago|before|"
    r"previous|prior|annual(?:ly)?|(?:year|month|quarter)-(?:on|over)-(?:year|month|quarter)|first|"
    rf"second|third|fourth|half|further|alone|{MONTH})){{0,7}},?\s(?:at|to|reaching|hitting)\s"
    r"(?:(?:just|about|only|an?|the|record|annual|monthly)\s){0,3}\W?",
    re.IGNORECASE,
)
"""What stands between a move and the level that it led to."""
_LOWER = regex(rf"\s{UP_OR_DOWN}(?=,?\s)")


def leads_to(between: str) -> bool:
    """Whether these words lead from a move to the level that it came to: "14.6% lower at $140"."""
    return _LED_TO.fullmatch(_LOWER.sub("", between, 1)) is not None


def have_one_measure(first: Claim, second: Claim) -> bool:
    """Whether two figures of a sentence, in order, are a move and its level."""
    return first.clause.sentence == second.clause.sentence and go_together(second, first)


def go_together(claim: Claim, other: Claim) -> bool:
    """Whether two figures are a move and its level, or a move told twice, in one construction."""
    kinds = {claim.operation or "level", other.operation or "level"}
    if len(kinds) < 2 or not kinds <= {"level", *MOVES} or other.assertion != "value":
        return False
    if other.clause.context:
        return False
    if tells_again(claim, other):
        return True
    first, second = sorted((claim, other), key=lambda one: one.span)
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[first.span.end - start : second.span.start - start]
    led = first.operation in MOVES and second.operation in LEVELS
    return (_LED_TO if led else _SET_BESIDE).fullmatch(between) is not None


def tells_again(claim: Claim, other: Claim) -> bool:
    """Whether "or" tells a move for a second time: "jumped by £68,700, or more than a third"."""
    if other.span.start > claim.span.start or other.operation not in MOVES:
        return False
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[other.span.end - start : claim.span.start - start]
    return claim.operation in MOVES and _OR.fullmatch(between) is not None


_OR = regex(
    r",?\sor\s(?:(?:by|more|less|just|over|under|nearly|almost|about|around|roughly|some|than|well|"
    r"only|a|little|slightly|close|to)\s){0,4}\W?"
)
