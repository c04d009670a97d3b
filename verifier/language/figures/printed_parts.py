"""Home of parts as bond and grain desks print them: "4-1/4 percent", "3/4 point", "$3.87-1/4 a
bushel", "5½%"."""

from decimal import Decimal
from unicodedata import numeric

from verifier.lazy import regex

_PART = r"(?:([1357])/(2|4|8|16|32)(?![\d/])|([½¼¾⅛⅜⅝⅞]))"
_APART = r"(?:[ \u00a0-](?=[1357])|[ \u00a0-]?(?=[½¼¾⅛⅜⅝⅞]))"
_PARTED = regex(
    rf"(?:(\d{{1,4}}){_APART})?{_PART}"
    r"(?=\s?%|[\s-](?:to\s\d|(?:of\s)?(?:an?\s)?(?:per\s?cent|pct|percentage|points?\b|cents?\b)))"
)
_OF_A_CENT = regex(rf"(\d{{1,4}}\.\d\d){_APART}{_PART}")
"""A price with parts of its last place, behind the sign of its money."""
_MARKS = ("$", "£", "€")


def parts_at(text: str, start: int) -> tuple[Decimal, Decimal, int] | None:
    """The value, the step and the end of a number with parts that starts at `start`, before
    percent, points or cents, or behind the sign of a currency; None where none does."""
    cents = _OF_A_CENT.match(text, start) if text[:start].endswith(_MARKS) else None
    match = cents or _PARTED.match(text, start)
    if match is None:
        return None
    whole, over, of, printed = match.groups()
    part = Decimal(str(numeric(printed))) if printed else Decimal(over) / Decimal(of)
    place = Decimal("0.01") if cents else Decimal(1)
    return Decimal(whole or 0) + part * place, Decimal("0.01") * place, match.end()
