"""Home of spoken decimals: the digits read out behind "point", as scripts for the air do."""

import re
from decimal import Decimal

from verifier.lazy import regex

_DIGITS = {
    "zero": 0, "oh": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
_WORD = "|".join(_DIGITS)
_POINT = regex(
    rf"[\s-]point(?P<digits>(?:[\s-](?:{_WORD})\b){{1,3}})"
    r"(?=[\s-](?:per\s?cent|percent|percentage|basis|points?|degrees?|times|cents?|p\b|"
    r"(?:thousand|million|billion|trillion|lakh|crore)\b|(?:dollar|euro|pound|rupee|yuan|yen)s?\b|"
    r"(?:tera|giga|mega|kilo)?(?:watts?|tonnes?|tons?|metres?|litres?)\b|"
    r"(?P<open>(?:to|from|in|and|or|an?|the|last|this|on|at|than|against|by|for|since|but|while|"
    r"as|after|with|compared|versus|both)\b)|(?P<other>[^\W\d_]+))|(?P<ends>[.,;:)!?]|\s*$))",
    re.IGNORECASE,
)
_AT_ONE = regex(r"\b(?:at|on|to|from|beside|with)\s$", re.IGNORECASE)


def decimal_behind(text: str, start: int, end: int) -> tuple[Decimal, Decimal, int] | None:
    """The part behind the point of a number in words that stands at `start`, with its step and
    where it ends: 0.54 of "one point five four percent"; None where there is none. "At one point
    five were" and "on one point two agree" tell of a moment or a matter, unless a unit follows."""
    match = _POINT.match(text, end)
    if match is None:
        return None
    one = text[start:end].lower() == "one"
    if match["other"] is not None and one:
        return None
    alone = match["open"] is not None or match["ends"] is not None
    if alone and one and _AT_ONE.search(text, max(0, start - 8), start):
        return None
    digits = [_DIGITS[word.lower()] for word in re.split(r"[\s-]", match["digits"][1:])]
    step = Decimal(1).scaleb(-len(digits))
    return int("".join(map(str, digits))) * step, step, match.end("digits")
