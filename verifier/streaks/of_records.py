"""Home of runs of records: steps in a row of which each outdid all that came before it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.consecutive import CONSECUTIVE
from verifier.model.known import Value
from verifier.model.notation import run_told
from verifier.model.period import Period
from verifier.model.rule import Case, Frame, Judgement
from verifier.model.verdict import Reason
from verifier.streaks.bases import in_its_steps
from verifier.streaks.decisions import run_worked
from verifier.streaks.sorts import last_step, step_before

_RECORD = r"(?:record|all-time|historic(?:al)?|lifetime)"
_END = r"(?:\s(?:high|peak|maximum|total|level|(?P<low>low|trough|minimum))s?)?"
_MOVE = r"(?:pace|rate|rise|fall|gain|increase|decrease|drop|decline|jump|growth)s?"
_NO_MOVE = rf"(?!\s(?:[a-z]+\s)?{_MOVE}\b)"
_BEFORE = regex(
    r"\b(?:set|sets|setting|hit|hits|hitting|reach\w*|touch\w*|post(?:s|ed|ing)|notch\w*|scal\w+|"
    r"smash\w*|br[eo]\w*k\w*|mark(?:s|ed|ing)|achiev\w+|was|were|stood|(?P<moved>climb\w*|r[io]s\w+|"
    r"jump\w*|surg\w+|soar\w*|f[ae]ll\w*|sank|drop\w*|slid|grew|went)\sto)\s"
    rf"(?:(?:at|an?|new|fresh|another|yet|its|their|the)\s){{0,3}}{_RECORD}{_END}\b{_NO_MOVE}"
    r"(?:[^.,;:]|(?<=\d)[.,](?=\d)){0,48}\s$",
    re.IGNORECASE,
)
_BEHIND = regex(
    rf"\s(?P<row>{CONSECUTIVE}\s)?(?:(?:monthly|quarterly|annual|weekly)\s)?"
    rf"{_RECORD}{_END}\b{_NO_MOVE}(?(row)|\s(?:in\s(?:a\srow|succession)|running)\b)",
    re.IGNORECASE,
)
"""What tells, before or behind its number, that a run is one of records: "set a record for a third
month in a row", "a third straight monthly record"."""


Counter = Callable[[Case, int], Judgement | None]
"""Counts a run of moves that is said to be so long."""


@dataclass(frozen=True, slots=True)
class Records:
    """What the records of a run are: of the lowest or not, and whether told with a move, of which
    the run may be one as well ("climbed to a record for a third month")."""

    lowest: bool
    moved: bool


def records_of_run(clause: Clause) -> Records | None:
    """The records that a run is one of; None for a run of others."""
    text, start = clause.sentence_text, clause.sentence.start
    if (behind := _BEHIND.match(text, clause.span.end - start)) is not None:
        return Records(bool(behind["low"]), False)
    before = _BEFORE.search(text[: clause.span.start - start])
    return Records(bool(before["low"]), bool(before["moved"])) if before is not None else None


def run_of_records(case: Case, wanted: int, told: Records, moves: Counter) -> Judgement | None:
    """How many steps in a row up to the one told were records. Where that is open, or records are
    told with a move, so many `moves` in a row bear the run out as well, and others deny nothing."""
    records = _records(case, wanted, told)
    if records is not None and (records.reason is Reason.EXACT or not told.moved):
        return records
    moved = moves(case, wanted)
    exact = moved is not None and moved.reason is Reason.EXACT
    return moved if exact or told.moved else None


def _records(case: Case, wanted: int, told: Records) -> Judgement | None:
    """How many steps in a row up to the one told lay beyond every step before; None where that one
    did not, or the series is too short to tell a record from a rise."""
    case = in_its_steps(case)
    if case.forms.series.is_balance:
        return None
    sign = -1 if told.lowest else 1
    levels = {p: at[1] for p in case.forms.steps() if (at := case.forms.level(p))}
    step = last_step(case)
    found: list[Value] = []
    first: Period | None = None
    while step in levels and _is_beyond(levels, step, sign):
        found.append(levels[step])
        first, step = step, step_before(case, step)
    years = (step.start - min(levels, key=lambda p: p.start).start).days / 365 if levels else 0
    if first is None or step not in levels or years < case.settings.record_years:
        return None
    said = run_told(len(found), case.frame.period.step_name, first)
    reason = Reason.EXACT if len(found) == wanted else Reason.OFF_STREAK
    worked = run_worked(found, levels[step])
    return Judgement(reason, float(len(found)), worked, said, (), Frame(case.frame.period))


def _is_beyond(levels: dict[Period, Value], step: Period, sign: int) -> bool:
    """Whether the level of a step lies beyond those of all steps before it."""
    before = [v.value * sign for p, v in levels.items() if p.start < step.start]
    return bool(before) and levels[step].value * sign > max(before)
