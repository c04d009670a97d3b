"""Home of the letter m behind a number: whether it stands for metres or minutes, not millions."""

import re
from decimal import Decimal

from verifier.lazy import regex

_METRES = regex(
    r"\s?(?:tall|high|deep|wide|long|away|above|below|race|sprint|final|hurdles|freestyle|"
    r"butterfly|backstroke|breaststroke|medley|relay|dash|heats?)\b"
)
_WATER = regex(
    r"\b(?:rivers?|waves?|tides?|gauge|depths?|heights?|water|swells?|levee|dam|reservoir|lake|"
    r"\d+(?:cm|mm)|metres?|thames|severn|trent|ouse|rhine|danube|seine|loire|mississippi|ganges|"
    r"yamuna|brahmaputra|elbe|oder|vistula|mekong|yangtze|nile|zambezi|crest|"
    r"flood(?:s|ed|ing|water|waters)?|crest(?:ed|ing)|stage|"
    r"(?:long|high|triple) jump|threw|throw|vault|snowdrifts?)\b",
    re.IGNORECASE,
)
_COUNTED = regex(
    r"\dm\s(?!(?:a|in|on|at|to|by|than|of|for|per|above|below)\b)(?:[a-z-]+\s)?[a-z]{2,}s\b"
)
"""What millions were counted of before: "15.2m tonnes"."""
_HOURS = regex(r"\d\s?(?:h|hrs?|hours?)\s?$")
_ALONE = regex(
    r"\s*(?:[.,;:)]|$)|\s(?:at|on|in|from|above|below|and|to|by|over|after|against|this|last|"
    r"higher|"
    r"lower|more|less|short|tomorrow|tonight|today|overnight|before|upstream|downstream|but|"
    r"while)\b"
)


def after_hours(text: str, start: int) -> bool:
    """Whether a number of hours stands before ("12h 30m")."""
    return _HOURS.search(text[max(0, start - 8) : start]) is not None


_SECONDS = regex(r"\s?\d{1,2}\s?s\b")


def is_small(text: str, start: int, end: int, value: Decimal, step: Decimal) -> bool:
    """Whether the "m" behind a number, ending at `end`, is metres or minutes: "2m tall", "the
    river peaked at 5.31m", "12h 30m", "8m 6s"."""
    if _METRES.match(text, end) or after_hours(text, start) or _SECONDS.match(text, end):
        return True
    if value >= 1000 or text[end - 1] == "M" or not _ALONE.match(text, end):
        return False
    near = 60 if step == 1 else 400
    low, high = max(0, start - near), text.find("\n", end, end + near // 4)
    water = max((m.start() for m in _WATER.finditer(text, low, start)), default=-1)
    counted = max((m.start() for m in _COUNTED.finditer(text, low, start)), default=-1)
    if counted > water:
        return False  # "15.2m tonnes; Gladstone 5.2m"
    behind = _WATER.search(text, end, high if high >= 0 else end + near // 4)
    return water >= 0 or behind is not None
