"""What a claim's time means for a measure: the period that its figure is of."""

from datetime import date, timedelta

from verifier.check.counted_early import counted_early, counted_once
from verifier.check.days import (
    before_its_change,
    begun_by,
    counted_back,
    day_told,
    last_close,
    quoted_day,
    stood_before,
    this_month,
)
from verifier.check.days_compared import before_the_news, before_today, is_open_yet
from verifier.check.origins import end_told, filled_by, in_steps_of
from verifier.check.other_times import the_one_out
from verifier.check.parts import (
    closes_a_year,
    end_of_a_stretch,
    ends_told,
    ends_with_a_year,
    is_of_a_part,
    is_told_of_another,
    newest_in_season,
    stands_now,
)
from verifier.check.peaks import peak_told
from verifier.check.rolling import month_that_ends_it, spans_its_window
from verifier.check.running_totals import year_by
from verifier.check.seasons import (
    has_figure,
    is_a_year_so_far,
    is_a_years_run,
    own_run,
    running_season,
)
from verifier.check.steps_back import weeks_before
from verifier.check.summed_spans import added_up, stands_at_its_end
from verifier.check.sums import year_through
from verifier.check.told_rates import at_its_end
from verifier.check.undated import (
    is_coarser,
    is_of_now,
    is_set_ahead,
    kept_up,
    looks_ahead,
    newest_within,
)
from verifier.check.weeks import week_of_its_day
from verifier.check.windows import (
    came_from,
    is_set_against_the_run_before,
    moves_by_the_month,
    to_the_day,
)
from verifier.language.moves.runs import was_over
from verifier.language.times.calendars import run_to
from verifier.language.times.resolve import resolve
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.known import Known
from verifier.model.mention import Basis, TimeMention
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature, Series, Transformation


def period_of(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The period that the claim's time means for this measure; the newest where it is open.

    A year of two calendar years ("2024-25") is the one that the measure is published in: a crop
    year from October is not the government's from April.
    """
    run = running_season(claim, forms, published) or own_run(claim, forms)
    run = run or end_told(claim, forms.series) or peak_told(claim, forms)
    run = run or this_month(claim, forms, published)
    if run is not None:
        return _before_its_end(claim, run, forms) if claim.assertion == "streak" else run
    if looks_ahead(claim, forms.series, published):
        return newest(forms, published)
    found = _read_period(claim, forms, published)
    if claim.assertion == "streak" and found is not None:
        found = _before_its_end(claim, _last_counted(claim, found, forms), forms)
    single = found is not None and found.count == 1 and found.frequency is forms.series.frequency
    return _as_dated(forms, found) if single else found


def _read_period(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The same; an open period ends with the newest figure out by the article's day."""
    time, series, last = claim.clause.time, forms.series, newest(forms, published)
    window, run = window_of(claim), is_set_against_the_run_before(claim)
    if time.period is None and window is not None and (run or claim.operation == "average"):
        return Period(last.frequency, last.last - window + 1, last.last) if last else None
    summed = year_by(claim, series) or year_through(claim, last, series)
    summed = summed or added_up(claim, series, last)
    if summed is not None:
        return summed
    earlier = counted_back(claim, forms, published) or came_from(claim, last)
    earlier = earlier or before_the_news(claim, forms, published)
    earlier = earlier or to_the_day(claim, last, published)
    if earlier is not None:
        return earlier
    begun = series.frequency is Frequency.DAY and begun_by(
        claim, Period.of(Frequency.DAY, published)
    )
    if series.frequency is Frequency.DAY and (begun or is_open_yet(claim, published)):
        if not begun and (time.apart or stood_before(claim, forms)):
            changes = [p.start for p in forms.chosen.values if p.start <= published]
            if changes:
                return Period.of(Frequency.DAY, max(changes) - timedelta(days=1))
        return day_told(claim, forms, claim.clause.day or Period.of(Frequency.DAY, published))
    before = before_its_change(claim, forms) or before_today(claim, forms, published)
    before = before or the_one_out(claim, last)
    if before is not None:
        return before
    told = time.mention
    week = week_of_its_day(claim, forms, published)
    if week is not None and (time.inherited or time.period is None):
        return week if time.inherited else _pointed_at(told, week) or week
    if time.period is None:
        last = _begun(forms, published) or newest(forms, published)
        return _pointed_at(told, last) or _as_dated(forms, kept_up(forms, last, published))
    if time.period.count > 1 and time.period in forms.chosen.values:
        return time.period
    if spans_its_window(time.period, series):
        return Period.of(series.frequency, time.period.end)
    if (month := month_that_ends_it(claim, forms)) is not None:
        return month
    if stands_now(claim, series) or is_of_now(time, series, published):
        return newest(forms, published)
    weekly = (Frequency.WEEK, Frequency.DAY)
    weeks = time.period.frequency is Frequency.WEEK and series.frequency not in weekly
    filled = filled_by(time.period, series.frequency) if weeks else None
    if filled is not None:
        return filled
    if weeks:
        last, back = newest(forms, published), published.year - time.period.end.year
        return last.years_later(-back) if last is not None else None
    monthly = time.inherited and Basis.PERIOD in (claim.basis, claim.clause.basis)
    if monthly and (is_a_years_run(time.period) or is_a_year_so_far(time.period)):
        return _in_steps(time.period.final, series)  # "up 9.3% over the month to 66,910"
    if moves_by_the_month(claim, series):
        return Period.of(Frequency.MONTH, time.period.end)
    flows = any(k.series.nature is Nature.FLOW for k in forms.levels)
    years_run = is_a_years_run(time.period) and not time.to_date
    if claim.operation in ("growth", "change") and years_run:
        return _in_steps(time.period if flows else time.period.final, series)
    if ends_told(claim, series):
        return Period.of(series.frequency, time.period.end)
    if series.frequency is Frequency.QUARTER and is_of_a_part(claim):
        return in_steps_of(time.period, series.frequency) or time.period
    if ends_with_a_year(claim, series) and not flows:
        return _in_steps(Period.of(Frequency.MONTH, time.period.end), series)
    moved = told is not None and told.anaphor is not None and bool(told.anaphor.steps)
    elsewhere = time.inherited or moved or is_told_of_another(claim) or at_its_end(claim, series)
    run = years_run or stands_at_its_end(claim, series)
    if run and series.nature is not Nature.FLOW and elsewhere:
        step = _in_steps(time.period.final, series)
        lacks = time.inherited and not has_figure(forms, step)
        return newest_within(newest(forms, published), forms, step, published) if lacks else step
    if (end := end_of_a_stretch(claim, series)) is not None:
        return end
    if time.to_date:
        return _so_far(forms, published, time.period)
    if time.inherited and not has_figure(forms, time.period):
        season = newest_in_season(claim, last)
        return season or newest_within(last, forms, time.period, published)
    back = moved and series.frequency is Frequency.QUARTER and is_coarser(series, time.period)
    if back and not has_figure(forms, _in_steps(time.period, series)):
        return _pointed_at(told, newest_within(last, forms, time.period, published))
    running = time.period.start <= published < time.period.end
    if running and time.period.frequency is Frequency.YEAR and series.status != "forecast":
        return newest(forms, published, time.period) or time.period
    closing = Period.of(series.frequency, time.period.end)
    if not running and closing in forms.chosen.values and closes_a_year(claim, series):
        return closing
    if series.frequency is Frequency.DAY and time.period.frequency is Frequency.DAY:
        return quoted_day(forms, time.period)
    if (closed := last_close(claim, forms)) is not None:
        return _in_steps(closed, series)
    early = counted_early(time.period, forms) or counted_once(time.period, forms)
    return early or _in_steps(time.period, series)


def _last_counted(claim: Claim, found: Period, forms: Forms) -> Period:
    """The last step of a time that a run is counted over: "11th straight month" of a half."""
    unit = claim.quantity.unit if claim.quantity is not None else None
    steps = found.to(forms.series.frequency)
    counted = steps is not None and steps.count > 1 and steps.step_name == unit
    return steps.final if steps is not None and counted and claim.clause.time.inherited else found


def _before_its_end(claim: Claim, period: Period, forms: Forms | None = None) -> Period:
    """The step before a time that a run did not reach: "ending a run of 12 rises"."""
    clause, start = claim.clause, claim.clause.sentence.start
    over = was_over(clause.sentence_text, claim.span.start - start, claim.span.end - start)
    if not over:
        return period
    if forms is not None and period.count > 1 and period in forms.steps():
        before = (p for p in forms.steps() if p.end < period.start)
        return max(before, key=lambda p: p.end, default=period)
    last = period.final
    daily = forms is not None and last.frequency is Frequency.DAY
    return forms.before(last) if daily and forms is not None else last.shift(-1)


def _pointed_at(told: TimeMention | None, last: Period | None) -> Period | None:
    """What a time that points means from the newest figure: "the month before", "the 12 months"."""
    if told is None or told.anaphor is None or last is None:
        return None
    if told.window and not told.anaphor.steps and told.frequency is not None:
        run = run_to(last, told.window, told.frequency)
        return run and (run.to(last.frequency) or run)
    moved = resolve(told, last) or next(iter(weeks_before(told, last)), None)
    counted = told.window is not None and told.frequency is not None and moved is not None
    if counted and moved is not None and told.frequency and moved.count == 1:
        return run_to(moved, told.window or 1, told.frequency)  # "in the 12 months before"
    return moved


def _begun(forms: Forms, published: date) -> Period | None:
    """Of a forecast, the newest period that has begun by publication: what analysts had expected is
    no matter of next year; None for other measures."""
    if forms.series.status != "forecast":
        return None
    begun = (p for p in forms.chosen.values if p.start <= published)
    return max(begun, key=lambda p: p.end, default=None)


def _as_dated(forms: Forms, last: Period | None) -> Period | None:
    """A single period as the measure dates it: a crop year for its last month, three months of
    a rolling rate for the one that they end with."""
    values = forms.chosen.values
    if last is None or last in values or forms.chosen.steps_alone:
        return last
    runs = (p for p in values if p.count > 1 and p.final == last)
    return max(runs, key=lambda p: p.count, default=last)


def _in_steps(period: Period, series: Series) -> Period:
    """A period in the steps of a coarser series: the same days, or for stocks and rates the step
    that ends with it ("at the end of June" of a quarterly series)."""
    if PER_YEAR.get(series.frequency, 99) >= PER_YEAR.get(period.frequency, 99):
        return period
    same = period.to(series.frequency)
    if same is not None:
        return same
    step = Period.of(series.frequency, period.end)
    moves = series.transformation in (Transformation.PERIOD, Transformation.ANNUALISED)
    standing = series.nature is not Nature.FLOW and not moves  # growth in a quarter is no month's
    season = period.frequency is Frequency.MONTH and period.count == _A_SEASON
    once = series.frequency is Frequency.YEAR and step.contains(period)
    if (once and (standing or season)) or (is_set_ahead(series) and step.start == period.start):
        return step  # counted once a year: "on the rolls in the autumn of 2025"
    return step if standing and step.end == period.end and period.count == 1 else period


def _so_far(forms: Forms, published: date, year: Period) -> Period | None:
    """The year up to the newest figure, or an earlier one up to the same step: "100 at the same
    point a year ago"."""
    last = newest(forms, published)
    if last is None:
        return None
    ago = next((n for n in range(_YEARS_BACK) if year.years_later(n).contains(last)), 0)
    found = newest(forms, published, year.years_later(ago))
    return found.years_later(-ago) if found is not None else None


_YEARS_BACK, _A_SEASON = 12, 3


def period_told(claim: Claim, published: date) -> Period | None:
    """The period that a claim's words settle, without a measure: a year that runs is told up to
    the month before publication."""
    time = claim.clause.time
    if time.apart and time.other is not None:
        return time.other
    if claim.assertion == "streak" and time.period is not None:
        return _before_its_end(claim, time.period)
    if time.period is None or not time.to_date:
        return time.period
    last = Period.of(Frequency.MONTH, published).shift(-1)
    if time.period.frequency is not Frequency.YEAR or not time.period.contains(last):
        return None
    return Period.between(Period.of(Frequency.MONTH, time.period.start), last)


def newest(forms: Forms, published: date, year: Period | None = None) -> Period | None:
    """The newest period out by `published`, or January of `year` up to it."""
    if published >= forms.day:
        return forms.newest(year)
    then = tuple(Known(known.history, published, known.told) for known in forms.members)
    return Forms(then[0], then).newest(year)


def window_of(claim: Claim) -> int | None:
    """The steps of an open span that ends now ("over the past three months", "in two years")."""
    mention = claim.clause.time.mention
    return mention.window if mention is not None else None
