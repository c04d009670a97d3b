"""Home of gapping: the heads of figures that share a verb told once."""

import re

from verifier.model.printed_money import MARK
from verifier.model.span import Span

_JOINED = re.compile(r",?\s(?:and|but|while|with)\s(?:the\s)?")
_THEN_A_FIGURE = re.compile(
    rf"\s(?:(?:in|at|by|to|for|with|on|about|just|nearly|around|some)\s){{0,2}}{MARK}?\d"
)


def heads_the_next(text: str, span: Span, head: Span) -> bool:
    """Whether a phrase behind the figure at `span` is what the next one is of, by the verb of both:
    "methamphetamine figured in 26,350 and cocaine in 19,858"."""
    if head.start < span.end or _JOINED.fullmatch(text, span.end, head.start) is None:
        return False
    return _THEN_A_FIGURE.match(text, head.end) is not None
