"""Home of ordinals that tell a place: "ranks third", "moved into second", "No. 2"."""

import re

from verifier.language.extremes.superlatives import superlatives
from verifier.language.extremes.tables import FROM_BELOW, goes_on, is_inverted
from verifier.lazy import regex

_HIGH, _LOW = superlatives("high", ranking=True), superlatives("low", ranking=True)
_SUPERLATIVE_AFTER = regex(rf"^[\s-]*(?:{_HIGH}|{_LOW}|best|worst|top|leading)\b", re.IGNORECASE)
_MOVED_TO_IT = r"(?=\s(?:\w+\s){0,2}(?:up|to|into|from|back|at|in)\s)"
"""Behind a verb of movement, what makes an ordinal a place and not a turn: "The Fed went first"."""
_RANKED = regex(
    r"\b(?:rank(?:s|ed|ing)?|came|comes|coming|(?-i:[A-Z])\w+\scome|placed|places|in|lies|lying|stands?|sits?|was|were|"
    r"is|are|finished|remain(?:s|ed)?|(?:rise|rose|fall|fell|slip|move|climb|drop|leap|jump|slide|slid|sink|sank|tumble|edge|vault|go|went)"
    rf"(?:e?d|t|p(?:ed|ing)|s|ing)?{_MOVED_TO_IT}|at|been|being|"
    r"from\s(?:[a-z]+th|third|second|first)\sto|"
    r"(?:puts?|putting|plac(?:es?|ed|ing)|rank(?:s|ed|ing)?|ma(?:kes?|de|king)|left|leav(?:es?|ing))\s"
    r"(?:it|them|her|him|us|(?:the\s)?[A-Z][\w.]*)|"
    r"with [A-Z][\w.]*(?:\s[A-Z][\w.]*){0,3}|"
    r"(?-i:[A-Z])[\w.]*,\s(?:now|still|once again|again|currently))\s"
    r"(?:(?:up|to|into|from|back|as|at|only|now|in|a|joint|still|distant|close|narrow|clear)\s)*$",
    re.IGNORECASE,
)
_PLACE_AFTER = regex(r"^\s*(?:place|spot|position)\b|^\s*only to\b|^\s*behind\b", re.IGNORECASE)
_FIELD_AFTER = regex(
    r"\s*(?:[.,;:]|$|by\b|among|in (?:the|its) (?:world|country|region|nation|league|table|ranking|"
    r"rankings|list|standings|index)|in (?:[A-Z]|(?:19|20)\d\d\b)|"
    r"(?:worldwide|globally|nationally|overall)\b|on (?:the|that|its)\b|on (?:[$£€]|\d)|"
    r"and\s(?:then\s)?(?-i:[A-Z])[\w.]*(?:\s[A-Z][\w.]*){0,2}(?:\s(?:\w+(?:th|rd|nd)|last)\b|,\son\s\d)|"
    r"(?:in (?:the|this|that|its)\s(?:[\w-]+\s)?|(?:last|this)\s)"
    r"(?:month|quarter|year|half|season)\b|"
    r"to\s(?:[a-z]+th|third|second|first)\b|as\s(?:its|their|it|they|sales|prices)\b|"
    r"for\b|out of|of (?:these|those|the|all|them|(?!(?:19|20)\d\d\b)\d)|"
    r"with\b|at\b|behind\b|after\b)"
)
_NUMBERED = regex(r"(?:\bNo\.?|\b[Nn]umber)\s$")
_AT_A_PLACE = regex(
    r"(?<![Oo]nce )(?<!ormerly )(?<![Ll]ong )(?:\b(?:at|as|the|its|their|our|was|is|are|were|"
    r"ranks?|ranked|now|remains?|remained|to|and|joint|finished|became|a|clear|still|again)|[’']s|[’'])\s(?:No\.?|[Nn]umber)\s$"
)
_HOLDER_AFTER = regex(
    r"\s*(?:[.,;)](?!\s[A-Z])|$)|\s(?:in|for|on|among|behind|with|and|at|by|of|spot|place|"
    r"position|seller|selling|market|economy|source|supplier|partner|destination|cause|killer|port|airport|airline|"
    r"city|state|country|bank|brand|company|region|crop|earner|export|import|"
    r"\w+(?:er|or))\b"
)
_SERIES_OF_RANKS = regex(r"\brank(?:s|ed|ing)?\b[^.;]{0,40}$", re.IGNORECASE)


def is_a_place(before: str, after: str) -> bool:
    """Whether an ordinal tells a place, by the words of its sentence on both sides."""
    if _SUPERLATIVE_AFTER.match(after) or FROM_BELOW.match(after):
        return True
    if _NUMBERED.search(before):
        return _AT_A_PLACE.search(before) is not None and _HOLDER_AFTER.match(after) is not None
    if _PLACE_AFTER.match(after) or is_inverted(before, after) or goes_on(before, after):
        return True
    if FROM_ANOTHER.search(before) and _ENDS.match(after):
        return True
    if (
        FROM_ONE.search(before)
        and (led := TO_ANOTHER.match(after))
        and _ENDS.match(after, led.end())
    ):
        return True
    ranked = _SERIES_OF_RANKS.search(before) or _RANKED.search(before)
    return bool(ranked and _FIELD_AFTER.match(after))


_LED = r"(?:a\s|joint\s|equal\s|No\.?\s|number\s){0,2}"
_PLACE = r"(?:[\w-]+th|first|second|third|\d+(?:st|nd|rd|th)?|top|bottom|last)\b"
_IN_ORDER = (
    r"(?:\s(?:place|spot|position))?"
    r"(?:\s(?:in|on|at|a|the|last)\s[^,;:.()]{2,40}?|,[^,;:.]{2,40},)?"
)
_TO = rf"\s(?:up\s|down\s|back\s)?(?:in)?to\s{_LED}"
FROM_ONE = regex(rf"\bfrom\s{_LED}$")
TO_ANOTHER = regex(rf"{_IN_ORDER}{_TO}{_PLACE}")
FROM_ANOTHER = regex(rf"\bfrom\s{_LED}{_PLACE}{_IN_ORDER}{_TO}$")
"""A move from one place in an order to another: "from seventh in May to fourth"."""
_ENDS = regex(
    r"\s(?:place|spot|position)\b|\s(?:last|this|in|on|with|at|among|behind|thanks|after|by|over|as)"
    r"\s(?!(?:gear|base|grade|person)\b)|[.,;:)](?!\d)|$"
)
