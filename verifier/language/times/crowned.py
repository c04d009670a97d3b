"""Home of times that an extreme is one of, which date nothing behind it: "a gap of $9bn in May, its
widest of 2025, as imports climbed 10.7%"."""

from verifier.lazy import regex
from verifier.model.span import Span

_EXTREME_OF = regex(
    r",\s(?:its|the|their|his|her|our)\s(?:[\w-]+est|most|worst|best|least)\s(?:[a-z-]+\s){0,2}"
    r"(?:of|in)\s(?:(?:19|20)\d\d|the\s(?:year|quarter|month))"
    r"(?=,\s(?:as|while|and|after|with|but|though|although|when|because)\s)"
)


def fields_of_extremes(text: str, start: int) -> tuple[Span, ...]:
    """The asides of a sentence that begins at `start` which crown the figure before them within a
    year, quarter or month, where another clause follows."""
    if "est " not in text and "most " not in text and "worst " not in text:
        return ()
    found = _EXTREME_OF.finditer(text)
    return tuple(Span(start + m.start(), start + m.end()) for m in found)
