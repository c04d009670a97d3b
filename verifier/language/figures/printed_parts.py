"""Home of parts as bond desks print them: "4-1/4 percent", "3/4 point"."""

from decimal import Decimal

from verifier.lazy import regex

_PARTED = regex(
    r"(?:(\d{1,2})[ \u00a0-])?([1357])/(2|4|8|16|32)"
    r"(?=\s?%|[\s-](?:to\s\d|(?:of\s)?(?:an?\s)?(?:per\s?cent|pct|percentage|points?\b)))"
)


def parts_at(text: str, start: int) -> tuple[Decimal, int] | None:
    """The value and the end of a number with parts that starts at `start`, before percent or
    points; None where none does."""
    match = _PARTED.match(text, start)
    if match is None:
        return None
    whole, over, of = (Decimal(part or 0) for part in match.groups())
    return whole + over / of, match.end()
