"""Home of the sorts of runs: what a run of a measure is one of, where its series decides it."""

import re
from collections.abc import Callable

from verifier.language.moves.levels_kept import kept_level
from verifier.language.moves.run_lengths import counts_those_before
from verifier.language.moves.run_marks import is_told_in_percent, side_of_then
from verifier.language.moves.run_sides import side_of_even
from verifier.language.moves.runs import own_part
from verifier.language.moves.two_deeds import way_of_both
from verifier.language.moves.unmoved import Unmoved, unmoved
from verifier.language.moves.valence import way_for
from verifier.language.moves.zero_sides import side_named
from verifier.lazy import regex
from verifier.model.agreement import PROPORTIONS
from verifier.model.arithmetic import growth
from verifier.model.clause import Clause
from verifier.model.known import Value
from verifier.model.mention import Basis, Direction
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.rule import Case
from verifier.model.series import Nature, Transformation
from verifier.model.sides_of_runs import side_of_run

_MOVED = (
    r"(?:slow|eas|cool|quicken|accelerat|decelerat|moderat|weaken|strengthen|pick(?:s|ed)\sup|"
    r"f[ae]ll|rose|dropp|slipp|fad|ebb|dwindl|wan)"
)
_A_RATE = regex(
    r"(?<!est )(?<!est annual )\b(?:inflation|rate)\b|"
    rf"\bgrowth\s(?:in\s[\w ]{{2,24}}\s)?(?:has\s|had\s)?(?:again\s|also\s)?{_MOVED}",
    re.IGNORECASE,
)
"""What moves that is a rate of change, "wage growth slowed for a third quarter", and not the one of
a record beside a run: "prices rose 3.9%, the highest rate since 2022 and the third month of
increase"."""
_AT_A_RATE = regex(r"\bat\s(?:an?|the)\s(?:[^,;.]|\.\d){0,40}?\brate\b", re.IGNORECASE)
"""How fast something itself moved: "investment shrank at a 5.1 per cent rate"."""


def is_of_a_rate(case: Case) -> bool:
    """Whether a run is one of moves of a rate of change itself, of which no other form takes part,
    whatever basis its name carries: "annual inflation slowed for a second month"."""
    series = case.forms.series
    alone = series.transformation is not Transformation.NONE and len(case.forms.members) == 1
    clause = case.claim.clause
    if side_named(clause) is not None:
        return False  # "inflation has been in negative territory for six months"
    text, end = clause.sentence_text, clause.span.end - clause.sentence.start
    told = _AT_A_RATE.sub("", own_part(text[:end]) + text[end:].partition(";")[0])
    paced = _SLOWDOWN.match(text, end) is not None  # "the fourth acceleration in a row"
    alone = alone or (paced and series.transformation is Transformation.PERIOD)
    return alone and (paced or bool(_A_RATE.search(told)) or tells_of_pace(clause, loosely=True))


def tells_of_pace(clause: Clause, loosely: bool = False) -> bool:
    """Whether a run is one of a verb that only a pace does: "the economy has accelerated for three
    quarters"; `loosely` also one that a pronoun does which may stand for a pace: "it has picked up
    for four"."""
    change, start = clause.change, clause.sentence.start
    if change is None or not clause.sentence.contains(change.span):
        return False
    at, text = change.span.start - start, clause.sentence_text
    if _SPEEDS.match(text, at) is not None:
        return True
    return loosely and _EASES.match(text, at) is not None and _IT.search(text[:at]) is not None


_SPEEDS = regex(
    r"(?:accelerat|decelerat|quicken|slow(?:s|ed|ing)?\b|(?:gather|los)\w*\s(?:pace|speed))", re.I
)
_EASES = regex(
    r"(?:pick(?:s|ed|ing)?\sup|eas|cool|moderat|weaken|strengthen|climb|r[io]se|f[ae]ll)", re.I
)
_IT = regex(r"^\W*(?:(?:and|but|so),?\s)?(?:it|that|the (?:rate|pace))\s(?:[a-z’']+\s){0,4}$", re.I)


def marks_a_rate(case: Case) -> bool:
    """Whether the mark of a run is one of growth, and not of what grew: "prices rose by 6.2%, the
    fifth month in a row above 5%"."""
    levels = case.forms.levels[0].series
    return is_told_in_percent(case.claim.clause) and levels.unit not in PROPORTIONS


_PACE = regex(
    r"\b(?:pace|inflation|(?:annual|yearly|growth|headline|core|underlying|main|all-items|overall|"
    r"12-month|twelve-month) rate|rate of (?:growth|increase))\b"
    r"[^,;:]{0,60}$",
    re.IGNORECASE,
)
_OF_PACE = regex(
    r"\s(?:straight\s|consecutive\s|successive\s|running\s)?(?:month|quarter|year)s?\s(?:in\sa\srow\s|running\s)?"
    r"of\s(?:easing|slow(?:ing|er|down)|cool(?:ing|er)|moderat(?:ion|ing)|disinflation|"
    r"decelerat(?:ion|ing)|accelerat(?:ion|ing)|quickening|faster)\b|"
    r"\s(?:straight\s|consecutive\s|successive\s|running\s)?(?:month|quarter|year)s?\s(?:in\sa\srow\s|running\s)?"
    r"(?:in\swhich|that|when|where)\s(?:\w+\s){0,3}?(?:growth|inflation|rate|pace)\s(?:ha[sd]\s)?"
    r"(?:quicken|accelerat|decelerat|slow|eas|cool|moderat|pick|r[io]se|f[ae]ll|climb)",
    re.IGNORECASE,
)
"""A run of what only a pace does: prices rose 3.1%, "a second month of easing"."""


def is_of_its_pace(case: Case) -> bool:
    """Whether a run is one of moves of the yearly rate that is printed beside a level: rents rose
    3.4%, and "the pace has cooled for five months in a row"."""
    clause, change = case.claim.clause, case.claim.clause.change
    if side_named(clause) is not None:
        return False
    if case.forms.series.transformation is Transformation.NONE and _growth_moved(clause):
        return True
    kinds = (Transformation.NONE, Transformation.YEAR)
    if case.forms.series.transformation not in kinds or not case.forms.rates(Basis.YEAR):
        return False
    text, start = clause.sentence_text, clause.sentence.start
    end = clause.span.end - start
    if _OF_PACE.match(text, end) or _SLOWDOWN.match(text, end) or tells_of_pace(clause):
        return True
    pace = _PACE.search(text[: clause.span.start - start])
    return pace is not None and change is not None and change.span.start - start >= pace.start()


_GROWTH_MOVED = regex(
    rf"\bgrowth\s(?:in\s[\w ]{{2,24}}\s)?(?:has\s|had\s)?(?:been\s|again\s|also\s)?{_MOVED}[a-z]*\s"
    r"[^.;,\d]{0,24}$",
    re.IGNORECASE,
)
_SLOWDOWN = regex(
    r"\s(?:(?:straight|consecutive|successive|quarterly|monthly|annual)\s){0,2}"
    r"(?:slowdown|deceleration|acceleration)s?\b|"
    rf"\s[^.;,]{{0,40}}?\b(?:in\swhich|when|where)\s(?:[\w-]+\s){{0,2}}?growth\s(?:has\s)?{_MOVED}"
)


def _growth_moved(clause: Clause) -> bool:
    """Whether a run is one of moves of growth itself: "growth slowed for a third quarter"."""
    behind = _SLOWDOWN.match(clause.sentence_text, clause.span.end - clause.sentence.start)
    return behind is not None or _GROWTH_MOVED.search(clause.lead) is not None


def pace_at(case: Case, step: Period) -> Value | None:
    """How fast a measure moved at a step: by the yearly rate that is printed, else by its growth on
    the usual basis."""
    forms = case.forms
    if forms.rates(Basis.YEAR):
        found = forms.rate(Basis.YEAR, step)
        return found[1] if found else None
    back = forms.before(step) if forms.series.basis is Basis.PERIOD else step.years_later(-1)
    new, old = forms.level(step), forms.level(back)
    return growth(new[1], old[1]) if new and old else None


_BONDS = regex(
    r"\b(?:Treasur(?:y|ies|ys)|(?:[Gg]overnment\s|[Ss]overeign\s)?[Bb]onds?|[Gg]ilts?|[Bb]unds?|JGBs?|"
    r"OATs?|BTPs?)\b"
)
_YIELDS = regex(r"\b(?:yield|rate|cost)s?\b", re.IGNORECASE)


def is_of_bonds(case: Case) -> bool:
    """Whether a run is one of bonds, whose yields go down as they rise: "Treasuries rallied for a
    second session"."""
    if case.forms.series.indicator != "bond_yield":
        return False
    before = case.claim.clause.before
    return _BONDS.search(before) is not None and _YIELDS.search(before) is None


def goes_down(case: Case) -> bool:
    """Whether a run is one of falls, or of figures below the middle of the measure."""
    clause = case.claim.clause
    if flow := side_of_run(clause, case.forms.series):
        return flow < 0
    side = side_of_even(clause, case.forms.series) or side_named(clause) or side_of_then(clause)
    if side is None and case.forms.series.nature is Nature.STOCK:
        side = way_of_both(clause)
    if side is not None:
        return side is Direction.DOWN
    judged = way_for(clause.change, case.forms.series.title) if clause.change else None
    if judged is not None:
        return judged is Direction.DOWN  # "the fourth improvement in a row" of cancellations
    return (case.claim.direction is Direction.DOWN) is not is_of_bonds(case)


def grows_by_its_steps(case: Case) -> bool:
    """Whether a run is one of a stock, which grows from step to step where its text tells of no
    year: "the loan book has expanded for 14 quarters"."""
    clause, series = case.claim.clause, case.forms.series
    yearly = Basis.YEAR in (case.claim.basis, clause.basis, *(t.basis for t in clause.times))
    return series.nature is Nature.STOCK and not yearly and unit_of(case) != "year"


_UNIT_OF_STEP = {
    "month": "month",
    "quarter": "quarter",
    "half[- ]year": "half_year",
    "year": "year",
    "annual": "year",
    "season": "year",
    "summer": "year",
    "winter": "year",
    "week": "week",
    "dai": "day",
    "day": "day",
    "session": "day",
}


def step_in(words: str) -> str | None:
    """The step that words name first; None where they name none."""
    places = [
        (found.start(), unit)
        for stem, unit in _UNIT_OF_STEP.items()
        if (found := re.search(rf"\b{stem}", words, re.IGNORECASE))
    ]
    return min(places)[1] if places else None


_ROLLING = regex(r"\b(?:rolling|overlapping|moving|trailing)\b", re.IGNORECASE)
_IN_A_ROW = regex(
    r"[\w\s-]{0,40}?\b(?:(?:in a row|running|in succession)\b|(?:consecutive|straight)\s[\w-]+)"
)


def last_step(case: Case) -> Period:
    """The step that a run ends with: of figures that are all of years or windows of months, the
    last such one ("births fell for a tenth year", in years to April)."""
    period = case.frame.period
    if case.forms.dated_by_windows and _rolls(case):
        alike = (w for w in case.forms.steps() if (w.start, w.end) == (period.start, period.end))
        period = next(alike, period)  # "a fifth rolling quarter", of which one ends every month
    windows = period.count > 1 and case.forms.dated_by_windows
    return period if windows and period in case.forms.steps() else period.final


def _rolls(case: Case) -> bool:
    """Whether a run is one of figures that overlap: "a fifth rolling quarter", or one whose words
    name no step, so that each figure that came out is one: "the fifth drop in a row"."""
    clause = case.claim.clause
    text, end = clause.sentence_text, clause.span.end - clause.sentence.start
    told = _IN_A_ROW.match(text, end)
    unnamed = told is not None and step_in(told.group()) is None
    return unnamed or _ROLLING.search(text) is not None


def step_before(case: Case, step: Period) -> Period:
    """The step before: of windows the one that was published before, which may overlap; of weeks
    told of days the last day a week before."""
    if step.frequency is Frequency.DAY and unit_of(case) == "week" and step.count == 1:
        return case.forms.before(step.shift(1 - _WEEK))
    if step.count == 1:
        return case.forms.before(step)
    earlier = (one for one in case.forms.steps() if one.end < step.end)
    return max(earlier, key=lambda one: one.end, default=case.forms.before(step))


_WEEK = 7


def full_years(case: Case, moved: Callable[[Period], bool]) -> int:
    """The full years for which a move on the year has held without a break in the steps of its
    measure: 37 months of falls are "three years on end"."""
    step, run = case.frame.period.final, 0
    while moved(step):
        run, step = run + 1, step_before(case, step)
    return run // PER_YEAR.get(step.frequency, 1)


def is_length_told(case: Case, length: int, wanted: int) -> bool:
    """Whether a run of `length` steps is what is told by the number `wanted`: that of the steps
    before the one told, "as in each of the previous six months", and of times unchanged is one
    less; what is counted from the day of the text, "last fell six months ago", may be one more."""
    clause, start = case.claim.clause, case.claim.clause.sentence.start
    text, span = clause.sentence_text, clause.span
    told = {wanted}
    kept, still = kept_level(clause), _unmoved(clause)
    one_less = kept is not None and kept[1]
    if one_less or counts_those_before(text, span.start - start, span.end - start):
        told.add(wanted + 1)
    if still is not None and still.ago:
        told.add(wanted - 1)
    return length in told


def missing_move(clause: Clause) -> Direction | None:
    """Which way the move goes that did not come in a run: down for "has not fallen for a year";
    None for a run of moves."""
    still = _unmoved(clause)
    return still.missing if still else None


def _unmoved(clause: Clause) -> Unmoved | None:
    start = clause.sentence.start
    return unmoved(clause.sentence_text, clause.span.start - start, clause.span.end - start)


def unit_of(case: Case) -> str | None:
    """The step that a run is counted in; None where the claim has no figure."""
    return case.claim.quantity.unit if case.claim.quantity else None
