"""Home of the operation `change`."""

import re

from verifier.model.arithmetic import difference
from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import Basis, CueKind, FigureKind
from verifier.model.rule import Frame, Operation
from verifier.model.series import Transformation

_RATES = frozenset(("percent", "ratio"))
_POINTS = frozenset(("percentage_points", "basis_points", "point"))
_HELD = re.compile(r"\b(?:its|their|the|his|her|our|that|this)\s*$|,", re.IGNORECASE)


class Change(Operation):
    """A difference between two periods, in the unit of the series.

    Text: "rose by $3bn", "added 104,000 jobs", "a gain of 110,000", "up 0.3 points", "4,100, down
    210". Computed as new minus old; a printed change wins over the subtraction. Without a stated
    comparison the series' own basis counts, else the period before. Not covered: changes of
    shares and of averages.
    """

    name = "change"
    priority = 40
    signed = True
    compared = True
    EXAMPLES = {
        "Employers added 104,000 jobs in May.": "104,000",
        "Economists had forecast a gain of 110,000 jobs.": "110,000",
        "The rate rose by 0.3 percentage points.": "0.3 percentage points",
    }
    COUNTER_EXAMPLES = {
        "The gap narrowed to $38.8 billion in May.": "$38.8 billion",
        "Exports fell 3.1% in May.": "3.1%",
        "The deficit of $3bn was down from $5bn.": "$5bn",
    }

    def reads(self, clause: Clause) -> bool:
        """A movement that takes a figure in points, money or counts as its extent."""
        figure = clause.figure
        if figure is None or clause.change is None or figure.kind is FigureKind.MULTIPLE:
            return False
        unit = figure.quantity.unit
        if unit in _RATES or not clause.near or clause.change.direction is None:
            return False
        if clause.change.span.start >= clause.span.end:
            return True
        if clause.link in ("to", "from", "at", "below", "above"):
            return False
        if clause.change.kind is CueKind.NOUN:
            return clause.link in ("of", "by") or unit in _POINTS
        between = _between(clause)
        if unit in _POINTS:
            return clause.link in ("", "by", "of")
        return clause.link in ("", "by") and not _HELD.search(between) and len(between) <= 48

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """New minus old, or the printed change of the period before."""
        series = forms.series
        printed = series.transformation in (Transformation.PERIOD, Transformation.YEAR)
        if printed and series.unit != "percent":
            own = forms.chosen.at(frame.period)
            if own is not None and not own.summed:
                return own
        if frame.basis in (Basis.PERIOD, Basis.YEAR):
            for known in forms.rates(frame.basis):
                found = known.at(frame.period)
                if known.series.unit != "percent" and found is not None and not found.summed:
                    return found
        if frame.baseline is None:
            return None
        new, old = forms.level(frame.period), forms.level(frame.baseline)
        return difference(new[1], old[1], self.unit(forms)) if new and old else None

    def unit(self, forms: Forms) -> str | None:
        """The unit of the series; percentage points for a series in percent."""
        unit = forms.series.unit
        return "percentage_points" if unit == "percent" else unit


def _between(clause: Clause) -> str:
    if clause.change is None or clause.figure is None:
        return ""
    offset = clause.sentence.start
    return clause.sentence_text[
        clause.change.span.end - offset : clause.figure.reach.start - offset
    ]
