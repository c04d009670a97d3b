"""Home of the ends of ranges: series that are the lower or the upper one of two."""

import re
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.quantity import Bound, Quantity
from verifier.model.series import Series

_LOWER = regex(r"\b(?:lower|bottom) (?:bound|limit|end|edge)\b", re.IGNORECASE)
_UPPER = regex(r"\b(?:upper|top) (?:bound|limit|end|edge)\b", re.IGNORECASE)


def is_of_an_end(series: Series) -> bool:
    """Whether a series is the lower or upper end of a range: "target range, upper bound"."""
    return any(way.search(_named(series)) is not None for way in (_LOWER, _UPPER))


def end_of(quantity: Quantity, series: Series) -> Quantity:
    """What of a range is held against a series of its lower or upper end: that end, not all that
    lies between ("3.5% to 3.75%", where the range is 3.75% to 4%); else the figure as it is."""
    if quantity.upper is None:
        return quantity
    named = _named(series)
    if _LOWER.search(named) is not None:
        return replace(quantity, bound=Bound.EXACT, upper=None)
    if _UPPER.search(named) is not None:
        return replace(quantity, bound=Bound.EXACT, value=quantity.upper, upper=None)
    return quantity


def _named(series: Series) -> str:
    return f"{series.breakdown or ''} {series.title}"
