"""Home of the assertion `value`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from verifier.language.moves.moves_told import is_told_by_another
from verifier.language.moves.named_moves import is_told_without_its_way
from verifier.language.moves.valence import judges, way_for
from verifier.lazy import regex
from verifier.model.agreement import (
    CAVEAT_OF_FIT,
    REASON_OF_FIT,
    Agreement,
    agreement,
    unit_shown,
)
from verifier.model.claim import Claim
from verifier.model.clause import Clause
from verifier.model.comparatives import EITHER_WAY
from verifier.model.known import Value
from verifier.model.means_of_rates import mean_of_rates
from verifier.model.mention import Direction, FigureKind, TimeKind
from verifier.model.notation import AFTER_THE_OPPOSITE, shown, spoken, told
from verifier.model.period import Period
from verifier.model.quantity import SIDES, Bound, Fit, Quantity
from verifier.model.rule import Assertion, Case, Frame, Judgement
from verifier.model.verdict import Reason
from verifier.streaks.decisions import stands_on_a_decision

_ROUNDED = (Fit.ROUNDED, Fit.COARSE, Fit.TRUNCATED)


class ValueAssertion(Assertion):
    """The operation gives the printed figure.

    Text: any figure with its unit. A mismatch when the computed value, rounded at the printed
    step or held against the hedge, is not the figure; also when the text says that a level rose
    or fell to the figure and the series did the opposite against both the period before and the
    year before. Not covered: figures of measures that no pack holds.
    """

    name = "value"
    priority = 90
    EXAMPLES = {"Exports fell 28.6% in May.": "28.6%", "The rate climbed to 4.5%.": "4.5%"}
    COUNTER_EXAMPLES = {
        "It was the eighth straight month of decline.": "eighth",
        "The surplus topped $1 trillion for the first time.": "$1 trillion",
    }

    def reads(self, clause: Clause) -> bool:
        """Every figure but an ordinal."""
        figure = clause.figure
        return figure is not None and figure.kind is not FigureKind.ORDINAL

    def judge(self, case: Case) -> Judgement | None:
        """Hold the figure against the operation's value."""
        quantity = case.claim.quantity
        value = case.compute()
        if quantity is None or value is None:
            return None
        unit = case.operation.unit(case.forms)
        met = _agreement(case, quantity, value)
        if not met.holds and (rates := mean_of_rates(case)) is not None:
            other = _agreement(case, quantity, rates)
            met, value = (other, rates) if other.holds else (met, value)
        whole = not quantity.places and quantity.unit != "ratio"
        if whole and met.fit in _ROUNDED and stands_on_a_decision(case):
            met = replace(met, fit=Fit.NONE, opposite=False)
        balance = case.forms.series.is_balance and unit == case.forms.series.unit
        apart = not met.holds and case.frame.basis is None  # a rate of an amount is no amount
        printed = unit_shown(quantity, unit) if apart else quantity.unit or unit
        if quantity.unit is None and unit == "percent" and case.operation.name == "level":
            level = case.forms.level(case.frame.period)  # that of which a rate matched
            printed = level[0].series.unit if level is not None else printed
        said = partial(told, case.told_as, met.computed, printed, balance, quantity.places)
        if not met.holds or self._is_the_level(case, quantity, met):
            reason = Reason.OFF_SIGN if met.opposite else Reason.OFF_VALUE
            return Judgement(reason, met.computed, value, said)
        if not case.operation.signed and self._moved_the_other_way(case, value.value):
            return Judgement(Reason.OFF_SIGN, met.computed, value, said() + AFTER_THE_OPPOSITE)
        if not_so := _not_at_every_time(case, quantity, unit):
            return Judgement(Reason.AMBIGUOUS, met.computed, value, f"{said()}, but {not_so}")
        caveats = (CAVEAT_OF_FIT[met.fit],) if met.fit in CAVEAT_OF_FIT else ()
        return Judgement(REASON_OF_FIT[met.fit], met.computed, value, said, caveats)

    def _is_the_level(self, case: Case, quantity: Quantity, met: Agreement) -> bool:
        """Whether a growth of a rate fits only within the rounding of the rates and is the level
        itself: "ticked up by 4.2% from 4.1%"."""
        printed, step = float(quantity.value), float(quantity.step)
        if case.operation.name != "growth" or abs(abs(met.computed) - abs(printed)) <= step:
            return False
        level = case.forms.level(case.frame.period) if quantity.unit == "percent" else None
        return level is not None and abs(level[1].value - printed) <= step / 2

    def _moved_the_other_way(self, case: Case, now: float) -> bool:
        """Whether a level said to have risen or fallen to the figure did the opposite."""
        direction = case.claim.direction
        if direction is None or case.operation.name != "level" or judges(case.claim.clause.change):
            return False
        clause = case.claim.clause
        if is_told_by_another(clause) or _REVISED.search(clause.before):
            return False
        period, words = case.frame.period, case.claim.clause.sentence_text
        told_of_falls = _OF_FALLS.search(words) or _OF_LOSSES.search(case.claim.clause.before)
        earlier = [period.previous(), period.years_later(-1), *_told_before(case)]
        moves: list[float] = []
        for past in earlier:
            value = case.compute(Frame(past, None, case.frame.basis))
            if value is None and past == period.previous() and period.count > 1 and not moves:
                continue  # before a season there is only the one of the year before
            if value is None:
                return False
            fallen = bool(told_of_falls) and now < 0 and value.value < 0
            size = abs if case.forms.series.is_balance or fallen else float
            moves.append(size(now) - size(value.value))
        wanted = 1 if direction is Direction.UP else -1
        return bool(moves) and all(move * wanted < 0 for move in moves)


def _agreement(case: Case, quantity: Quantity, value: Value) -> Agreement:
    """How the figure meets a value of the operation."""
    operation, told = case.operation, _either_way(case, value.value)
    unit, signed = operation.unit(case.forms), operation.signed
    return agreement(told, quantity, case.forms.series, signed, unit, value, case.settings)


def _not_at_every_time(case: Case, quantity: Quantity, unit: str | None) -> str:
    """Of a mark that a level is said to have passed or kept at every time since one, the last time
    at which it did not: "above 4.2% in every month since May"; empty where there is none."""
    clause, end = case.claim.clause, case.frame.period
    if case.operation.name not in _STANDING or quantity.bound not in SIDES:
        return ""
    begun = [t.period for t in clause.times if t.kind is TimeKind.SINCE and t.period is not None]
    if not begun or _AT_EVERY_TIME.search(clause.sentence_text) is None:
        return ""
    start, above = begun[0], quantity.bound in (Bound.OVER, Bound.AT_LEAST)
    if end.start <= start.start:
        return f"told of every one since {spoken(start)}"
    series, settings = case.forms.series, case.settings
    for step, value in reversed(case.track().items()):
        if step.start <= start.end or step == end:
            continue
        met = agreement(case.claim, quantity, series, False, unit, value, settings)
        short = abs(float(quantity.value)) - abs(met.computed)
        if (short if above else -short) > float(quantity.step) / 2:
            return f"not in {spoken(step)}, at {shown(value.value, unit)}"
    return ""


_STANDING = ("level", "average")
_AT_EVERY_TIME = regex(
    r"\b(?:every|each)\s(?:single\s|successive\s)?(?:month|quarter|year|week|day)\s(?:since|from|after)\b",
    re.IGNORECASE,
)


def _either_way(case: Case, value: float) -> Claim:
    """The claim, told the way that a measure moved where its word says only for whom: "4.9 points
    worse than a year earlier"; what nobody wants is better where there is less of it; or where no
    word says it, "a move of 4.9 points"."""
    claim, change, signed = case.claim, case.claim.clause.change, case.operation.signed
    if signed and claim.direction is None and is_told_without_its_way(claim.clause):
        return replace(claim, direction=Direction.UP if value >= 0 else Direction.DOWN)
    if not signed or change is None or not judges(change):
        return claim
    if claim.direction is not None:
        way = way_for(change, case.forms.series.title)
        return claim if way is None else replace(claim, direction=way)
    return replace(claim, direction=Direction.UP if value >= 0 else Direction.DOWN)


def _told_before(case: Case) -> Iterator[Period]:
    """The steps before its own that the sentence of a level names: "has fallen to 7.1% from 8.3% in
    October 2020"."""
    clause, own = case.claim.clause, case.frame.period
    told = [t.period for t in clause.times]
    told += [clause.baseline.period] if clause.baseline is not None else []
    for period in told:
        like = period is not None and (period.frequency, period.count) == (own.frequency, own.count)
        if period is not None and like and period.end < own.start:
            yield period


_REVISED = regex(
    r"\b(?:revis|amend|correct|restat|mark)ed\s(?:\w+ly\s|a\s\w+\s)?"
    rf"{EITHER_WAY}\sto\s[^.;,\d]{{0,20}}$"
)
"""What leads to a print that moved against the one before it, and not against another time."""
_OF_FALLS = regex(
    r"\b(?:deflation|declines?|contraction|falls?|drops?|decreases?|slump|slide|downturn|shrinkage|"
    r"rate of (?:fall|decline|contraction))\b[^.;,]{0,40}\b(?:eas|slow|narrow|moderat|soften|"
    r"lessen|abat|deepen|worsen|quicken|accelerat|steepen|intensif|shr[ai]nk|widen)",
    re.IGNORECASE,
)
"""What tells how fast something falls: a smaller fall went down ("deflation eased to 2.1%")."""
_OF_LOSSES = regex(
    r"\b(?:loss(?:es)?|deficits?|shortfalls?)\b[^.;,]{0,40}\b(?:to|at)\b", re.IGNORECASE
)
"""What is told by its size below nought: "the operating loss widened to €19.7m"."""
