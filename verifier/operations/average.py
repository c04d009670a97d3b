"""Home of the operation `average`."""

import re

from verifier.model.arithmetic import mean
from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import Basis
from verifier.model.rule import Frame, Operation
from verifier.model.series import Nature

_AVERAGED = re.compile(
    r"\b(?:averag(?:ed|es|ing)|(?:an?|the|its|monthly|weekly|quarterly)\s+(?:monthly |weekly |"
    r"quarterly )?average of|on average)\s*$|\baverag(?:ed|ing)\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)


class Average(Operation):
    """The mean of the single values over a run of periods.

    Text: "averaged 104,000 over three months", "an average of $3bn a month". Computed over every
    step of the run; for gains and losses the mean of the changes. Not covered: weighted means.
    """

    name = "average"
    priority = 20
    EXAMPLES = {
        "Job gains averaged 104,000 over the past three months.": "104,000",
        "The gap averaged $61bn in the first half.": "$61bn",
    }
    COUNTER_EXAMPLES = {
        "Average hourly earnings rose 0.2% from May.": "0.2%",
        "Exports rose 3% on average prices.": "3%",
    }

    def reads(self, clause: Clause) -> bool:
        """A figure that "averaged" or "an average of" introduces."""
        return clause.figure is not None and bool(_AVERAGED.search(clause.before))

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """The mean over the steps of the period, of changes where a baseline is set."""
        frequency = forms.series.frequency
        run = frame.period.to(frequency)
        if run is None:
            return None
        values: list[Value] = []
        changes = frame.baseline is not None or self.over_changes(forms)
        for step in run.steps():
            if changes:
                value = forms.change(step, Basis.PERIOD, step.shift(-1))
            else:
                found = forms.level(step)
                value = found[1] if found else None
            if value is None:
                return None
            values.append(value)
        return mean(values, self.unit(forms))

    def over_changes(self, forms: Forms) -> bool:
        """Whether the mean is taken of changes: for stocks, whose levels nobody averages."""
        return forms.series.nature is Nature.STOCK
