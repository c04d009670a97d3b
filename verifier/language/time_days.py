"""Home of days: which one the figures of markets and live blogs are told of."""

import re
from collections.abc import Sequence
from datetime import date

from verifier.language.scan import BY_NOW, Sentence
from verifier.language.time_owners import asides
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.span import Span

_DAYS_BACK = 12
"""Sentences: so far back a day is still the one that is told of."""


def is_a_day(mention: TimeMention, published: date) -> bool:
    """Whether a time is a day gone by on which something was told or done: "on Friday"."""
    period = mention.period
    if period is None or mention.kind not in (TimeKind.RELEASE, TimeKind.POINT):
        return False
    return period.frequency is Frequency.DAY and period.end <= published


_EVENT = re.compile(
    r"[’']s\s(?!(?:close|closing|session|trade|trading|fix|fixing|finish|settlement|low|high|"
    r"level|open|"
    r"opening|reading|figure|move|moves|fall|rise|drop|gain|loss)\b)"
)


_HAD = re.compile(r"\bhad\s[^.;,\d]*$")
_NEAR = 60


def _of_an_event(own: Sentence, time: TimeMention) -> bool:
    """Whether a day only dates something else: "as traders eyed Sunday's meeting", "New York had
    set the tone on Thursday"."""
    lead = own.article_text[max(own.span.start, time.span.start - _NEAR) : time.span.start]
    behind = _EVENT.match(own.article_text, time.span.end)
    return behind is not None or _HAD.search(lead) is not None


def day_of(sentences: Sequence[Sentence], index: int, span: Span, published: date) -> Period | None:
    """The day named nearest to `span` in its sentence, else last in the ones before; that of
    publication in the entry of a live blog."""
    own = sentences[index]
    near = [t for t in own.times if is_a_day(t, published) and not _of_an_event(own, t)]
    if near:
        beside = [a for a in asides(own.timed) if not a.contains(span)]
        near = [t for t in near if not any(a.contains(t.span) for a in beside)]
        if span not in own.timed.apart:
            near = [t for t in near if t.span not in own.timed.foreign]
    if near:
        behind = (lambda t: t.span.start >= span.end) if len(near) > 1 else (lambda _: False)
        return min(near, key=lambda t: (behind(t), t.span.gap(span))).period
    today = Period.of(Frequency.DAY, published)
    if own.stamped:
        return today
    if own.by_now and BY_NOW.search(own.article_text, own.span.start, span.start):
        return None
    for other in reversed(sentences[max(0, index - _DAYS_BACK) : index]):
        told = _last_day(other, published) if other.times else None
        if told is not None:
            return told
        if other.stamped:
            return today
        if other.block == own.block and other.by_now:
            return None
    return None


def _last_day(own: Sentence, published: date) -> Period | None:
    """The day that a sentence names last for what it tells."""
    for time in reversed(own.times):
        told = is_a_day(time, published) and not _of_an_event(own, time)
        if told and time.span not in own.timed.foreign:  # "up from 4.29% late Tuesday"
            return time.period
    return None


def is_of_a_market(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence tells of a market, or goes on from one that does in its block."""
    own = sentences[index]
    if own.of_a_market:
        return True
    before = sentences[index - 1] if index else own
    return before.block == own.block and not own.times and before.of_a_market
