"""Home of what is taken off a rate or price: "it has now taken off 150 basis points"."""

from verifier.lazy import regex
from verifier.model.span import Span

_PART = (
    r"\s(?:(?:a|another|the|some|about|nearly|almost|only|just|further|full|whopping)\s){0,3}"
    r"[\d.,]+\s?(?:(?:basis |percentage )?points?\b|bps?\b)"
)
_TAKE = r"\b(?:tak(?:es?|en|ing)|took)"
_OFF_PART = regex(rf"{_TAKE}\s$")
_PART_OFF = regex(rf"({_TAKE}){_PART}\s$")
_POINTS = regex(_PART)
_BEFORE = 48


def taker(text: str, off: Span) -> Span | None:
    """The verb that takes something away by an "off", with it where nothing stands between: "it
    took 150 points off its rate", "it has now taken off 150 points"; None for other ones, as
    "planes took off 3,000 times"."""
    low = max(0, off.start - _BEFORE)
    next_to = _OFF_PART.search(text, low, off.start)
    if next_to is not None:
        points = _POINTS.match(text, off.end)
        return Span(next_to.start(), off.end) if points is not None else None
    apart = _PART_OFF.search(text, low, off.start)
    return Span(*apart.span(1)) if apart is not None else None
