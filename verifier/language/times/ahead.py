"""Home of times ahead: a bare month or quarter behind "will", and one that something people look
ahead to is called by ("an August rate cut"), is the coming one, the latter no figure's time."""

import re
from dataclasses import replace
from datetime import date, timedelta

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
    if coming.start - published >= published - period.end:
        return time
    if coming.start - published <= _SOON and _is_of_an_event(text, time, lead):
        return replace(time, period=coming, kind=TimeKind.RELEASE)
    if not (opens or by_then or _WILL.search(lead)):
        return time
    return replace(time, period=coming)


def _is_of_an_event(text: str, time: TimeMention, lead: str) -> bool:
    """Whether a time only says which meeting, decision or vote is meant: "an August rate cut",
    "when it next meets in August"."""
    return _EVENT.match(text, time.span.end) is not None or _HELD_IN.search(lead) is not None


_SOON = timedelta(days=120)
"""So near an event that people look ahead to; one as far off may as well be the last one."""
_EVENT = regex(
    r"(?:[’']s)?[\s-](?:(?:(?:interest|base|policy|bank|cash|repo|key|funds)[\s-])?rates?[\s-]|"
    r"(?:policy|monetary[\s-]policy|quarter-point|half-point|general|local|state|regional|federal|"
    r"presidential|parliamentary|legislative|mayoral|municipal|national|spending|autumn|spring|"
    r"party|trade|climate|leaders[’']?|OPEC\+?|board|council|FOMC|MPC|Fed|ECB|RBA|RBI)\s){0,2}"
    r"(?:cuts?|hikes?|rises?|increases?|reductions?|easing|tightening|moves?|pause|hold|meetings?|"
    r"decisions?|gathering|reviews?|budget|statement|elections?|votes?|polls?|ballot|referendum|"
    r"run-?off|summit|conference|congress|deadline|walkouts?|strikes?|launch)\b",
    re.IGNORECASE,
)
_HELD_IN = regex(
    r"\b(?:(?:next|again|due\sto)\s(?:meets?|gathers?|convenes?|sits?|decides?|votes?|reports?)|"
    r"(?:meets|gathers|convenes|decides)\s(?:next|again)|go(?:es)?\sto\sthe\spolls)\s"
    r"(?:(?:again|next|early|late|later)\s)?(?:in\s)?$",
    re.IGNORECASE,
)


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
