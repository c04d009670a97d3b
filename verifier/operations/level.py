"""Home of the operation `level`."""

from verifier.model.agreement import PROPORTIONS
from verifier.model.arithmetic import compounded, growth
from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import Basis
from verifier.model.period import PER_YEAR
from verifier.model.rule import Frame, Operation
from verifier.model.series import Transformation


class Level(Operation):
    """The value itself: what a series stood at, or what flowed over a period.

    Text: "exports of $330.3 billion", "inflation was 3.6%", "rose to $3bn", "down from $78.2
    billion in July". Computed as printed, or as the sum of the parts for flows, the last of them
    for stocks, the mean for rates, indices and prices. For a rate of change told as a level
    ("inflation was 3.6%") the printed rate, else the growth of the index behind it, counts.
    Not covered: levels per head, which are `per_capita`.
    """

    name = "level"
    priority = 90
    EXAMPLES = {
        "The jobless rate climbed to 4.5% in May.": "4.5%",
        "Exports came to $12.4 billion in May.": "$12.4 billion",
        "The gap widened from $3bn to $4bn.": "$4bn",
    }
    COUNTER_EXAMPLES = {
        "Exports rose by $3bn in May.": "$3bn",
        "Prices rose 3.1% in May.": "3.1%",
    }

    def reads(self, clause: Clause) -> bool:
        """Every figure that no other operation claims."""
        return clause.figure is not None

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """The value over the period; for a rate told as a level, the rate of change."""
        if frame.basis is not None:
            printed = forms.rate(frame.basis, frame.period)
            if printed is not None:
                return printed[1]
            rates = all(k.series.unit in PROPORTIONS for k in forms.levels)
            if not rates or frame.basis is Basis.ANNUALISED:
                return self._rate_of(forms, frame)
        found = forms.level(frame.period)
        if found is not None:
            return found[1]
        if forms.minus is not None and forms.series.unit == "percent":
            return None  # a rate by itself is no gap between two
        own = forms.chosen.at(frame.period)
        return own if own is not None and not own.summed else None

    def _rate_of(self, forms: Forms, frame: Frame) -> Value | None:
        """The rate of change of the level behind it, else the printed one at an annual rate."""
        period, basis = frame.period, frame.basis
        back = period.years_later(-1) if basis is Basis.YEAR else period.previous()
        new, old = forms.level(period), forms.level(back)
        power = PER_YEAR.get(period.frequency, 1) if basis is Basis.ANNUALISED else 1
        if new and old and new[0].series.transformation is Transformation.NONE:
            return growth(new[1], old[1], power)
        printed = forms.rate(Basis.PERIOD, period) if basis is Basis.ANNUALISED else None
        return compounded(printed[1], power) if printed else None
