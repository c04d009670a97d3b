"""Home of the operation `contribution`."""

import re

from verifier.language.moves.effects import acts_on_growth
from verifier.lazy import regex
from verifier.model.arithmetic import difference, points_of
from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.quantity import POINTS
from verifier.model.rule import Frame, Operation

_GIVES = regex(
    r"\b(?:contribut\w+|add(?:ed|s|ing)?|knock(?:ed|s|ing)?|shav(?:ed|es|ing)|subtract(?:ed|s|"
    r"ing)?|"
    r"took|takes?|taking|lopp(?:ed|ing)|lops|trimm(?:ed|ing)|detract(?:ed|s|ing)?|wip(?:ed|es|ing)|"
    r"dragg(?:ed|ing)|cut|cuts|cutting)\s(?:[\w-]+\s){0,4}$",
    re.IGNORECASE,
)
_TO_WHAT = regex(
    r"\s(?:of a (?:percentage )?point\s)?(?:to|from|off|towards?)\s(?:[\w’'-]+\s){0,5}?"
    r"(?:growth|gdp|gross domestic product|inflation|output|expansion|rate|increase|rise|index|"
    r"total|"
    r"change|cpi|economy)\b",
    re.IGNORECASE,
)
_GIVEN_BEFORE = regex(
    r"\bpoints?\s(?:to|from|off)\s(?:[\w’'-]+\s){0,5}?(?:growth|gdp|inflation|expansion)\b"
    r"[^.;]{0,60}\b(?:after|having|and|but|while|before|following)\s[^.;]{0,30}$",
    re.IGNORECASE,
)
"""Before what a part did at another time: "added 4.8 points to growth after taking away"."""
_CONTRIBUTION = regex(
    r"\bcontribut(?:ion|ed|ing|es?|ions)\b[^.;]{0,60}$|\bcontribut\w*,\s$", re.IGNORECASE
)


class Contribution(Operation):
    """What one part adds to the growth of the whole, in percentage points.

    Text: "consumption added 0.3 points to growth", "trade knocked 0.1 percentage points off GDP
    growth". Computed as the level of a series of contributions, else as the change of the part in
    percent of the old whole. Not covered: chained volumes, whose parts do not add up.
    """

    name = "contribution"
    priority = 35
    signed = True
    EXAMPLES = {
        "Net trade added 0.3 percentage points to growth.": "0.3 percentage points",
        "Spending knocked 0.1 points off GDP growth in May.": "0.1 points",
        "Energy was the biggest contributor, contributing 0.4 percentage points.": (
            "0.4 percentage points"
        ),
        "Trade weighed on growth by 0.3 points in May.": "0.3 points",
        "Trade was a 0.3-point drag on growth in May.": "0.3-point",
        "The drag from trade was 0.3 points in May.": "0.3 points",
        "Trade added 0.3 points to growth after taking away 0.8 points in May.": "0.8 points",
        "Spending lifted GDP growth by 0.2 points in May.": "0.2 points",
    }
    COUNTER_EXAMPLES = {
        "The jobless rate added 0.3 percentage points.": "0.3 percentage points",
        "Inflation fell 0.1 points to 3%.": "0.1 points",
        "The bank lowered its growth forecast by 0.2 points to 1.1%.": "0.2 points",
        "The bank lowered rates by 0.25 points in May.": "0.25 points",
    }

    def reads(self, clause: Clause) -> bool:
        """A figure in points that something gives to, or takes off, the growth of a whole."""
        figure = clause.figure
        if figure is None or figure.quantity.unit not in POINTS:
            return False
        if _CONTRIBUTION.search(clause.before) or acts_on_growth(clause):
            return True
        opening = clause.lead
        told = _TO_WHAT.match(clause.after) or _GIVEN_BEFORE.search(opening)
        return bool(told and _GIVES.search(clause.before))

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """The printed contribution, else the change of the part in percent of the old whole."""
        if _is_printed(forms):
            found = forms.level(frame.period)
            return found[1] if found else None
        if whole is None or frame.baseline is None:
            return None
        new, old = forms.level(frame.period), forms.level(frame.baseline)
        total = whole.level(frame.baseline)
        if new is None or old is None or total is None:
            return None
        return points_of(difference(new[1], old[1], forms.unit), total[1])

    def unit(self, forms: Forms) -> str | None:
        """Percentage points."""
        return "percentage_points"

    def compares(self, forms: Forms) -> bool:
        """Only where it is computed from the change of the part."""
        return not _is_printed(forms)

    def of_a_whole(self, forms: Forms) -> bool:
        """Only where it is computed."""
        return not _is_printed(forms)


def _is_printed(forms: Forms) -> bool:
    return "contribution" in f"{forms.series.indicator} {forms.series.title}".lower()
