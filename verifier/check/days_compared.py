"""Home of the days that a market's day is set against: some way back, or the edge of a time."""

import re
from datetime import date

from verifier.check.days import (
    days_back,
    is_over_the_day,
    is_told_on_its_day,
    moves_daily,
    quoted_day,
)
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency, Period


def days_set_against(claim: Claim, forms: Forms, day: Period) -> list[Period]:
    """The closes that words set that of a day against: so long before it ("1.7% higher than it was
    seven days ago"), or where an earlier time began or ended ("14% above its close at the end of
    2025"). Nothing for other claims."""
    ref = claim.clause.baseline
    mention = ref.mention if ref is not None else None
    if ref is None or mention is None or mention.kind is not TimeKind.BASELINE or mention.window:
        return []
    if day.frequency is not Frequency.DAY or day.count > 1 or not moves_daily(forms):
        return []
    start = claim.clause.sentence.start
    said = claim.clause.sentence_text[max(0, mention.span.start - start) : mention.span.end - start]
    pointed = mention.anaphor
    if edge := _EDGE.search(said):
        time = ref.period
        if pointed is not None and pointed.frequency in _UNITS:
            time = Period.of(pointed.frequency, day.start).shift(pointed.steps)
        return _at_the_edge(time, forms, day, ends=edge["end"] is not None) if time else []
    if pointed is None or pointed.steps >= 0 or _BACK.search(said) is None:
        return []
    if pointed.frequency is Frequency.DAY:
        return [quoted_day(forms, day.shift(pointed.steps))]
    if pointed.frequency in _UNITS:
        return [quoted_day(forms, days_back(day, -pointed.steps, pointed.frequency))]
    return []


def closes_before(forms: Forms, day: Period, frequency: Frequency) -> list[Period]:
    """The last close before the month or quarter that a day is the last trading day of, which is
    meant by "over the month" then as well as the day a month back; nothing on any other day."""
    if frequency not in (Frequency.MONTH, Frequency.QUARTER) or day.frequency is not Frequency.DAY:
        return []
    own = Period.of(frequency, day.start)
    if not moves_daily(forms) or _next_weekday(day) <= own.end:
        return []
    return [quoted_day(forms, Period.of(Frequency.DAY, own.shift(-1).end))]


def _next_weekday(day: Period) -> date:
    """The first day after one that is on no weekend."""
    friday = day.start.weekday() == _FRIDAY
    return day.shift(_DAYS_TO_MONDAY if friday else 1).start


_FRIDAY, _DAYS_TO_MONDAY = 4, 3


def before_today(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The close before the day of publication, for what a market came from where that day stands
    behind it, and so tells of the move: "rose to 4.18% from 4.17% on Friday", on that Friday; None
    for other claims."""
    told, today = claim.clause.time, Period.of(Frequency.DAY, published)
    came = claim.operation == "level" and claim.clause.link == "from"
    if not came or told.inherited or told.mention is None or told.period != today:
        return None
    behind = told.mention.span.start >= claim.span.end
    return forms.before(quoted_day(forms, today)) if behind and moves_daily(forms) else None


def before_the_news(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The close before the day of publication, for what a market did before the news of that day;
    None for other claims."""
    if not moves_daily(forms) or not is_open_yet(claim, published) or not is_before_the_news(claim):
        return None
    return quoted_day(forms, Period.of(Frequency.DAY, published).shift(-1))


def is_before_the_news(claim: Claim) -> bool:
    """Whether a figure is told of the time before the news of the day, and so of the close before:
    "shares closed 1% higher before the results were published"."""
    return _BEFORE_NEWS.search(claim.clause.sentence_text) is not None


_BEFORE_NEWS = regex(
    r"\b(?:before|ahead of) (?:the|its|their|today[’']s|yesterday[’']s) (?:[\w-]+ )?"
    r"(?:results?|figures|numbers|announcement|statement|update|report|news|publication|release|"
    r"earnings|decision)\b",
    re.IGNORECASE,
)


def is_open_yet(claim: Claim, published: date) -> bool:
    """Whether the day of a market's figure is still to be found: its words tell no other time, and
    it is no move over the month, quarter or year just ending that the text is about, with no day
    told: "The euro rose 1.7% in July. The pound gained 1.2%", on 31 July."""
    time = claim.clause.time
    if time.period is None or is_of_a_day(claim, published):
        return True
    return time.inherited and not _moves_over_its_time(claim, published)


def _moves_over_its_time(claim: Claim, published: date) -> bool:
    time = claim.clause.time
    told, period = time.mention, time.period
    if claim.operation not in ("growth", "change") or claim.clause.day is not None:
        return False
    if is_over_the_day(claim) or claim.clause.baseline is not None:
        return False  # "45.7pc dearer than it was 12 months ago"
    if told is None or told.kind is not TimeKind.POINT or period is None or time.to_date:
        return False
    longer = period.frequency in (Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR)
    return longer and 0 <= (period.end - published).days + _A_FEW <= _A_FEW * 2


_A_FEW = 4
"""Days: so near to the end of a month, a report on a market's month is written."""


def is_of_a_day(claim: Claim, published: date) -> bool:
    """Whether a figure is of a day though a longer time was read: one stands nearer to it, or it is
    told of a time that still runs and set against a close."""
    told, today = claim.clause.time.period, Period.of(Frequency.DAY, published)
    runs = told is not None and told.contains(today)
    return is_told_on_its_day(claim) or (runs and _is_set_against_a_close(claim))


def _is_set_against_a_close(claim: Claim) -> bool:
    """Whether words set a figure against a close so long before it or at the edge of a time, so
    that it is of a day whatever longer time they name besides: "finished the week half a per cent
    up on where it stood seven days ago", "this month: 2.3% less than at the end of September"."""
    ref = claim.clause.baseline
    mention = ref.mention if ref is not None else None
    if mention is None or mention.kind is not TimeKind.BASELINE or mention.window:
        return False
    start = claim.clause.sentence.start
    said = claim.clause.sentence_text[max(0, mention.span.start - start) : mention.span.end - start]
    if _EDGE.search(said):
        return True
    pointed = mention.anaphor
    near = pointed is not None and pointed.frequency in (Frequency.DAY, Frequency.WEEK)
    return pointed is not None and near and pointed.steps < 0 and _BACK.search(said) is not None


def is_of_a_close(claim: Claim, forms: Forms) -> bool:
    """Whether a figure of a named day is set against a close, so that only an edition by the day
    can answer for it where the measure has one."""
    if forms.series.frequency is Frequency.DAY or claim.clause.day is None:
        return False
    daily = any(k.series.frequency is Frequency.DAY for k in forms.levels)
    return daily and _is_set_against_a_close(claim)


def _at_the_edge(time: Period, forms: Forms, day: Period, ends: bool) -> list[Period]:
    """The last close of a time, or the one before it began and the first one within it."""
    if ends:
        last = quoted_day(forms, Period.of(Frequency.DAY, time.end))
        return [last] if last.end < day.start else []
    first = Period.of(Frequency.DAY, time.start)
    within = (p for p in forms.chosen.values if first.start <= p.start < day.start)
    opened = min(within, key=lambda p: p.start, default=None)
    return [forms.before(first), *([opened] if opened is not None else [])]


_UNITS = (Frequency.WEEK, Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR)
_EDGE = regex(
    r"\b(?:(?P<end>(?:end|close|finish) of|(?:ended|closed|finished|left))|"
    r"(?:start|beginning|turn|outset) of|(?:began|started|opened))\b",
    re.IGNORECASE,
)
_BACK = regex(r"\b(?:ago|earlier|before|back|previously)$", re.IGNORECASE)
