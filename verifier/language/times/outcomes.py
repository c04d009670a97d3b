"""Home of figures that share or keep a time beside others: what was foreseen, what it was then,
what a move led to."""

import re
from collections.abc import Sequence

from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.printed_money import MARK
from verifier.model.span import Span


def outcome_of(sentence: SentenceTimes, span: Span) -> Span | None:
    """The figure whose time that at `span` shares: the level that its move led to, or what fell
    short of, or beat, that which was foreseen: "grew 8.9% in August, quickening from 6.2% in July
    but short of the 10.8% forecast"."""
    if (level := _level_led_to(sentence, span)) is not None:
        return level
    offset = sentence.span.start
    if _FALLS_SHORT.search(sentence.text, 0, span.start - offset) is None:
        return None
    if _FORESEEN.match(sentence.text, span.end - offset) is None:
        return None
    first = sentence.figures[0].span if sentence.figures else span
    return first if first.end <= span.start else None


def _level_led_to(sentence: SentenceTimes, span: Span) -> Span | None:
    """The level that the further move of a sentence led to, where a time stands right behind it and
    the one before is that of another figure: "rose 5% to £2.4bn in the third quarter and 4.6% to
    £6.1bn in the first nine months"; None for other figures."""
    offset = sentence.span.start
    level = next((f.span for f in sentence.figures if f.span.start >= span.end), None)
    if (
        level is None
        or _TO.fullmatch(sentence.text, span.end - offset, level.start - offset) is None
    ):
        return None
    points = [t for t in sentence.times if t.kind is TimeKind.POINT]
    before = [t for t in points if t.span.end <= span.start]
    behind = next((t for t in points if t.span.start >= level.end), None)
    if not before or behind is None or (behind.anaphor is not None and behind.anaphor.steps):
        return None
    told = any(0 <= before[-1].span.start - f.span.end <= _BESIDE for f in sentence.figures)
    joined = _JOINED.fullmatch(sentence.text, before[-1].span.end - offset, span.start - offset)
    counted = _COUNTED.fullmatch(sentence.text, level.end - offset, behind.span.start - offset)
    return level if told and joined and counted else None


_TO = regex(rf"\sto\s(?:(?:about|just|only|some|around|nearly|over|a|an|the)\s){{0,3}}{MARK}?")
_JOINED = regex(
    r",?\s(?:and|but|while)\s(?:(?:rose|fell|grew|climbed|gained|slipped|dropped|declined|jumped)\s)?"
    r"(?:by\s)?(?:(?:about|just|only|some|around|nearly|over|an?)\s){0,2}"
)
_COUNTED = regex(r"\s?(?:(?!from|than|against|after)[a-z]+\s){0,2}")
_BESIDE = 3
_FALLS_SHORT = regex(
    r",?\s(?:but|and|yet|though|although|while|still|well|just|,)\s(?:\w+\s){0,2}?"
    r"(?:short of|shy of|below|above|ahead of|under|over|missing|missed|beating|beat|topping|"
    r"topped|exceeding|exceeded|undershooting|overshooting|\w+er than|less than|more than)\s"
    r"(?:the\s|an?\s)?(?:[a-z]+\s)?$"
)
_FORESEEN = regex(
    r"\s(?:[a-z]+\s){0,2}?(?:(?:that\s)?(?:had\sbeen\s|was\s|were\s)?(?:tipped|forecast|expected|"
    r"predicted|projected|pencill?ed in|anticipated|foreseen|estimated by|hoped for|consensus)|"
    r"(?:that\s)?(?:economists|analysts|forecasters|the (?:market|city|consensus))\s)\b",
    re.IGNORECASE,
)


def is_joined_behind(
    sentence: SentenceTimes, span: Span, time: TimeMention, before: Sequence[TimeMention]
) -> bool:
    """Whether a time behind "and" is no time of a figure that has one right before it: "a year ago
    it was $5 and at its 2022 peak well above that"."""
    offset = sentence.span.start
    near = before[-1] if before else None
    if near is None or _AND_AT.match(sentence.text, span.end - offset) is None:
        return False
    lead = sentence.text[near.span.end - offset : span.start - offset]
    joined = sentence.text[span.end - offset : time.span.start - offset]
    return _IT_WAS.fullmatch(lead) is not None and len(joined) <= _JOINED_WITHIN


_AND_AT = regex(r",?\s(?:[a-z]+\s){0,2}?(?:and|but|while)\s(?:at|in|by|on|as)\b")
_IT_WAS = regex(
    r",?\s(?:it|they|that|the\s[a-z]+)\s(?:(?:had|has)\s)?(?:was|were|stood|been|cost|averaged)\s"
    r"(?:(?:at|about|just|only|some)\s){0,2}(?:[$£€]|[A-Z]+\$)?"
)
_JOINED_WITHIN = 20
