"""Home of means of printed rates: what a text may mean by the yearly rate of a quarter or half."""

from verifier.model.arithmetic import mean
from verifier.model.known import Value
from verifier.model.mention import Basis
from verifier.model.rule import Case


def mean_of_rates(case: Case) -> Value | None:
    """The mean of the yearly rates that are printed of each step of a longer time, where a rate is
    told as a level ("inflation came to 2.5% in the second quarter") and none is printed of all of
    it: next to the growth of the mean index it is the other usual way of telling it."""
    forms, period = case.forms, case.frame.period
    if case.operation.name != "level" or case.frame.basis is not Basis.YEAR or forms.is_made:
        return None
    run = period.to(forms.series.frequency)
    if run is None or run.count < 2 or forms.rate(Basis.YEAR, period) is not None:
        return None
    rates = [found[1] for step in run.steps() if (found := forms.rate(Basis.YEAR, step))]
    return mean(rates, "percent") if len(rates) == run.count else None
