"""Home of the sorts of runs: what a run of a measure is one of, where its series decides it."""

import re

from verifier.model.mention import Basis, Direction
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


_PACE = re.compile(
    r"\b(?:pace|inflation|annual rate|yearly rate|growth rate|rate of (?:growth|increase))\b"
    r"[^,;:]{0,60}$",
    re.IGNORECASE,
)


def is_of_its_pace(case: Case) -> bool:
    """Whether a run is one of moves of the yearly rate that is printed beside a level: rents rose
    3.4%, and "the pace has cooled for five months in a row"."""
    clause, change = case.claim.clause, case.claim.clause.change
    kinds = (Transformation.NONE, Transformation.YEAR)
    if case.forms.series.transformation not in kinds or not case.forms.rates(Basis.YEAR):
        return False
    start = clause.sentence.start
    pace = _PACE.search(clause.sentence_text[: clause.span.start - start])
    return pace is not None and change is not None and change.span.start - start >= pace.start()


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
