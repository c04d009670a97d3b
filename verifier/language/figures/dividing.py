"""Home of parts: whether the words around "half" or "a quarter" make it one, and no time."""

import re
from functools import cache

from verifier.language.wordlists import rows
from verifier.lazy import regex
from verifier.model.hedge_words import HEDGE_OR_UNDER

_BY_TIME = regex(r"(?:\s(?:a|the|one) (?:year|month|decade|week)\b|\s(?:in|last|this)\s|[.;]|\s*$)")
_LAST_WORD = regex(r"(?<![^\W\d_])[^\W\d_]++(?=[\s-]$)")


def last_word(text: str, start: int) -> str:
    """The word just before `start`, lower-cased; empty where something else stands there."""
    head = text[max(0, start - 24) : start]
    if not head.endswith("-") and not head[-1:].isspace():
        return ""
    match = _LAST_WORD.search(head)
    return match.group().lower() if match else ""


@cache
def changed() -> frozenset[str]:
    """The words that a multiple, or a part gained or lost, may stand behind."""
    return frozenset(row["word"] for row in rows("change_words")) | {
        "multiplied",
        "valued",
        "priced",
    }


def divides(text: str, start: int, end: int) -> bool:
    """Whether the words around "a quarter" or "one quarter" make it a part, and no time."""
    if _PART_OF.match(text, end) or re.match(r"[\s-]point", text[end : end + 6]):
        return True
    if (beyond := _NEXT.match(text, end)) is not None and beyond[1] in _comparatives():
        return True  # "was a quarter bigger than"
    if ends(text, end) and OF_A_SHARE.search(text, max(0, start - LEAD), start):
        return True
    outer = last_word(text, start)
    if outer in ("by", "than", "about", "nearly", "almost", "roughly"):
        return _LASTING.search(text, max(0, start - LEAD), start) is None
    if outer in (*changed(), "up", "down", "off", "on") and _OF_WHAT_WAS.match(text, end):
        return outer != "on" or text[:start].endswith("put on ")
    if outer in ("under", "over") and JUST.search(text, max(0, start - 16), start):
        return text[end : end + 1] in (",", ";", ")") or _BY_TIME.match(text, end) is not None
    compared = outer in ("against", "versus", "to", "from", "under", "over")
    return compared and _BY_TIME.match(text, end) is not None


_NEXT = regex(r"\s([a-z]+er)\b")


@cache
def _comparatives() -> frozenset[str]:
    """The single words that say by how much one thing outdoes another: "bigger", "cheaper"."""
    return frozenset(row["word"] for row in rows("change_words") if row["kind"] == "comparative")


def ends(text: str, end: int) -> bool:
    """Whether what is told ends at `end`."""
    return _END.match(text, end) is not None


_END = regex(r"[.,;)]|\s*$")
OF_A_SHARE = regex(
    r"\b(?:account(?:s|ed|ing)? for|m(?:akes?|aking|ade) up|represent(?:s|ed|ing)?|"
    r"constitut(?:es?|ed|ing)|compris(?:es?|ed|ing))\s$"
)
"""What a part is told as: "of which Ireland made up half"."""
_OF_WHAT_WAS = regex(
    r"\s(?:since|on|from|off|over|compared|against|between)\b|\sin\s(?:\d|[A-Z]|(?:the|a|one|two|three|five|"
    r"ten)\b)|\s(?:last|this)\s(?:year|month|week|quarter|season|spring|summer|autumn|winter|decade)\b|"
    rf"\sto\s(?:{HEDGE_OR_UNDER}\s){{0,2}}[A-Z]{{0,3}}[$£€¥]?\d|[.,;)]|\s*$"
)
"""What stands behind a part that was gained or lost: "is down a quarter on last year", "fell a
quarter to $3bn"."""
JUST = regex(r"\b(?:just|well|slightly|a little|a bit|a shade)\s(?:under|over)\s$")
LEAD = 24
_LASTING = regex(r"\b(?:in|for|over|during|within|after|lasts?|lasted)\s(?:\w+\s){0,2}$")
"""What makes "more than one quarter" a time: "it fell in more than one quarter"."""
_PART_OF = regex(
    r"\s(?:of|full|more|less|fewer|higher|lower|dearer|cheaper|(?:above|below)\s(?:its|their|the|"
    r"that|those|these|this|what|where|last)|(?:went|goes|came|comes)\s(?:to|from)(?!\san?\s(?:end|close)))\b"
)
