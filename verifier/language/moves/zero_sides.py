"""Home of the sides of nothing that a run lay on: "stayed in negative territory for a third month",
"above zero for six months"."""

import re
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.consecutive import CONSECUTIVE
from verifier.model.mention import Direction

_GROUND = r"(?:\s(?:territory|terrain|ground|zone|column))"
_ZERO = r"\s(?:zero|nought|nil)\b"
_SIDE_OF_IT = (
    rf"(?:\b(?:(?P<under>(?:below|under|beneath){_ZERO})|(?P<over>(?:above|over){_ZERO}))|"
    rf"\bin(?:to|side)?\s(?:(?P<down>the\sred|deficit|contraction(?:ary)?{_GROUND}?|"
    rf"(?:negative|recessionary|deflationary|minus){_GROUND})|"
    rf"(?P<up>the\sblack|surplus|expansion(?:ary)?{_GROUND}?|(?:positive|growth|plus){_GROUND})))"
)
_SIDE_BEFORE = regex(
    rf"(?:{_SIDE_OF_IT}|\b(?:been|was|were|is|are|stay(?:s|ed)|remain(?:s|ed)|stood|turned)\s(?:now\s)?"
    rf"(?:(?P<sign_down>negative)|(?P<sign_up>positive)))\s(?:(?:now|yet\sagain|again)\s)?(?:for|in\seach\sof|throughout)\s"
    r"(?:(?:a|an|the|its|at\sleast|almost|nearly|past|last|now|full)\s)*$",
    re.IGNORECASE,
)
_SIDE_BEHIND = regex(
    r"\s(?:(?:straight|consecutive|successive|full)\s)?(?:months?|quarters?|years?|weeks?)\s"
    rf"(?:(?:in\sa\srow|running|in\ssuccession)\s)?(?:spent\s)?{_SIDE_OF_IT}|"
    rf"\s(?:{CONSECUTIVE}\s)?(?:(?P<sign_down>negative)|(?P<sign_up>positive))"
    r"(?:s|\s(?:readings?|prints?|results?|figures?|months?|quarters?))\b",
    re.IGNORECASE,
)


def side_named(clause: Clause) -> Direction | None:
    """On which side of its middle a run lay whose words name that side: "stayed in negative
    territory for a third month", "the third month in a row in the black"."""
    start, end = (at - clause.sentence.start for at in (clause.span.start, clause.span.end))
    return _side_named(clause.sentence_text, start, end)


@lru_cache(maxsize=1 << 4)
def _side_named(text: str, start: int, end: int) -> Direction | None:
    before = _SIDE_BEFORE.search(text[:start])
    behind = _SIDE_BEHIND.match(text, end)
    if before is None and behind is None:
        return None
    found = before or behind
    told = found.groupdict() if found is not None else {}
    down = any(told.get(name) for name in ("down", "sign_down", "under"))
    return Direction.DOWN if down else Direction.UP


def is_told_off_zero(clause: Clause) -> bool:
    """Whether the side on which a run lay is that of nothing: "above zero for six months", "its
    fifth negative month running"; a purchasing managers' index in contraction lies below 50."""
    text, end = clause.sentence_text, clause.span.end - clause.sentence.start
    found = _SIDE_BEHIND.match(text, end)
    found = found or _SIDE_BEFORE.search(text[: clause.span.start - clause.sentence.start])
    return found is not None and _OFF_ZERO.search(found.group()) is not None


_OFF_ZERO = regex(rf"{_ZERO}|\b(?:negative|positive|minus|plus)", re.IGNORECASE)
