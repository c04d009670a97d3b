"""Home of the time of what a sentence compares: "The rate, for October, compares with 1.8% in
September" is about October, though its only figure is of September."""

import re

from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind

_SUBJECT = regex(
    r"\W*(?:(?:the|these|those|this|that|its|their)\s)?(?:[\w’'%-]+\s){0,4}?[\w’'%-]*?,?\s?"
    r"(?:(?:which|that)\s(?:is|are|was|were|covers?|relates?\sto)\s|covering\s|relating\sto\s)?"
    r"(?:the\s)?",
    re.IGNORECASE,
)
"""Up to the time of what is compared: "The figures, which are for"."""
_COMPARES = regex(
    r"(?:[’']s)?(?:\s(?!is\b|are\b|was\b|were\b)[a-z%-]+){0,3}?,?\s(?:and\s)?"
    r"(?:compare[sd]?|follow(?:s|ed)?|mark(?:s|ed)|(?:is|are|was|were)\s"
    r"(?:(?:well|far|slightly|just)\s)?(?:up|down|compared|higher|lower|better|worse))\b(?:[^.;]|\.\d)*$",
    re.IGNORECASE,
)
"""Between it and the time that it is set against: ", compares with 1.8% in"."""


def time_of_the_compared(sentence: SentenceTimes) -> TimeRef | None:
    """The time of what a sentence sets against an earlier figure of its own time, where it tells
    no figure for the later one; None for any other sentence."""
    if len(sentence.times) < 2 or not sentence.figures:
        return None
    one, other = sentence.times[:2]
    start, text = sentence.span.start, sentence.text
    if one.kind is not TimeKind.POINT or one.period is None or one.anaphor is not None:
        return None
    if one.to_date or sentence.figures[0].span.start < one.span.end:
        return None
    if other.period is not None and other.period.end >= one.period.end:
        return None
    if _SUBJECT.fullmatch(text, 0, one.span.start - start) is None:
        return None
    told = _COMPARES.fullmatch(text, one.span.end - start, other.span.start - start)
    return TimeRef(one.period, mention=one) if told is not None else None
