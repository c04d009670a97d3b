"""Home of counts that are taken as a step begins and are out before it is over: the animals of the
first of July, held as those of the second half; and of counts that are taken once a year."""

from verifier.model.forms import Forms
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature


def counted_early(period: Period, forms: Forms) -> Period | None:
    """The half whose count a month next to its first day means, of stocks by halves that are known
    before a half is over: "at mid-year", "at the end of June"; None for all others."""
    series = forms.series
    halves = series.frequency is Frequency.HALF and series.nature is Nature.STOCK
    if not halves or period.frequency is not Frequency.MONTH or period.count > 1:
        return None
    step = Period.of(Frequency.HALF, period.end)
    first = step if step.start == period.start else step.shift(1)
    beside = first is step or step.end == period.end
    known = forms.chosen.values
    if not beside or first not in known:
        return None
    return first if forms.chosen.history.released(first) < first.end else None


def counted_once(period: Period, forms: Forms) -> Period | None:
    """The one month of a year in which a stock is counted, for the bare year: the March of
    reserves "at 31 March"; None for all others."""
    series = forms.series
    finer = PER_YEAR.get(series.frequency, 0) > 1 and series.nature is Nature.STOCK
    if not finer or period.frequency is not Frequency.YEAR or period.count > 1:
        return None
    steps = forms.steps()
    yearly = len(steps) >= _SEVERAL and len({step.end.month for step in steps}) == 1
    return next((step for step in steps if period.contains(step)), None) if yearly else None


_SEVERAL = 3
