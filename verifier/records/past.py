"""Home of the past that an extreme, or a place in the order of all times, is held against."""

import re
from datetime import timedelta

from verifier.language.extremes.superlatives import (
    present_year,
    running_span,
)
from verifier.language.times.left_out import parts_left_out, times_left_out
from verifier.language.times.year_parts import (
    FOR_THE_STEP,
    LEFT_PART_BEFORE,
    OF_ANY_TIME,
    PART_BEFORE,
    SEASON_BEHIND,
    SEASONAL,
    SUBJECT_PART,
)
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.known import Value
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency, Period
from verifier.model.rule import Case
from verifier.records.counted_from import is_counted_from_the_first

Track = dict[Period, Value]
_SINCE = regex(r"\bsince\b|\blast (?:seen|reached|recorded)\b", re.IGNORECASE)
_ALLOWED = timedelta(days=31)
_TAIL = 60


def begins_late(case: Case, track: Track, scope: Period | None) -> Period | None:
    """The first period on record, or the first of the season where only that is compared, where it
    comes later than the first one behind the date in `scope`."""
    late = starts_after(track, scope)
    seasonal = late is not None and is_seasonal(case)
    return starts_after(of_its_season(case, track), scope) if seasonal else late


def of_one_unit(case: Case, track: Track, now: Value) -> Track:
    """The values of the unit that a record is told in: of a rate whose index ends sooner, those of
    the rate itself, and not of the index."""
    chosen = case.forms.chosen
    units = {known.series.key: known.series.unit for known in (*case.forms.levels, chosen)}
    unit = units.get(now.used[0].series) if now.used else None
    if unit is None or case.operation.name != "level" or case.forms.is_made:
        return track
    found: Track = {}
    for period, value in track.items():
        alike = not value.used or units.get(value.used[0].series, unit) == unit
        own = value if alike else chosen.at(period) if chosen.series.unit == unit else None
        if own is not None:
            found[period] = own
    return found


def starts_after(track: Track, scope: Period | None) -> Period | None:
    """The first period on record, where it comes later than the first one behind the date in
    `scope`; in a track of one month of each year the first such month."""
    if scope is None or not track:
        return None
    if scope.end >= min(p.start for p in track) - _ALLOWED:
        return None
    first, *others = sorted(track, key=lambda p: p.start)
    yearly = bool(others) and first.years_later(1) == others[0]
    before = first.years_later(-1) if yearly else first.previous()
    return None if before.start <= scope.end else first


def earlier(case: Case, track: Track, scope: Period | None) -> Track:
    """The values of before the claim's period that lie inside the scope: of the same season where
    the words say so ("the highest for a June"); of a week, month or quarter that is told ("the
    highest close of the week") those behind it too, and of a year those behind its first."""
    period = case.frame.period
    after = None if scope is None else scope.end
    clause = case.claim.clause
    words = clause.sentence_text[clause.span.start - clause.sentence.start :]
    track = without_times_left_out(clause, track)
    if case.operation.compared:
        track = {p: v for p, v in track.items() if not v.mixes_issues}
    run = running_span(words, period)
    if run is not None and scope == run.shift(-1):
        return {p: v for p, v in track.items() if run.contains(p) and p != period}
    if scope is not None and is_counted_from_the_first(case.claim.clause):
        after = scope.start - timedelta(days=1)
    end = period.start
    found = {
        p: v
        for p, v in track.items()
        if (start := p.start) < end and (after is None or start > after)
    }
    if not found and scope is not None and (year := present_year(words, period)) is not None:
        return {p: v for p, v in track.items() if year.contains(p) and p != period}
    return of_its_season(case, found) if period.count == 1 and is_seasonal(case) else found


def without_times_left_out(clause: Clause, track: Track) -> Track:
    """The values but for those of times that the sentence leaves out: "excluding 2020 and 2021, the
    lowest on record"."""
    if not leaves_times_out(clause):
        return track
    return {p: v for p, v in track.items() if not is_left_out(clause, p)}


def leaves_times_out(clause: Clause) -> bool:
    """Whether a sentence leaves any time out of what it compares, as hardly one does."""
    text = clause.sentence_text
    return bool(times_left_out(text) or parts_left_out(text))


def is_left_out(clause: Clause, period: Period) -> bool:
    """Whether a sentence leaves a time out of what it compares, be it by its year or as a part of
    every year: "the first time outside the Christmas quarter"."""
    text = clause.sentence_text
    if any(left.start <= period.end and period.start <= left.end for left in times_left_out(text)):
        return True
    months = parts_left_out(text) if period.end - period.start < _A_YEAR else frozenset[int]()
    steps = period.to(Frequency.MONTH) if months else None
    return steps is not None and any(month.start.month in months for month in steps.steps())


_A_YEAR = timedelta(days=300)


def of_its_season(case: Case, track: Track) -> Track:
    """The values of the same month or quarter of other years."""
    period = case.frame.period
    return {p: v for p, v in track.items() if p.years_later(_apart(p, period)) == period}


def is_seasonal(case: Case) -> bool:
    """Whether only the same month, quarter or half of other years is compared: the words name it,
    or the baseline is that of a year that "since" names ("the most for that month since 2021"), or
    it is temperature, which nobody compares across the seasons."""
    clause, period = case.claim.clause, case.frame.period
    start = clause.span.start - clause.sentence.start
    end = clause.span.end - clause.sentence.start
    words = clause.sentence_text[start:end]
    if clause.figure is not None:  # "third" of "the third-lowest May extent since 1990"
        words = re.split(r"[.;,]", clause.sentence_text[start : end + _TAIL])[0]
    words = _SINCE.split(words)[0]
    by_day = period.frequency is Frequency.DAY  # "its highest for the month", which is this one
    if SEASONAL.search(words) or (not by_day and SEASON_BEHIND.match(clause.sentence_text, end)):
        return True
    if OF_ANY_TIME.search(words) and not FOR_THE_STEP.search(words):
        return False
    if SUBJECT_PART.match(clause.sentence_text[:start]):
        return True
    before = clause.sentence_text[:start]
    if clause.figure is None and PART_BEFORE.search(before):
        return LEFT_PART_BEFORE.search(before) is None
    if case.forms.series.unit in _OF_THE_SEASON:
        return period.frequency is Frequency.MONTH
    by_year = any(
        t.kind is TimeKind.SINCE and t.period is not None and t.period.frequency is Frequency.YEAR
        for t in clause.times
    )
    if by_year and FOR_THE_STEP.search(words):
        return period.frequency is not Frequency.YEAR
    base = clause.baseline.period if clause.baseline else None
    if base is None or base.frequency is not period.frequency or base == period:
        return False
    return by_year and base.years_later(_apart(base, period)) == period


_OF_THE_SEASON = frozenset(("celsius", "fahrenheit"))


def _apart(early: Period, late: Period) -> int:
    return late.start.year - early.start.year


def of_its_year(track: Track, period: Period) -> Track:
    """The other periods of the year, of which "July was the busiest month" speaks at least."""
    return {p: v for p, v in track.items() if p.start.year == period.start.year}


def before_the_last_change(rivals: Track, now: Value) -> Track:
    """The values without the latest run that equals the present one, which still holds."""
    kept = dict(rivals)
    for period in sorted(rivals, key=lambda p: p.start, reverse=True):
        if kept[period].value != now.value:
            break
        del kept[period]
    return kept


_ITS_EXTENT = regex(
    r"\W(?:in|on|of|for|by|to)\s(?:which\s)?(?:our|the|its|this|these|we)\s(?:[\w-]+\s){0,2}"
    r"(?:data(?:set)?|series|figures|table|survey|index)\b",
    re.IGNORECASE,
)


def tells_how_far(clause: Clause) -> bool:
    """Whether the words behind an extreme name the figures that it is one of, whose extent is then
    no secret: "the highest in our data", "in the three years for which we hold figures"."""
    end = clause.span.end - clause.sentence.start
    start = max(0, clause.span.start - clause.sentence.start)
    behind = re.split(r"[.;:]", clause.sentence_text[start : end + _TAIL])[0]
    return _ITS_EXTENT.search(behind) is not None


_HELD = regex(
    r"\b(?:held|holds?|holding|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|stuck|kept|keeps?|stood|steady|"
    r"stable|unchanged|flat|match(?:es|ed|ing)?|equal(?:s|led|ling|ed|ing)?|t(?:ied|ying)|"
    r"hover(?:s|ed|ing)?)(?:\s[a-z]+){0,2}\s(?:an?|the|its|their)\s(?:(?:series|euro-era|modern)\s)?$|"
    r"\b(?:joint|equal)[\s-]$",
    re.IGNORECASE,
)


def is_level_with(lead: str) -> bool:
    """Whether what leads up to an extreme says that it was reached before and is no new one: "held
    at a record low", "matching the lowest on record", "the joint lowest ever"."""
    return _HELD.search(lead) is not None


_UNMOVED = regex(
    r"\b(?:unchanged|held|holds|holding|stay(?:s|ed|ing)|remain(?:s|ed|ing)|stuck|steady|stable|flat|"
    r"match(?:es|ed|ing)|level\swith|(?:the\s)?same\sas|no\schange)\b|"
    r"\b(?:is|are|stands?|sits?|lies?)\s(?:(?:now|still|currently|again|today|also|once\smore)\s){0,2}"
    r"(?:at|on)\s(?:its|their|the|an?)\s$",
    re.IGNORECASE,
)


def without_those_held(lead: str, rivals: Track, now: Value) -> Track:
    """The past but for what stood where it stands now, where a record is said to be held, and but
    for the times right before alone where the sentence says that the figure only held, or where it
    now stands: "unchanged at 3%, its highest since July", "is now at its lowest since 2021"."""
    if is_level_with(lead):
        return {p: v for p, v in rivals.items() if v.value != now.value}
    if _UNMOVED.search(lead) is None:
        return rivals
    kept = dict(rivals)
    for period in sorted(rivals, key=lambda p: p.start, reverse=True):
        if kept[period].value != now.value:
            break
        del kept[period]
    return kept


def is_as_extreme(other: Value, now: Value, lowest: bool, side: int) -> bool:
    """Whether `other` is as extreme as `now` or more: ties make no record."""
    a, b = other.value * side, now.value * side
    return a <= b if lowest else a >= b
