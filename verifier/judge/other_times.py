"""Home of other times: whether the text lets a figure stand at another time than the one read.

A figure that fits another period was misread where its words point at a time without naming it
("the corresponding period"), where they tell of what had been, where it is what another figure is
set against, or where a word for a time stands by it that was not read as one.
"""

import re

from verifier.judge.breaths import is_set_against, stands_past_a_figure, without_idle_asides
from verifier.judge.stretch import stretch_of
from verifier.judge.time_words import dates_nothing, is_next_by_number
from verifier.judge.times_beside import (
    closes_a_comparison,
    dates_an_extreme,
    is_counted_from_now,
    is_dated_behind_its_level,
    stands_by_its_time,
)
from verifier.language.times.sameness import SAME, THE_SAME
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparing import AGAINST
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period

_POINTING = regex(rf"\b(?:that|those|{SAME})\b", re.I)
_SAME = regex(rf"\b(?:{SAME}|year)\b", re.IGNORECASE)
_STRETCH = regex(
    rf"\b(?:those|{SAME})\s(?:[\w-]+\s)?(?:months|quarters|years?)\b|"
    r"\b(?:over|during|throughout|for|that)\s(?:(?:that|the\ssame)\s)?(?:period|time|year|stretch|"
    r"sp(?:ell|an)|window)\b",
    re.IGNORECASE,
)
"""What points at a time as at a stretch, of which no part is meant: "in the same 12 months"."""
_ONE_STEP = regex(
    rf"(?:(?:in|during|over|for)\s)?(?:that|{THE_SAME})\s"
    r"(?P<step>month|quarter|year)(?:\s(?:of|in)\s(?:(?:19|20)\d\d|last\syear))?",
    re.I,
)
"""What points at a step that is told, and at none beside it."""
_SAME_PERIOD = regex(r"(?:(?:in|during|over|for)\s)?the\ssame\speriod", re.I)
_LAST = regex(
    r"\b(?:last|previous|preceding|prior)\s(?!month|quarter|week|year|half|season|day|fiscal)", re.I
)
_HAD_BEEN = regex(
    r"\b(?:had|having)\s(?:\w+\s)?(?:been|stood(?:\sat)?|numbered|totall?ed)\s"
    r"(?:(?:flat|steady|stable|unchanged|stuck|static|level|pegged)\s)?(?:(?:just|only|about|some|around|nearly|over|at)\s)?\W{0,2}$|"
    r"\b(?:had|having)\s(?:been\s)?(?:held|kept|left)\s(?:[a-z]+\s){0,4}?at\s\W{0,2}$|"
    r"\bafter\s(?:[\w-]+\s){1,6}?(?:at|of|near|around)\s\W{0,2}$",
    re.IGNORECASE,
)
_TIME_WORD = regex(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:19|20)\d\d|years?|months?|quarters?|quarterly|half|weeks?|days?|yesterday|summer|winter|"
    r"spring|autumn|cumulatively|cumulative|hitherto|earlier|previously|thus far|so far)\b",
    re.IGNORECASE,
)
_YEAR = regex(r"(?:(?!(?:months|quarters|weeks)\s).)*\byear", re.IGNORECASE | re.DOTALL)
_BEFORE = 12
_OF_MONEY = regex(r"\s(?:prices|money|dollars|values)\b", re.IGNORECASE)
"""What the time before it says is no time of the figure: "3bn in November prices"."""


def may_stand_at(claim: Claim, other: Period | None, read: Period) -> bool:
    """Whether the words of a figure read for one period may tell of the `other` that it fits."""
    if other is None:
        return False
    mention, inherited = claim.clause.time.mention, claim.clause.time.inherited
    before = stretch_of(claim)[0]
    if other.end < read.end and _HAD_BEEN.search(before) and not _is_dated_itself(claim):
        return True
    if other.end < read.end and is_set_against(claim) and not _is_of_a_day(claim):
        return True
    if tells_an_unread_time(claim, other, read) or _is_told_before_it(claim, other):
        return True
    if mention is None:
        return False
    end = mention.span.end - claim.clause.sentence.start
    if _printed(claim, mention) and _OF_MONEY.match(claim.clause.sentence_text, end):
        return True
    if claim.clause.time.period is None and mention.anaphor is not None and other.end < read.end:
        told = claim.clause.day is not None and read.frequency is Frequency.DAY
        return not (told or is_counted_from_now(claim, read, other))
    printed = _printed(claim, mention)
    longer = other.contains(read) and _YEAR.fullmatch(printed) is not None
    if longer or is_next_by_number(printed, read, other):
        return True
    if mention.anaphor is not None and read.count > 1 and other in (read.shift(-1), read.shift(1)):
        return True  # "the previous two months" may be counted from a step later
    if is_a_year_off(read, other) and not inherited and is_told_as_last(claim, mention):
        return True
    anaphor = mention.anaphor
    if anaphor is None or anaphor.steps or anaphor.named is not None:
        return False
    if is_a_year_off(read, other) and printed and _SAME.search(printed) is None:
        return False
    if other != read and read.contains(other) and _STRETCH.search(printed) is not None:
        return False
    beside = read.count == 1 and other in (read.shift(-1), read.shift(1))
    if beside and not is_a_year_off(read, other) and _SAME_PERIOD.fullmatch(printed):
        return False
    named = read.count > 1 or any(t.period == other for t in claim.clause.times)
    step = _ONE_STEP.fullmatch(printed) if not named else None
    if step is not None and (step["step"].lower() == "year" or not is_a_year_off(read, other)):
        return False
    return inherited or _POINTING.search(printed) is not None


def tells_an_unread_time(claim: Claim, other: Period | None, read: Period) -> bool:
    """Whether a word for a time that was not read as one stands by a figure, or words for a longer
    one where the `other` time is longer than that which was read."""
    longer = other is not None and other.contains(read) and other != read
    if longer and _is_told_over_longer(claim):
        return True
    return _has_an_unread_time(claim, nearer=not stands_past_a_figure(claim))


def is_told_too(claim: Claim, period: Period | None) -> bool:
    """Whether the period that a figure fits is named in its sentence too, and the one it was read
    for does not stand right beside it: which of them is meant is open."""
    mention = claim.clause.time.mention
    if mention is not None and mention.span.gap(claim.span) <= _BESIDE:
        return False
    if is_dated_behind_its_level(claim):
        return False
    told = [t.period for t in claim.clause.times if t.period is not None] if period else []
    return any(period and (one.start, one.end) == (period.start, period.end) for one in told)


def _is_told_before_it(claim: Claim, other: Period) -> bool:
    """Whether a figure carries a time on that its sentence tells before it beside the `other`, so
    that it may be of either: "rose 3.1% in the quarter and 3.3% in the first nine months; those of
    the rival climbed 12.1% and 12.8%"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or not clause.time.inherited or not clause.sentence.contains(mention.span):
        return False
    before = [t for t in clause.times if t.span.end <= claim.span.start and t.period is not None]
    before = [t for t in before if not closes_a_comparison(claim, t)]
    told = [(t.period.start, t.period.end) for t in before if t.period is not None]
    return mention.span.end <= claim.span.start and (other.start, other.end) in told


def lacks_its_year(claim: Claim, other: Period, read: Period) -> bool:
    """Whether a figure fits the time a year off and no word beside it tells of another year."""
    if not is_a_year_off(read, other):
        return False
    return _OF_A_YEAR.search(" ".join(stretch_of(claim, years=True))) is None


_OF_A_YEAR = regex(
    rf"\b(?:{SAME}|years?|annual\w*|last|previous\w*|prior|"
    r"preceding|earlier|before|ago|had|from|against|versus|compared|than|after|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def is_compared_with_an_unread_time(claim: Claim) -> bool:
    """Whether a word for a time that was not read stands behind a change as what it is measured
    against: "5.2% up on the summer"."""
    clause, start = claim.clause, claim.clause.sentence.start
    _, behind = stretch_of(claim, years=True)
    found = _COMPARED_WITH.match(behind)
    if found is None or clause.baseline is not None:
        return False
    first = claim.span.end + found.start("time")
    return not any(t.span.start <= first < t.span.end for t in clause.times) and start <= first


_COMPARED_WITH = regex(
    r"\s(?:\w+\s)?(?:on|from|than|above|below)\s"
    r"(?:(?:in|the|a|last|this|that|its|first|second|early|late)\s){0,3}"
    r"(?P<time>" + _TIME_WORD.pattern + ")",
    re.IGNORECASE,
)


_BESIDE = 4


def _is_dated_itself(claim: Claim) -> bool:
    """Whether a time stands right beside a figure that had been, or nothing but the subject between
    them: "A month earlier it had been 7.9%", "At the end of 2023 they had been"."""
    mention, start = claim.clause.time.mention, claim.clause.sentence.start
    if mention is None or claim.clause.time.inherited:
        return False
    if stands_by_its_time(claim):
        return True
    if claim.clause.time.period is None:
        return False
    if mention.span.end > claim.span.start:
        return mention.span.gap(claim.span) <= _BESIDE
    between = claim.clause.sentence_text[mention.span.end - start : claim.span.start - start]
    return _BREAK.search(without_idle_asides(_CALLED.sub("", between, count=1))) is None


_BREAK = regex(r"[;:()–—\d]|,\s[^,]*,|\b(?:and|but|when|as|while|after|before|that|which|where)\b")


def _is_of_a_day(claim: Claim) -> bool:
    """Whether a figure has a day of its own right beside it: "97, against 126 on Sunday"."""
    period = claim.clause.time.period
    daily = period is not None and period.frequency is Frequency.DAY
    return daily and stands_by_its_time(claim)


def is_a_year_off(read: Period, other: Period) -> bool:
    """Whether the `other` time is the same one of the year before or after."""
    return other in (read.years_later(-1), read.years_later(1))


def is_told_as_last(claim: Claim, mention: TimeMention) -> bool:
    """Whether a calendar name goes with "last" or "previous", of which the year is open: "having
    been 1,648 last April" in May."""
    start = claim.clause.sentence.start
    before = claim.clause.sentence_text[: max(0, mention.span.start - start)][-_BEFORE:]
    return _LAST.search(f"{before}{_printed(claim, mention)}") is not None


def _is_told_over_longer(claim: Claim) -> bool:
    """Whether words for a longer time that are read as a comparison stand by a level, which is
    compared with nothing: "and 41bn over the quarter"."""
    return claim.operation == "level" and any(
        _OVER_LONGER.search(words) for words in stretch_of(claim, years=True)
    )


_OVER_LONGER = regex(
    r"\b(?:over|for|in|across|during)\s(?:the|that|this)\s(?:(?:whole|full|entire|past|last|same)\s)?"
    r"(?:quarter|half|year|season)\b",
    re.IGNORECASE,
)


def _has_an_unread_time(claim: Claim, nearer: bool) -> bool:
    """Whether a word for a time stands in the figure's stretch that was not read as one: "for all
    of 2023, carriers flew 967.3 million"; between the figure and its own time where it must be
    `nearer` than that: "429,000 tonnes in May, and its tally for the first months came to"."""
    clause, start = claim.clause, claim.clause.sentence.start
    before, behind = stretch_of(claim, years=True)
    first, last = claim.span.start - len(before), claim.span.end + len(behind)
    mention = clause.time.mention
    read = [time.span for time in clause.times]
    read += [mention.span] if mention is not None else []  # told in the other half of the sentence
    if nearer and (mention is None or not clause.sentence.contains(mention.span)):
        return False
    if nearer and mention is not None:
        called = _CALLED.match(clause.sentence_text, mention.span.end - start)
        end = start + called.end() if called else mention.span.end
        first, last = max(first, end), claim.span.start
    return first < last and any(
        not any(span.start <= start + m.start() < span.end for span in read)
        for m in _TIME_WORD.finditer(clause.sentence_text, first - start, last - start)
        if not claim.span.start <= start + m.start() < claim.span.end
        and not dates_nothing(m, claim.span.start - start)
    )


_CALLED = regex(r",\s(?:the|its|their|an?|when)\s[^,;:\d]{2,60},(?=\s)")
"""What calls a time that is named before it: "In 2008, the year of the crisis, it was 18.3%"."""


def _printed(claim: Claim, mention: TimeMention) -> str:
    """A time as the figure's own sentence prints it; "" where it stands in another."""
    sentence = claim.clause.sentence
    if not sentence.contains(mention.span):
        return ""
    return claim.clause.sentence_text[
        mention.span.start - sentence.start : mention.span.end - sentence.start
    ]


def is_set_against_a_year(claim: Claim, slip: Period | None) -> bool:
    """Whether an undated figure that fits a whole year is set against the year before ("one fewer
    than in 2024"), or is where a move since a year led: "since 2017 it rose from 8bn to 16bn"."""
    if slip is None or not _is_a_year(slip):
        return False
    time = claim.clause.time
    since = (t for t in claim.clause.times if t.kind is TimeKind.SINCE and _is_a_year(t.period))
    moved = claim.clause.link == "to" and any(not dates_an_extreme(claim, t) for t in since)
    if moved and (time.period is None or time.inherited):
        return True
    if not time.inherited:
        return False
    found = _AGAINST_A_YEAR.match(claim.clause.tail)
    return found is not None and found["year"] in (None, str(slip.end.year - 1))


def _is_a_year(period: Period | None) -> bool:
    if period is None:
        return False
    first, last = period.start, period.end
    return (first.month, last.month) == (1, 12) and first.year == last.year


_AGAINST_A_YEAR = regex(
    rf"[^.;:]{{0,40}}?\b(?:than|from|{AGAINST}|up on|down on)\s"
    r"(?:(?:(?:the|a)\s)?[\d.,]+\s)?(?:in\s|of\s|for\s)?(?:the (?:year before|previous year)|"
    r"(?P<year>(?:19|20)\d\d))\b(?!-)"
)
