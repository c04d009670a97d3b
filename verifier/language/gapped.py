"""Home of gapping: the heads of figures that share a verb told once, or stand against another."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from verifier.lazy import regex
from verifier.model.mention import Figure
from verifier.model.printed_money import MARK
from verifier.model.span import Span

_JOINED = regex(
    r"(?:\s(?:on|over|in|from)\s(?:the|a)\s(?:month|quarter|year|week)(?:\s(?:before|earlier))?|"
    r"\s(?:month|quarter|year)[- ]o(?:n|ver)[- ](?:month|quarter|year))?"
    r",?\s(?:and|but|while|with)\s(?:the\s)?"
)
_THEN_A_FIGURE = regex(
    rf"(?:\s(?:prices|inflation|rates?|sales|goods|turnover|output|orders|pay|costs))?\s(?:(?:in|at|by|to|for|with|on|about|just|nearly|around|some)\s){{0,2}}{MARK}?\d"
)
_AGAINST = regex(r"\s(?:on|from)\s(?:(?:a|the|its|their|total|group|net|record|annual)\s){0,2}")
_OF_A_FIGURE = regex(rf"\sof\s(?:(?:just|about|nearly|around|some|only|a)\s){{0,2}}{MARK}?\d")


def heads_the_next(text: str, span: Span, head: Span) -> bool:
    """Whether a phrase behind the figure at `span` is what the next one is of, by the verb of both:
    "methamphetamine figured in 26,350 and cocaine in 19,858"; or as what it is set against: "a
    profit of €361m on revenue of €10.6bn"."""
    if head.start >= span.end and _AGAINST.fullmatch(text, span.end, head.start):
        return _OF_A_FIGURE.match(text, head.end) is not None
    if head.start < span.end or _JOINED.fullmatch(text, span.end, head.start) is None:
        return False
    return _THEN_A_FIGURE.match(text, head.end) is not None


_HEADED = r"(?:[a-z][a-z-]*\s){1,2}(?:(?:by|to|at|about|just)\s){0,2}"
_SHARED = regex(rf"(?P<joint>{_JOINED.pattern}){_HEADED}{MARK}?")


def shared_verbs_of(text: str, figures: Sequence[Figure]) -> Mapping[Span, int]:
    """For each figure behind which another one shares its verb where the words of that one begin:
    "rose 0.8% on the month and core prices 0.6%"."""
    found: dict[Span, int] = {}
    for figure, other in pairwise(figures):
        joined = _SHARED.fullmatch(text, figure.span.end, other.span.start)
        if joined is not None and figure.quantity.unit == other.quantity.unit:
            found[figure.span] = joined.end("joint")
    return found
