"""Home of years that run over two calendar years: seasons, crop years, fiscal years, "2024-25"."""

import re
from datetime import date

from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import Basis
from verifier.model.period import PER_YEAR, Frequency, Period

_YEAR_OF_TWO = re.compile(
    r"\d{4}\s?[-–/]\s?\d{2,4}|\bFY|fiscal|season|"
    r"(?:financial|marketing|crop|academic|tax) year",
    re.IGNORECASE,
)


def own_run(claim: Claim, forms: Forms) -> Period | None:
    """The twelve months of two calendar years in which the measure is published, where the text
    names those years."""
    period, mention = claim.clause.time.period, claim.clause.time.mention
    if period is None or mention is None or not _may_be_a_run(period) or has_figure(forms, period):
        return None
    start = mention.span.start - claim.clause.sentence.start
    told = claim.clause.sentence_text[max(0, start) :][: len(mention.span)]
    if 0 <= start < len(claim.clause.sentence_text) and not _YEAR_OF_TWO.search(told):
        return None
    own = (p for p in forms.chosen.values if is_a_years_run(p))
    years = period.start.year, period.end.year
    return next((p for p in own if (p.start.year, p.end.year) == years), None)


_THIS_SEASON = re.compile(
    r"\b(?:this|the current|the present)\s"
    r"(?:season|(?:crop|marketing|milling|academic|school) year)\b",
    re.IGNORECASE,
)
_NEAR = 60


def running_season(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The season in which an article appears, of a measure that comes in seasons; of a forecast the
    newest."""
    clause, start = claim.clause, claim.clause.sentence.start
    low, high = claim.span.start - start - _NEAR, claim.span.end - start + _NEAR
    if not _THIS_SEASON.search(clause.sentence_text[max(0, low) : max(0, high)]):
        return None
    runs = [p for p in forms.chosen.values if is_a_years_run(p)]
    if forms.series.status == "forecast":
        return max(runs, key=lambda p: p.last, default=None)
    return next((p for p in runs if p.start <= published <= p.end), None)


def _may_be_a_run(period: Period) -> bool:
    """Whether it is twelve months of two calendar years, or those two years: "2024-25"."""
    pair = period.frequency is Frequency.YEAR and period.count == 2
    return pair or is_a_years_run(period)


def is_a_years_run(period: Period) -> bool:
    """Whether a growth rate "in the year to May" is meant: that of May on the year before."""
    per_year = PER_YEAR.get(period.frequency, 0)
    return per_year > 1 and period.count == per_year and period.first % per_year != 0


def has_figure(forms: Forms, period: Period) -> bool:
    """Whether a measure has a level or a printed rate of a period."""
    if forms.level(period) is not None:
        return True
    return any(forms.rate(basis, period) is not None for basis in Basis)
