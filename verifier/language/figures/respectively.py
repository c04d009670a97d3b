"""Home of "respectively": that figures come in the order of the names, times or bases before them.

The word stands behind the list of figures that it governs ("exports and imports rose 5% and 3%,
respectively"), a few words behind it ("were 9.4 and 7.3 per cent higher respectively"), or between
it and what leads to it ("respectively grew by 4% and 6%"); "their respective shares, 4% and 6%,"
says the same before it. Which names, times or bases are paired with the figures, those who ask
tell: each figure stands in the list at the place of its own.
"""

import re

from verifier.lazy import holds, regex
from verifier.model.clause import Clause

_SAYINGS = ("respectively", "in that order")
RESPECTIVELY = rf"(?:{'|'.join(_SAYINGS)})\b"
"""A pattern of the words that tell an order."""
_RIGHT_BEHIND = regex(rf"(?:,?\s[a-z]+){{0,2}},?\s{RESPECTIVELY}")
_NEAR = regex(rf"(?:[^.;]|\.\d){{0,60}}?\b{RESPECTIVELY}", re.IGNORECASE)
_AHEAD = regex(rf"\b(?:{RESPECTIVELY}|respective\b)[^.;\d]{{0,40}}$", re.IGNORECASE)


def tells_order(text: str, start: int = 0) -> bool:
    """Whether a text says from a place on that figures come in the order of what is told."""
    return holds(text[start:] if start else text, _SAYINGS)


def is_in_turn(clause: Clause) -> bool:
    """Whether the figure of a clause is one of a list whose sentence says that its figures come in
    turn."""
    return clause.group is not None and tells_order(clause.sentence_text)


def ends_in_turn(text: str, end: int) -> bool:
    """Whether a list of figures that ends at a place is said right behind it to come in turn."""
    return _RIGHT_BEHIND.match(text, end) is not None


def goes_on_in_turn(text: str, end: int) -> bool:
    """Whether a list of figures that ends at a place is said to come in turn before its clause is
    over: "down 0.6% and 0.2% on the year before respectively"."""
    return _NEAR.match(text, end) is not None


def leads_in_turn(lead: str) -> bool:
    """Whether the words before a list of figures say that these come in turn: "at respective rates
    of"."""
    return _AHEAD.search(lead) is not None
