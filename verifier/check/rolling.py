"""Home of figures that each run over a longer time than the step they come in: a median price "12
months to date" that comes by month."""

import re
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.counts import count_of
from verifier.model.forms import Forms
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.rule import Frame
from verifier.model.series import Nature, Series, Transformation
from verifier.reference.windows_titled import first_days_of, runs_over_a_year

_WINDOW = regex(
    r"\b(?P<months>\d+|two|three|four|six|nine|twelve)[\s-]months?[\s-]"
    r"(?:to[\s-]date|ending|ended|to\sthe\send|total|average|sum|rolling|moving|trailing)\b|"
    r"\b(?:rolling|moving|trailing)\s(?P<rolled>\d+|two|three|four|six|nine|twelve)[\s-]months?\b",
    re.IGNORECASE,
)


def spans_its_window(period: Period, series: Series) -> bool:
    """Whether a time is as long as what each figure of a monthly or quarterly series runs over, so
    that the figure is that of its last step: "a median price of €395,200 in the 12 months to
    November"; or is the first days of a month that it counts: "in the Jan. 1-20 period"."""
    if series.frequency not in (Frequency.MONTH, Frequency.QUARTER):
        return False
    if period.frequency is Frequency.DAY:
        return period.start.day == 1 and first_days_of(series.title) == period.count
    told = _months_told(series.title)
    months = period.count * PER_YEAR[Frequency.MONTH] // PER_YEAR.get(period.frequency, 1)
    whole = period.frequency in PER_YEAR
    return told is not None and whole and months > 1 and told == months


@lru_cache(maxsize=1 << 12)
def _months_told(title: str) -> int | None:
    """The months of the window that a title tells; None where it tells none."""
    if runs_over_a_year(title):
        return PER_YEAR[Frequency.MONTH]
    found = _WINDOW.search(title)
    return count_of(found["months"] or found["rolled"]) if found is not None else None


def month_that_ends_it(claim: Claim, forms: Forms) -> Period | None:
    """The last month of a rolling window that the text told of something else, for a rate of single
    months: what inflation was, behind pay in the three months to February; none of an average."""
    time, series = claim.clause.time, forms.series
    if time.period is None or not time.inherited or claim.operation != "level":
        return None
    if _AVERAGED.search(claim.clause.sentence_text):
        return None
    window = time.period.frequency is Frequency.MONTH and 1 < time.period.count < _A_YEAR
    single = series.frequency is Frequency.MONTH and not forms.dated_by_windows
    rate = series.nature is Nature.RATE and series.transformation is not Transformation.PERIOD
    return time.period.final if window and single and rate else None


_AVERAGED = regex(r"\baverag|\b(?:on|the|a) mean\b", re.IGNORECASE)
_A_YEAR = PER_YEAR[Frequency.MONTH]


def against_the_print_before(forms: Forms, period: Period) -> list[Frame]:
    """What moved since the window that ended a step earlier, where all figures are of windows that
    overlap: "climbed 0.1 points in the three months to October", from those to September."""
    months = period.to(Frequency.MONTH) if forms.dated_by_windows else None
    if months is None or months.count == 1:
        return []
    before = Period(Frequency.MONTH, months.first - 1, months.last - 1)
    return [Frame(period, before, None)] if before in forms.steps() else []


def at_the_turn_of_a_year(claim: Claim, forms: Forms, baseline: Period) -> list[Frame]:
    """The windows that hold the month with which a year is told to have begun, where all figures
    are of windows that overlap: "105,000 fewer than at the start of the year"."""
    ref, own = claim.clause.baseline, claim.clause.time.period
    mention = ref.mention if ref is not None else None
    if mention is None or mention.period is None or not forms.dated_by_windows:
        return []
    edge, months = mention.period, own.to(Frequency.MONTH) if own is not None else None
    begun = mention.frequency is Frequency.YEAR and mention.window is None
    if not begun or edge.frequency is not Frequency.MONTH or months is None:
        return []
    first = edge.years_later(baseline.end.year - edge.end.year).first
    ends = range(first, first + months.count)
    windows = [Period(Frequency.MONTH, end - months.count + 1, end) for end in ends]
    return [Frame(own, one, None) for one in windows if own is not None and one in forms.steps()]
