"""Home of the kind of figure that words tell outright: where something stood, or by how much it
moved."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparatives import MORE_OR_LESS
from verifier.model.mention import CueKind
from verifier.model.series import Nature, Series

A_MOVE = regex(
    r"\b(?:(?P<up>rise|increase|gain|growth|advance|jump|expansion)|fall|decline|drop|decrease|dip|"
    r"slump|plunge|contraction)\b",
    re.IGNORECASE,
)
"""The noun for a move, and which way it goes."""
_MOVES = regex(
    r"\b(?:losses|gains|cuts|additions|changes?|hiring|lay-?offs|creation|rises|falls)\b",
    re.I,
)
_STOOD_AT = regex(
    r"\b(?:(?:stood|stands|sat|ran|came in|came out|worked out)\sat|(?:came|amount(?:s|ed)?)\sto|"
    r"total(?:s|led|ed)|reach(?:es|ed)|hits?)\s(?:[a-z]+\s){0,2}$"
)
FURTHER = regex(rf"(?:\s\([^()]{{1,20}}\)|,\sor\s[\d.]+%,|\s[a-z]+)?\s{MORE_OR_LESS}\sthan\b")
"""What stands behind how far one figure lies off another: "7,232 more than"."""
_BESIDE = len(" by about $")


def is_plainly_a_level(claim: Claim, one: Series) -> bool:
    """Whether a verb tells outright that a figure is a level, and no noun before it that it is the
    size of a move: "receipts reached €611 million", not "the rise reached"; or whether it is told,
    without a word for a move, of a series of what comes and goes: "sold 10.8m tickets". A stock
    may be told by what came to it: "January brought 160,000" of jobs."""
    clause = claim.clause
    lead = clause.lead
    if FURTHER.match(claim.clause.tail) is not None:
        return False
    if claim.operation != "level" or A_MOVE.search(lead) or _MOVES.search(lead):
        return False
    still = one.nature is Nature.FLOW and clause.change is None
    return still or _STOOD_AT.search(lead) is not None


def is_plainly_moved(claim: Claim, one: Series) -> bool:
    """Whether a figure stands right behind the verb of a move, or is so much more or less than
    another: "cable lost 25,300", "1,195 fewer than a year before"; a verb may as well tell how much
    there was of what comes and goes: "the tax raised £191.8m"."""
    percent = claim.quantity is not None and claim.quantity.unit == "percent"
    if claim.operation == "level" or percent:
        return False  # a rate may be told as what moved by it: "gold gained 16.2pc"
    cue = claim.clause.change
    near = cue is not None and 0 < claim.span.start - cue.span.end <= _BESIDE
    lost = near and cue is not None and cue.kind is CueKind.VERB and one.nature is not Nature.FLOW
    return lost or FURTHER.match(claim.clause.tail) is not None
