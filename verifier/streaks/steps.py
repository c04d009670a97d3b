"""Home of the step that a run is counted in, by its words."""

import re

from verifier.language.moves.decisions_counted import decisions_of
from verifier.language.moves.run_counts import is_traded
from verifier.language.moves.runs import run_after
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.period import Frequency
from verifier.streaks.sorts import step_in

_YEARLY_MOVE = regex(r"(?:annual|yearly|(?:year-)?(?:on|over)-year)\b", re.IGNORECASE)
_COMPARED_WITH = regex(
    r"\b(?:an?|the)\s(?:year|quarter|month|week)\s(?:ago|earlier|before)\b|"
    r"\b(?:last|previous)\s(?:year|quarter|month|week)\b|\byear[\s-](?:on|over)[\s-]year\b|"
    r"\b(?:annual|yearly)\b"
)
"""What each step of a run is held against, which is no step of it: "the annual rises now number
five in a row"."""


def step_told(clause: Clause, counted: str) -> str | None:
    """Month, quarter, year, week or day, by the words that are `counted`; where these name none,
    that of the time told; None for decisions over a time, which no calendar counts."""
    if decisions_of(clause) is not None:
        return None
    period, end = clause.time.period, clause.span.end - clause.sentence.start
    told = period.step_name if period and period.count == 1 else None
    if period is not None and (period.frequency, period.count) == (Frequency.MONTH, 12):
        told = "year"
    named = step_in(counted) or told or step_in(_COMPARED_WITH.sub("", clause.sentence_text))
    if told in ("month", "quarter") and _YEARLY_MOVE.match(
        run_after(clause.sentence_text, end) or ""
    ):
        return told  # "the 10th straight annual decline" of a month
    return named or ("day" if is_traded(clause.sentence_text) else "month")
