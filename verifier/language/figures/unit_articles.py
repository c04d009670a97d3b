"""Home of articles that count one: "a percentage point", "a penny cheaper"."""

import re

from verifier.lazy import regex

MORE = (
    r"(?:less|more|higher|lower|up|down|above|below|cheaper|dearer|costlier|better|worse|"
    r"ahead|behind|short of|warmer|cooler|hotter|colder|faster|slower|longer|shorter)\b(?!\swhich)"
)
_ENDS = (
    r"(?=[.,;:]|\s(?:to|from|on|in|over|since|at|a|per|against|compared)\b|\s*$|"
    r"\sand\sa\s(?:half|quarter)\b)"
)
_OF_COINS = r"(?:points?|cent|nickel|dime|penny|pound|dollar|euro|rupee|degree|tonne|ton|barrel)"
A_UNIT = (
    r"(?<![\w-])an?(?:\s(?:full|whole|single))?(?=\s(?:(?:percentage|basis)[\s-]point\b|"
    rf"{_OF_COINS}\s(?:(?:a|per)\s[a-z]+\s)?{MORE}|point{_ENDS}))"
)
"""An article that counts one: "a percentage point", "a penny cheaper", "by a point to 52"."""
_PARTED = regex(r"(?:\bhalf|\bquarters?|\bthirds?|\btenths?|\bfifths?|\bof)\s$", re.IGNORECASE)
_AS_LARGE = regex(
    r"\b(?:rise|fall|increase|decrease|cut|drop|jump|gain|decline|reduction|hike|dip|move)\sof\s$"
)
_BY = regex(
    r"\b(?:by|of|rose|fell|dropped|gained|lost|slipped|climbed|dipped|up|down|added|shed)\s"
    r"(?:(?:just|about|around|nearly|almost|over|under|only|roughly|more than|less than)\s)?$"
)


def counts_one(text: str, start: int, end: int) -> bool:
    """Whether an article before a unit counts one of it: not in "half a point", "at a point"."""
    head = text[max(0, start - 40) : start]
    if _PARTED.search(head) and not _AS_LARGE.search(head):
        return False
    plain = text.startswith(" point", end) and not MORE_BEHIND.match(text, end)
    return not plain or _BY.search(head) is not None


MORE_BEHIND = regex(rf"\s\w+\s{MORE}")
