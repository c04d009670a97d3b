"""Home of totals: figures that are the whole of which a part was told."""

from verifier.lazy import regex
from verifier.model.span import Span

_TOTAL = regex(r"\b(?:an?|the|overall|grand)\s(?:\w+\s)?total of\s*$|\btotall?(?:ed|ing)\s*$")


def of_a_total(text: str, span: Span, pieces: tuple[Span, ...]) -> bool:
    """Whether a figure is the whole that a part was told of: "of a total of 61 TWh"."""
    start = next((p.start for p in pieces if p.start <= span.start < p.end), span.start)
    lead = text[start : span.start]
    return "total" in lead and _TOTAL.search(lead) is not None


_IN_ALL = regex(r"\s(?:[a-z-]+\s){0,2}(?:in\s(?:all|total)|all\stold|altogether|overall)\b")


def is_told_in_all(text: str, end: int) -> bool:
    """Whether the figure that ends there is told to be that of all there is: "issued 521 permits in
    all"."""
    return _IN_ALL.match(text, end) is not None
