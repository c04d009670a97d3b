"""Home of days: which one the figures of markets and live blogs are told of."""

import re
from collections.abc import Sequence
from datetime import date

from verifier.language.scan import BY_NOW, Sentence
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


def day_of(sentences: Sequence[Sentence], index: int, span: Span, published: date) -> Period | None:
    """The day named nearest to `span` in its sentence, else last in the ones before; that of
    publication in the entry of a live blog."""
    own = sentences[index]
    near = [t for t in own.times if is_a_day(t, published)]
    if near:
        behind = (lambda t: t.span.start >= span.end) if len(near) > 1 else (lambda _: False)
        return min(near, key=lambda t: (behind(t), t.span.gap(span))).period
    today = Period.of(Frequency.DAY, published)
    if opens_with_clock(own.text):
        return today
    if BY_NOW.search(own.article_text, own.span.start, span.start):
        return None
    for other in reversed(sentences[max(0, index - _DAYS_BACK) : index]):
        told = [t.period for t in other.times if is_a_day(t, published)]
        if told:
            return told[-1]
        if opens_with_clock(other.text):
            return today
        if other.block == own.block and other.by_now:
            return None
    return None


def is_of_a_market(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence tells of a market, or goes on from one that does in its block."""
    own = sentences[index]
    if told_by_day(own.text):
        return True
    before = sentences[index - 1] if index else own
    return before.block == own.block and not own.times and told_by_day(before.text)


_CLOCK = re.compile(
    r"\W{0,3}(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?[ap]\.?m\b\.?|\s(?:GMT|BST|IST|ET|CET)\b|\s?[:—–|-]|\s*$)",
    re.IGNORECASE,
)
_MARKETS = re.compile(
    r"\b(?:FTSE|Sensex|Nifty|Nasdaq|Dow|Nikkei|Hang Seng|DAX|CAC|Stoxx|S&P 500|Kospi|ASX|JSE|Brent|"
    r"crude|WTI|gilts?|Treasur(?:y|ies)|[Ss]terling|rupee|[Bb]ullion|bourses)\b|"
    r"\b(?:clos(?:ed?|ing)|ended|settled?|settling|finish(?:ed)?|opened|trad(?:ed|ing))\s"
    r"(?:(?:the|at|on|up|down|lower|higher|day|session|in|a)\s){0,3}[$£€]?[^\W_]*\d|"
    r"\b(?:ended|closed) the (?:day|session)\b",
)


def opens_with_clock(sentence: str) -> bool:
    """Whether a sentence opens with the time of day that stamps an entry of a live blog."""
    return _CLOCK.match(sentence) is not None


def told_by_day(sentence: str) -> bool:
    """Whether a sentence tells of a market, whose figures are those of a day."""
    return _MARKETS.search(sentence) is not None
