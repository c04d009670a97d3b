"""Home of first times: what moves when it does so "for the first time since" a date."""

import re

from verifier.lazy import regex
from verifier.model.mention import Direction

_ROSE = (
    "rose risen grew grown increased climbed expanded widened jumped gained advanced raised lifted "
    "hiked rise rises grow grows increase increases climb climbs expand expands widen widens jump "
    "jumps gain gains"
)
_FELL = (
    "fell fallen shrank shrunk declined dropped decreased contracted slipped narrowed eased slowed "
    "slid dipped cut lowered reduced trimmed fall falls shrink shrinks decline declines drop drops "
    "decrease decreases contract contracts slip slips narrow narrows ease eases slow slows slide "
    "slides dip dips"
)
_WENT = "goes went gone going go"
_MOVED = "|".join((*f"{_ROSE} {_FELL}".split(), rf"(?:{'|'.join(_WENT.split())}) (?:up|down)"))
_AIMED = r"(?:above|below|under|over|beyond|past|through|to|at|beneath|behind|ahead)"
_MOVE = rf"\b(?P<verb>{_MOVED})\b(?!\s(?:back\s)?{_AIMED}\b)"
_APART = (
    r"(?:and|but|while|whereas|as|with|after|than|when|because|which|who|that|where|until|though|"
    rf"{_AIMED})"
)
_BEFORE = regex(
    rf"{_MOVE}(?:,?\s(?!{_APART}\b)[^\s.,;:]+(?:[.,]\d+[^\s.,;:]*)?){{0,9}},?\sfor (?:the )?$",
    re.IGNORECASE,
)
"""What moved before "for the first time": "fell, by 4.3%, for the first time since 2021",
and in headings "Debt falls for first time since 2014"."""
_BEHIND = regex(rf"[^.;,]{{3,40}},\s[^.;,]{{3,60}}?\s{_MOVE}", re.IGNORECASE)
"""What moves behind "For the first time since 2021", which opens its sentence."""
_TOLD = regex(r"first time\b(?! (?:that )?(?:[\w'’-]+ ){1,4}?(?:has|have|had)\b)")


def is_first_time(sentence: str, start: int) -> bool:
    """Whether "first time" at `start` leaves what it is the first of to a verb elsewhere."""
    return _TOLD.match(sentence, start) is not None


def first_move(sentence: str, start: int) -> Direction | None:
    """Which way something moves for "the first time" at `start`; None where nothing does: what
    passes a mark ("rose above 5% for the first time") is told by that mark."""
    if start == len(_OPENING) and sentence[:start].lower() == _OPENING:
        found = _BEHIND.match(sentence, start)
    else:
        found = _BEFORE.search(sentence, max(0, start - _REACH), start)
    if found is None:
        return None
    verb = found["verb"].lower()
    fell = verb in _FELL.split() or verb.endswith(" down")
    return Direction.DOWN if fell else Direction.UP


_REACH = 110
_OPENING = "for the "


def is_by_the_step(words: str) -> bool:
    """Whether a first move is told to be one of single steps, whatever the figure beside it is
    compared with: "up 1.9% on the year, its first monthly rise since May"."""
    return _BY_THE_STEP.match(words) is not None


_BY_THE_STEP = regex(
    r"[Ff]irst\s(?:[a-z]+\s)?(?:monthly|quarterly|weekly|month-on-month|quarter-on-quarter)\s[a-z]"
)
