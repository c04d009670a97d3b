"""Home of counts told to each of something else: "17 pupils to each teacher", "of every 1,000
babies born, 31"."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim

_OF_EVERY = regex(
    r"\b(?:of|for|among|in)\s(?:every|each)\s(?P<whole>1,000|10,000|100,000|100|a hundred|hundred|"
    r"(?:a\s|one\s)?thousand|(?:a\s|one\s)?million)\b[^.;:\d]*$",
    re.IGNORECASE,
)
"""What makes a figure a rate: "of every 1,000 babies born, 31"."""
_TO_EACH = regex(
    r"\s(?:[\w-]+\s)?(?:(?:to|for)\s(?:each|every|one)\s|per\s(?!cent\b|(?:second|minute|hour|day|"
    r"night|week|fortnight|month|quarter|season|year|annum)\b))"
)
"""What makes a count the ratio of two: "17 pupils to each teacher"; "17 per month" is a pace."""


def is_told_to_each(claim: Claim) -> bool:
    """Whether a count is the ratio of two: "17 pupils to each teacher"."""
    return _TO_EACH.match(claim.clause.after) is not None


def told_of_every(before: str) -> str:
    """The number of things that a figure is told of, of every so many; "" where it is of none."""
    if "ver" not in before and "ach" not in before:
        return ""
    found = _OF_EVERY.search(before)
    return found["whole"].lower() if found else ""
