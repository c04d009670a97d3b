"""Home of times ahead: a bare month or quarter behind "will" is the coming one."""

import re
from dataclasses import replace
from datetime import date

from verifier.lazy import regex
from verifier.model.mention import TimeKind, TimeMention


def looking_ahead(text: str, time: TimeMention, published: date) -> TimeMention:
    """The time with a bare month or quarter behind "will" moved to the coming one where that is
    nearer: "will fall to 1,612 in April", written in January."""
    period = time.period
    if time.kind is not TimeKind.POINT or period is None or period.count != 1:
        return time
    words = time.span.of(text)
    if _DATED.search(words) or time.to_date or _PAST.search(words):
        return time
    lead = text[max(0, time.span.start - 90) : time.span.start]
    coming = period.years_later(1)
    opens = _EXPECTS.match(text, time.span.end) is not None or _opens_what_will_be(text, time)
    by_then = _BY.match(text, time.span.start) and _FORETOLD.search(lead)
    if (
        not (opens or by_then or _WILL.search(lead))
        or coming.start - published >= published - period.end
    ):
        return time
    return replace(time, period=coming)


def _opens_what_will_be(text: str, time: TimeMention) -> bool:
    """Whether a time opens a sentence that tells what will be: "From October bills will rise"."""
    start = time.span.start
    words = time.span.of(text)
    led = _OPENING.match(words) or _LED.search(text, max(0, start - 12), start)
    return led is not None and _WILL_BE.match(text, time.span.end) is not None


_OPENING = regex(r"(?:From|In|Come)\s")
_LED = regex(r"(?:^|[.!?]\s|\n)(?:From|In|Come)\s$")
_WILL_BE = regex(
    r",?\s[^.;:,\d]{1,60}?\b(?:will|shall|(?:is|are)\s(?:due|set|scheduled)\sto)\b(?!\shave\b)"
)
_DATED = regex(r"(?<![QHqh])\d(?![QHqh])")
"""A year or a day: the coming "Q1" may be meant as the coming January may."""
_PAST = regex(r"\b(?:last|past)\b", re.IGNORECASE)
_WILL = regex(
    r"\b(?:will|shall|(?:is|are)\s(?:expected|due|set|forecast|likely|projected|scheduled)\sto|"
    r"expects?|"
    r"forecasts?|predicts?|projects?|foresees?|reckons?|should|must|"
    r"wants|seeks|targets|sees|"
    r"(?:told|asked|ordered|required|aims?|plans?|hopes?|wants?|promised|pledged|vowed)\sto)\b"
    r"(?:[^.;:]|\.(?=\d))*$",
    re.IGNORECASE,
)
_BY = regex(r"by\s", re.IGNORECASE)
_FORETOLD = regex(
    r"\b(?:projected|predicted|forecast|foresaw|pencill?ed in|pric(?:e|ed|ing) in|"
    r"(?:swaps?|futures|markets?|traders|investors|options)\s(?:\w+\s){0,2}?pric(?:e|es|ing)|"
    r"bet(?:s|ting)? on)\s[^.;]{0,60}$",
    re.IGNORECASE,
)
"""What had been foretold for the end of some time: "projected reserves of $41bn by December"."""
_EXPECTS = regex(
    r",\s(?:[\w’'-]+\s){1,6}?(?:will|expects?|forecasts?|predicts?|projects?|foresees?|sees)\s",
    re.IGNORECASE,
)
