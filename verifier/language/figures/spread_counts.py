"""Home of small counts told beside their like: place by place, "eight in Stockholm, three in
Copenhagen and two in Helsinki"; time by time, "rose to eight in Stockholm from four"; or kind by
kind, "13 were drivers, five passengers and two cyclists"."""

from verifier.lazy import regex

_WORDED = r"(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NUMBER = rf"(?:{_WORDED}|\d{{1,3}}(?:,\d{{3}})*)"
_NAME = r"[A-Z][\w’'-]*(?:\s(?:(?:and|of|on|upon)\s)?[A-Z][\w’'-]*){0,3}"
_PLACE = rf"\s(?:in|at|for|from)\s(?:the\s)?{_NAME}"
_JOINT = r"(?:,\s(?:and\s)?|\sand\s|;\s(?:and\s)?)(?:just\s|only\s|another\s)?"
_BEFORE = regex(rf"(?<!\w){_NUMBER}{_PLACE}{_JOINT}$")
_BEHIND = regex(rf"{_PLACE}{_JOINT}{_NUMBER}{_PLACE}")
_HERE = regex(_PLACE)
_MOVED = (
    r"\b(?:r[io]se|risen|f[ae]ll|fallen|climb(?:ed)?|drop(?:ped)?|increased?|decreased?|declined?|"
    r"gr[eo]wn?|slip(?:ped)?)\sto\s(?:just\s|only\s)?"
)
_TO = regex(rf"{_MOVED}$")
_THERE = rf"(?:{_PLACE})?(?:\s(?:in|last|this)\s[\w\s]{{2,20}}?)?"
_FROM = regex(rf"{_THERE},?\s(?:up\s|down\s)?from\s(?:just\s|only\s)?{_NUMBER}\b")
_TO_FROM = regex(rf"{_MOVED}{_NUMBER}{_THERE},?\s(?:up\s|down\s)?from\s(?:just\s|only\s)?$")
_NEAR, _FAR = 80, 160
_KIND = r"\s(?:[a-z-]+\s)?[a-z-]{3,}"
_OF_WHOM = (
    r"\b(?:of\s(?:whom|which|them)|[Oo]f\s(?:(?:those|these|them)\b[^.;:\d]{0,30}|the\s[a-z]+"
    r"[^.;:\d]{0,30},)),?\s"
)
_FIRST_OF_KINDS = regex(rf"(?:\s(?:were|was))?{_KIND}{_JOINT}{_NUMBER}{_KIND}")
_OPENS = regex(rf"{_OF_WHOM}$")
_OF_KINDS = regex(
    rf"(?:{_OF_WHOM}{_NUMBER}"
    rf"(?:\s(?:were|was))?|(?<![\w.,]){_NUMBER}\s(?:were|was)){_KIND}(?:{_JOINT}{_NUMBER}{_KIND}){{0,6}}?"
    rf"{_JOINT}$"
)
_A_KIND = regex(rf"{_KIND}(?:{_JOINT}|[.;)])")


def is_beside_its_like(text: str, start: int, end: int) -> bool:
    """Whether a number is told of a place or kind, next to one that is told of another one, or is
    one of the two ends of a move."""
    low = max(0, start - _NEAR)
    if _HERE.match(text, end) and (
        _BEFORE.search(text, low, start) or _BEHIND.match(text, end) is not None
    ):
        return True
    if _A_KIND.match(text, end) and _OF_KINDS.search(text, max(0, start - _FAR), start):
        return True
    if _FIRST_OF_KINDS.match(text, end) and _OPENS.search(text, low, start):
        return True
    if _TO.search(text, low, start) and _FROM.match(text, end):
        return True
    return _TO_FROM.search(text, low, start) is not None
