"""Home of ranks of moves: "the steepest fall of any sector", which the most negative figure is."""

import re

from verifier.lazy import regex
from verifier.model.mention import Direction
from verifier.model.rule import Case


def is_of_falls(case: Case) -> bool:
    """Whether a place is one in the order of falls, of which the largest is the lowest figure: "the
    second-biggest fall", "fell more than in any other sector"; not one of how well each did ("fell
    2%, the weakest of any")."""
    if not case.operation.signed:
        return False
    if _NAMES_A_FALL.match(_words(case)) is not None:
        return True
    if case.claim.direction is not Direction.DOWN:
        return False
    return case.claim.quantity is not None or _BY_SIZE.search(_words(case)) is not None


def is_of_the_smallest_move(case: Case) -> bool:
    """Whether a place is the one of what moved least of all that went the same way."""
    if not case.operation.signed or case.claim.direction is None:
        return False
    return _SMALLEST.search(_words(case)) is not None


def _words(case: Case) -> str:
    """The words of a place, and what they are of: "second" in "second-biggest fall"."""
    clause = case.claim.clause
    start = clause.span.start - clause.sentence.start
    return clause.sentence_text[start : start + max(len(clause.span), _REACH)]


_REACH = 40
_DOWN = r"(?:falls?|drops?|declines?|decreases?|contraction|slump|plunge|slide|dip|reduction|cut)"
_BY_SIZE = regex(
    rf"^(?:[\w-]+[\s-])?(?:(?:bigg|larg|steep|sharp|small|great|deep|fast|quick)est\b|(?:most|least|more|less)\b|"
    rf"(?:\w+[\s-]){{1,3}}{_DOWN}\b)",
    re.IGNORECASE,
)
_NAMES_A_FALL = regex(
    rf"(?:\w+[\s-])?(?:bigg|larg|steep|sharp|heavi|great|deep)est\s(?:[\w-]+\s)?(?:{_DOWN}|fallers?|losers?|losses)\b",
    re.IGNORECASE,
)
"""Places that say themselves that they are of falls: "the biggest faller", "the steepest drop"."""
_SMALLEST = regex(
    rf"^(?:[\w-]+[\s-])?smallest\s(?:[\w-]+\s)?(?:{_DOWN}|rises?|increases?|gains?)\b",
    re.IGNORECASE,
)
