"""Home of sums: the stretch over which a flow is told to have added up by now."""

import re
from collections.abc import Sequence
from datetime import timedelta

from verifier.language.times.sameness import SAME
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.hedge_words import HEDGE
from verifier.model.mention import Direction, TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature, Series

_PERFECT = regex(r"\b(?:has|have|had)\b|['’]ve\b", re.IGNORECASE)


def counted_from(claim: Claim, series: Series) -> Period | None:
    """The time from which a flow is summed up: "Since April, 8 million passengers have travelled",
    "the number of killings since January", "has shipped 3m tonnes since May"."""
    clause = claim.clause
    if claim.operation == "average" and clause.time.period is None:
        since = (t for t in clause.times if t.kind is TimeKind.SINCE and t.period is not None)
        return next((t.period for t in since), None)  # "have averaged $19bn since March"
    if series.nature is not Nature.FLOW or claim.assertion not in ("value", "threshold"):
        return None
    beside = _told_beside(claim) or _brought_up_to(claim) or _told_anew(claim)
    if beside is not None:
        return beside.period
    if clause.time.mention is not None and clause.sentence.contains(clause.time.mention.span):
        return None
    if claim.operation not in ("level", "growth"):
        return None
    since = (t for t in clause.times if t.kind is TimeKind.SINCE and t.period is not None)
    return next((t.period for t in since if _is_summed_from(t, claim)), None)


def _told_beside(claim: Claim) -> TimeMention | None:
    """The time since which a figure is summed that is set beside one of a single step: "fines were
    $2.2m in August, $14.1m since January"."""
    clause = claim.clause
    if claim.operation != "level" or claim.direction is not None:
        return None
    lead = clause.lead
    if _BESIDE.search(lead) is None:
        return None
    behind = (t for t in clause.times if 0 < t.span.start - claim.span.end <= 1)
    return next((t for t in behind if t.kind is TimeKind.SINCE and t.period is not None), None)


def _brought_up_to(claim: Claim) -> TimeMention | None:
    """The time since which what a step brings to a figure is summed: "which takes the bill since
    April to £115bn"; a price or a rate adds up to nothing."""
    clause, start = claim.clause, claim.clause.sentence.start
    if claim.operation != "level":
        return None
    for time in clause.times:
        since = time.kind is TimeKind.SINCE and time.period is not None
        if not since or time.span.end > claim.span.start:
            continue
        lead = clause.sentence_text[: time.span.start - start]
        between = clause.sentence_text[time.span.end - start : claim.span.start - start]
        if _BRINGS.search(lead) is not None and _UP_TO.fullmatch(between) is not None:
            return time
    return None


def _told_anew(claim: Claim) -> TimeMention | None:
    """The time since which a figure is summed in a clause of its own, whatever time its sentence
    told before: "it cost $2.2m in August, but since January the town has spent $14.1m", "; since
    January 3,074 cars have been stolen", "That makes $14.1m since January"; what comes to so much
    since a time is summed, too."""
    clause, start = claim.clause, claim.clause.sentence.start
    if claim.operation != "level" or claim.assertion != "value":
        return None
    text, place = clause.sentence_text, claim.span.start - start
    for time in clause.times:
        if time.kind is not TimeKind.SINCE or time.period is None:
            continue
        head, end = time.span.start - start, time.span.end - start
        if time.span.start >= claim.span.end:
            told = _THAT_MAKES.search(text[:place]) and head - (claim.span.end - start) <= 1
            if told:
                return time
            continue
        between = text[max(0, end) : place]
        if _COMES_TO.fullmatch(between) is not None:
            return time
        if _OPENS_ANEW.search(text[: max(0, head)]) is None:
            continue
        done = _AT_ONCE.fullmatch(between) and _HAVE_BEEN_DONE.match(text[place:])
        if done or _HAS_SPENT.fullmatch(between):
            return time
    return None


_AMOUNT = r"\s(?:(?:about|some|just|over|nearly|almost|more\sthan|well|an?|the)\s){0,3}[$£€¥₹]?"
_COMES_TO = regex(
    r"(?:,?\s(?:it|this|that|they|these))?\s(?:(?:has|have|had|now|already|thus)\s){0,2}(?:(?:runs?|ran|c[ao]mes?|adds?\sup|"
    r"added\sup|amounts?|amounted|mount(?:s|ed)?|sums?|works?\sout)\s(?:now\s|already\s)?(?:to|at)|reach(?:es|ed)|"
    rf"total(?:s|led)|topped|passed){_AMOUNT}"
)
"""Between a time since which something is summed and the sum: "since April runs to"."""
_THAT_MAKES = regex(
    rf"^(?:That|This|It)\s(?:makes?|made|adds?\sup\sto|comes?\sto|brings?\sit\sto|takes?\sit\sto){_AMOUNT}$"
)
_OPENS_ANEW = regex(r"(?:[,;:—–]|\b(?:and|but|while|yet|though|so))\s$")
_HAS_SPENT = regex(
    rf",?\s(?:[\w’'-]+\s){{0,6}}?(?:has|have)\s(?:(?:now|already|also)\s)?(?!(?:fallen|risen|averaged|"
    rf"slipped|dropped|gone|grown|shrunk|been|climbed)\b)[a-z]+(?:\s[a-z]+){{0,2}}?{_AMOUNT}"
)

_AT_ONCE = regex(rf",?\s(?:{HEDGE}\s)?")
_HAVE_BEEN_DONE = regex(
    r"[\d.,]+(?:\s[a-z-]+){0,4}\s(?:have|has)\s(?:(?:now|already|also)\s)?"
    r"(?!(?:fallen|risen|averaged|slipped|dropped|gone|grown|shrunk|climbed)\b)"
    r"(?:(?:been\s)?[a-z]{2,}(?:ed|en|wn|ought|old|ent|id|uilt|orn|ade)|died|come|lost)\b"
)
"""What has been done so often: "since January 3,074 cars have been stolen"."""


_BRINGS = regex(
    r"\b(?:tak(?:e|es|ing)|took|bring(?:s|ing)?|brought|lift(?:s|ed|ing)?|push(?:es|ed|ing)?|"
    r"rais(?:es|ed|ing)|put(?:s|ting)?|leav(?:es|ing)|left)\s(?:the|its|their)\s(?:[\w-]+\s){1,4}$"
)
_UP_TO = regex(r"\s(?:to|at)\s(?:[a-z]+\s){0,2}[$£€¥₹]?")
_NOT_SINCE = regex(r"\bnot\s$", re.IGNORECASE)
_BESIDE = regex(r"\d[^;.]*(?:,|,?\sand|;)\s$")


def _is_summed_from(time: TimeMention, claim: Claim) -> bool:
    """Whether what a figure counts has added up since a time."""
    clause, start = claim.clause, claim.clause.sentence.start
    text, first = clause.sentence_text, time.span.start - start
    if _NOT_SINCE.search(text, 0, max(0, first)) is not None:
        return False  # "not since March had arrivals been below 60,000"
    tally = _TALLY.search(text, max(0, first - _NEAR), max(0, first))
    tallied = tally is not None and time.span.end <= claim.span.start
    if clause.link == "to" and _CAME_FROM.search(text, 0, claim.span.start - start):
        return False  # "since March they have risen from $3bn to $4bn"
    if not tallied and _led_to_a_level(time, claim, text[max(0, first) : claim.span.start - start]):
        return False
    if tally is not None and _BEST.search(text, max(0, tally.start() - 24), tally.start()):
        return False
    if claim.operation == "growth":
        return tallied or is_set_against_the_same(time, clause.times, text, start)
    if tallied or first <= _OPENS:
        return tallied or _PERFECT.search(text[:_HEAD]) is not None
    lead = text[max(0, claim.span.start - start - _NEAR) : claim.span.start - start]
    between = text[claim.span.end - start : max(0, first)]
    if first > 0 and claim.direction is None and _HAVE_BEEN.fullmatch(between) is not None:
        return True
    behind = first > 0 and _BEHIND.fullmatch(between) is not None
    return behind and claim.direction is None and _HAS_DONE.search(lead) is not None


def _led_to_a_level(time: TimeMention, claim: Claim, lead: str) -> bool:
    """Whether a figure is where a move since a time led to: no sum falls, and over years none is
    told to have grown, but as a toll: "since 1990 emissions have fallen to 371m tonnes"."""
    led = claim.clause.link == "to" or _ON_TO.search(lead) is not None
    if not led or time.period is None:
        return False
    if claim.direction is Direction.DOWN or _CUT.search(lead) is not None:
        return True
    up = claim.direction is Direction.UP and time.period.frequency is Frequency.YEAR
    return up and _COUNTED_UP.search(lead) is None


_ON_TO = regex(r"\d[^;.]{0,30},?\sto\s(?:[a-z]+\s){0,2}\Z")
_CUT = regex(r"\b(?:cut|slash\w*|halv\w*|shr[aiu]nk|fall\w*|reduc\w*|lower\w*|drop\w*|declin\w*)\b")
_COUNTED_UP = regex(r"\b(?:toll|tally|total|count|sum|bill|add\w*)\b", re.IGNORECASE)


def is_set_against_the_same(
    since: TimeMention, times: Sequence[TimeMention], text: str, start: int
) -> bool:
    """Whether what has come about since a time is compared with the same stretch of another year:
    "fallen by 3.9% since January compared with the same period of 2024"; `start` is the place of
    the sentence `text`."""
    first = max(0, since.span.start - start)
    if since.kind is not TimeKind.SINCE or _BEST.search(text, max(0, first - _NEAR), first):
        return False  # "the most since April 2022 and 28% above the same week of last year"
    if _ASIDE.search(text, 0, first) and "," in text[max(0, since.span.end - start) :]:
        return False  # "sales there, where duties have been due since August, fell by 37.4%"
    return any(
        time.kind is TimeKind.BASELINE
        and time.span.start >= since.span.end
        and _SAME.search(text, time.span.start - start, time.span.end - start) is not None
        for time in times
    )


_CAME_FROM = regex(r"\bfrom\s(?:[a-z]+\s){0,2}[$£€¥₹]?\d[^;]*\sto\s(?:[a-z]+\s){0,2}[$£€¥₹]?\Z")
_SAME = regex(
    rf"\b{SAME}\s(?!(?:month|week|quarter|day)\b)",
    re.IGNORECASE,
)
_ASIDE = regex(r",\s(?:which|who|whose|where)\b[^,;]*$")
"""Where a clause about what was named has been opened and is not closed."""
_NEAR = 60
_TALLY = regex(
    r"\b(?:number|total|toll|count|tally|sum|amount|tab|bill|haul|take)\s"
    r"(?:(?!ha[sd]\b|have\b|is\b|was\b|were\b)[^\W\d][\w’'-]*\s){0,7}$",
    re.IGNORECASE,
)
_BEST = regex(r"\b(?:\w+est|most|record|first|only)\s(?:\w+\s){0,3}$", re.IGNORECASE)
_BEHIND = regex(r"(?:\s(?!an?\b|each\b|every\b|per\b|the\b)[^\W\d][\w’'-]*){0,4}\s")
_HAS_DONE = regex(
    r"\b(?:has|have)\s(?:(?:now|already|also|so far)\s)?[a-z]{3,}\s(?:[a-z]+\s){0,3}$",
    re.IGNORECASE,
)
_HAVE_BEEN = regex(
    r"[^\d;,]*?\b(?:has|have)\s(?:(?:now|already|also|so far)\s)?"
    r"(?:been\s[a-z]{2,}(?:ed|en|ne|wn|ld|rn|ut|ght|de)|died|arrived|crossed|come|gone|left|moved|joined|fled|landed|entered|closed|"
    r"opened|applied|registered)\s(?:[^\W\d][\w’'.-]*\s){0,7}?"
)
"""Between a figure and "since", what has happened to those counted: "have been killed"."""
_OPENS = 10
_HEAD = 200


def up_to_now(since: Period, last: Period | None, series: Series) -> Period | None:
    """From the step of a series in which a time begins to its newest one."""
    if last is None:
        return None
    after = since.start + timedelta(days=1) if since.frequency is Frequency.DAY else since.start
    first = Period.of(series.frequency, after)  # "since the end of June" counts from July
    comes_so = last.frequency is series.frequency and first.first <= last.last
    return Period.between(first, last) if comes_so else last


_ALL_YEAR = regex(
    r"\s(?:[a-z]+\s){0,2}?(?:(?P<any>in\sa\syear)|(?:over|across|during)\sthe\s(?:whole\s|full\s)?year)"
    r"(?:\sas\sa\swhole)?(?=\s*(?:[,.;:\n]|$)|\sand\b)",
    re.IGNORECASE,
)


def year_through(claim: Claim, last: Period | None, series: Series) -> Period | None:
    """The year that ends with the newest figure of a flow, where that is what a figure is told of
    beside one of a month: "four died last month and 23 over the year"; a year that is not over is
    told so only as "in a year"."""
    clause = claim.clause
    if series.nature is not Nature.FLOW or series.accumulation != "period" or last is None:
        return None
    if claim.operation != "level" or claim.direction is not None or claim.assertion != "value":
        return None
    own = clause.time.period
    if own is not None and own.frequency is Frequency.YEAR and not clause.time.inherited:
        return None  # "in 2016 it registered 1.75 million births in a year"
    told = _ALL_YEAR.match(clause.sentence_text, claim.span.end - clause.sentence.start)
    over = last.end.month == _DECEMBER and last.end.day == _ITS_END
    if told is None or last.frequency is Frequency.YEAR or not (over or told["any"]):
        return None
    year = Period.of(Frequency.YEAR, last.end)
    months = Period.of(last.frequency, last.end)
    run = Period.between(months.years_later(-1).shift(1), months)
    return year if over else run


_DECEMBER, _ITS_END = 12, 31
