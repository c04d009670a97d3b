"""Home of measures told in a unit and its sixtieths: "41 minutes 18 seconds", "two hours and five
minutes", which are one figure."""

from decimal import Decimal

from verifier.lazy import regex
from verifier.model.span import Span

_SIXTY, HUNDREDTH = Decimal(60), Decimal("0.01")
"""To the hundredth a sixtieth is told as well as by itself."""
_LESSER = {
    "minute": regex(r"(?:,?\s(?:and\s)?)(?P<count>\d{1,2})[\s-]?(?:seconds?|secs?)\b"),
    "hour": regex(r"(?:,?\s(?:and\s)?)(?P<count>\d{1,2})[\s-]?(?:minutes?|mins?)\b"),
}


def sixtieths_behind(text: str, unit: str | None, end: int) -> tuple[Decimal, Span] | None:
    """What a lesser unit printed behind a whole number of a greater one adds to it, to the
    hundredth, and where it stands; None where there is none."""
    told = _LESSER[unit].match(text, end) if unit in _LESSER else None
    if told is None or int(told["count"]) >= _SIXTY:
        return None
    return (Decimal(told["count"]) / _SIXTY).quantize(HUNDREDTH), Span(*told.span())
