"""Home of origins: the step of a measure from which a change or a record is counted."""

import re
from datetime import timedelta

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature, Series
from verifier.model.year_parts import is_part_of_a_year

_SEASON = 3


def in_steps_of(found: Period, frequency: Frequency) -> Period | None:
    """A time in other steps: the same days, the step that a shorter one ends ("the end of June" of
    quarters), or the quarter that holds most of a season or of the early or late year."""
    if frequency in (Frequency.QUARTER, Frequency.HALF) and is_part_of_a_year(found):
        steps = [Period.of(frequency, month.start) for month in found.steps()]
        return max(steps, key=steps.count)  # the half that the middle of a year ends
    step = Period.of(frequency, found.end)
    ends = found.count == 1 and step.end == found.end and step.contains(found)
    return found.to(frequency) or (step if ends else None)


def filled_by(weeks: Period, frequency: Frequency) -> Period | None:
    """The quarter, half or year that so many weeks are the accounts of: "the 26 weeks to 27
    December" of a company that reports by halves; None where they are no such number."""
    if round(weeks.count * PER_YEAR[frequency] / _WEEKS) != 1 or weeks.count < _A_QUARTER:
        return None
    return Period.of(frequency, weeks.start + (weeks.end - weeks.start) / 2)


_WEEKS = 52
_A_QUARTER = 12


def _season_of(found: Period, period: Period) -> Period | None:
    """The season of a measure that falls into a year named by two numbers: "since 2017-18" of one
    that runs from October to March; None for other times."""
    if not _turns_the_year(found) or not _turns_the_year(period) or period.count < _LEAST:
        return None
    season = period.years_later(found.start.year - period.start.year)
    return season if season.count <= found.count and season != found else None


_LEAST = 4


def _turns_the_year(period: Period) -> bool:
    months = period.frequency is Frequency.MONTH
    return months and period.count <= _MONTHS and period.end.year == period.start.year + 1


_MONTHS = 12


def origin_of(found: Period, period: Period | None) -> Period:
    """The time since which something is the highest, in the steps of the period that is."""
    season = _season_of(found, period) if period is not None else None
    if season is not None:
        return season
    rolling = period is not None and period.frequency is Frequency.MONTH and period.count == _SEASON
    if period is not None and rolling and found.frequency is Frequency.MONTH and found.count == 1:
        return Period(Frequency.MONTH, found.last - _SEASON + 1, found.last)
    if period is None or found.frequency in (period.frequency, Frequency.YEAR):
        return found
    steps = in_steps_of(found, period.frequency)
    return steps if steps is not None and steps.count <= found.count else found


_A_MONTH = timedelta(days=31)


def season_before(season: Period, period: Period) -> Period | None:
    """The step of a year before that a single `period` is compared with where it is set against a
    whole season: "dearer than last summer" of August; None where another season is meant."""
    told = season.frequency is Frequency.MONTH and season.count == _SEASON and period.count == 1
    if not told or period.frequency not in PER_YEAR or season.to(Frequency.QUARTER) is not None:
        return None
    if season.end >= period.start:
        season = season.years_later(-1)
    before = period.years_later(-1)
    return before if season.start <= before.end and before.start <= season.end else None


def quarter_of_a_season(claim: Claim, period: Period) -> list[Period]:
    """The quarter before `period` in which most of a season lies that a quarter is set against:
    "£91 less than in the spring" of the second quarter."""
    ref = claim.clause.baseline
    season = ref.period if ref is not None else None
    told = season is not None and season.frequency is Frequency.MONTH and season.count == _SEASON
    if season is None or not told or period.frequency is not Frequency.QUARTER:
        return []
    quarter = Period.of(Frequency.QUARTER, season.start + _A_MONTH)
    return [quarter] if period.count == 1 and quarter.end < period.start else []


def is_the_origin(claim: Claim) -> bool:
    """Whether a figure is what another one came from, and so of an earlier time: "rose to 3% from
    2%"; not the near end of a range, "from 21% in the south to 32% in the north"."""
    if claim.clause.link != "from" or claim.clause.change is None:
        return False  # "trading from 362 pubs" tells no move
    after = claim.clause.tail
    return _FAR_END.match(after) is None


_FAR_END = regex(r"[^.,;]{0,60}?\bto\s[^\s\d]{0,3}\d")


def span_told(claim: Claim, series: Series) -> tuple[Period, Period] | None:
    """The first and the last step of a range between whose ends a measure moved: "prices rose 3%
    between September 2024 and September 2025"; None for other times.

    A flow is the sum of a range, unless that begins and ends with the same part of a year.
    """
    mention, period, clause = claim.clause.time.mention, claim.clause.time.period, claim.clause
    if period is None or mention is None or claim.operation not in ("growth", "change"):
        return None
    own = period.frequency is series.frequency and period.frequency is not Frequency.DAY
    if not own or claim.clause.baseline is not None or claim.assertion != "value":
        return None
    if period.count == 1 or (period.frequency is Frequency.QUARTER and not _by_quarters(claim)):
        return None
    years, odd = divmod(period.count - 1, PER_YEAR.get(period.frequency, 0) or period.count)
    whole = years > 0 and not odd
    if series.nature is Nature.FLOW and not whole:
        return None
    start = mention.span.start - clause.sentence.start
    told = start >= 0 and _BETWEEN.match(clause.sentence_text, start) is not None
    if not whole and not told:
        return None
    first, last = period.first, period.last
    return Period(period.frequency, first, first), Period(period.frequency, last, last)


def _by_quarters(claim: Claim) -> bool:
    """Whether a time is told in quarters: "the second quarter", not "between January and June"."""
    mention, clause = claim.clause.time.mention, claim.clause
    start = mention.span.start - clause.sentence.start if mention is not None else -1
    if mention is None or start < 0:
        return True
    return _QUARTER.search(clause.sentence_text[start : start + len(mention.span)]) is not None


def end_told(claim: Claim, series: Series) -> Period | None:
    """The last step of such a range; or of one that another figure was told over, where a claim is
    set against a single step: "over three months sales came to $2,203bn. Compared with January
    2020, they have risen by 42%"; or the step until which a run is told to have lasted."""
    ends = span_told(claim, series)
    if ends is not None:
        return ends[1]
    if (until := _until(claim, series)) is not None:
        return until
    time, ref = claim.clause.time, claim.clause.baseline
    period, base = time.period, ref.period if ref is not None else None
    moved = claim.operation in ("growth", "change", "multiple") and claim.assertion == "value"
    if not moved or not time.inherited or period is None or base is None:
        return None
    uneven = period.count > base.count == 1 and period.frequency is base.frequency
    return period.final if uneven and base.end < period.start else None


def _until(claim: Claim, series: Series) -> Period | None:
    """The step that the sentence of a run opens with: "Until March, they had fallen for"."""
    clause = claim.clause
    if claim.assertion != "streak" or not clause.times or not clause.time.inherited:
        return None
    first = clause.times[0]
    opens = _UNTIL.fullmatch(clause.sentence_text, 0, first.span.start - clause.sentence.start + 6)
    if opens is None or first.period is None or first.period.frequency is not series.frequency:
        return None
    return first.period


_UNTIL = regex(r"\W*Until\s")
_QUARTER = regex(r"\bquarter|\bQ\d|\d?Q\b", re.IGNORECASE)
_BETWEEN = regex(r"(?:between|from)\s", re.IGNORECASE)
