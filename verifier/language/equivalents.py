"""Home of equivalents: what figures are only counted in, "tonnes of carbon dioxide equivalent"."""

import re

from verifier.lazy import regex
from verifier.model.span import Span

_WEIGHED = regex(
    r"\b(?:(?:mega|giga|kilo)?tonn?e?s?|[mgk]t|kg|(?:kilo)?grams?|barrels?)\s(?:of\s)?$",
    re.IGNORECASE,
)
_EQUIVALENT = regex(r"[\s-](?:equivalents?|eq)\b")
_REACH = 16


def is_an_equivalent(text: str, span: Span) -> bool:
    """Whether a phrase is what a weight or a volume is told as, and no measure of its own: "tonnes
    of carbon dioxide equivalent", "barrels of oil equivalent"."""
    if _EQUIVALENT.match(text, span.end) is None:
        return False
    return _WEIGHED.search(text, max(0, span.start - _REACH), span.start) is not None
