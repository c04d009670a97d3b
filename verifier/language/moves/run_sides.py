"""Home of the sides of runs: on which side of its middle a measure is told to have lain."""

import re

from verifier.language.moves.run_marks import EVEN, mark_of
from verifier.language.moves.zero_sides import is_told_off_zero, side_named
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import Direction
from verifier.model.rule import Case
from verifier.model.series import Nature, Series, Transformation
from verifier.model.sides_of_runs import can_be_a_loss, is_of_some_results, side_of_run

_MANAGERS = regex(r"purchasing managers|\bPMI\b", re.IGNORECASE)
_SIDES = regex(r"(?P<down>contract|shr[aiu]nk)|(?P<up>expan[ds]|gr[eo]w|growth)", re.IGNORECASE)


def side_of_even(clause: Clause, series: Series) -> Direction | None:
    """Which side of 50 a run of a purchasing managers' index is told of: activity that contracted
    for eight months lay below it, whether the index rose or fell."""
    change = clause.change
    if _MANAGERS.search(series.title) is None:
        return None
    if (side := side_named(clause)) is not None:
        return side
    found = _SIDES.match(change.word) if change is not None else None
    if found is None:
        return None
    return Direction.DOWN if found["down"] else Direction.UP


def middle_of(case: Case) -> float | None:
    """The middle on one side of which a run is told to have lain; None for runs of moves."""
    swings = any(found.value < 0 for found in case.forms.chosen.values.values())
    return _middle(case.claim.clause, case.forms.series, swings)


def _middle(clause: Clause, series: Series, swings: bool) -> float | None:
    """The same: 50 of a purchasing managers' index, nothing of a balance, a net flow or a rate, and
    of whatever else `swings` about it."""
    if side_of_even(clause, series) is not None:
        return EVEN
    if side_of_run(clause, series):
        return 0.0
    rate = series.nature is Nature.RATE and series.transformation is Transformation.NONE
    told = side_named(clause) is not None
    result = series.is_balance or can_be_a_loss(series)
    plain = series.transformation is Transformation.NONE
    result = result or (swings and plain and is_told_off_zero(clause))
    return 0.0 if told and (rate or result) else None


def names_its_side(clause: Clause, series: Series) -> bool:
    """Whether a run is told of a side of the measure on which each of its figures lies or not:
    above or below its middle, or a printed rate of growth above or below nothing."""
    if side_of_run(clause, series):
        return True
    if side_named(clause) is None:
        return False
    return (
        _middle(clause, series, True) is not None
        or series.transformation is not Transformation.NONE
    )


def is_of_results_untold(clause: Clause, series: Series) -> bool:
    """Whether a run is one of results that are narrowed down, and by no mark: "a third straight
    first-quarter loss"."""
    return mark_of(clause) is None and is_of_some_results(clause, series)


def marks_a_gain(clause: Clause) -> bool:
    """Whether the mark of a run is of how many were added in each step, and not of how many there
    were: "the third month in a row with fewer than 100,000 new jobs"."""
    text, end = clause.sentence_text, clause.span.end - clause.sentence.start
    return _GAINED.search(text, end) is not None


_GAINED = regex(
    r"\sthan\s[\d,.]+\s(?:(?:thousand|million)\s)?(?:(?:new|extra|additional|more|net)\s[a-z]+|"
    r"[a-z]+\s(?:(?:were|was|being)\s)?(?:added|created|gained))\b"
)
