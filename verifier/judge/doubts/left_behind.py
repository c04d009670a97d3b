"""Home of records left behind: of where a move began, or after which one came, and so of an
earlier time."""

import re
from functools import cache

from verifier.language.extremes.superlatives import superlatives
from verifier.language.wordlists import rows
from verifier.lazy import regex
from verifier.model.claim import Claim

_FROM = regex(r"\b(?:from|off)\s(?:an?\s|the\s|its\s|their\s|\w+[’']s\s)?$", re.IGNORECASE)
_CAME_FROM = regex(
    r"\sto\s[^,;]{0,25}?\d[^,;]{0,30}?\sfrom\s[^,;]{0,20}?\d[^,;]{0,25},\s(?:(?:its|the|their|an?)\s)?$",
    re.IGNORECASE,
)
_REACHING = (
    r"(?:hitt|reach|touch|sett|climb|ris|post|notch|scal|peak|soar|jump|surg|advanc|rally|mov|fall|"
    r"sink|dropp|slipp|slid|plung|slump|tumbl|stand|break|smash|mark|mak|see)ing"
)
_REACHED = (
    r"(?:hit|reached|touched|set|climbed|risen|rose|posted|notched|scaled|peaked|soared|jumped|"
    r"surged|advanced|rallied|moved|fallen|fell|sunk|sank|dropped|slipped|slid|plunged|slumped|"
    r"tumbled|stood|broken?|smashed|marked|made|seen|been)"
)
_REACHED_BEFORE = regex(
    rf"\b(?:(?:after|since|following)\s(?:(?:briefly|just|first|again)\s)?{_REACHING}|"
    rf"having\s(?:\w+ly\s|just\s)?{_REACHED}|"
    rf"(?:which|after|since)\s(?:(?:it|they)\s)?had\s(?:\w+ly\s|just\s)?{_REACHED}|"
    rf"(?:after|since)\s(?:it|they)\s{_REACHED})"
    r"(?:\s[a-z]+){0,3}?\s(?:(?:an?|its|their|the)\s)?$",
    re.IGNORECASE,
)
"""Up to a record that was there before what is told: "fell last week, days after hitting a"."""
_WORD = regex(r"[a-z]+")
_ENDS = {"up": "low", "down": "high"}


def was_left_behind(claim: Claim) -> bool:
    """Whether a record is that of where a move began: "up from a record low", or "crept up to 1.30
    from 1.25, its lowest on record", which no rise leads to."""
    before = claim.clause.lead
    if _FROM.search(before) is not None:
        return True
    came = _CAME_FROM.search(before)
    moves = (
        [w for w in _WORD.findall(before[: came.start()].lower()) if w in _moves()] if came else []
    )
    if not moves:
        return False
    return _extremes(_ENDS[_moves()[moves[-1]]]).search(claim.printed) is not None


_OF_A_FIGURE = regex(r"\d%?,\swhich\shad\s[^,\d]*$")
"""Up to what is told of a figure itself: "from November's 5.4%, which had been the lowest"."""


def was_reached_before(claim: Claim) -> bool:
    """Whether a record is told as one that was there before what the sentence tells: "fell last
    week, days after hitting a record"."""
    before = claim.clause.lead
    return _REACHED_BEFORE.search(before) is not None and not _OF_A_FIGURE.search(before)


@cache
def _moves() -> dict[str, str]:
    """The words of movement that lead up or down, each with its direction."""
    return {row["word"]: row["direction"] for row in rows("change_words") if row["direction"]}


@cache
def _extremes(end: str) -> re.Pattern[str]:
    """What tells an extreme at one end."""
    return re.compile(rf"\b(?:{superlatives(end)}|{end})\b", re.IGNORECASE)
