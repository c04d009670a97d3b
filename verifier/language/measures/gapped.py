"""Home of gapping: the heads of figures that share a verb told once, or stand against another."""

from verifier.lazy import regex
from verifier.model.months import MONTH
from verifier.model.printed_money import MARK
from verifier.model.span import Span
from verifier.model.weekdays import WEEKDAY

_TIME = (
    rf"\s(?:on\s{WEEKDAY}|in\s(?:{MONTH}|(?:19|20)\d\d)|"
    r"(?:in|for|over)\sthe\s(?:\w+\s)?(?:week|month|quarter|half|year)|"
    r"(?:last|this)\s(?:week|month|quarter|year))"
)
_JOIN = rf"(?:{_TIME})?,?\s(?:and|but|while|with)\s(?:the\s)?"
_JOINED = regex(_JOIN)
_THEN_A_FIGURE = regex(
    r"(?:\s(?!(?:of|and|or|than|that|which|who|whose|in|on|at|to|for|from|by|with|about|as)\b)"
    r"[a-z]+(?:\s(?:up|down|on|off|out|away|back|ahead|higher|lower))?)?"
    rf"\s(?:(?:in|at|by|to|for|with|on|about|just|nearly|around|some)\s){{0,2}}"
    rf"(?!(?:19|20)\d\d\b(?![,.]\d)){MARK}?\d"
)
_AGAINST = regex(r"\s(?:on|from)\s(?:(?:a|the|its|their|total|group|net|record|annual)\s){0,2}")
_OF_A_FIGURE = regex(rf"\sof\s(?:(?:just|about|nearly|around|some|only|a)\s){{0,2}}{MARK}?\d")


def heads_the_next(text: str, span: Span, head: Span) -> bool:
    """Whether a phrase behind the figure at `span` is what the next one is of, by the verb of both:
    "methamphetamine figured in 26,350 in May and cocaine in 19,858"; by a move of its own: "butter
    was up 4% at €61m and cheese down 9% at €40m"; or as what it is set against: "a profit of €361m
    on revenue of €10.6bn"."""
    if head.start >= span.end and _AGAINST.fullmatch(text, span.end, head.start):
        return _OF_A_FIGURE.match(text, head.end) is not None
    if head.start < span.end or _JOINED.fullmatch(text, span.end, head.start) is None:
        return False
    return _THEN_A_FIGURE.match(text, head.end) is not None


def head_of_the_next(text: str, span: Span, end: int) -> Span | None:
    """The words behind the figure at `span` that head the next one of its breath, by the verb of
    both: "solar farms made 1,361 GWh and rooftops 1,161"."""
    found = _NEXT.match(text, span.end, end)
    if found is None or _THEN_A_FIGURE.match(text, found.end()) is None:
        return None
    return Span(*found.span("head"))


_NEXT = regex(
    rf"{_JOIN}(?P<head>(?!(?:[a-z]+\s)?(?:an?|of|than|that|which|up|down|is|are|was|were)\b)"
    r"[\w’'-]+(?:\s[a-z-]+)?)"
)
