"""Home of equivalents: what figures are only counted in, "tonnes of carbon dioxide equivalent"."""

import re

from verifier.lazy import regex
from verifier.model.hedge_words import HEDGE
from verifier.model.span import Span

_WEIGHED = regex(
    r"\b(?:(?:mega|giga|kilo)?tonn?e?s?|[mgk]t|kg|(?:kilo)?grams?|barrels?)\s(?:of\s)?$",
    re.IGNORECASE,
)
_EQUIVALENT = regex(r"[\s-](?:equivalents?|eq)\b")
_LED = regex(
    rf"\b(?:the\s)?equivalent\sof\s(?:{HEDGE}\s)?\d[\d.,]*\s?"
    r"(?:(?:million|billion|thousand|m|bn)\s?)?(?:(?:mega|giga|kilo)?(?:metric\s)?tonn?e?s?\s)?"
    r"(?:of\s)?$",
    re.IGNORECASE,
)
_REACH, _FAR = 16, 60


def is_an_equivalent(text: str, span: Span) -> bool:
    """Whether a phrase is what a weight or a volume is told as, and no measure of its own: "tonnes
    of carbon dioxide equivalent", "barrels of oil equivalent", "the equivalent of 401 million
    tonnes of carbon dioxide"."""
    led = _LED.search(text, max(0, span.start - _FAR), span.start) is not None
    if led and _GAS_NAMED.search(text, span.start, span.end):
        return True
    if _EQUIVALENT.match(text, span.end) is None:
        return False
    return _WEIGHED.search(text, max(0, span.start - _REACH), span.start) is not None


_GAS = r"(?:carbon\s(?:dioxide|emissions)|CO[2₂])"
_GAS_NAMED = regex(rf"\b{_GAS}", re.IGNORECASE)
_COUNTED_IN = regex(
    rf"\bequivalent\sof\s[^;:()]{{1,40}}?\b(?P<of>{_GAS})|\b(?P<eq>{_GAS})[\s-](?:equivalents?|eq)\b",
    re.IGNORECASE,
)


def gases_counted_in(text: str, within: Span) -> list[Span]:
    """Where a stretch of text names the gas that others are counted as: "the equivalent of 401
    million tonnes of carbon dioxide"."""
    if "quivalent" not in within.of(text):
        return []
    found = _COUNTED_IN.finditer(text, within.start, within.end)
    return [Span(*m.span("of" if m["of"] else "eq")) for m in found]
