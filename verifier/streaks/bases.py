"""Home of the bases of runs: which moves a run is one of, on the step or on the year, and of the
steps that it is counted in, or kept still for."""

import re
from collections.abc import Callable
from dataclasses import replace

from verifier.language.moves.run_marks import is_set_against_a_year_before, mark_of
from verifier.lazy import regex
from verifier.model.mention import Basis
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.rule import Case
from verifier.streaks.sorts import (
    grows_by_its_steps,
    is_of_a_rate,
    is_of_its_pace,
    step_in,
    unit_of,
)

_SHORT = (Frequency.DAY, Frequency.WEEK)
_STEPWISE = regex(r"\b(?:weekly|monthly|quarterly|half-yearly)\b", re.IGNORECASE)
"""What counts the steps of a run and does not have to name its basis."""


def bases_of(case: Case, counted: str) -> list[Basis]:
    """The bases on which the moves of a run are counted, the likeliest first; `counted` are the
    words that count its steps. None for a run of days or weeks told of a longer time: nothing says
    with which of them it ends."""
    if step_in(counted) in ("day", "week") and case.frame.period.frequency not in _SHORT:
        return []
    if is_of_a_rate(case) or is_of_its_pace(case):
        return [Basis.PERIOD]
    if unit_of(case) in ("day", "week") and not _is_told_on_the_year(case):
        return [Basis.PERIOD]
    if grows_by_its_steps(case):  # "rose a fourth time running" leaves the step open
        return [Basis.PERIOD] if step_in(counted) else [Basis.PERIOD, Basis.YEAR]
    if is_set_against_a_year_before(case.claim.clause):
        return [Basis.YEAR]
    if case.claim.basis_stated and case.frame.basis is not None:
        steps = _STEPWISE.search(counted) is not None
        yearly = steps and case.forms.series.basis is Basis.YEAR
        stepped = steps and case.frame.basis is Basis.YEAR
        bases = [case.frame.basis, *([Basis.YEAR] if yearly else [])]
        bases += [Basis.PERIOD] if stepped else []
        return list(dict.fromkeys(bases))  # "34 straight monthly gains" may be on the year
    if case.claim.basis is Basis.PERIOD:
        return [Basis.PERIOD, Basis.YEAR]
    if case.forms.rates(Basis.YEAR) and case.forms.series.basis is Basis.YEAR:
        return [Basis.YEAR, Basis.PERIOD]
    return [Basis.PERIOD, Basis.YEAR]


def _is_told_on_the_year(case: Case) -> bool:
    """Whether the text itself sets each step against a year before, however short the step is:
    "have risen on the year for 10 weeks running"."""
    return case.claim.basis_stated and case.claim.basis is Basis.YEAR


def goes_by_years(case: Case, basis: Basis, counted: str) -> bool:
    """Whether each step of a run is a year before the last one: "a second annual decline" in the
    year to September; of no stay beyond a mark: "above 2% for five years"."""
    if mark_of(case.claim.clause) is not None:
        return False
    window = case.frame.period
    per_year = PER_YEAR.get(window.frequency, 0)
    apart = basis is Basis.YEAR and window.count == 1 and not _OF_A_YEAR.search(counted)
    whole = window.count == per_year or apart
    return unit_of(case) == "year" and whole and per_year > 1


def steps_in_each(case: Case, counted: str) -> int:
    """How many steps of a measure each of those has that its run is counted in by the words
    `counted`: 12 of "above 2% for five years", of months; one where both are alike."""
    period = case.frame.period
    years = step_in(counted) == "year" and not _OF_A_YEAR.search(counted)
    longer = years and period.count == 1
    return PER_YEAR.get(period.frequency, 1) if longer else 1


_OF_A_YEAR = regex(r"(?<!half-)\b(?:annual|yearly|year-|on-year|over-year)", re.IGNORECASE)
"""Words for moves over a year, of which a run has one in each month."""


def may_be_of_one_half(case: Case) -> bool:
    """Whether a run of a half-year that names no step may be one of the same half of each year, as
    what has its season is told: "trips in the first half fell by 4%, a second fall in a row"."""
    period, clause = case.frame.period, case.claim.clause
    half = period.frequency is Frequency.HALF and period.count == 1
    return (
        half and not case.claim.basis_stated and _NAMES_A_HALF.search(clause.sentence_text) is None
    )


_NAMES_A_HALF = regex(r"\b(?:half-year(?:s|ly)?|six[- ]month(?:s|ly)?|halves)\b", re.IGNORECASE)


def alike_to(last: float, digits: int) -> Callable[[float], bool]:
    """Whether a step of a run is the last one to so many decimals."""
    return lambda v: round(v, digits) == round(last, digits)


def in_its_steps(case: Case) -> Case:
    """A run told on a day and counted in longer steps, at the step that holds the day: "fell 0.5%
    on Friday but booked a seventh straight monthly gain"; one of which the words name no step, in
    days: "fell again, by 1.1p to 159.8p, a third decline in a row"."""
    period, longer = case.frame.period, _LONGER.get(unit_of(case) or "")
    if period.frequency is not Frequency.DAY or longer is None:
        return case
    figure, clause = case.claim.clause.figure, case.claim.clause
    if figure is not None and _names_no_step(case):
        figure = replace(figure, quantity=replace(figure.quantity, unit="day"))
        return replace(case, claim=replace(case.claim, clause=replace(clause, figure=figure)))
    return replace(case, frame=replace(case.frame, period=Period.of(longer, period.end)))


def _names_no_step(case: Case) -> bool:
    """Whether neither the words of a run nor its sentence say what it is counted in."""
    clause = case.claim.clause
    untold = clause.time.period is None or (clause.time.inherited and clause.day is not None)
    daily = case.forms.series.frequency is Frequency.DAY and untold
    return daily and _A_STEP.search(_LOOKED_BACK.sub("", clause.sentence_text)) is None


_LOOKED_BACK = regex(
    r"\bsince\s(?:(?:early|late|mid)[- ])?[A-Z]\w+(?:\s\d{1,4}\b)?|"
    r"\b(?:[a-z]+est|most|least|worst)\s(?:(?:level|close|finish|reading)\s)?in\s(?:[\w-]+\s){1,4}?"
    r"(?:weeks?|months?|quarters?|years?)\b"
)
"""How far a record of the sentence reaches back, which is no step: "its lowest since July 20"."""
_A_STEP = regex(
    r"\b(?:month|quarter|year|season|summer|winter|spring|autumn|week|fortnight|decade|annual|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)",
    re.IGNORECASE,
)
_LONGER = {"month": Frequency.MONTH, "quarter": Frequency.QUARTER, "year": Frequency.YEAR}
