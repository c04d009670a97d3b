"""Home of the baseline that a text tells, in the steps of the measure that is compared with it."""

import re
from datetime import timedelta

from verifier.check.edges import BEGINNING
from verifier.check.origins import in_steps_of, season_before
from verifier.check.seasons import year_of_two_before
from verifier.language.comparisons.joined_thans import SO_MUCH_MORE
from verifier.language.times.resolve import resolve
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.midyear import mid_year_of
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature, Series
from verifier.model.year_parts import THIRD


def told_baseline(
    claim: Claim, period: Period, daily: bool, series: Series | None = None
) -> Period | None:
    """The period compared with; a year before, where the words say it loosely: "cheaper than last
    August" of an August, "4% from mid-2025" of June 2026; the year of a mid-year for a `series`
    that is counted then; for a year of two ("up on 2024-25") that in which the measure comes."""
    ref = claim.clause.baseline
    told = ref.period if ref is not None else None
    standing = series is not None and series.nature is Nature.PRICE
    year = mid_year_of(told, series) if told is not None and series is not None else None
    if year is not None and year.last < period.last and period.frequency is Frequency.YEAR:
        return year
    if ref is not None and _is_now(claim, ref, period):
        return ref.period
    if ref is None or ref.period is None or ref.mention is None or ref.mention.anaphor is not None:
        return _baseline(ref, period, daily, standing)
    words = _words_of(ref.mention, claim)
    if (before := _step_before_it_began(words, ref.period, period, series)) is not None:
        return before
    year = year_of_two_before(words, ref.period, period)
    if (year := year or _year_of_a_count(claim, ref.period, period)) is not None:
        return year
    loose = _LOOSE.search(words)
    if loose is None and _rolls_on_from(ref.period, period):
        return ref.period
    before = period.years_later(-1)
    monthly = ref.period.frequency is Frequency.MONTH
    if loose is None or not monthly or period.frequency is Frequency.DAY:
        return _baseline(ref, period, daily, standing)
    if loose["last"] and (ref.period.contains(period) or period.contains(ref.period)):
        return before
    return before if ref.period.contains(before) else _baseline(ref, period, daily, standing)


def _step_before_it_began(
    words: str, told: Period, period: Period, series: Series | None
) -> Period | None:
    """The quarter or half that ended when a time began with which a later one is compared, of what
    is counted at their ends: "6,870 more than when 2025 began"; None elsewhere."""
    counted = series is not None and series.nature is Nature.STOCK and period.count == 1
    coarse = period.frequency in (Frequency.QUARTER, Frequency.HALF)
    if not counted or not coarse or told.frequency is not Frequency.MONTH or told.count > 1:
        return None
    step = Period.of(period.frequency, told.start - timedelta(days=1))
    ends = step.end + timedelta(days=1) == told.start
    return step if ends and step.end < period.start and BEGINNING.search(words) else None


def is_between_steps(claim: Claim, period: Period) -> bool:
    """Whether what a figure is compared with is so many months back that no step of its measure
    ends there: "five months ago" of a quarter. A single one stands for the step before."""
    ref = claim.clause.baseline
    back = ref.mention.anaphor if ref is not None and ref.mention is not None else None
    if back is None or back.frequency is not Frequency.MONTH or back.steps >= -1:
        return False
    months = period.to(Frequency.MONTH)
    return months is not None and months != period and back.steps % months.count != 0


def last_of_that_name(claim: Claim, baseline: Period) -> list[Period]:
    """A year before a month that is told as the last of its name, which may be that of the year
    before: "since last August" in October, of what moves by the day."""
    ref = claim.clause.baseline
    mention = ref.mention if ref is not None else None
    if mention is None or baseline.frequency is not Frequency.DAY:
        return []
    found = _LOOSE.search(_words_of(mention, claim))
    return [baseline.years_later(-1)] if found is not None and found["last"] else []


def _is_now(claim: Claim, ref: TimeRef, period: Period) -> bool:
    """Whether what had been is set against what the sentences before tell: "fell to 371 Mt in
    2024. In 1990 they had been more than twice as high", "It was $76 then, or 18% more"."""
    grown = claim.operation == "growth" and SO_MUCH_MORE.match(claim.clause.after) is not None
    if not (grown or claim.operation == "multiple") or ref.period is None:
        return False
    told = ref.mention is not None and claim.clause.sentence.contains(ref.mention.span)
    return not told and ref.period.frequency is period.frequency and ref.period.start > period.end


def is_set_against_a_season(claim: Claim) -> bool:
    """Whether a claim is compared with a part of a year, which tells the year of its own time but
    no month: "2.5% fewer than last summer"."""
    ref = claim.clause.baseline
    if ref is None or ref.period is None or ref.mention is None or ref.period.count == 1:
        return False
    monthly = ref.period.frequency is Frequency.MONTH
    return monthly and _LOOSE.search(_words_of(ref.mention, claim)) is not None


def _words_of(mention: TimeMention, claim: Claim) -> str:
    """The words of a time; empty where they stand in another sentence."""
    span, sentence = mention.span, claim.clause.sentence
    start = span.start - sentence.start
    return claim.clause.sentence_text[start : start + len(span)] if sentence.contains(span) else ""


def is_off_its_year(claim: Claim, period: Period) -> bool:
    """Whether a month is compared with a dated one that is no whole years back, though its own
    was only carried over: "rents are £1,274 now; that is 4.3% more than in August 2024" after
    July was told of; or with one that its own does not come after: "13,000 higher than in March"
    after the three months to March were."""
    ref = claim.clause.baseline
    if not claim.clause.time.inherited or ref is None or ref.period is None or ref.mention is None:
        return False
    dated = ref.mention.kind is TimeKind.BASELINE and ref.mention.anaphor is None
    monthly = ref.period.frequency is period.frequency is Frequency.MONTH
    single = ref.period.count == period.count == 1
    if dated and ref.period.end >= period.end and not is_set_against_a_season(claim):
        return True
    return dated and monthly and single and (period.first - ref.period.first) % _MONTHS != 0


_MONTHS = 12
_LOOSE = regex(
    r"\b(?P<last>last)\s\w+|\b(?:early|mid|late|spring|summer|autumn|fall|winter)\b", re.IGNORECASE
)


def _baseline(
    ref: TimeRef | None, period: Period, daily: bool, standing: bool = False
) -> Period | None:
    """The period compared with, in steps of the claim's period where it fits; that around it, of
    what is `standing`: a price that holds for the step; a year before, of a month without a year
    that would be a later one."""
    if ref is None:
        return None
    mention = ref.mention
    pointing = mention is not None and mention.anaphor is not None
    found = resolve(mention, period) if pointing and mention else ref.period
    if found is None:
        return None
    if mention and mention.yearless and found.start > period.end:
        found = found.years_later(-1)  # "since May", told in May of the figure of April
    season = season_before(found, period)
    if season is not None:
        return season
    if period.frequency is Frequency.DAY and mention and mention.kind is TimeKind.SINCE:
        before = 0 if daily and found.count == 1 else 1
        return Period.of(Frequency.DAY, found.start - timedelta(days=before))
    if found.frequency is Frequency.YEAR and period.frequency is not Frequency.YEAR:
        years = found.start.year - period.start.year
        return period.years_later(years) if years < 0 else None
    own = _same_steps_within(found, period)
    if own is not None:
        return own  # "Compared with mid-2025", of a month
    if found.frequency is not period.frequency:
        step = in_steps_of(found, period.frequency)
        if step is None and standing:
            step = _step_around(found, period)
        return step or (found if found.end < period.start else None)
    return found if found.last < period.last else None


def _year_of_a_count(claim: Claim, told: Period, period: Period) -> Period | None:
    """The earlier year of what is counted once a year, which is told by the month of the count:
    "150,708 more than in January 2024" of the count of January 2025."""
    own = claim.clause.time.period
    if own is None or period.frequency is not Frequency.YEAR or not period.contains(own):
        return None
    monthly = told.frequency is own.frequency is Frequency.MONTH and told.count == own.count == 1
    years = told.start.year - own.start.year
    return period.years_later(years) if monthly and own.years_later(years) == told else None


def _step_around(found: Period, period: Period) -> Period | None:
    """The step in which a month of an earlier one lies, of what holds all through it: "£30 less
    than last October's cap", of a cap that is set for a quarter."""
    step = Period.of(period.frequency, found.start)
    month = found.frequency is Frequency.MONTH and found.count == 1
    return step if month and step.contains(found) and step.end < period.start else None


def _rolls_on_from(found: Period, period: Period) -> bool:
    """Whether a quarter is set against three months that run over into it: "fewer than in the three
    months to February" of the three months to March."""
    months = period.to(Frequency.MONTH)
    if months is None or found.frequency is not Frequency.MONTH or found.end < period.start:
        return False
    return months.count == found.count and found.last < months.last


def _same_steps_within(found: Period, period: Period) -> Period | None:
    """The months of an earlier year that are those of a claim, inside of a part of that year which
    is only roughly told: "more than in early 2025" of January and February."""
    if found.frequency is not Frequency.MONTH or period.frequency is not Frequency.MONTH:
        return None
    moved = period.years_later(found.end.year - period.end.year)
    rough = found.count == THIRD and found.to(Frequency.QUARTER) is None
    return moved if rough and moved.end < period.start and found.contains(moved) else None
