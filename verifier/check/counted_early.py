"""Home of counts that are taken as a step begins and are out before it is over: the animals of the
first of July, held as those of the second half."""

from verifier.model.forms import Forms
from verifier.model.period import Frequency, Period
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
