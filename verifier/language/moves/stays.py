"""Home of stays: for how long something has lain on one side of what it is held against, or right
on it: "below 50 for eight months", "held at 4.1% for a third month"."""

from verifier.language.comparisons.outdoing import FALL_BEHIND, OUTDO
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.percent import PERCENT
from verifier.model.printed_money import MARK

_AT_A_MARK = regex(
    rf"\b(?:above|below|beneath|over|under)\s(?:[^\W\d][\w’'-]*\s){{0,4}}?{MARK}?\d+"
    r"(?:[.,]\d+)*(?:\s?(?:%|pc|per\s?cent|million|billion|trillion|bn|m|tn|p)(?!\w))?(?:\s(?:an?|per)\s[a-z]+)?"
    r"(?:[\s-](?:point\s)?(?:mark|threshold|line|level|target|goal|ceiling|floor|barrier|hurdle|"
    r"boundary))?\sfor\s(?:an?\s|the\s|its\s)?$"
)
_OFF_ZERO = regex(
    r"\b(?:(?:below|above|beneath|over|under)\s(?:zero|nought|nil)|in\s(?:negative|positive)\s(?:territory|"
    r"ground|terrain)|(?:been|stayed|remained)\s(?:now\s)?(?:negative|positive))\s(?:now\s)?"
    r"for\s(?:an?\s|the\s|its\s|the\s(?:past|last)\s)?$"
)
"""A side of nothing on which a run lay: "above zero for six months"."""
_AT_A_LEVEL = regex(
    r"\b(?:held|holds|stuck|unchanged|stayed|steady|flat|remained)\s(?:\w+\s)?(?:at|on)\s"
    rf"\d[\d.]*\s?{PERCENT}\sfor\s(?:an?\s|the\s|its\s)?$"
)
_AT_LAST_YEARS = regex(
    rf"\b(?:above|below|beneath|under|ahead\sof|behind|{OUTDO}|{FALL_BEHIND})\s"
    r"(?:the|its|their|those|that|last\syear[’']s|year)[^.;,\d]{0,30}?\b(?:year[\s-](?:ago|earlier)|last\s"
    rf"year|(?:year|months)\s{AGO}|previous\syear)\b[^.;,\d]{{0,20}}?\s"
    r"for\s(?:now\s|the\s(?:past|last)\s)?$"
)
"""What a year before was like, on one side of which a run lay."""
_SPENT = regex(r"\b(?:has|have|had)\s(?:now\s)?spent\s(?:the\s(?:past|last)\s)?$")
_SPENT_SO = regex(
    r"\s(?:months?|quarters?|years?|weeks?|seasons?|sessions?)\s(?:now\s)?(?:above|below|beneath|under|over|in\s(?:[a-z]+\s)?territory)\b"
)
_LEAD = 110


def stayed(text: str, start: int, end: int) -> bool:
    """Whether the number at `start` to `end` counts the steps for which something stayed there."""
    lead = text[max(0, start - _LEAD) : start]
    if _OFF_ZERO.search(lead):
        return True
    if _AT_A_MARK.search(lead) or _AT_A_LEVEL.search(lead) or _AT_LAST_YEARS.search(lead):
        return True
    return _SPENT.search(lead) is not None and _SPENT_SO.match(text, end) is not None
