"""Home of the words of gaps: what tells that a figure is one, and which two measures they leave it
open that it lies between."""

import re

from verifier.judge.gap_sizes import is_of_another_kind, lies_from_another
from verifier.judge.rounds.subjects.strangers import is_in_a_unit_of, is_of_strangers
from verifier.judge.stretch import stretch_of
from verifier.judge.topics import leaves_its_place_open
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.quantity import POINTS
from verifier.model.series import Series

_GAP = regex(
    r"\b(?:premium|discount|gap|difference|spread|margin|lead|away|off|shy|short|less|more|fewer|"
    r"above|below|ahead|behind|apart|clear|adrift|separates?|surplus|deficit|"
    r"worse|better|dearer|cheaper|higher|lower|advantage|distance|shortfall|spare|"
    r"outnumber\w*|exceed\w*|surpass\w*|outstrip\w*|outpac\w*|outweigh\w*|"
    r"(?:over|under)(?:shoot|shot)\w*|trail\w*|lag(?:s|ged|ging)?)\b"
)
_LEAVES = regex(
    r"\b(?:leav(?:es?|ing)|left)\b(?:\s(?!(?:came|was|were|is|are|to|at|by|of)\b)[\w’'-]+){0,4}\s$"
)
_LEFT = regex(r"(?:\s[\w’'-]+){0,4}\sleft\b(?=\W*$|[,;.:—–]|\s(?:for|over|to|in|on|un\w+|empty)\b)")
"""What is left is a gap too, but not who left."""
_FROM_TO = regex(r"\bfrom\s[^,;]{1,24}\sto\s(?:(?:just|only|about)\s)?[$£€]?$")
"""Between a gap and its size now: "the gap narrowed from 6.1 points to"."""
_NEAR = 60
"""So many characters before or behind a figure tell that it is a gap."""
_BALANCE = regex(r"\b(?:deficit|surplus)\b")
_AIMED_AT = regex(
    r"\b(?:targets?|goals?|quotas?|requirements?|pledges?|consensus|forecasts?|expect\w*|estimates?|"
    r"profile|budget\w*|plan(?:s|ned)?|pencilled|projected|feared|hoped)\b",
    re.IGNORECASE,
)
"""Behind a gap, what says that its other side is no outcome."""


def is_told_as_a_gap(claim: Claim) -> bool:
    """Whether the words next to a figure, or before what it came from, tell that it is a gap."""
    before, behind = stretch_of(claim)
    head = claim.clause.lead
    if (came := _FROM_TO.search(head)) is not None:
        before = head[: came.start()]
    start = claim.span.end - claim.clause.sentence.start
    near = _GAP.search(before[-_NEAR:]) is not None or any(
        word.end() <= _NEAR and not is_of_another_kind(claim, start + word.end())
        for word in _GAP.finditer(behind)
    )
    return bool(near or _LEAVES.search(before) or _LEFT.match(behind))


def may_lie_between(claim: Claim, one: Series, other: Series) -> bool:
    """Whether a sentence leaves it open that a gap is one of two measures: it names no other, and
    where it tells of an aim or a forecast one of them is such."""
    points = claim.quantity is not None and claim.quantity.unit in POINTS
    if not leaves_its_place_open(claim, one, other) or lies_from_another(claim, one, other):
        return False
    if not points and not is_in_a_unit_of(claim, one):
        return False
    traded = any("export" in (s.indicator or "") for s in (one, other))
    balance = traded and _BALANCE.search(" ".join(stretch_of(claim)))
    if not balance and is_of_strangers(claim, (one, other)):
        return False
    if _AIMED_AT.search(stretch_of(claim)[1][:_NEAR]) is None:
        return True
    return one.status != other.status or any(_AIMED_AT.search(s.title) for s in (one, other))
