"""Home of the assertion `streak`."""

import re
from collections.abc import Callable
from dataclasses import replace

from verifier.language.moves.levels_kept import kept_level, kept_pace
from verifier.language.moves.run_counts import is_of_no_moves, runs_past_a_season
from verifier.language.moves.run_marks import mark_of, meets_mark
from verifier.language.moves.run_sides import is_of_results_untold, marks_a_gain, middle_of
from verifier.language.moves.runs import lasting_after, run_after, run_of, was_over
from verifier.lazy import regex
from verifier.model.arithmetic import difference, set_against
from verifier.model.clause import Clause
from verifier.model.known import Value
from verifier.model.mention import Basis, Direction, FigureKind
from verifier.model.notation import run_told, step_called
from verifier.model.period import Period
from verifier.model.rule import Assertion, Case, Frame, Judgement
from verifier.model.series import Nature
from verifier.model.verdict import Caveat, Reason
from verifier.streaks.bases import (
    alike_to,
    bases_of,
    goes_by_years,
    in_its_steps,
    may_be_of_one_half,
    steps_in_each,
)
from verifier.streaks.decisions import is_decided, run_of_decisions, run_worked
from verifier.streaks.of_means import level_of_run
from verifier.streaks.of_none import is_of_nothing, run_of_nothing
from verifier.streaks.of_records import records_of_run, run_of_records
from verifier.streaks.sorts import (
    full_years,
    goes_down,
    is_length_told,
    is_of_a_rate,
    is_of_its_pace,
    last_step,
    marks_a_rate,
    missing_move,
    pace_at,
    step_before,
    tells_of_pace,
    unit_of,
)
from verifier.streaks.steps import step_told

Mover = Callable[[Period], Value | None]
"""Gives the movement in one period; None where a figure is missing."""
_DOUBLE = regex(r"\bdouble[- ]digits?\b", re.IGNORECASE)
_SIDE = regex(r"\s\w+\s(?:spent\s)?(?:below|above|under)\b", re.IGNORECASE)


class Streak(Assertion):
    """A run of periods that all meet a condition, ending with the claim's period.

    Text: "the eighth consecutive month of double-digit declines", "fell for a sixth quarter in a
    row", "the 11th monthly drop running". Computed by counting back from the period while the
    change (on the stated basis, else the one of the headline figure) has the text's direction, or
    while the level passes the text's mark or stays at its figure ("2.3% for the second month
    running"). A mismatch when the run has another length; `short_history` when the
    series starts inside the run. Not covered: runs with a gap.
    """

    name = "streak"
    priority = 10
    EXAMPLES = {
        "It was the eighth consecutive month of double-digit declines.": "eighth",
        "Output fell for a sixth quarter in a row.": "sixth",
        "Purchases plunged, the 11th monthly drop in a row.": "11th",
        "Takings rose, a second straight bump.": "second",
        "Shares slipped for a third session.": "third",
        "Sales, falling on the month for a third month in May, came to 900.": "third",
        "It stood at 49.2, below the 50 mark for a ninth straight month.": "ninth",
        "It was the fourth consecutive month at or above the threshold of 50.": "fourth",
        "The index stood at 49.2, its ninth month below the line that divides growth from "
        "contraction.": "ninth",
        "Knife offences fell, a second annual decline.": "second",
        "Visits were down for the third year on the bounce.": "third",
        "The price has dropped for eight months on the trot.": "eight",
        "Exports shrank for a fourth month to $6.9bn.": "fourth",
        "Rolls fell for a fourth year in 2025, to 164,510.": "fourth",
        "France extended its run of gains to 11 months.": "11",
        "It quickened to 3%, ending a sequence of nine straight slowdowns.": "nine",
        "Germany grew after two quarters in the red.": "two",
        "Gates have now grown for four summers on end.": "four",
        "The jobless rate was 2.3% for the second month running.": "second",
        "It has held its rate since June, after eight cuts in a row.": "eight",
        "The Bank cut rates to 4%, the fourth cut since August.": "fourth",
    }
    COUNTER_EXAMPLES = {
        "It was the third month of the year.": "third",
        "It was its second annual loss in five years.": "second",
        "It was the third quarterly rise of the year.": "third",
        "Sales rose for a second time in May.": "second",
        "Sales fell in the third week of May.": "third",
        "Sales rose for a second quarter in 2025.": "second",
        "Gas is the third-largest source.": "third",
        "The shop opened after two months in the dark.": "two",
        "It raised its stake to 11 months of sales.": "11",
        "Sales fell for the third quarter to 30 September.": "third",
        "Sales were the lowest since 2022, after a second drop in as many quarters.": "2022",
        "They were the lowest since 2022 and a second drop in as many quarters.": "2022",
        "Five months ago sales were running at half the pace.": "Five",
    }

    def reads(self, clause: Clause) -> bool:
        """An ordinal or count before "straight months", "months in a row", "monthly drop"."""
        figure = clause.figure
        if figure is None or figure.kind is not FigureKind.ORDINAL:
            return False
        return self._counted(clause) is not None

    def unit(self, clause: Clause) -> str | None:
        """The step of the run: month, quarter, year, week or day; where its words name none, that
        of the time told; None for decisions that are counted."""
        return step_told(clause, self._counted(clause) or "")

    def _counted(self, clause: Clause) -> str | None:
        text, offset = clause.sentence_text, clause.sentence.start
        start, end = clause.span.start - offset, clause.span.end - offset
        run = run_after(text, end) or run_of(text, start, end)
        if run is None and (clause.direction is not None or _SIDE.match(text, end)):
            return lasting_after(text, start, end)
        return run

    def _end(self, clause: Clause) -> tuple[str, int]:
        return clause.sentence_text, clause.span.end - clause.sentence.start

    def judge(self, case: Case) -> Judgement | None:
        """Count the run on the basis of the text, else on the headline's and then the other."""
        if (quantity := case.claim.quantity) is None:
            return None
        wanted, case = int(quantity.value), in_its_steps(case)
        if is_decided(case.forms.series) and quantity.unit != "day":
            return run_of_decisions(case, wanted)
        if is_of_nothing(case.claim.clause) and (none := run_of_nothing(case, wanted)):
            return none
        if (records := records_of_run(case.claim.clause)) is not None:
            return run_of_records(case, wanted, records, self._of_moves)
        return self._of_moves(case, wanted)

    def _of_moves(self, case: Case, wanted: int) -> Judgement | None:
        """The run of moves, on the basis of the text, else on the headline's and then the other."""
        clause, counted = case.claim.clause, self._counted(case.claim.clause) or ""
        if is_of_results_untold(clause, case.forms.series) or is_of_no_moves(clause, counted):
            return None
        first: Judgement | None = None
        bases = bases_of(case, counted)
        for basis in bases:
            judged = self._count(case, basis, wanted)
            if judged is None:
                continue
            if judged.reason is Reason.EXACT:
                assumed = first is not None and not case.claim.basis_stated
                caveats = (*judged.caveats, *((Caveat.BASIS_ASSUMED,) if assumed else ()))
                return replace(judged, caveats=caveats)
            if first is None or (not first.computed and judged.computed):
                first = judged  # a run that there is says more than one that is not
        if (digits := kept_pace(case.claim.clause)) is not None:
            alike = (self._count(case, basis, wanted, digits=digits) for basis in bases)
            return next((j for j in alike if j is not None and j.reason is Reason.EXACT), first)
        if may_be_of_one_half(case) and first is not None:
            halves = self._count(case, Basis.YEAR, wanted, by_years=True)
            return halves if halves is not None and halves.reason is Reason.EXACT else first
        if tells_of_pace(case.claim.clause, loosely=True) and case.forms.rates(Basis.YEAR):
            paced = self._count(case, Basis.PERIOD, wanted, pace=True)
            return paced if paced is not None and paced.reason is Reason.EXACT else first
        return first

    def _count(
        self,
        case: Case,
        basis: Basis,
        wanted: int,
        pace: bool = False,
        digits: int | None = None,
        by_years: bool = False,
    ) -> Judgement | None:
        step = last_step(case)
        move = self._mover(case, basis, pace or is_of_its_pace(case))
        meets = self._condition(case, last := move(step))
        if digits is not None and last is not None:  # "rose 0.3% for a second straight month"
            meets = alike_to(last.value, digits)

        def holds(at: Period) -> bool:
            value = move(at)
            return value is not None and meets(value.value)

        counted = self._counted(case.claim.clause) or ""
        yearly = by_years or goes_by_years(case, basis, counted)
        run: list[Period] = []
        moves: list[Value] = []
        while True:
            value = move(step)
            if value is None or not meets(value.value):
                break
            moves.append(value)
            run.append(step)
            step = step.years_later(-1) if yearly else step_before(case, step)
        broken = move(step)
        if not moves and broken is None:
            return None
        if yearly and basis is Basis.YEAR and len(run) > wanted == full_years(case, holds):
            run = run[:wanted]
        worked = run_worked(moves[: len(run)], broken if len(run) == len(moves) else None)
        computed = float(len(run))
        frame = Frame(case.frame.period, None, basis)
        steps = "week" if unit_of(case) == "week" else step_called(run, case.frame.period)
        said = run_told(len(run), "year" if yearly else steps, run[-1] if run else None)
        each = 1 if yearly else steps_in_each(case, counted)
        if broken is None and len(run) < wanted * each:
            said = f"the series covers only {len(run)} periods of the run"
            return Judgement(Reason.SHORT_HISTORY, computed, worked, said, (), frame)
        if len(run) == wanted - 1 and self._goes_on(case, holds):
            run = [case.frame.period.final.shift(1), *run]
        lengths = {len(run) // each, round(len(run) / each)}
        if not any(is_length_told(case, length, wanted) for length in lengths):
            return Judgement(Reason.OFF_STREAK, computed, worked, said, (), frame)
        caveats = (Caveat.SHORT_HISTORY,) if broken is None else ()
        return Judgement(Reason.EXACT, computed, worked, said, caveats, frame)

    def _goes_on(self, case: Case, holds: Callable[[Period], bool]) -> bool:
        """Whether a run that is told as over holds for the time told as well: "stands at 81.5%,
        after eight consecutive declines"."""
        clause, start = case.claim.clause, case.claim.clause.sentence.start
        text, span = clause.sentence_text, clause.span
        over = was_over(text, span.start - start, span.end - start)
        if not over and not runs_past_a_season(text, span.end - start):
            return False
        return holds(case.frame.period.final.shift(1))

    def _mover(self, case: Case, basis: Basis, pace: bool) -> Mover:
        """What gives the movement: a printed rate, else growth, else for rates the change; for a
        `pace` the change of the yearly rate."""
        forms, series, clause = case.forms, case.forms.series, case.claim.clause
        balance, mark = series.is_balance, mark_of(clause)
        gain = mark is not None and series.nature is Nature.STOCK and marks_a_gain(clause)
        of_a_rate = gain or (mark is not None and marks_a_rate(case))
        levels = not of_a_rate and bool(
            mark is not None or kept_level(clause) or middle_of(case) is not None
        )
        itself, level = gain or is_of_a_rate(case), level_of_run(case)

        def move(step: Period) -> Value | None:
            back = step.years_later(-1) if basis is Basis.YEAR else step_before(case, step)
            if pace:
                now, then = (pace_at(case, p) for p in (step, back))
                return difference(now, then, "percent") if now and then else None
            if levels:
                return found[1] if (found := forms.level(step)) else None
            annual = Basis.ANNUALISED if basis is Basis.PERIOD else basis
            printed = None if itself else forms.rate(basis, step) or forms.rate(annual, step)
            if printed is not None:
                return printed[1]
            new, old = level(step), level(back)
            if new is None or old is None:
                return None
            a, b = new[1].value, old[1].value
            if balance and a * b > 0:
                a, b = abs(a), abs(b)
            rate = gain or series.nature is Nature.RATE or not b or (min(a, b) < 0 and not balance)
            moved = set_against(a - b if rate else (a / b - 1) * 100, new[1], old[1])
            return None if moved.mixes_issues else moved

        return move

    def _condition(self, case: Case, last: Value | None) -> Callable[[float], bool]:
        """What each movement of the run must meet, the `last` one that of a run which stood
        still."""
        clause = case.claim.clause
        kept = kept_level(clause)
        if kept is not None and last is not None:
            return alike_to(last.value, kept[0])
        if (missing := missing_move(clause)) is not None:
            return (lambda v: v <= 0) if missing is Direction.UP else (lambda v: v >= 0)
        down = goes_down(case)
        mark, middle = mark_of(clause), middle_of(case)
        if mark is None and middle is not None:
            return (lambda v: v < middle) if down else (lambda v: v > middle)
        if mark is not None:
            return meets_mark(clause, mark)
        if _DOUBLE.search(*self._end(clause)):
            return (lambda v: v <= -9.95) if down else (lambda v: v >= 9.95)
        return (lambda v: v < 0) if down else (lambda v: v > 0)
