"""Home of runs of nothing: steps in a row for which a count or an amount is nil."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.known import Value
from verifier.model.notation import run_told
from verifier.model.rule import Case, Frame, Judgement
from verifier.model.verdict import Caveat, Reason
from verifier.streaks.bases import in_its_steps
from verifier.streaks.decisions import run_worked
from verifier.streaks.sorts import last_step, step_before

_BEFORE = regex(
    r"(?:\b(?:no|none|zero|nil|nothing|not\sa\ssingle)\b[^.;]{0,80}|"
    r"\b(?:without|free\sof)\s(?:any\s)?[^.;,\d]{2,40}\s)$",
    re.IGNORECASE,
)
_BEHIND = regex(
    r"\s(?:[\w-]+\s){0,4}?(?:without\s(?:any\s|a\s)?|with\s(?:no|zero|none|nothing)\b|"
    r"(?:in|during)\swhich\s(?:no|none|nothing)\b|(?:of|at)\s(?:zero|nil|nothing)\b|free\sof\s)"
)
"""What tells, before or behind its number, that a run is one of nothing: "the third quarter running
without coal", "nothing at all, for the fourth quarter running"."""


def is_of_nothing(clause: Clause) -> bool:
    """Whether a run is one of steps without any of what is counted."""
    text, start = clause.sentence_text, clause.sentence.start
    before, behind = text[: clause.span.start - start], text[clause.span.end - start :]
    return _BEHIND.match(behind) is not None or _BEFORE.search(before) is not None


def run_of_nothing(case: Case, wanted: int) -> Judgement | None:
    """How many steps in a row up to the one told had none; None where that one had some, which
    tells that the run is one of something else."""
    case = in_its_steps(case)
    step = last_step(case)
    found: list[Value] = []
    first = None
    while (level := case.forms.level(step)) is not None and level[1].value == 0:
        found.append(level[1])
        first, step = step, step_before(case, step)
    if not found:
        return None
    broken = case.forms.level(step)
    worked = run_worked(found, broken[1] if broken is not None else None)
    said = run_told(len(found), case.frame.period.step_name, first)
    frame = Frame(case.frame.period, None, None)
    reason = Reason.EXACT if len(found) == wanted else Reason.OFF_STREAK
    if broken is None and len(found) < wanted:
        reason = Reason.SHORT_HISTORY
    caveats = (Caveat.SHORT_HISTORY,) if broken is None and reason is Reason.EXACT else ()
    return Judgement(reason, float(len(found)), worked, said, caveats, frame)
