"""Home of settling: the period of a time once what its words point at is known."""

from dataclasses import replace

from verifier.language.times.calendars import run_to, tidy
from verifier.language.times.resolve import resolve
from verifier.model.clause import TimeRef
from verifier.model.mention import Anaphor, Basis, TimeKind, TimeMention
from verifier.model.period import Frequency, Period


def settle(mention: TimeMention, referent: TimeRef | None) -> TimeRef | None:
    """The time of a mention, pointing words resolved against `referent`; None where they fail."""
    if mention.anaphor is None:
        if _is_of_an_untold_year(mention):
            return TimeRef(apart=True, mention=mention)
        if mention.period is None and _recalled(mention, referent) and referent is not None:
            return TimeRef(referent.period, mention=mention)  # "over the nine months"
        if mention.period is None and (so_far := _months_so_far(mention, referent)) is not None:
            return TimeRef(so_far, mention=replace(mention, window=None))
        period = _edge_of_the_year(mention, referent) or mention.period
        return TimeRef(period, mention.to_date, mention=mention)
    if referent is None:
        return None
    lasting = mention.window and not mention.anaphor.steps
    if lasting and mention.to_date:
        return None  # up to the newest figure, whatever was told before
    if lasting and mention.window and mention.anaphor.frequency and referent.period is not None:
        run = run_to(referent.period, mention.window, mention.anaphor.frequency)
        if run is not None and _ends_in_passing(run, mention.window, referent.period):
            return TimeRef(mention=replace(mention, anaphor=None))
        return TimeRef(run or referent.period, mention=mention)  # "over the 12 months"
    if mention.anaphor.named is not None:
        return TimeRef(resolve(mention, referent.period), mention=mention)
    if mention.anaphor.steps == 0 and mention.anaphor.year is None:
        if mention.anaphor.frequency is Frequency.QUARTER and _is_longer_than_a_quarter(referent):
            return _quarter_that_ends(mention, referent)
        if (last := _last_alone(mention, referent.period)) is not None:
            return TimeRef(last, mention=mention)
        period = _widened(referent.period, mention.anaphor.frequency, mention.frequency is not None)
        return TimeRef(period, referent.to_date, mention=mention)
    if referent.to_date or (mention.to_date and _is_one_year(referent.period)):
        return TimeRef(_moved_year(mention, referent), True, mention=mention)
    period = _steps_right_before(mention, referent.period)
    period = period or _as_long(mention, resolve(mention, referent.period))
    if mention.window == 1:
        mention = replace(mention, window=None, frequency=None)
    return None if period is None else TimeRef(period, mention=mention)


def _is_one_year(period: Period | None) -> bool:
    """Whether a time is a year, of which a point is reached: "3m this year. By this stage of 2024
    it had been 2m"."""
    return period is not None and (period.frequency, period.count) == (Frequency.YEAR, 1)


def _is_of_an_untold_year(mention: TimeMention) -> bool:
    """Whether nothing is known of a time but that it is another: the first half of a fiscal year
    that the text does not date."""
    told = mention.period is not None or mention.window is not None or mention.to_date
    return mention.kind is TimeKind.POINT and not told


def _steps_right_before(mention: TimeMention, told: Period | None) -> Period | None:
    """The months, quarters or years right before a single one, as many as are counted: "Over the
    previous three months it had been" behind October; or before as many, "against 34 in the three
    months before" behind three; None for another time."""
    anaphor, count = mention.anaphor, mention.window
    if (run := _as_many_months(anaphor, told)) is not None:
        return run
    if anaphor is None or count is None or not 1 < count < _YEAR or told is None:
        return None
    as_many = told.to(anaphor.frequency) if anaphor.steps == -1 and anaphor.frequency else None
    if as_many is not None and as_many.count == count:
        return tidy(Period(as_many.frequency, as_many.first - count, as_many.first - 1))
    if anaphor.steps != -count:
        return None
    single = told.count == 1 and told.frequency is anaphor.frequency
    if not single or anaphor.frequency not in _COUNTED_BACK:
        return None
    return Period(told.frequency, told.first - count, told.first - 1)


def _as_many_months(anaphor: Anaphor | None, told: Period | None) -> Period | None:
    """The half-year before or behind one that is none of the calendar: "in the previous half-year"
    after the six months to July; None for another time."""
    if anaphor is None or told is None or anaphor.frequency is not Frequency.HALF:
        return None
    months = told.frequency is Frequency.MONTH and told.count == _HALF_YEAR
    if not months or anaphor.year is not None or told.to(Frequency.HALF) is not None:
        return None
    steps = anaphor.steps * _HALF_YEAR
    return Period(told.frequency, told.first + steps, told.last + steps)


_HALF_YEAR = 6
_COUNTED_BACK = (Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR)


def _edge_of_the_year(mention: TimeMention, referent: TimeRef | None) -> Period | None:
    """The quarter "at the start of the year" of a later quarter that is told of: the first of
    2025 in news of the fourth; None for any other time."""
    edge, told = mention.period, referent.period if referent is not None else None
    if mention.frequency is not Frequency.YEAR or mention.window is not None:
        return None
    if edge is None or edge.frequency is not Frequency.MONTH or edge.count > 1:
        return None
    if told is None or told.frequency is not Frequency.QUARTER or told.count > 1:
        return None
    quarter = Period.of(Frequency.QUARTER, edge.start)
    moved = quarter.years_later(told.end.year - edge.start.year)
    return moved if moved.end < told.start else None


def _as_long(mention: TimeMention, period: Period | None) -> Period | None:
    """A step of the referent's as the end of a counted stretch: "the same ten months of last year"
    after one month."""
    steps, frequency = mention.window, mention.frequency
    if steps == 1 and frequency is not None and period is not None and period.count > 1:
        counted = period.to(frequency)
        return counted.final if counted is not None else period  # "the same month last year"
    if period is None or steps is None or frequency is None or period.frequency is not frequency:
        return period
    return run_to(period, steps, frequency) if period.count == 1 else period


def _ends_in_passing(run: Period, steps: int, told: Period) -> bool:
    """Whether so many months up to a quarter are none of a year's first, so that the quarter may be
    one recalled, and the months those up to the newest: "18.1 in the third quarter, after 18.9 in
    the second. For the nine months, it was 65.8"."""
    quarter = told.frequency is Frequency.QUARTER and told.count == 1
    return quarter and steps in _QUARTERLY and run.start.month != 1


def _last_alone(mention: TimeMention, told: Period | None) -> Period | None:
    """The last step of a run, where one is singled out behind it: "4.6m in the three months to May.
    The latest month alone brought 1.6m"; None for any other time."""
    step = mention.anaphor.frequency if mention.anaphor is not None else None
    if step is None or told is None or mention.basis is not Basis.PERIOD:
        return None
    run = told.to(step)
    return run.final if run is not None and run.count > 1 else None


def _widened(period: Period | None, frequency: Frequency | None, whole: bool) -> Period | None:
    """The step that ends with a shorter period, or holds a day or, told as a `whole` or being a
    half, anything in it: "in the quarter" after March, "that month" after a date, "over the quarter
    as a whole" after January, "for the half-year" after a quarter; any other period as it is."""
    if period is None or frequency is None:
        return period
    step = Period.of(frequency, period.end)
    of_a_day = period.frequency is Frequency.DAY and frequency is not Frequency.YEAR
    held = whole or of_a_day or frequency is Frequency.HALF
    fits = step.contains(period) and (step.end == period.end or held)
    return step if fits else period


def _is_longer_than_a_quarter(referent: TimeRef) -> bool:
    """Whether a stretch of a year is told that no quarter can be: "the first nine months", "so far
    this year"; a rolling three months can."""
    period = referent.period
    if referent.to_date:
        return True
    months = period.to(Frequency.MONTH) if period is not None and period.count > 1 else None
    return months is not None and _A_QUARTER < months.count < _YEAR


def _quarter_that_ends(mention: TimeMention, referent: TimeRef) -> TimeRef:
    """The last quarter of such a stretch: "441,300 in the quarter and 1.37m in the first nine
    months"; an open time, the newest, where the stretch is open or ends within a quarter."""
    period = referent.period
    if referent.to_date or period is None:
        return TimeRef()
    quarter = Period.of(Frequency.QUARTER, period.end)
    return TimeRef(quarter, mention=mention) if quarter.end == period.end else TimeRef()


def _recalled(mention: TimeMention, referent: TimeRef | None) -> bool:
    """Whether an open length of time is that of the referent: "over the nine months"."""
    if mention.window is None or mention.frequency is None or mention.window < 2:
        return False
    if referent is None or referent.period is None or referent.to_date:
        return False
    counted = referent.period.to(mention.frequency)
    return counted is not None and counted.count == mention.window


def _months_so_far(mention: TimeMention, referent: TimeRef | None) -> Period | None:
    """The months of a year up to the one told, where as many are counted: "over eight months the
    total stands at 13m" of August; fewer than seven may be any."""
    count, period = mention.window, referent.period if referent is not None else None
    if count in _QUARTERLY and period is not None and period.frequency is Frequency.QUARTER:
        ends = mention.frequency is Frequency.MONTH and period.end.month == count
        first = Period(Frequency.QUARTER, period.last - count // 3 + 1, period.last)
        return first if ends and period.count == 1 else None  # "over nine months" of July to Sept
    if mention.frequency is not Frequency.MONTH or count is None or count < _MANY or period is None:
        return None
    first = Period(period.frequency, period.last - count + 1, period.last)
    whole = period.frequency is Frequency.MONTH and period.count == 1
    return first if whole and first.start.month == 1 and count < _YEAR else None


_QUARTERLY = (6, 9)
_A_QUARTER = 3
_MANY = 7
_YEAR = 12


def _moved_year(mention: TimeMention, referent: TimeRef) -> Period | None:
    return resolve(mention, referent.period)


def counted_once(found: TimeRef | None, first: TimeRef | None) -> TimeRef | None:
    """The time of a figure; that of the `first` one of its sentence where one step after the time
    told before leads both on: "A month later they stood at $351bn and $60bn"."""
    if found is None or first is None or found.mention is None or found.mention != first.mention:
        return found
    step = found.mention.anaphor
    return first if step is not None and step.steps > 0 else found
