"""What a claim's figure is compared with: its baseline and its basis."""

from dataclasses import replace

from verifier.check.bases import adds_to_a_stock, averages_levels, bases_of
from verifier.check.compared import is_between_steps, last_of_that_name, told_baseline
from verifier.check.days import (
    begun_by,
    is_over_the_day,
    moves_daily,
    step_named,
    trading_day_before,
)
from verifier.check.days_compared import closes_before, days_set_against
from verifier.check.origins import quarter_of_a_season, span_told
from verifier.check.parts import moves_so_far
from verifier.check.rolling import against_the_print_before, at_the_turn_of_a_year
from verifier.check.soundings import (
    begun_between,
    beside_the_day,
    counted_from,
    since_the_turn,
    since_told,
)
from verifier.check.steps_back import step_back, steps_back, weeks_back
from verifier.check.stretches import from_end_to_end, over_its_months, over_long, summed_before
from verifier.check.told_rates import moves_a_rate
from verifier.check.weeks import weeks_compared
from verifier.check.windows import sessions_back, spread_over_years, window_over
from verifier.language.comparisons.multiplied import is_of_another_thing
from verifier.language.times.refs import looks_back
from verifier.model.agreement import PROPORTIONS
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import Basis, TermKind, TimeKind
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.rule import Frame, Operation
from verifier.model.series import Nature, Series, Transformation


def frames_of(claim: Claim, forms: Forms, operation: Operation, period: Period) -> list[Frame]:
    """The frames to try in turn: the stated comparison alone, or the headline one first."""
    record = claim.assertion == "record"
    baseline = None if record else told_baseline(claim, period, moves_daily(forms), forms.series)
    if claim.assertion == "streak":
        basis = claim.basis or (forms.series.basis if not claim.basis_stated else None)
        return [Frame(period, None, basis)]
    if operation.name == "average" and forms.series.nature is Nature.STOCK:
        means = [Frame(period, period.previous(), Basis.PERIOD), Frame(period)]
        return means[::-1] if averages_levels(claim) else means
    if not operation.compares(forms):
        basis = _implied(claim, forms)
        return [Frame(period, period.years_later(-1) if basis else None, basis)]
    if (baseline is None and is_between_steps(claim, period)) or baseline == period:
        return []
    begun = begun_by(claim, period) if baseline is None else None
    if begun is not None:
        return [Frame(period, forms.before(begun.shift(1)), None)]
    if days := days_set_against(claim, forms, period):
        return [Frame(period, day, _basis_between(period, day)) for day in days]
    if baseline is None and moves_so_far(claim, forms.series) and period.count > 1:
        return [Frame(period.final, Period(period.frequency, period.first - 1, period.first - 1))]
    window = window_over(claim)
    if baseline is None and window is not None and window.window and claim.clause.basis is None:
        backs = sessions_back(claim, period, window, forms)
        backs = backs or steps_back(period, window.window, window.frequency)
        if window.window == 1 and window.frequency is not None:
            backs = [*backs, *closes_before(forms, period, window.frequency)]
        return [Frame(period, back, _basis_between(period, back)) for back in backs]
    if operation.name == "multiple" and baseline is None:
        if claim.clause.basis is Basis.PERIOD and claim.clause.baseline is None:
            return [_frame_on(period, Basis.PERIOD, forms)]  # "tripled over the month"
        ends = over_long(claim, operation, period) or from_end_to_end(
            claim, forms, operation, period
        )
        if ends:
            return ends
        moved = claim.clause.change is not None and claim.clause.change.word.endswith("ed")
        moved = moved and not is_of_another_thing(claim.clause)
        bases = bases_of(claim, forms, operation, period) if moved else []
        return [_frame_on(period, basis, forms) for basis in bases if basis is not Basis.ANNUALISED]
    if baseline is None and (backs := weeks_back(claim, period)):
        return [Frame(period, back, None) for back in backs]
    if baseline is None and _names_a_baseline(claim, period):
        return []
    if baseline is None and is_over_the_day(claim) and period.frequency is Frequency.DAY:
        return [_frame_on(period, Basis.PERIOD, forms)]
    told = span_told(claim, forms.series) if baseline is None else None
    if told is not None and told[1] == period:
        starts = counted_from(claim, forms, told[0])
        return [Frame(period, start, _basis_between(period, start)) for start in starts]
    if claim.basis is Basis.ANNUALISED and (long := over_long(claim, operation, period)):
        return long
    if baseline is not None and spread_over_years(claim, period, baseline):
        return [Frame(period, baseline, Basis.ANNUALISED)]
    if baseline is not None:
        basis = claim.basis or _basis_between(period, baseline)
        several = summed_before(claim, forms, period) if basis is Basis.YEAR else []
        return [
            Frame(period, baseline, basis),
            *_against_a_year(claim, forms, period),
            *(Frame(period, one, None) for one in last_of_that_name(claim, baseline)),
            *(Frame(period, week, None) for week in weeks_compared(claim, forms, baseline)),
            *(Frame(period, row, None) for row in since_told(claim, forms) if row != period),
            *(Frame(period, row, None) for row in begun_between(claim, forms, baseline)),
            *at_the_turn_of_a_year(claim, forms, baseline),
            *(Frame(period, one, None) for one in quarter_of_a_season(claim, period)),
            *(Frame(period, row, basis) for row in beside_the_day(forms, baseline)),
            *(frame_on(steps, Basis.YEAR) for steps in several),
        ]
    if claim.basis is not None:
        step = step_named(claim)
        if step is not None and claim.basis is Basis.PERIOD and _is_coarser(step, period):
            backs = [*steps_back(period, 1, step), *closes_before(forms, period, step)]
            return [Frame(period, back, None) for back in backs]
        bases = [Basis.PERIOD, Basis.YEAR] if moves_a_rate(claim, forms) else [claim.basis]
        steps = period, *summed_before(claim, forms, period)
        found = [_frame_on(several, basis, forms) for several in steps for basis in bases]
        rolls = claim.basis is Basis.PERIOD and step is not Frequency.QUARTER
        return [*found, *(against_the_print_before(forms, period) if rolls else ())]
    if long := over_long(claim, operation, period):
        return _from_each_start(claim, forms, long)
    ends = _from_each_start(claim, forms, from_end_to_end(claim, forms, operation, period))
    summed = forms.series.nature is Nature.FLOW  # which is the sum of a stretch first
    return [
        *(() if summed else ends),
        *(_frame_on(period, basis, forms) for basis in bases_of(claim, forms, operation, period)),
        *(Frame(period, day, None) for day in since_the_turn(claim, forms, period)),
        *against_the_print_before(forms, period),
        *_over_the_year(forms, operation, period),
        *over_its_months(claim, forms, operation, period),
        *(ends if summed else ()),
    ]


def _from_each_start(claim: Claim, forms: Forms, frames: list[Frame]) -> list[Frame]:
    """Frames from all steps from which their move may be counted."""
    return [
        replace(frame, baseline=start)
        for frame in frames
        if frame.baseline is not None
        for start in counted_from(claim, forms, frame.baseline)
    ]


def _against_a_year(claim: Claim, forms: Forms, period: Period) -> list[Frame]:
    """What stands somewhere beside the mean or the end of the year that the text names, which is
    tried after the same month of it: "half a per cent above its 2023 level"."""
    ref, series = claim.clause.baseline, forms.series
    if ref is None or ref.period is None or ref.mention is None or ref.mention.anaphor is not None:
        return []
    year = ref.period.frequency is Frequency.YEAR and ref.period.count == 1
    finer = PER_YEAR.get(period.frequency, 0) > 1
    before = ref.period.end < period.start
    stands = series.nature is not Nature.FLOW and series.transformation is Transformation.NONE
    return [Frame(period, ref.period, None)] if year and finer and before and stands else []


def comparison_told(
    claim: Claim, period: Period | None, series: Series | None = None
) -> tuple[Period | None, Basis | None]:
    """The baseline and basis of a claim for which nothing is computed: what its words name, else
    the headline basis of `series`, else what is the convention."""
    basis = claim.basis
    if claim.operation not in ("growth", "change") or claim.assertion != "value":
        return None, basis
    if period is not None:
        named = told_baseline(claim, period, period.frequency is Frequency.DAY)
        if named is not None:
            return named, basis or _basis_between(period, named)
    begun = begun_by(claim, period) if period is not None else None
    if begun is not None:
        return begun, None
    window = window_over(claim)
    if window is not None and window.window and basis is None:
        back = step_back(period, window.window, window.frequency) if period is not None else None
        return back, None
    if _names_a_baseline(claim, period):
        return None, basis
    added = series is not None and adds_to_a_stock(claim, series)
    basis = basis or claim.shared or (Basis.PERIOD if added else None)
    basis = basis or _convention(claim.operation, period, series)
    if period is None:
        return None, basis
    step = step_named(claim)
    coarser = step is not None and step is not Frequency.DAY and _is_coarser(step, period)
    if coarser and basis is Basis.PERIOD:
        return step_back(period, 1, step), basis
    if period.frequency is Frequency.DAY and basis is Basis.PERIOD:
        return trading_day_before(period), basis
    return frame_on(period, basis).baseline, basis


def _convention(operation: str, period: Period | None, series: Series | None) -> Basis:
    """The basis that news copy means where it names none."""
    yearly = period is not None and (period.frequency is Frequency.YEAR or period.count > 1)
    if yearly:
        return Basis.YEAR
    if series is not None and series.basis is not None:
        return series.basis
    daily = period is not None and period.frequency is Frequency.DAY
    return Basis.PERIOD if daily or operation == "change" else Basis.YEAR


def _is_coarser(step: Frequency, period: Period) -> bool:
    """Whether a change is told over longer steps than a single period: the quarter for a month."""
    if period.frequency is Frequency.DAY:
        return True
    if period.frequency is Frequency.WEEK:
        return step in PER_YEAR
    longer = PER_YEAR.get(step, 99) < PER_YEAR.get(period.frequency, 0)
    return longer and period.count == 1


def _over_the_year(forms: Forms, operation: Operation, period: Period) -> list[Frame]:
    """The change of a price or stock from the end of one year to the end of the next, beside
    that of its yearly means: "gold rose 63% in 2025"."""
    series = forms.series
    standing = series.nature in (Nature.PRICE, Nature.STOCK, Nature.INDEX)
    finer = PER_YEAR.get(series.frequency, 0) > 1
    if not standing or not finer or period.frequency is not Frequency.YEAR or period.count != 1:
        return []
    if operation.name not in ("growth", "change"):
        return []
    return [frame_on(Period.of(series.frequency, period.end), Basis.YEAR)]


def frame_on(period: Period, basis: Basis) -> Frame:
    """The frame that compares `period` with the one that `basis` names."""
    baseline = period.years_later(-1) if basis is Basis.YEAR else period.previous()
    return Frame(period, baseline, basis)


def _frame_on(period: Period, basis: Basis, forms: Forms) -> Frame:
    """The same, with the day before as the last one that has a figure."""
    if period.frequency is Frequency.DAY and basis is Basis.PERIOD:
        return Frame(period, forms.before(period), basis)
    return frame_on(period, basis)


def _names_a_baseline(claim: Claim, period: Period | None) -> bool:
    """Whether the text names the period compared with, so that no other may stand in for it; where
    the claim's own time is pointed at, what is the same is that of another figure: "rose 0.3%
    between August and September after 0.4% the month before"."""
    ref = claim.clause.baseline
    if ref is None or ref.mention is None or ref.mention.kind is not TimeKind.BASELINE:
        return False
    anaphor = ref.mention.anaphor
    pointed = looks_back(claim.clause.time) and anaphor is None
    if pointed and ref.period is not None and ref.period == period:
        return False
    return ref.period is not None or (anaphor is not None and anaphor.year is not None)


def _implied(claim: Claim, forms: Forms) -> Basis | None:
    """The comparison that the measure's own word carries, as "inflation" does for prices."""
    if claim.operation != "level" or claim.quantity is None or claim.quantity.unit != "percent":
        return None
    series = forms.series
    stated = claim.basis or claim.clause.basis
    if series.transformation is not Transformation.NONE:
        printed = stated is Basis.ANNUALISED or (stated is not None and forms.rates(stated))
        return stated if printed else Basis(series.transformation.value)
    if series.unit in PROPORTIONS:
        return None
    if claim.basis or claim.clause.basis:
        return claim.basis or claim.clause.basis
    for scoped in claim.clause.terms:
        term = scoped.term
        if term.kind is TermKind.INDICATOR and term.code == series.indicator and term.implies:
            return Basis(term.implies)
    return series.basis or Basis.YEAR


def _basis_between(period: Period, baseline: Period) -> Basis | None:
    if baseline == period.years_later(-1):
        return Basis.YEAR
    return Basis.PERIOD if baseline == period.previous() else None
