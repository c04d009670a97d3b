"""Home of annual sums: a level of a flow told as the year's, "the annual bill was £911m"."""

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature, Series

_ANNUAL = regex(
    r"\b(?:annual|yearly|full-year)\s(?:(?!rates?\b|pace\b|clip\b|averages?\b|basis\b)[a-z-]+\s){0,2}?"
    r"(?:totals?|bills?|costs?|sums?|tally|tallies|tolls?|hauls?|yields?|takes?|takings|intakes?|"
    r"figures?|revenues?|receipts|proceeds|spend|spending|outputs?|counts?|volumes?|turnover|"
    r"surplus|deficits?|shortfalls?|outlays?)"
    r"(?:\s(?!growth\b|rates?\b|gains?\b|rises?\b|falls?\b|increases?\b|declines?\b)[^\W\d]"
    r"[\w’'-]*){0,9}?\s(?:to\s|at\s|of\s)?(?:(?:just|about|nearly|almost|some|over|under|around|only|a|an|"
    r"record|roughly)\s){0,3}$"
)
"""What makes the figure behind it one of a year."""


def annual_sum(claim: Claim, series: Series, last: Period | None) -> Period | None:
    """The year that a level of a flow by shorter steps is told to be the sum of, where words right
    before it say so: the one that the time told ends ("Twelve months earlier the annual bill was
    £911m", of December), else the last twelve months to it; of no time, the last full one. None for
    other claims, and where a longer time is told."""
    per_year = PER_YEAR.get(series.frequency, 1)
    if series.nature is not Nature.FLOW or series.accumulation != "period" or per_year < 2:
        return None
    if claim.operation != "level" or claim.assertion not in ("value", "threshold") or last is None:
        return None
    clause, told = claim.clause, claim.clause.time
    lead = clause.lead
    if not any(w in lead for w in ("ual", "year")) or _ANNUAL.search(lead) is None:
        return None
    if told.period is None or told.inherited:
        if told.period is not None and told.period.frequency is Frequency.YEAR:
            return None
        ended = Period.of(Frequency.YEAR, last.end)
        return ended if ended.end <= last.end else Period(Frequency.YEAR, *(ended.last - 1,) * 2)
    step = told.period
    if step.frequency is Frequency.YEAR or PER_YEAR.get(step.frequency, 1) <= step.count:
        return None
    year = Period.of(Frequency.YEAR, step.end)
    if year.end == step.end:
        return year
    return Period(step.frequency, step.last - PER_YEAR[step.frequency] + 1, step.last)
