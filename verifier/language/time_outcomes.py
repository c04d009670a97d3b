"""Home of figures that share or keep a time beside others: what was foreseen, what it was then."""

import re
from collections.abc import Sequence

from verifier.language.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import TimeMention
from verifier.model.span import Span


def outcome_of(sentence: SentenceTimes, span: Span) -> Span | None:
    """The figure that fell short of, or beat, what was foreseen at `span`, whose time it shares:
    "grew 8.9% in August, quickening from 6.2% in July but short of the 10.8% forecast"."""
    offset = sentence.span.start
    if _FALLS_SHORT.search(sentence.text, 0, span.start - offset) is None:
        return None
    if _FORESEEN.match(sentence.text, span.end - offset) is None:
        return None
    first = sentence.figures[0].span if sentence.figures else span
    return first if first.end <= span.start else None


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
