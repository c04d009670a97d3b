"""Home of the sorts of runs: what a run of a measure is one of, where its series decides it."""

import re

from verifier.model.mention import Direction
from verifier.model.rule import Case
from verifier.model.series import Transformation

_A_RATE = re.compile(r"(?<!est )(?<!est annual )\b(?:inflation|rate)\b", re.IGNORECASE)
"""A rate that a run may be of, and not the one of a record beside it: "prices rose 3.9%, the
highest rate since 2022 and the third month of increase"."""


def is_of_a_rate(case: Case) -> bool:
    """Whether a run is one of moves of a rate of change itself, of which no other form takes part,
    whatever basis its name carries: "annual inflation slowed for a second month"."""
    series = case.forms.series
    alone = series.transformation is not Transformation.NONE and len(case.forms.members) == 1
    clause = case.claim.clause
    text, end = clause.sentence_text, clause.span.end - clause.sentence.start
    stop = text.find(";", end)
    return alone and _A_RATE.search(text[: stop if stop >= 0 else None]) is not None


_MANAGERS = re.compile(r"purchasing managers|\bPMI\b", re.IGNORECASE)
_SIDES = re.compile(
    r"(?P<down>contract|shr[aiu]nk)|(?P<up>expan[ds]|gr[eo]w|growth)", re.IGNORECASE
)


def side_of_even(case: Case) -> Direction | None:
    """Which side of 50 a run of a purchasing managers' index is told of: activity that contracted
    for eight months lay below it, whether the index rose or fell."""
    change = case.claim.clause.change
    if change is None or _MANAGERS.search(case.forms.series.title) is None:
        return None
    found = _SIDES.match(change.word)
    if found is None:
        return None
    return Direction.DOWN if found["down"] else Direction.UP
