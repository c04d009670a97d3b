"""Home of words for a fall, and of growth that fell and is growth still."""

import re

from verifier.lazy import regex
from verifier.model.percent import PERCENT

FALLING = regex(
    r"\b(?:falls?|declines?|drops?|contraction|decreases?|loss(?:es)?|slump|plunge|slowdown|cuts?|lay-?offs|"
    r"reductions?|easing|downturn|deterioration|worsening|dip|"
    r"fallen|dropped|declined|shrunk|contracted|slipped|gone down|worsened)\b",
    re.IGNORECASE,
)
"""Nouns of a fall."""
_GROWTH_FELL = regex(
    r"\b(?:growth|expansion)\b[^,;.]*\b(?:fallen|dropped|declined|shrunk|slipped|gone\sdown|"
    r"worsened)\s(?:back\s|away\s|again\s)?to\s(?:[a-z]+\s){0,2}$",
    re.IGNORECASE,
)
"""Growth that fell to a lower rate, and is growth still: "growth has slipped to 2.1%"."""


def is_of_a_fall_told(lead: str) -> bool:
    """Whether the words before a figure tell of a fall, and not of growth that fell to it."""
    return FALLING.search(lead) is not None and _GROWTH_FELL.search(lead) is None


def is_of_a_time_before(lead: str) -> bool:
    """Whether a figure is that of an earlier time, since which something slowed or dipped: which
    way it went itself the noun does not tell ("a fifth slowdown since May's 6.4%", "the third fall
    running since October's 11.1%", "the second
    slowdown in a row, after 5.1% in March and 5.6% in February")."""
    found = (
        _SINCE_ITS.search(lead)
        or _IN_A_ROW_SINCE.search(lead)
        or _AFTER_OTHERS.search(lead)
        or _WEAKEST_SINCE_ITS.search(lead)
    )
    return found is not None


_SINCE_ITS = regex(
    r"\b(?:slowdown|slow-?down|deceleration|dip|slide|easing|retreat|step\sdown|comedown|cooling)\s"
    r"(?:(?:[a-z]+\s){0,3})?(?:since|after|following|from|on)\s"
    r"(?:[A-Z][a-z]+|last\s[a-z]+|the\s[a-z]+\squarter)[’']s\s(?:[a-z]+\s)?$"
)
_IN_A_ROW_SINCE = regex(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?:[a-z]+\s){0,2}?"
    r"(?:falls?|drops?|declines?|decreases?|rises?|increases?|gains?)\s"
    r"(?:(?:[a-z]+\s){0,3})?(?:since|after|following|from)\s"
    r"(?:(?:the|its)\s)?(?:[A-Z][a-z]+|last\s[a-z]+)[’']s\s(?:[a-z]+\s)?$"
)
_AFTER_OTHERS = regex(
    r"\b(?:slowdown|slow-?down|deceleration|easing|cooling)(?:\s[a-z]+){0,5},?\s"
    r"(?:after|following|from)\s(?:[a-z]+\s){0,2}"
    rf"(?:\d[\d.]*\s?{PERCENT}(?:\s[A-Za-z]+){{0,3}},?\s(?:and\s|then\s)?){{0,2}}$"
)
_WEAKEST_SINCE_ITS = regex(
    r"\b(?:weakest|slowest|worst|poorest|softest|feeblest|lowest|smallest|strongest|fastest|best|"
    r"highest|quickest)\s(?:[a-z]+\s)?"
    r"(?:pace|rate|showing|reading|growth|expansion|performance|result|print|month|quarter|year)\s"
    r"since\s(?:[A-Z][a-z]+|last\s[a-z]+|the\s[a-z]+\squarter)[’']s\s(?:[a-z]+\s)?$"
)
"""An extreme tells as little of the one that it is set beside: "a marked slowdown, and the weakest
pace since April's 1.4%"."""
