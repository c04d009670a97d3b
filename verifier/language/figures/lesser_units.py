"""Home of measures told in a unit and its sixtieths: "41 minutes 18 seconds", "two hours and five
minutes", "8m 6s", which are one figure."""

from decimal import Decimal

from verifier.lazy import regex
from verifier.model.counts import count_of
from verifier.model.span import Span

_SIXTY, HUNDREDTH = Decimal(60), Decimal("0.01")
"""To the hundredth a sixtieth is told as well as by itself."""
_COUNT = (
    r"(?:,?\s(?:and\s)?)(?:(?P<ten>twenty|thirty|forty|fifty)[\s-]?)?(?P<count>\d{1,2}|[a-z]+)?"
)
_NO_MORE = r"\b(?!\s(?:more|longer|less|shorter|faster|quicker|slower|later|earlier)\b)"
_LESSER = {
    "minute": regex(rf"{_COUNT}[\s-]?(?:seconds?|secs?){_NO_MORE}"),
    "hour": regex(rf"{_COUNT}[\s-]?(?:minutes?|mins?){_NO_MORE}"),
}
_IN_LETTERS = {
    "minute": regex(r"\s?m\s?(?P<count>\d{1,2})\s?s\b"),
    "hour": regex(r"\s?h\s?(?P<count>\d{1,2})\s?m\b"),
}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}


def sixtieths_behind(text: str, unit: str | None, end: int) -> tuple[Decimal, Span] | None:
    """What a lesser unit printed behind a whole number of a greater one adds to it, to the
    hundredth, and where it stands; None where there is none."""
    told = _LESSER[unit].match(text, end) if unit in _LESSER else None
    if told is None:
        return None
    more = _TENS.get(told["ten"] or "", 0)
    count = count_of(told["count"]) if told["count"] else (0 if more else None)
    if count is None or more + count >= _SIXTY or (more and count > 9):
        return None
    return _in_sixtieths(more + count), Span(*told.span())


def unit_in_letters(text: str, end: int) -> tuple[str, Decimal, int] | None:
    """The unit of a whole number that ends at `end` and is told by letters with a lesser one behind
    it ("8m 6s"), what that adds and where it ends; None elsewhere."""
    for unit, pattern in _IN_LETTERS.items():
        told = pattern.match(text, end)
        if told is not None and int(told["count"]) < _SIXTY:
            return unit, _in_sixtieths(int(told["count"])), told.end()
    return None


def _in_sixtieths(count: int) -> Decimal:
    return (Decimal(count) / _SIXTY).quantize(HUNDREDTH)
