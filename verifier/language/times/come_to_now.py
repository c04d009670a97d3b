"""Home of sentences that look back first and come to now behind it: "The share stood at 41.1% in
2022, and it has been lower than a year earlier for 17 quarters"."""

import re

from verifier.lazy import regex

_NOW = regex(r"\bnow\b", re.IGNORECASE)
_HAS = regex(
    r",?\s(?:and|but|though|although|while)\s(?:(?:it|they|that|this)\s)?(?:has|have)\s"
    r"(?!had\b)(?:(?:now|since|also|then|still|only)\s){0,2}[a-z]+\b"
)
"""From a time to what has come since, in a clause of its own: ", and it has fallen"."""


def comes_to_now(text: str, at: int) -> bool:
    """Whether a sentence tells of now behind the time that ends at `at` of its text: "the rate,
    4.3% in May, is now at its highest"."""
    return _NOW.search(text, at) is not None


def has_gone_on(text: str, at: int, end: int) -> bool:
    """Whether a time that ends at `at` is followed by what has come since, before `end`: "stood at
    41.1% in 2022, and has fallen since"."""
    return _HAS.match(text, at, end) is not None
