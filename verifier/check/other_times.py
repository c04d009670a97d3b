"""Home of the times that a figure of an unnamed other time may be of."""

import re

from verifier.check.windows import left_over
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.forms import Forms
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Transformation


def other_times(claim: Claim, period: Period, forms: Forms) -> list[Period]:
    """The periods that an unnamed other time may be, the likeliest first; of an earlier print its
    own period alone, and of what a measure left over a span of time the step where that began. What
    a printed yearly rate came from is that of the step before: "inflation slipped to 3% from 3.1%".
    Of windows that overlap, the one told last may be meant, or the one that ended where this one
    begins: "4.7% in the three months to July, down from 4.9%"; none ended there where years are not
    made up of such lengths ("£2.3bn in the nine months to June, up from £2.1bn" a year before)."""
    if Context.REVISED_FROM in claim.clause.context or left_over(claim) is not None:
        return [period]
    before = [*_overlapping(period, forms), *([period.previous()] if tiles_years(period) else ())]
    usual = [*before, period.years_later(-1), period]
    if claim.clause.link == "from" and _REVISED.search(claim.clause.sentence_text) is None:
        usual = usual[:-1]  # what it came from is of another time unless it was revised
        if forms.series.transformation is Transformation.YEAR:
            return before
    told, other = claim.clause.time.period, claim.clause.time.other
    if other is None or told != period:
        return usual
    return [other, *(one for one in usual if one != other)]


def the_one_out(claim: Claim, newest: Period | None) -> Period | None:
    """Of the two times that words may mean the one that is over, where no figure of the other is
    out yet: "from $9bn in February 2020 to $7bn in May", before the figure of this May."""
    time = claim.clause.time
    told, other = time.period, time.other
    if told is None or other is None or newest is None or time.apart:
        return None
    if told.frequency is not newest.frequency or other.frequency is not told.frequency:
        return None
    return other if told.start > newest.end and other.end <= newest.end else None


def tiles_years(period: Period) -> bool:
    """Whether years are made up of periods of a length: of quarters told as three months, and not
    of nine months; weeks and days are told in windows of any length."""
    if period.frequency not in (Frequency.MONTH, Frequency.QUARTER):
        return True
    steps = PER_YEAR[period.frequency]
    return steps % period.count == 0 or period.count % steps == 0


def _overlapping(period: Period, forms: Forms) -> list[Period]:
    """The window that ended a step before one, of a measure that is told by such windows."""
    last = period.shift(-1)
    return [last] if period.count > 1 and last in forms.chosen.values else []


_REVISED = regex(
    r"\b(?:revis|cut|trim|lower|rais|lift|pared|mark|upgrad|downgrad|correct|initial|first|estimat|"
    r"report|earlier|previous|print|nudg|adjust|knock|shav)",
    re.IGNORECASE,
)
