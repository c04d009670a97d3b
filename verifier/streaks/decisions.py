"""Home of `run_of_decisions`: runs of moves of a rate that is decided on single days."""

import re
from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import pairwise

from verifier.language.moves.decisions_counted import decisions_of, way_decided
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.known import Value
from verifier.model.mention import Direction, TimeKind, TimeMention
from verifier.model.notation import run_told, spoken
from verifier.model.period import Frequency, Period
from verifier.model.rule import Case, Judgement
from verifier.model.series import Nature, Series
from verifier.model.verdict import Reason

_MEETINGS_APART = 63
"""Days between two meetings at most, where a central bank meets eight times a year: a longer time
without a move holds a meeting that left the rate alone."""


def is_decided(series: Series) -> bool:
    """Whether a rate moves by decisions, each of which holds until the next one."""
    return series.indicator == "policy_rate" or _has_days(series)


def _has_days(series: Series) -> bool:
    return series.frequency is Frequency.DAY and series.nature is Nature.RATE


def _has_month_ends(series: Series) -> bool:
    """Whether a rate is told as it stood at the end of each month, and not as a mean."""
    decided = series.indicator == "policy_rate" and series.frequency is Frequency.MONTH
    return decided and _AT_AN_END.search(series.title) is not None


_AT_AN_END = regex(r"\b(?:end[ -](?:of[ -])?(?:the[ -])?(?:month|period)|month[ -]end)\b")


def moves_of(case: Case) -> dict[Period, Value]:
    """By how much each decision moved a rate that is decided on single days, in time order up to
    the claim's period; the meetings that left it alone are none of them."""
    days = [day for day in case.forms.steps() if day.start <= case.frame.period.end]
    levels = [(day, found[1]) for day in days if (found := case.forms.level(day)) is not None]
    return {
        day: Value(
            new.value - old.value,
            0.0,
            partial(_taken_off, new, old),
            (*new.used, *old.used),
        )
        for (_, old), (day, new) in pairwise(levels)
        if new.value != old.value
    }


def _taken_off(new: Value, old: Value) -> str:
    return f"{new.formula} - {old.formula}"


def moves_by_decisions(case: Case) -> bool:
    """Whether a claim is told of a move of a rate that stands from one decision to the next."""
    decided = _has_days(case.forms.series) and not case.forms.chosen.moves_daily
    single = decided and case.frame.period.count == 1 and not case.forms.dated_by_windows
    return single and case.operation.name in ("growth", "change")


def stands_on_a_decision(case: Case) -> bool:
    """Whether a claim is told of such a rate, or of how far it moved: nobody rounds it to whole
    points, and a rate of 2.5% is not "held at 3%"."""
    decided = _has_days(case.forms.series) and not case.forms.chosen.moves_daily
    single = decided and case.frame.period.count == 1 and not case.forms.dated_by_windows
    return single and case.operation.name in ("level", "change")


def size_told(sentence: str, place: int) -> float | None:
    """The points of the moves of which one is called the first at `place` of a sentence: 0.5 for
    "its first half-point cut"; None where it is the first of any size."""
    found = _SIZED.match(sentence, place)
    if found is None:
        return None
    if found["points"]:
        return float(found["points"]) / (100 if found["basis"] else 1)
    return _PARTS[found["part"].lower()]


_PARTS = {"half": 0.5, "quarter": 0.25, "full": 1.0}
_SIZED = regex(
    r"[^.,;]{0,24}?\b(?:(?P<part>half|quarter|full)|(?P<points>\d+(?:\.\d+)?))[\s-]"
    r"(?:percentage[\s-]|(?P<basis>basis[\s-]))?points?\b",
    re.IGNORECASE,
)


def run_of_decisions(case: Case, wanted: int) -> Judgement | None:
    """How many moves one way in a row a rate has made by the claim's period.

    "The third cut in a row" may count meetings or the cuts since the last rise. So it is right for
    either count; a higher number is wrong; of one in between nothing is said (None), as meetings
    that moved nothing are not on record. Means of a month tell of no decision; what a rate stood at
    when each month ended does, and of it months in a row may be counted too.
    """
    monthly = _has_month_ends(case.forms.series) and case.claim.direction is not None
    if not _has_days(case.forms.series) and not monthly:
        return None
    counted = decisions_of(case.claim.clause)
    if counted is not None:
        return None if monthly else _count_of_decisions(case, wanted, counted)
    moves = list(moves_of(case).items())
    sign = -1 if case.claim.direction is Direction.DOWN else 1
    run = 0
    while run < len(moves) and moves[-run - 1][1].value * sign > 0:
        run += 1
    if not run:
        return None
    ends = [day for day, _ in moves[len(moves) - run :]]
    close = 1
    while close < run and (ends[-close].start - ends[-close - 1].start).days <= _MEETINGS_APART:
        close += 1
    newest, months = [move for _, move in reversed(moves)], 1
    while monthly and months < run and ends[-months - 1] == ends[-months].shift(-1):
        months += 1
    if wanted in (run, close, months if monthly else run):
        said = run_told(wanted, "move", ends[-wanted])
        return Judgement(Reason.EXACT, float(wanted), run_worked(newest[:wanted]), said)
    if wanted > run and run < len(moves):
        said, worked = run_told(run, "move", ends[0]), run_worked(newest[:run], newest[run])
        return Judgement(Reason.OFF_STREAK, float(run), worked, said)
    return None


def _count_of_decisions(case: Case, wanted: int, counted: re.Match[str]) -> Judgement | None:
    """How many cuts or rises a rate has seen in a year up to the claim's period, or since a date,
    whose own decision may be counted or not. More than there were are wrong, and fewer where no
    other time is told of which they may be the count."""
    clause = case.claim.clause
    told = _over(case, counted)
    if told is None or not any(day.start < told.start for day in case.forms.steps()):
        return None
    down = way_decided(clause, counted) is Direction.DOWN
    moved = [
        (day, move)
        for day, move in moves_of(case).items()
        if told.start <= day.start and (move.value < 0) == down
    ]
    if not counted["since"]:
        moved = [(day, move) for day, move in moved if day.start <= told.end]
    after = [move for day, move in moved if day.start > told.end]
    counts = {len(moved), len(after)} if counted["since"] else {len(moved)}
    if not moved or (wanted < min(counts) and _tells_another_time(clause, counted)):
        return None
    newest = [move for _, move in reversed(moved)]
    right = wanted if wanted in counts else len(moved)
    called = ("cut" if down else "rise") + ("" if right == 1 else "s")
    said = f"there were {right} {called}, from {spoken(moved[-right][0])}"
    reason = Reason.EXACT if wanted in counts else Reason.OFF_STREAK
    return Judgement(reason, float(right), run_worked(newest[:right]), said)


def _over(case: Case, counted: re.Match[str]) -> Period | None:
    """The year that decisions are counted in, or the date since when."""
    clause = case.claim.clause
    if counted["year"]:
        return Period.of(Frequency.YEAR, date(int(counted["year"]), 1, 1))
    if counted["this"]:
        return Period.of(Frequency.YEAR, case.frame.period.end)
    since = _since(clause, counted)
    return since.period if since is not None else None


def _since(clause: Clause, counted: re.Match[str]) -> TimeMention | None:
    """The date right behind "since"."""
    place = clause.sentence.start + counted.start("since")
    return next(
        (t for t in clause.times if t.kind is TimeKind.SINCE and t.span.start == place), None
    )


def _tells_another_time(clause: Clause, counted: re.Match[str]) -> bool:
    """Whether a sentence tells a time besides the one that decisions are counted over."""
    start = clause.span.start
    end = clause.sentence.start + counted.end()
    return any(t.span.end < start or t.span.start > end for t in clause.times)


def run_worked(moves: Sequence[Value], broken: Value | None = None) -> Value:
    """The newest movement of a run with the first, and with the one before that broke it."""
    used = tuple(dict.fromkeys(o for v in (*moves, *filter(None, (broken,))) for o in v.used))
    newest = next((v.value for v in (*moves, broken) if v is not None), 0.0)
    return Value(newest, 0.0, lambda: _ends_told(moves, broken), used)


def _ends_told(moves: Sequence[Value], broken: Value | None) -> str:
    ends = [v.formula for v in (*moves[:1], *moves[1:][-1:])]
    run = f" ... {len(moves) - 2} more ... ".join(ends) if len(moves) > 2 else "; ".join(ends)
    ended = f"before: {broken.formula}" if broken is not None else ""
    return "; ".join(filter(None, (run, ended)))
