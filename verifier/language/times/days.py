"""Home of days: which one the figures of markets and live blogs are told of."""

import re
from collections.abc import Sequence
from datetime import date

from verifier.language.scan import BY_NOW, Sentence
from verifier.language.times.days_told import (
    NEAR,
    THAN,
    is_a_day,
    of_an_event,
    told_of,
    told_to,
)
from verifier.language.times.marks import marks_of
from verifier.language.times.owners import asides
from verifier.language.times.refs import looks_back
from verifier.language.times.topics import takes_up
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.hedge_words import HEDGE
from verifier.model.mention import TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.span import Span

_DAYS_BACK = 12
"""Sentences: so far back a day is still the one that is told of."""


_ON = regex(r"\son\s")


def day_of(sentences: Sequence[Sentence], index: int, span: Span, published: date) -> Period | None:
    """The day named nearest to `span` in its sentence, else last in the ones before of its
    paragraph, else first in the article, else last before; that of publication in the entry of a
    live blog."""
    own = sentences[index]
    day = _day_told(sentences, index, span, published)
    back = _A_DAY_BACK.match(own.article_text, span.end)
    return _traded_before(day) if day and back and span in own.timed.apart else day


def at_its_day(
    sentences: Sequence[Sentence], index: int, span: Span, published: date, time: TimeRef
) -> tuple[Period | None, TimeRef]:
    """The day that is told at `span`, None where none is, and its time: that day, for a figure of a
    market which has no other of its own."""
    day, apart = day_of(sentences, index, span, published), span in sentences[index].timed.apart
    undated = time.period is None and (apart or not looks_back(time))
    stands = day is not None and _stands_on(sentences[index], span, published, day)
    told = undated or stands or time.inherited
    market = is_of_a_market(sentences, index) or (stands and _goes_on_from_one(sentences, index))
    if day is None or not told or not market:
        return day, time
    apart = time.apart or (apart and _shares_its_day(sentences, index, span, published, day))
    lasting = time.mention if time.mention and time.mention.window else None
    return day, TimeRef(day, inherited=True, apart=apart, mention=lasting)


def _stands_on(own: Sentence, span: Span, published: date, day: Period) -> bool:
    """Whether a day stands right beside a figure, whatever time its sentence told before: "had
    begun the year at 1.42 and got as low as 1.36 on March 6", "on December 31 158.08"."""
    beside = day_beside(own, span, published)
    if beside is not None and beside.period == day and beside.span.start >= span.end:
        return True
    ahead = (t for t in own.times if t.period == day and t.span.end <= span.start)
    return any(_TOLD.fullmatch(own.article_text, t.span.end, span.start) for t in ahead)


def _goes_on_from_one(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether the sentence before one, in its block, tells of a market."""
    if not index or sentences[index - 1].block != sentences[index].block:
        return False
    return is_of_a_market(sentences, index - 1)


def _shares_its_day(
    sentences: Sequence[Sentence], index: int, span: Span, published: date, day: Period
) -> bool:
    """Whether the day of a figure that is set against the one before it was found for that one as
    well, and so is not its own: "climbed on Friday to 4.18% from 4.17%"."""
    own = sentences[index].timed
    told = [f.span for f in own.figures if f.span.end <= span.start and f.span not in own.apart]
    return any(day_of(sentences, index, one, published) == day for one in told[-1:])


def _day_told(
    sentences: Sequence[Sentence], index: int, span: Span, published: date
) -> Period | None:
    """The day that the figures beside `span` are of."""
    own = sentences[index]
    near = _day_within(own, span, published) if own.times else None
    if near is not None and _only_tells(own, near):
        return _told_before(sentences, index, published) or near.period
    if near is not None:
        return near.period
    today = Period.of(Frequency.DAY, published)
    if own.stamped:
        return today
    if own.by_now and BY_NOW.search(own.article_text, own.span.start, span.start):
        return None
    openings = [one for one in sentences[:_OPENING] if one.times]
    first = next(
        (told[0] for one in openings if (told := told_to(one, sentences, published))), None
    )
    last: Period | None = None
    for other in reversed(sentences[max(0, index - _DAYS_BACK) : index]):
        told = told_to(other, sentences, published, own) if other.times else []
        if (
            told
            and first is not None
            and _looks_back(told[-1], first)
            and not takes_up(own.timed.text)
        ):
            continue
        if told and (other.block == own.block or other.stamped):
            return told[-1]
        last = last or (told[-1] if told else None)
        if other.stamped:
            return last or today
        if other.block == own.block and other.by_now:
            return None
    first = first or last
    reported = last is not None or (first is not None and is_of_a_market(sentences, index))
    return first if reported else None


def _looks_back(day: Period, opening: Period) -> bool:
    """Whether a day lies well before the one that an article opens with, so that a sentence only
    looks back at it: "It touched 4.81% on Oct. 3" in a report on the 11th."""
    return (opening.start - day.end).days > _A_FEW


_A_FEW = 4


_A_DAY_BACK = regex(
    r"(?:\s[a-z]+){0,2}\s(?:a day (?:earlier|before)|the (?:day before|previous (?:day|session)))\b"
)


_STEPS_BACK = regex(
    r"\s(?:an?|the|one|two|three|four|five|six|\d{1,2})\s(?:week|fortnight|month|year|day)s?\s"
    r"(?:ago|back|before|earlier|previously)\b"
)
"""What counts back from the day that is told of, not from one set against it: "against 152.01 on
Thursday and 152.97 a week ago"."""


def _traded_before(day: Period) -> Period:
    """The weekday before a day: Friday before a Monday."""
    before = day.previous()
    while before.start.weekday() > _FRIDAY:
        before = before.previous()
    return before


_FRIDAY = 4


def day_beside(own: Sentence, span: Span, published: date) -> TimeMention | None:
    """The day that stands right beside a figure, which is of no other: "after Tuesday's 2.31
    billion", "Sunday's tally of 1,182", "36mm on Thursday and 22mm on Wednesday"."""
    text = own.article_text
    for time in own.times:
        period = time.period
        if period is None or period.frequency is not Frequency.DAY or period.end > published:
            continue
        if time.span.end <= span.start and _OWNED.fullmatch(text, time.span.end, span.start):
            return time
        on = _ON.fullmatch(text, span.end, time.span.start + 3) is not None
        if on and is_a_day(time, published) and not of_an_event(own, time):
            return time
    return None


def dates_a_figure(own: Sentence, published: date) -> bool:
    """Whether a sentence dates its figure by a day: "a gallon cost $4.08 on Monday"."""
    figures = own.timed.figures if own.times else ()
    return any(day_beside(own, figure.span, published) for figure in figures)


_OWNED = regex(rf"[’']s\s(?:(?:[a-z-]+\s){{1,3}}of\s)?(?:{HEDGE}\s)?[$£€¥₹]?")


def _day_within(own: Sentence, span: Span, published: date) -> TimeMention | None:
    """The day that a sentence itself names nearest to `span`, one on which it was told last."""
    text = own.article_text
    own_day = day_beside(own, span, published)
    if own_day is not None:
        return own_day
    named = [t for t in own.times if is_a_day(t, published)]
    if not named:
        return None
    near = [
        t
        for t in named
        if not of_an_event(own, t)
        and not THAN.search(text, span.end, t.span.start)
        and ";" not in text[span.end : t.span.start]
    ]
    if near:
        beside = [a for a in asides(own.timed) if not a.contains(span)]
        near = [t for t in near if not any(a.contains(t.span) for a in beside)]
        marks = [m for m in marks_of(own.timed.text, own.span.start) if m.contains(span)]
        near = [t for t in near if any(m.contains(t.span) for m in marks)] or near
        if span not in own.timed.apart or _STEPS_BACK.match(text, span.end):
            near = [t for t in near if t.span not in own.timed.foreign]
    near = [t for t in near if not _only_tells(own, t)] or near
    near = [t for t in near if not _is_of_the_next(own, t, span)]
    if near:
        behind = (lambda t: t.span.start >= span.end) if len(near) > 1 else (lambda _: False)
        return min(near, key=lambda t: (behind(t), t.span.gap(span)))
    return None


def _is_of_the_next(own: Sentence, time: TimeMention, span: Span) -> bool:
    """Whether a day behind a figure opens what is told of the next one: "A week ago it was worth
    157.92 yen, and on December 31 158.08"."""
    follows = next((f.reach for f in own.figures if f.reach.start >= time.span.end), None)
    if follows is None or time.span.start < span.end:
        return False
    text = own.article_text
    joined = _AND.fullmatch(text, span.end, time.span.start) is not None
    return joined and _TOLD.fullmatch(text, time.span.end, follows.start) is not None


_AND = regex(r"(?:\s[a-z]+)?,?\s(?:and|but|while)\s")
_TOLD = regex(r",?\s(?:(?:it|they)\s)?(?:(?:was|were|stood|bought|fetched|cost)\s)?(?:at\s)?")


def _only_tells(own: Sentence, time: TimeMention) -> bool:
    """Whether a day is the one on which somebody told the figures: "the office said on Tuesday"."""
    lead = own.article_text[max(own.span.start, time.span.start - NEAR) : time.span.start]
    return _TELLING.search(lead) is not None


_TELLING = regex(
    r"\b(?:said|says|say|show(?:s|ed)?|reported|announced|revealed|confirmed|released|published|"
    r"issued|out)\s(?:(?:late|early|back)\s)?(?:on\s)?$"
)


def _told_before(sentences: Sequence[Sentence], index: int, published: date) -> Period | None:
    """The day told last in the paragraph before a sentence, none on which figures only came out."""
    for other in reversed(sentences[max(0, index - _DAYS_BACK) : index]):
        if other.block != sentences[index].block:
            return None
        told = [t for t in other.times if is_a_day(t, published) and not _only_tells(other, t)]
        days = [t.period for t in told if t.period in told_of(other, published)]
        if days:
            return days[-1]
    return None


_OPENING = 3
"""Sentences: title, byline and lede, where a market report names its day."""


def is_of_a_market(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence tells of a market, or goes on from one that does in its block."""
    own = sentences[index]
    if own.of_a_market:
        return True
    before = sentences[index - 1] if index else own
    return before.block == own.block and not own.times and before.of_a_market


def is_of_a_day(own: Sentence, published: date) -> bool:
    """Whether a sentence tells of a market's day, as the opening of a report on it does; not of the
    day on which figures of a longer time came out: "crude imports rose 3.6% in January, data
    released on Thursday showed"."""
    days = [t for t in own.times if is_a_day(t, published) and not _of_the_telling(own, t)]
    return bool(days) and own.of_a_market


def _of_the_telling(own: Sentence, time: TimeMention) -> bool:
    lead = own.article_text[max(own.span.start, time.span.start - NEAR) : time.span.start]
    return _TOLD_ON.search(lead) is not None


_TOLD_ON = regex(
    r"\b(?:data|figures|numbers|statistics|report|office|agency|bureau|ministry|department|"
    r"bank)\b[^.;,\d]{0,30}?"
    r"\b(?:released|published|issued|showed|reported|announced|said|out)\s(?:on\s)?$",
    re.IGNORECASE,
)
