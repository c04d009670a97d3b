"""Home of what a run may be one of that no series counts, or whose way the words leave open."""

import re

from verifier.language.extremes.superlatives import superlatives
from verifier.language.moves.change_words import find_cues
from verifier.language.moves.levels_kept import kept_level
from verifier.language.moves.run_marks import mark_of, side_of_then
from verifier.language.moves.run_sides import names_its_side
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.consecutive import CONSECUTIVE
from verifier.model.series import Series
from verifier.model.span import Span

_STILL = regex(
    r"\b(?:(?!stays\s(?:have|has|had|from|in|of|by|were|rose|fell|grew)\b)stay|held|hold|remain|stuck|stick|"
    r"unchanged|steady|flat)\w*",
    re.IGNORECASE,
)
"""Words for what did not move, whose runs ("for a second month") no series counts."""
_STATE = regex(r"\s(?:\w+\s){0,5}in (?:the (?:black|red)|surplus|deficit|profit)\b", re.IGNORECASE)
"""What a measure was all through a run that is none of moves: "the third month in the black"."""
_ROW_OF = regex(
    r"\s(?:\w+\s){0,3}?(?:in a row|running|on the trot|in succession|on end)\sof\s(?P<a>[^.,;:]+)|"
    rf"\s{CONSECUTIVE}\s[a-z]+\sof\s(?P<b>[^.,;:]+)"
)
"""What a run is one of: "three weeks in a row of good rain"."""

_OF_A_PLACE = regex(
    rf"\b(?:the|its|their|our|[\w’']+s)\s(?:{superlatives('high')}|{superlatives('low')}|top|leading)"
    r"(?:\s(?!since\b|in\b|on\b|of\b)[\w-]+){1,3}\sfor\s(?:(?:an?|the|at least|almost)\s)*$|"
    r"\bthe\s(?:[a-z]{3,}est|most\s[a-z]+|best|worst)(?:\s[a-z]+)?\sof\s(?:the|all|its|their)\s"
    r"(?:[\w-]+\s){1,3}for\s(?:(?:an?|the|at least|almost)\s)*$|"
    r"\b(?:topp|l|head|propp)(?:ed|ing|s|eads|eading|ead|ped)\s(?:up\s)?(?:the|its|their|all|every)\s"
    r"(?:[\w-]+\s){0,4}for\s(?:(?:an?|the|at least|almost)\s)*$|"
    r"\b(?:came|comes|coming|finish\w*|rank\w*|plac\w+|was|were|is|are)\s(?:(?:in|at|the)\s){0,2}"
    r"(?:first|second|third|fourth|fifth|last|top|bottom)\s(?:(?:place|spot|of\s[\w\s-]{3,20}?)\s)?"
    r"for\s(?:(?:an?|the|at least|almost)\s)*$",
    re.IGNORECASE,
)
"""A place held all through a run: "Wigan were the best supported club for the third year", "topped
the table for the fourth", "came last for the second"."""


def is_no_run_of_moves(claim: Claim, series: Series) -> bool:
    """Whether a run may be one of something else than the moves or the sides of a measure."""
    if names_its_side(claim.clause, series):
        return False
    return is_of_a_state(claim) or _is_undirected(claim)


def is_of_a_state(claim: Claim) -> bool:
    """Whether a run is one of months in which a measure stood still, held a place or was something
    that is no move: "three weeks in a row of good rain", but not "of falling rents", nor on one
    side of a mark."""
    if mark_of(claim.clause) is not None:
        return False
    after = claim.clause.tail
    before = claim.clause.before
    if _STILL.search(before) or _STATE.match(after) or is_of_a_place(claim):
        return True
    row = _ROW_OF.match(after)
    what = (row["a"] or row["b"] or "") if row else ""
    return bool(what) and not find_cues(what, Span(0, len(what)))


def is_of_a_place(claim: Claim) -> bool:
    """Whether a run is one of times at which a place was held: "topped the table for the fourth
    year in a row"."""
    return _OF_A_PLACE.search(claim.clause.before) is not None


def _is_undirected(claim: Claim) -> bool:
    """Whether the words say neither which way the steps of a run went nor what they kept to."""
    if claim.direction is not None or claim.operation is not None:
        return False
    if side_of_then(claim.clause) is not None:
        return False  # "have beaten those of the year before for seven months"
    return mark_of(claim.clause) is None and kept_level(claim.clause) is None
