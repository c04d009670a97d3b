"""Home of times conceded: that of a clause which holds another time against a figure's."""

import re

from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import TimeMention
from verifier.model.period import Frequency
from verifier.model.span import Span

_THOUGH = regex(
    r",\s(?:(?:even\s)?though|although)\s(?:it|that|this|they|there)\s[^,;]*$", re.IGNORECASE
)
_A_MOVE_OF_ITS_OWN = regex(
    r",\s(?:(?:even\s)?though|although|but|while|whereas)\s(?:the|its|their|an?|that)\s"
    r"(?:[\w-]+\s){0,2}?(?:rise|gain|increase|jump|surge|climb|advance|growth|fall|drop|decline|"
    r"decrease|slump|slide|dip|plunge|loss|contraction|figure|reading|rate|total|result)\s"
    r"(?:(?:in|for|during|of|over|recorded\sin|seen\sin|posted\sin)\s(?:the\s)?)?$",
    re.IGNORECASE,
)
_ITS_FIGURE = regex(r",?\s(?:of|at|by)\s(?:(?:just|only|about|some|nearly)\s)?[$£€¥−-]?")


_EXTREME_OF = regex(
    r"\b(?:first|second|third|only|last|best|worst|(?!inter|harv|inv|for|west)[a-z]+est)\s"
    r"(?:[\w-]+\s){1,4}?(?:of|in)?\s?$",
    re.IGNORECASE,
)
_COLON = regex(r"[^.;,:\d]{0,30}(?::|\s[–—])\s")


def is_only_a_field(sentence: SentenceTimes, span: Span, time: TimeMention) -> bool:
    """Whether a year only tells among what something is the first or best, and what it is comes
    behind a colon: "It was the first gain of 2025: deliveries rose 9.2%"; or a time among which
    steps one that is named is the best: "September was the best month of the second half"."""
    offset = sentence.span.start
    if _is_the_field_of_a_step(sentence, time):
        return True
    years = time.period is not None and time.period.frequency is Frequency.YEAR
    if not years or time.span.end > span.start:
        return False
    led = _EXTREME_OF.search(sentence.text, 0, time.span.start - offset)
    return led is not None and _COLON.match(sentence.text, time.span.end - offset) is not None


def _is_the_field_of_a_step(sentence: SentenceTimes, time: TimeMention) -> bool:
    start = sentence.span.start
    led = _STEP_OF.search(sentence.text, 0, max(0, time.span.start - start))
    stepped = led is not None and led["step"] is not None
    stepped = stepped or _A_STEP.match(sentence.text, time.span.start - start) is not None
    if led is None or not stepped or time.period is None:
        return False
    return any(
        one.period is not None
        and one.period != time.period
        and one.span.end - start <= led.start()
        and time.period.contains(one.period)
        for one in sentence.times
    )


_STEP_OF = regex(
    r"\b(?:was|is|been|brought|saw|marked|remains?)\s(?:(?:by\sfar|still|easily)\s)?(?:the|its|their)\s"
    r"(?:[a-z]+-)?(?:best|worst|least|most|[a-z]+est|(?:most|least)\s[a-z]+)\s(?:single\s)?"
    r"(?:(?P<step>day|week|month|quarter)\s(?:of|in|for|during)?\s?(?:the\s)?)?$",
    re.IGNORECASE,
)
_A_STEP = regex(r"(?:day|week|month|quarter)\s(?:of|in)\s", re.IGNORECASE)


def is_conceded(sentence: SentenceTimes, span: Span, time: TimeMention) -> bool:
    """Whether a time is that of a clause which holds another time against the figure's: "the driest
    at 12mm, though it was drier still in March 2025", "down 2%, though the fall in May, of 4%"."""
    offset = sentence.span.start
    words = sentence.text[span.end - offset : time.span.start - offset]
    if ": " in words:  # "51,741 GWh after a bright summer: August, with 6,368 GWh, was its best"
        return any(f.span.start >= time.span.end for f in sentence.figures)
    if _A_MOVE_OF_ITS_OWN.search(words) is not None:
        behind = _ITS_FIGURE.match(sentence.text, time.span.end - offset)
        end = behind.end() + offset if behind is not None else None
        return any(f.reach.start == end or f.span.start == end for f in sentence.figures)
    return "though" in words and _THOUGH.search(words) is not None
