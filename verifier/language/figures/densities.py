"""Home of densities: so many for a number of people, and one for so many of them.

"3.3 doctors per 1,000 people", "12 cases per 100,000", "one doctor for every 306 residents".
"""

import re

from verifier.lazy import regex

_PEOPLE = (
    r"(?:people|persons|residents|inhabitants|citizens|men, women and children|"
    r"(?:of\s(?:the|its|their)\s)?population|[A-Z][a-z]+(?:ns|ards|ers|ese|ish))"
)
_FOR_SO_MANY = regex(
    r"\s(?:(?:of\s)?[A-Za-z-]+\s){0,3}?(?:per|for\s(?:each|every)|(?:in|to)\s(?:each|every))\s"
    r"(?:(?P<count>100|1,?000|10,?000|100,?000|1,?000,?000)|(?P<word>thousand|million))"
    rf"(?:\s{_PEOPLE}\b|(?=[.,;)](?!\d)|$|\s(?:in|last|a|the)\s))"
)
_WORDS = {"thousand": 1_000, "million": 1_000_000}
_ONE_OF_THEM = regex(
    r"\b(?:one|an?)\s(?:[a-z-]+\s){0,4}(?:for|to|per)\s(?:(?:each|every)\s)?"
    r"(?:(?:about|around|roughly|some|nearly|almost|over|under|(?:more|fewer|less)\sthan)\s)?$",
    re.IGNORECASE,
)
_FOR_EVERY = regex(r"\b(?:each|every)\s|\bone\s[^.;,]{0,40}\sper\s", re.IGNORECASE)
_OF_PEOPLE = regex(rf"\s{_PEOPLE}\b")


def heads_after(text: str, end: int) -> int | None:
    """Of how many people a figure that ends at `end` is told: 1,000 of "3.3 doctors per 1,000
    people"; None where it is told of no number of them."""
    match = _FOR_SO_MANY.match(text, end)
    if match is None:
        return None
    return _WORDS[match["word"]] if match["word"] else int(match["count"].replace(",", ""))


def heads_before(text: str, start: int, end: int) -> int | None:
    """Of how many people the figure at `start` to `end` is told as the one before it, from which
    nothing but names and figures parts it: 100,000 of the 65 in "90 doctors per 100,000 people,
    England 65" and in "compared with 65 in England"; None where it has no name of its own."""
    if not any(word in text[:start] for word in _TO_SO_MANY):
        return None
    told = list(_FOR_SO_MANY.finditer(text, 0, start))
    found = told[-1] if told else None
    if found is None or _ONLY_NAMES.fullmatch(text, found.end(), start) is None:
        return None
    own = any(letter.isupper() for letter in text[found.end() : start])
    return heads_after(text, found.start()) if own or _IN_A_PLACE.match(text, end) else None


_TO_SO_MANY = (" per ", " every ", " each ")
_IN_A_PLACE = regex(r"\s(?:in|for|of)\s(?:the\s)?[A-Z]")


_ONLY_NAMES = regex(
    r"(?:[,;]?\s(?:(?:and|but|while|against|versus|with|in|for|the|compared\s(?:with|to)|[A-Z][\w’'-]*|"
    r"just|only|some|about)(?=[,;]?\s)|\d[\d.,]*(?=[,;]?\s)))*,?\s"
)


def is_for_one(text: str, start: int, end: int) -> bool:
    """Whether the number at `start` to `end` is for how many people there is one of something:
    "one doctor for every 306 residents"."""
    head = text[max(0, start - _NEAR) : start]
    found = _ONE_OF_THEM.search(head)
    if found is None or _FOR_EVERY.search(found.group()) is None:
        return False
    return _OF_PEOPLE.match(text, end) is not None


_NEAR = 70


_A_HEDGE = (
    r"(?:(?:now|still|just|only|about|around|roughly|some|nearly|almost|over|well|barely|"
    r"(?:more|fewer|less)\sthan)\s){0,3}"
)
_FOR_EACH_ONE = regex(r"\s(?:for|to)\s(?:each|every)\s(?!(?:of|hundred|thousand|million)\b)[a-z]")
_OF_THEM_FOR_EACH = regex(
    r"(?:\s(?!(?:for|to|and|or)\b)[a-z][a-z-]*){1,3}\sfor\s(?:each|every)\s"
    r"(?!(?:of|hundred|thousand|million)\b)[a-z]"
)
_THERE_ARE = regex(rf"\b[Tt]here\s(?:(?:is|are|was|were)|(?:has|have|had)\sbeen)\s{_A_HEDGE}$")
_ONE_FOR_EVERY = regex(
    rf"\b(?:[Oo]ne|[Aa]n?)\s(?:[a-z-]+\s){{0,3}}for\s(?:each|every)\s{_A_HEDGE}$"
)


_GIVEN = regex(
    r"\b(?:g[ai]ve[sn]?|giving|offer|issu|award|grant|hand|get|got|receiv|pa(?:y|id)|free)"
)
_OWNED = regex(r"\s(?:shares\s)?(?:held|owned|bought|spent|sold)\b")
"""What tells of a gift to each: "gave one share for every 25 held"."""


def is_for_each(text: str, start: int, end: int) -> bool:
    """Whether a number says how many of one thing there are for each of another: "four jobseekers
    for each vacancy", "nearly two for each one it christened", "one ticket for every 3.7 of
    those"; what somebody gives to each of several is none: "two vouchers for every guest"."""
    head = text[max(0, start - _NEAR) : start]
    if _ONE_FOR_EVERY.search(head) is not None:
        return _GIVEN.search(head) is None and _OWNED.match(text, end) is None
    if _FOR_EACH_ONE.match(text, end) is not None:
        return True
    return _THERE_ARE.search(head) is not None and _OF_THEM_FOR_EACH.match(text, end) is not None
