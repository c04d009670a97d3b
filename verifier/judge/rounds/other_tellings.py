"""Home of figures that are right as something else than they were read for: the change for the
level, the mean for the last step, an earlier print for the one in force.

"The November increase is revised to 187,000 from 171,000" tells of changes by a noun that stands
far from its figures. Of the series that the text is about there, one has had each of them to the
digit, at the time that is told, and no other has.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from verifier.check import Checker
from verifier.diagnose.misprints import significant_digits
from verifier.judge.checkable import is_how_far_off
from verifier.judge.closeness import is_the_printed
from verifier.judge.dated import is_dated_outright
from verifier.judge.doubts.kinds_told import is_plainly_moved
from verifier.judge.doubts.other_things import stood_elsewhere
from verifier.judge.older_prints import is_called_a_print
from verifier.judge.own_dates import is_off_its_base
from verifier.judge.price_moves import is_what_a_price_moved
from verifier.judge.prints import earlier_days
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.moves.by_for_to import OF_GROWTH
from verifier.judge.rounds.nearness import times_by_nearness
from verifier.judge.rounds.odds.by_figure import differ_in_part, has_its_own_words, names_a_sibling
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting, bears_out
from verifier.judge.rounds.subjects.names_of_others import names_the_other_side
from verifier.language.figures.respectively import tells_order
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import Basis, Direction
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.quantity import POINTS, Bound, Quantity
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Reason, Verdict

_DIGITS = 3
"""Fewer digits fit too much by chance: of figures of two in articles that no rule had met three of
four fits were right, of three and more twelve of thirteen."""
_CANDIDATES, _PRINTS, _SERIES = 3, 3, 8
_YEARLY = regex(
    r"\b(?:(?:over|on|in|from) the (?:past )?(?:year|12 months|twelve months)|annual(?:ly)?|a year|"
    r"(?:in|over) the (?:12 months|twelve months|year) (?:to|through)|"
    r"year[- ](?:on|over)[- ]year|last year|12 months|twelve months|yearly)\b",
    re.IGNORECASE,
)
_AVERAGED = regex(r"\b(?:average|averaged|averaging|mean|a (?:month|week|quarter|day))\b", re.I)
_REVISED = regex(
    r"\b(?:revis|restat|upgrad|downgrad|first|initial|original|previously|earlier estimate|bumped|"
    r"provisional|preliminary|advance estimate|flash|vintage|"
    r"marked (?:up|down)|announced|put at|thought)",
    re.IGNORECASE,
)
_IN_FORCE = regex(r"\b(?:now|to)\s[^,;.\d]{0,30}$")
"""What tells the print in force: "is now put at 2,030", "revised to 2,030"."""
_PRINTED_DIGITS = 2


def of_other_tellings(sitting: Sitting) -> list[Verdict]:
    """Open figures of three digits or more borne out by the one series near them that has had them
    at the time told, as its level, its change, its mean or an earlier print of these."""
    return [
        _told_otherwise(verdict, place, sitting) for place, verdict in enumerate(sitting.verdicts)
    ]


def _told_otherwise(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    if not may_be_tried(verdict, _is_of_a_print(verdict, sitting)):
        return verdict
    claim = verdict.claim
    found: dict[str, tuple[Claim, Outcome]] = {}
    for key in near_series(verdict, place, sitting):
        if stood_elsewhere(claim, sitting.series[key]):
            continue
        for period in _times(verdict, place, sitting):
            held = _held(claim, key, period, sitting) if period is not None else None
            if held is None or key in found or not is_open_to(verdict, *held, sitting):
                continue
            if _went_the_other_way(claim, *held) or (_is_led_to(claim) and _moved(held[0])):
                continue
            if held[0].operation == "level" and is_off_its_base(claim, held[1].frame.period):
                continue
            stood = held[0].operation == "level" and claim.operation != "level"
            moved = is_how_far_off(claim) or is_what_a_price_moved(claim, sitting.series[key])
            moved = moved or is_plainly_moved(claim, sitting.series[key])
            if not (stood and moved):
                found[key] = held
    if len(found) != 1:
        return verdict
    told, outcome = next(iter(found.values()))
    told_so = replace(verdict, claim=told)
    return sitting.judge.composer.held(told_so, outcome, Caveat.MEASURE_ASSUMED)


def _moved(told: Claim) -> bool:
    return told.operation in ("growth", "change")


def _is_led_to(claim: Claim) -> bool:
    """Whether a percentage is what a measure rose or fell to, of which no word says that it is a
    pace: "imports rose to 14.0%" tells of no growth by as much."""
    clause, quantity = claim.clause, claim.quantity
    led = clause.link == "to" and clause.change is not None and claim.operation == "level"
    percent = quantity is not None and quantity.unit == "percent"
    return percent and led and OF_GROWTH.search(clause.sentence_text) is None


def _went_the_other_way(claim: Claim, told: Claim, outcome: Outcome) -> bool:
    """Whether a figure that is told as a rise is that of a fall, or the reverse: "down 20.3%" is
    no 20.3% more, told as what stands there in percent either."""
    computed, percent = outcome.judgement.computed, outcome.forms.series.unit == "percent"
    if claim.operation not in ("growth", "change") or claim.direction is None or computed is None:
        return False
    rate = claim.quantity is not None and claim.quantity.unit == "percent" and not percent
    moved = told.operation in ("growth", "change") or rate
    return moved and computed * (1 if claim.direction is Direction.UP else -1) < 0


def _times(verdict: Verdict, place: int, sitting: Sitting) -> list[Period | None]:
    """The time that a figure was read and judged for; and those near it, where no series that it
    may be of has a figure at that time, unless its own breath names the time: 43,779 "waited in
    September" are none of August's."""
    times = [verdict.claim.clause.time.period, verdict.period]
    if verdict.reason is Reason.NO_OBSERVATION and not is_dated_outright(verdict.claim):
        times += times_by_nearness(verdict, place, sitting)
    return list(dict.fromkeys(times))


def may_be_tried(verdict: Verdict, of_a_print: bool = False, as_told: bool = False) -> bool:
    """Whether a figure is open that stands for itself, with digits enough, and whose words do not
    say how it is to be told: "rose by 5,630" is no level; which is all one where it is only tried
    as they tell it."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not (is_open_yet(verdict) or of_a_print):
        return False
    if quantity is None or claim.assertion != "value":
        return False
    if quantity.bound is not Bound.EXACT or quantity.unit == "ratio" or quantity.upper is not None:
        return False
    least = _PRINTED_DIGITS if is_called_a_print(claim) else _DIGITS
    if digits_counted(quantity) < least or claim.clause.role is Role.TABLE:
        return False
    told = claim.clause.link == "by" or claim.basis_stated
    told = (told and not is_called_a_print(claim)) or claim.clause.time.apart
    told = (told and not as_told) or claim.clause.group is not None
    quoted = Context.QUOTE in claim.clause.context
    return not (told or quoted or tells_order(claim.clause.sentence_text))


def _is_of_a_print(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure is accused as a level where its paragraph tells of revised moves: "that for
    October was trimmed to 104,000 from 119,000"."""
    if verdict.reason is not Reason.OFF_OPERATION:
        return False
    block = verdict.claim.clause.block
    near = (v.claim.clause for v in sitting.verdicts if v.claim.clause.block == block)
    return any(
        Context.REVISED_FROM in clause.context or _REVISED.search(clause.sentence_text)
        for clause in near
    )


def digits_counted(quantity: Quantity) -> int:
    """How many digits a figure has, of full thousands those that count them: 180,000 has three,
    200,000 one."""
    shown = str(abs(int(quantity.value / quantity.step)))
    counted = shown.removesuffix("000") if not quantity.places else shown
    return (
        significant_digits(quantity)
        if counted.endswith("00")
        else max(significant_digits(quantity), len(counted) if counted != shown else 0)
    )


def near_series(verdict: Verdict, place: int, sitting: Sitting) -> list[str]:
    """The series that a figure may be of: of the right figures of its paragraph and the last one
    before it, and those that its own words lead to."""
    own = verdict.claim.clause
    right = [v for v in sitting.verdicts if bears_out(v) and v.claim.clause.block == own.block]
    right += [v for v in reversed(sitting.verdicts[:place]) if bears_out(v)][:1]
    told = [v.series for v in right if v.series]
    led = [c.series for c in verdict.candidates[:_CANDIDATES]]
    return [k for k in dict.fromkeys((*told, *led)) if k in sitting.series][:_SERIES]


def _held(claim: Claim, key: str, period: Period, sitting: Sitting) -> tuple[Claim, Outcome] | None:
    """A claim as it is right of a series and a time, with what bears it out; None elsewhere."""
    for told in _tellings(at_the_time(claim, period)):
        for checker in _checkers(claim, key, period, sitting):
            found, _ = checker.outcomes(told, checker.forms(key))
            held = next((o for o in found if _fits(told, o)), None)
            if held is not None:
                return told, held
    return None


def _fits(told: Claim, outcome: Outcome) -> bool:
    """Whether an outcome is the figure to the digit, at the very time that was tried."""
    rough = {Caveat.WEAK_BOUND, Caveat.COARSE_ROUNDING, Caveat.TRUNCATED}
    exact = outcome.holds and not outcome.elsewhen and not rough & set(outcome.judgement.caveats)
    return exact and not _is_of_longer(told, outcome) and is_the_printed(told, outcome)


def _is_of_longer(told: Claim, outcome: Outcome) -> bool:
    """Whether an outcome is of a longer time than the month or quarter that a figure names: "slid
    to 127.2 in December" is no mean of the year."""
    mention, read, used = told.clause.time.mention, told.clause.time.period, outcome.frame.period
    if read is None or mention is None or read.frequency is Frequency.YEAR or read == used:
        return False
    own = told.clause.sentence.contains(mention.span)
    return own and used.contains(read) and (used.end - used.start) > (read.end - read.start)


def is_open_to(verdict: Verdict, told: Claim, outcome: Outcome, sitting: Sitting) -> bool:
    """Whether the words leave a series open: they name no other place of its measure, and tell it
    as little as the one that they were read for."""
    one, read = outcome.forms.series, sitting.series.get(verdict.series or "")
    if names_the_other_side(told, one):
        return False
    if names_a_sibling(told, one, sitting) or _is_of_other_money(told, one):
        return False
    if read is None or read.family == one.family:
        return True
    if differ_in_part(read, one) and not has_its_own_words(told, one, read):
        return False
    return read.ref_area == one.ref_area and not has_its_own_words(told, read, one)


def _is_of_other_money(told: Claim, one: Series) -> bool:
    """Whether a figure has another currency than a series: "$26.99tn" that are yuan."""
    unit = told.quantity.unit if told.quantity else None
    return bool(unit and one.currency and unit.isupper() and unit != one.currency)


def _tellings(claim: Claim) -> Iterator[Claim]:
    """What a figure may be told as, by its unit and the words of its sentence."""
    words, unit = claim.clause.sentence_text, claim.quantity.unit if claim.quantity else None
    clause = replace(claim.clause, baseline=None, change=None)
    plain = replace(claim, clause=clause, direction=None, basis=None, basis_stated=False)
    moved = "growth" if unit == "percent" else "change"
    if unit not in POINTS:
        yield claim if claim.operation in (None, "level") else replace(plain, operation="level")
        if _AVERAGED.search(words):
            yield replace(plain, operation="average")
    if claim.clause.link == "at" and claim.clause.change is None and not is_called_a_print(claim):
        return  # "put receipts at 5,630" is no change
    yield replace(plain, operation=moved, basis=Basis.PERIOD, basis_stated=True)
    if claim.direction is Direction.DOWN and is_called_a_print(claim):
        fallen = replace(plain, operation=moved, direction=claim.direction)
        yield replace(fallen, basis=Basis.PERIOD, basis_stated=True)
    if _YEARLY.search(words):
        yield replace(plain, operation=moved, basis=Basis.YEAR, basis_stated=True)


def _checkers(claim: Claim, key: str, period: Period, sitting: Sitting) -> Iterator[Checker]:
    """Who knows the figures in force, and those of earlier prints where the words tell of such."""
    judge = sitting.judge
    if not is_called_a_print(claim):
        yield judge.checker
    if _REVISED.search(claim.clause.sentence_text) and not _IN_FORCE.search(claim.clause.before):
        days = earlier_days(sitting.catalogue.history(key), period, judge.checker.day)
        yield from (judge.checker_on(day) for day in days[:_PRINTS])
