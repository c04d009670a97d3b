"""Home of the past that an extreme, or a place in the order of all times, is held against."""

import re
from datetime import timedelta

from verifier.language.superlatives import (
    present_span,
    present_year,
    running_span,
    superlatives,
    window_start,
)
from verifier.language.time_left_out import times_left_out
from verifier.language.time_settling import settle
from verifier.language.time_since import opens_the_records
from verifier.language.year_parts import (
    FOR_THE_STEP,
    OF_ANY_TIME,
    PART_BEFORE,
    SEASON_BEHIND,
    SEASONAL,
    SUBJECT_PART,
)
from verifier.lazy import regex
from verifier.model.clause import Clause, TimeRef
from verifier.model.known import Value
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.rule import Case
from verifier.model.span import Span

Track = dict[Period, Value]
_SINCE = regex(r"\bsince\b|\blast (?:seen|reached|recorded)\b", re.IGNORECASE)
_ALLOWED = timedelta(days=31)
_TAIL = 60


def scope_of(case: Case) -> Period | None:
    """The date that "since" names, or where the open span of "in three years" begins; None where
    the whole past is meant."""
    clause = case.claim.clause
    mention = _since(clause)
    if mention is not None and _is_one_step(mention, case):
        mention = None  # "the record for one month"
    if mention is None:
        told = (t for t in clause.times if t.window and not _is_one_step(t, case))
        inside = [t for t in told if clause.span.contains(t.span) or _is_right_behind(t, clause)]
        if inside:  # "the highest of the past decade", which ends now
            last = max([case.frame.period, *case.track()], key=lambda p: p.end)
            return window_start(inside[-1], last, clause.sentence_text)
        words = clause.sentence_text[clause.span.start - clause.sentence.start :]
        return present_span(words, case.frame.period)
    if mention.anaphor is not None:  # "the slowest since the same quarter of 2024"
        begun = settle(mention, TimeRef(case.frame.period))
        if begun is not None and begun.period is not None:
            return begun.period
    if mention.period is not None:
        return mention.period
    return window_start(mention, case.frame.period, clause.sentence_text)


def _is_right_behind(time: TimeMention, clause: Clause) -> bool:
    """Whether a span of time follows the words of an extreme: "higher than at any time in the past
    nine months"."""
    return 0 <= time.span.start - clause.span.end <= 1


def _is_one_step(time: TimeMention, case: Case) -> bool:
    """Whether a span of time is as long as what an extreme is one of, so that nothing lies in it
    that could be compared."""
    return time.window == 1 and time.frequency is case.frame.period.frequency


def _since(clause: Clause) -> TimeMention | None:
    """The date from which an extreme is counted; None where its words name none."""
    since = [
        t
        for t in clause.times
        if t.kind is TimeKind.SINCE
        if t.span.end >= clause.span.start or _opens_with_a_first(clause, t.span)
        if not _is_of_another_extreme(clause, t.span)
    ]
    return min(since, key=lambda t: t.span.gap(clause.span), default=None)


def _opens_with_a_first(clause: Clause, since: Span) -> bool:
    """Whether a date before a mark is the one that it was last passed: "For the first time since
    May, it was above 5%"."""
    lead = clause.sentence_text[: max(0, since.start - clause.sentence.start)]
    return clause.figure is not None and _FOR_THE_FIRST.search(lead) is not None


_FOR_THE_FIRST = regex(
    r"\b(?:[Ff]or the first time|the first (?:time|month|quarter|week|year|day))\s$"
)


def is_counted_from_the_first(clause: Clause) -> bool:
    """Whether the date of "since" is that of the first figure, not one that was as extreme: "the
    wettest since records began in 1990", of which 1990 is one."""
    mention = _since(clause)
    if mention is None:
        return False
    start = clause.sentence.start
    return opens_the_records(
        clause.sentence_text[mention.span.start - start : mention.span.end - start]
    )


def _is_of_another_extreme(clause: Clause, since: Span) -> bool:
    """Whether words for a record of all times are followed by another extreme, to which "since"
    belongs: "a record low of 49.5, the lowest since December 2022"."""
    start = clause.sentence.start
    cue = clause.sentence_text[clause.span.start - start : clause.span.end - start]
    between = clause.sentence_text[clause.span.end - start : max(0, since.start - start)]
    return _OF_ALL_TIMES.search(cue) is not None and _EXTREME.search(between) is not None


_OF_ALL_TIMES = regex(r"\b(?:records?|all-time|ever|lifetime)\b", re.IGNORECASE)
_EXTREME = regex(
    rf",\s(?:(?:and|its|the|their)\s)*(?:{superlatives('high')}|{superlatives('low')})\b",
    re.IGNORECASE,
)


def starts_after(track: Track, scope: Period | None) -> Period | None:
    """The first period on record, where it comes later than the date in `scope`."""
    if scope is None or not track or scope.end >= min(p.start for p in track) - _ALLOWED:
        return None
    return min(track, key=lambda p: p.start)


def earlier(case: Case, track: Track, scope: Period | None) -> Track:
    """The values of before the claim's period that lie inside the scope: of the same season where
    the words say so ("the highest for a June"); of a week, month or quarter that is told ("the
    highest close of the week") those behind it too, and of a year those behind its first."""
    period = case.frame.period
    after = None if scope is None else scope.end
    clause = case.claim.clause
    words = clause.sentence_text[clause.span.start - clause.sentence.start :]
    track = without_times_left_out(clause, track)
    run = running_span(words, period)
    if run is not None and scope == run.shift(-1):
        return {p: v for p, v in track.items() if run.contains(p) and p != period}
    if scope is not None and is_counted_from_the_first(case.claim.clause):
        after = scope.start - timedelta(days=1)
    found = {
        p: v
        for p, v in track.items()
        if p.start < period.start and (after is None or p.start > after)
    }
    if not found and scope is not None and (year := present_year(words, period)) is not None:
        return {p: v for p, v in track.items() if year.contains(p) and p != period}
    return of_its_season(case, found) if period.count == 1 and is_seasonal(case) else found


def without_times_left_out(clause: Clause, track: Track) -> Track:
    """The values but for those of times that the sentence leaves out: "excluding 2020 and 2021, the
    lowest on record"."""
    left = times_left_out(clause.sentence_text)
    apart = [(one.start, one.end) for one in left]
    return {
        p: v for p, v in track.items() if not any(s <= p.end and p.start <= e for s, e in apart)
    }


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
    if clause.figure is None and PART_BEFORE.search(clause.sentence_text[:start]):
        return True
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
    r"hover(?:s|ed|ing)?)(?:\s[a-z]+){0,2}\s(?:an?|the|its|their)\s(?:(?:series|euro-era|modern)\s)?$",
    re.IGNORECASE,
)


def is_level_with(lead: str) -> bool:
    """Whether what leads up to an extreme says that it was reached before and is no new one: "held
    at a record low", "matching the lowest on record"."""
    return _HELD.search(lead) is not None
