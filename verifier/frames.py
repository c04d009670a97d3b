"""What a claim's times mean for a measure: its period, its baseline and its basis."""

import re
from datetime import date, timedelta

from verifier.days import days_back, moves_daily, quoted_day, step_named
from verifier.language.times import resolve
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.forms import Forms
from verifier.model.known import Known
from verifier.model.mention import Basis, TermKind, TimeKind
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.rule import Frame, Operation
from verifier.model.series import Nature, Series, Transformation

_YEAR_OF_TWO = re.compile(
    r"\d{4}\s?[-–/]\s?\d{2,4}|\bFY|fiscal|season|"
    r"(?:financial|marketing|crop|academic|tax) year",
    re.IGNORECASE,
)


def period_of(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The period that the claim's time means for this measure; the newest where it is open.

    A year of two calendar years ("2024-25") is the one that the measure is published in: a crop
    year from October is not the government's from April.
    """
    run = _own_run(claim, forms)
    return run if run is not None else _read_period(claim, forms, published)


def _own_run(claim: Claim, forms: Forms) -> Period | None:
    """The twelve months of two calendar years in which the measure is published, where the text
    names those years."""
    period, mention = claim.clause.time.period, claim.clause.time.mention
    if period is None or mention is None or not _may_be_a_run(period) or _has(forms, period):
        return None
    start = mention.span.start - claim.clause.sentence.start
    told = claim.clause.sentence_text[max(0, start) :][: len(mention.span)]
    if 0 <= start < len(claim.clause.sentence_text) and not _YEAR_OF_TWO.search(told):
        return None
    own = (p for p in forms.chosen.values if _is_a_years_run(p))
    years = period.start.year, period.end.year
    return next((p for p in own if (p.start.year, p.end.year) == years), None)


def _may_be_a_run(period: Period) -> bool:
    """Whether it is twelve months of two calendar years, or those two years: "2024-25"."""
    pair = period.frequency is Frequency.YEAR and period.count == 2
    return pair or _is_a_years_run(period)


def _read_period(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The period that the claim's time means for this measure; the newest where it is open.

    `published` is the article's day: an open period ends with the newest figure out by then.
    """
    time = claim.clause.time
    series = forms.series
    window = window_of(claim)
    if time.period is None and window is not None and claim.operation == "average":
        last = newest(forms, published)
        return Period(last.frequency, last.last - window + 1, last.last) if last else None
    if series.frequency is Frequency.DAY and (time.inherited or time.period is None):
        changes = [p.start for p in forms.chosen.values if p.start <= published]
        if time.apart and changes:
            return Period.of(Frequency.DAY, max(changes) - timedelta(days=1))
        return quoted_day(forms, claim.clause.day or Period.of(Frequency.DAY, published))
    told = time.mention
    if series.frequency is Frequency.DAY and told is not None and told.anaphor is not None:
        sentence = claim.clause.sentence_text[
            max(0, told.span.start - claim.clause.sentence.start) :
        ]
        if sentence[: len(told.span)].lower() == "a year ago":  # before the day of publication
            return Period.of(Frequency.DAY, published - timedelta(days=365))
    if time.period is None:
        return newest(forms, published)
    if time.inherited and series.frequency is Frequency.WEEK and time.period.count > 1:
        return newest(forms, published)
    weekly = (Frequency.WEEK, Frequency.DAY)
    if time.period.frequency is Frequency.WEEK and series.frequency not in weekly:
        return newest(forms, published)
    if claim.operation == "growth" and _is_a_years_run(time.period):
        runs = any(k.series.nature is Nature.FLOW for k in forms.levels)
        return _in_steps(time.period, series) if runs else time.period.final
    if _is_a_years_run(time.period) and series.nature is not Nature.FLOW and _told_of(claim):
        return time.period.final
    if time.to_date:
        return newest(forms, published, time.period)
    if time.inherited and not _has(forms, time.period):
        return _newest_within(forms, time.period, published)
    running = time.period.start <= published < time.period.end
    if running and time.period.frequency is Frequency.YEAR and series.status != "forecast":
        return newest(forms, published, time.period) or time.period
    if series.frequency is Frequency.DAY and time.period.frequency is Frequency.DAY:
        return quoted_day(forms, time.period)
    return _in_steps(time.period, series)


def _in_steps(period: Period, series: Series) -> Period:
    """A period in the steps of a coarser series: the same days, or for stocks and rates the step
    that ends with it ("at the end of June" of a quarterly series)."""
    if PER_YEAR.get(series.frequency, 99) >= PER_YEAR.get(period.frequency, 99):
        return period
    same = period.to(series.frequency)
    if same is not None:
        return same
    step = Period.of(series.frequency, period.end)
    standing = series.nature is not Nature.FLOW
    return step if standing and step.end == period.end and period.count == 1 else period


def newest(forms: Forms, published: date, year: Period | None = None) -> Period | None:
    """The newest period out by `published`, or January of `year` up to it."""
    if published >= forms.day:
        return forms.newest(year)
    then = tuple(Known(known.history, published) for known in forms.members)
    return Forms(then[0], then).newest(year)


def window_of(claim: Claim) -> int | None:
    """The steps of an open span that ends now ("over the past three months", "in two years")."""
    mention = claim.clause.time.mention
    return mention.window if mention is not None else None


def _is_a_years_run(period: Period) -> bool:
    """Whether a growth rate "in the year to May" is meant: that of May on the year before."""
    per_year = PER_YEAR.get(period.frequency, 0)
    return per_year > 1 and period.count == per_year and period.first % per_year != 0


def _told_of(claim: Claim) -> bool:
    """Whether another figure stands between a claim and its time, which was told of that: "rents
    went up 3.4% in the year to January, though the average was still 1,290"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or claim.operation == "growth":
        return False
    start = clause.sentence.start
    first, last = sorted((mention.span, clause.span))
    between = clause.sentence_text[: max(0, last.start - start)][max(0, first.end - start) :]
    before = clause.sentence_text[: max(0, first.start - start)]
    return _FIGURE.search(between) is not None or (
        first is mention.span and _FIGURE.search(before) is not None
    )


_FIGURE = re.compile(r"\d")


def _has(forms: Forms, period: Period) -> bool:
    if forms.level(period) is not None:
        return True
    return any(forms.rate(basis, period) is not None for basis in Basis)


def _newest_within(forms: Forms, period: Period, published: date) -> Period | None:
    """The newest period for an inherited time that the measure does not come in."""
    coarser = PER_YEAR.get(forms.series.frequency, 99) < PER_YEAR.get(period.frequency, 99)
    last = newest(forms, published)
    if period.count > 1 and not coarser:
        return period
    if last is None or coarser or last.end <= period.end:
        return last
    return period


def frames_of(claim: Claim, forms: Forms, operation: Operation, period: Period) -> list[Frame]:
    """The frames to try in turn: the stated comparison alone, or the headline one first."""
    record = claim.assertion == "record"
    baseline = None if record else _baseline(claim.clause.baseline, period, moves_daily(forms))
    if claim.assertion == "streak":
        basis = claim.basis or (forms.series.basis if not claim.basis_stated else None)
        return [Frame(period, None, basis)]
    if not operation.compared:
        basis = _implied(claim, forms)
        return [Frame(period, period.years_later(-1) if basis else None, basis)]
    mention = claim.clause.time.mention
    if baseline is None and mention is not None and mention.window and claim.clause.basis is None:
        back = _back(period, mention.window, mention.frequency)
        return [Frame(period, back, _basis_between(period, back))]
    if operation.name == "multiple" and baseline is None:
        moved = claim.clause.change is not None and claim.clause.change.word.endswith("ed")
        return [Frame(period, period.years_later(-1), Basis.YEAR)] if moved else []
    if baseline is None and _names_a_baseline(claim.clause.baseline):
        return []
    if baseline is not None:
        return [Frame(period, baseline, claim.basis or _basis_between(period, baseline))]
    if claim.basis is not None:
        step = step_named(claim) if period.frequency is Frequency.DAY else None
        if step is not None and claim.basis is Basis.PERIOD:
            return [Frame(period, _back(period, 1, step), None)]
        return [frame_on(period, claim.basis)]
    return [
        *(frame_on(period, basis) for basis in _bases(forms, operation, period)),
        *_over_the_year(forms, operation, period),
    ]


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


def _bases(forms: Forms, operation: Operation, period: Period) -> list[Basis]:
    """The headline basis of the measure, then the other conventional ones."""
    series = forms.series
    if period.frequency is Frequency.YEAR or period.count > 1:
        return [Basis.YEAR]
    first = series.basis or (Basis.PERIOD if operation.name == "change" else Basis.YEAR)
    if series.transformation is not Transformation.NONE and series.basis is None:
        first = Basis(series.transformation.value)
    order = [first, *(b for b in (Basis.YEAR, Basis.PERIOD, Basis.ANNUALISED) if b != first)]
    if period.frequency is not Frequency.QUARTER:
        order = [b for b in order if b is not Basis.ANNUALISED or b is first]
    return order


def _baseline(ref: TimeRef | None, period: Period, daily: bool) -> Period | None:
    """The period compared with, in steps of the claim's period where it fits."""
    if ref is None:
        return None
    mention = ref.mention
    pointing = mention is not None and mention.anaphor is not None
    found = resolve(mention, period) if pointing and mention else ref.period
    if found is None:
        return None
    if period.frequency is Frequency.DAY and mention and mention.kind is TimeKind.SINCE:
        before = 0 if daily and found.count == 1 else 1
        return Period.of(Frequency.DAY, found.start - timedelta(days=before))
    if found.frequency is Frequency.YEAR and period.frequency is not Frequency.YEAR:
        years = found.start.year - period.start.year
        return period.years_later(years) if years < 0 else None
    if found.frequency is not period.frequency:
        return found.to(period.frequency) or (found if found.end < period.start else None)
    return found if found.last < period.last else None


def _names_a_baseline(ref: TimeRef | None) -> bool:
    """Whether the text names the period compared with, so that no other may stand in for it."""
    if ref is None or ref.mention is None or ref.mention.kind is not TimeKind.BASELINE:
        return False
    anaphor = ref.mention.anaphor
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
    if series.nature is Nature.RATE or series.unit == "percent":
        return None
    if claim.basis or claim.clause.basis:
        return claim.basis or claim.clause.basis
    for scoped in claim.clause.terms:
        term = scoped.term
        if term.kind is TermKind.INDICATOR and term.code == series.indicator and term.implies:
            return Basis(term.implies)
    return series.basis or Basis.YEAR


def _back(period: Period, steps: int, frequency: Frequency | None) -> Period:
    """`period` moved back by `steps` of `frequency`."""
    if frequency is Frequency.YEAR or frequency is None:
        return period.years_later(-steps)
    if period.frequency is Frequency.DAY and frequency is not Frequency.DAY:
        return days_back(period, steps, frequency)
    per_year, own = PER_YEAR.get(frequency), PER_YEAR.get(period.frequency)
    return period.shift(-steps * own // per_year) if per_year and own else period.shift(-steps)


def _basis_between(period: Period, baseline: Period) -> Basis | None:
    if baseline == period.years_later(-1):
        return Basis.YEAR
    return Basis.PERIOD if baseline == period.previous() else None
