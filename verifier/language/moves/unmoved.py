"""Home of runs without a move: for how long something has not moved one way.

"The rate has not fallen for seven months", "six quarters without a rise", "not once in the past
five years have births risen", "it is five months since nickel last rose".
"""

import re
from functools import cache
from typing import NamedTuple

from verifier.language.wordlists import rows
from verifier.lazy import regex
from verifier.model.mention import Direction

_STEP = r"(?:months?|quarters?|years?|weeks?|days?|sessions?|seasons?)"
_LENGTH = r"(?:(?:the\s)?(?:past|last|previous)\s|now\s|about\s|at least\s|almost\s|nearly\s)?"
_ARTICLE = r"(?:(?:an?|any|another|one|a single|a further|so much as an?)\s)?"
_EVERY = r"(?:(?:monthly|quarterly|annual|yearly|weekly|single|further)\s)?"
_NAMED = r"[^.;:,\d]{2,90}?"
_NOT_FOR = regex(
    r"\b(?:(?:has|have|had)\s(?:not|never|yet to)|(?:has|have|had)n[’']t)\s"
    r"(?:[a-z]+ly\s|now\s|once\s)?"
    rf"(?P<move>[a-z]+)(?:\s(?!by\b|to\b|from\b|for\b)[a-z-]+){{0,3}}\sfor\s{_LENGTH}$"
)
_NO_MOVE_FOR = regex(
    r"\b(?:has|have|had)\s(?:shown|seen|had|posted|recorded|registered|reported|brought)\sno\s"
    rf"{_EVERY}(?P<move>[a-z]+)(?:\s(?!for\b)[a-z-]+){{0,3}}\sfor\s{_LENGTH}$|"
    rf"\b[Nn]o\s{_EVERY}(?P<then>[a-z]+)\s(?:in\s{_NAMED}\s)?(?:has|have|had)\s(?:now\s)?been\s"
    rf"(?:recorded|seen|reported|registered|posted)\sfor\s{_LENGTH}$"
)
_STEPS = regex(rf"\s(?P<step>{_STEP})\b")
_WITHOUT = regex(
    rf"\s(?P<step>{_STEP})\s(?:now\s|straight\s|in a row\s)?without\s"
    rf"{_ARTICLE}{_EVERY}(?P<move>[a-z]+)\b"
)
_GONE = regex(
    r"\b(?:go(?:es|ne|ing)?|went|passed|[Aa]fter|[Ff]or|[Ff]ollowing|[Mm]ak(?:es|ing) it|"
    r"managed|enjoyed|endured|been|was|is)\s"
    rf"(?:now\s|a\s|more than\s|{_LENGTH})?$"
)
_NOT_ONCE = regex(
    r"\b(?:[Nn]ot once|[Nn]ever|[Aa]t no (?:time|point|stage))\s(?:in|over|during)\s"
    r"(?:the|its|their)\s(?:past|last|previous)\s$"
)
_HAS_DONE = regex(rf"\s{_STEP}\s(?:has|have|had|did|was|were)\s(?P<told>[^.;:,\d]{{4,100}})")
_WORD = regex(r"\s(?P<move>[a-z]+)\b")
_OVER = regex(r"(?:^|[.,;:–—]\s|\n)(?:Over|In|For|During)\sthe\s(?:past|last)\s$")
_NOT_ONCE_BEHIND = regex(
    rf"\s{_STEP},?\s{_NAMED}\s(?:(?:has|have|had)\s(?:not|never)|(?:has|have|had)n[’']t)\s(?:once\s)?"
    r"(?P<move>[a-z]+)\b"
)
_IT_IS = regex(r"\b(?:[Ii]t|[Tt]hat)(?:\s(?:is|was|has been|had been)|[’']s)\s(?:now\s|been\s)?$")
_SINCE = regex(
    rf"\s(?P<step>{_STEP})\s(?P<gone>(?:has|have|had)\s(?:now\s)?(?:passed|gone\sby|elapsed)\s)?since\s"
    rf"{_NAMED}\s(?:last|(?:has|have|had)(?:\slast)?)\s(?P<move>[a-z]+)\b"
)
_LAST_TIME = regex(
    rf"\b(?:[Ll]ast time\s(?:that\s|when\s)?{_NAMED}\s(?P<move>[a-z]+)\s(?:was|came|is)|"
    rf"[Ll]ast\s{_EVERY}(?P<noun>[a-z]+)\s(?:in\s{_NAMED}\s)?(?:was|came)|"
    r"last\s(?P<then>[a-z]+))\s$"
)
_AGO = regex(rf"\s(?P<step>{_STEP})\sago\b")
_LEAD = 130


class Unmoved(NamedTuple):
    """A run of steps without a move: the word for the step, which way the move that did not come
    goes, and whether the number counts from the day of the text ("five months ago")."""

    step: str
    missing: Direction
    ago: bool


@cache
def _ways() -> dict[str, Direction]:
    """Which way each word for a move goes."""
    return {
        row["word"]: Direction(row["direction"]) for row in rows("change_words") if row["direction"]
    }


def unmoved(text: str, start: int, end: int) -> Unmoved | None:
    """The run without a move whose length is the number at `start` to `end`; else None."""
    steps = _STEPS.match(text, end)
    if steps is None:
        return None
    lead = text[max(0, start - _LEAD) : start]
    told = (
        _NOT_FOR.search(lead)
        or _NO_MOVE_FOR.search(lead)
        or (_WITHOUT.match(text, end) if _GONE.search(lead) else None)
        or (_moved_behind(text, end) if _NOT_ONCE.search(lead) else None)
        or (_NOT_ONCE_BEHIND.match(text, end) if _OVER.search(lead) else None)
    )
    since = _SINCE.match(text, end) if told is None else None
    if since is not None and since["gone"] is None and _IT_IS.search(lead) is None:
        since = None
    last = _LAST_TIME.search(lead) if _AGO.match(text, end) else None
    found = told or since or last
    if found is None:
        return None
    groups = found.groupdict()
    way = _ways().get(groups["move"] or groups.get("then") or groups.get("noun") or "")
    return Unmoved(steps["step"], way, told is None) if way is not None else None


def _moved_behind(text: str, end: int) -> re.Match[str] | None:
    """The move in a clause behind its length: "not once in five years have births risen"."""
    done = _HAS_DONE.match(text, end)
    if done is None:
        return None
    words = _WORD.finditer(text, done.start("told"), done.end("told"))
    return next((word for word in words if word["move"] in _ways()), None)
