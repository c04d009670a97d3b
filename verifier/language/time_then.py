"""Home of "then" and "now": the times that these words lead a figure back to."""

import re
from dataclasses import replace

from verifier.language.periods import settle
from verifier.language.scan import Sentence
from verifier.language.sentence_times import SentenceTimes
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind
from verifier.model.span import Span

_THEN = re.compile(
    r"(?<![,;]\s)(?<!\band\s)(?<!\bbut\s)(?<!\bsince\s)(?<!\bby\s)(?<!\bfrom\s)(?<!\buntil\s)"
    r"\b(?:back\s)?(?:then|at\s(?:the|that)\s(?:time|point|stage))\b(?![-–])"
)
_STATE = re.compile(
    r"(?:(?:was|were|stood|averaged|ran|running|came|sat|hovered|cost|had|at|only|just|still|"
    r"about|around|nearly|almost|some|over|under|an?|the)\s)+[$£€¥]?$|[$£€¥]?$"
)
_LED_STATE = re.compile(r"\b(?:was|were|stood|averaged|ran|came|sat|hovered|cost)\s?$")
_THEN_BEHIND = re.compile(
    r"(?:\s[a-z]+)?\s(?:back\s)?(?:then|at\s(?:the|that)\s(?:time|point))\b(?=[.,;:)]|\s(?:and|but)\b)"
)


def _place_of_then(sentence: SentenceTimes, span: Span) -> int | None:
    """Where the "then" begins that says when a figure stood: "inflation then stood at 2.6%", "it
    was 2.6% then"; None where the word only tells what came next ("rose 3%, then fell 2%")."""
    offset = sentence.span.start
    before = sentence.text[: span.start - offset]
    piece = max(before.rfind(mark) for mark in (";", ":", ", ", ". ")) + 1
    for found in _THEN.finditer(before, piece):
        if _STATE.match(before[found.end() :].lstrip()) and (
            before[found.end() :].strip(" $£€¥") or _LED_STATE.search(before[: found.start()])
        ):
            return offset + found.start()
    behind = _THEN_BEHIND.match(sentence.text, span.end - offset)
    return span.end if behind else None


def at_the_time(
    sentence: SentenceTimes, span: Span, known: TimeRef | None, before: TimeRef | None
) -> TimeRef | None:
    """The time that a "then" beside a figure points at: the one told last in its sentence, else
    the one of the sentence `before`; None without such a word, or where no time is told."""
    place = _place_of_then(sentence, span)
    if place is None:
        return None
    told = [t for t in sentence.times if t.kind is not TimeKind.BASIS and t.span.end <= place]
    return settle(told[-1], known) if told else before


_NOW_WITHIN = 160
_NOW_PUT = re.compile(
    r"\bnow\s(?:puts?|estimate[sd]?|reckon(?:s|ed)|thought|believed|said|says|calculate[sd]|"
    r"judge[sd]|reported|shown)\b",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:now|currently|today|these days|at present)\b", re.IGNORECASE)
_TO_NOW = re.compile(
    r"[^,;:.\d]{0,30}?\s(?:now|currently|today|these days|at present)\b", re.IGNORECASE
)
"""Behind the figure, in its breath: "a year earlier it had been $74; it is 8% cheaper today"."""


def come_to_now(text: str, found: TimeRef, span: Span, lead: TimeRef | None) -> TimeRef | None:
    """The article's own time for what follows "now" in a sentence that looked back first: "the
    rate, 4.3% in May, is now at its highest"; or before it: "it is 8% cheaper today"."""
    mention = found.mention
    if mention is None or found.period is None or lead is None or lead.period is None:
        return None
    if found.period.end >= lead.period.start or mention.span.end > span.start:
        return None
    words = text[max(mention.span.end, span.start - _NOW_WITHIN) : span.start]
    if _NOW_PUT.search(words):
        return None  # "the total for 2024-25 is now put at £148bn"
    told = _NOW.search(words) or _TO_NOW.match(text, span.end)
    return replace(lead, inherited=True) if told else None


def by_now(
    text: str, own: Sentence, span: Span, told: TimeRef | None, lead: TimeRef | None
) -> TimeRef | None:
    """The article's own time for what is told of "now" after a look back."""
    if told is None or told.period is None or lead is None or lead.period is None:
        return None
    if told.period.end >= lead.period.start:
        return None
    start = max(own.span.start, span.start - _NOW_WITHIN)
    return lead if _NOW.search(text[start : span.start]) else None
